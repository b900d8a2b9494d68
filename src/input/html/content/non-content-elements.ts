import { NAME_RULES, nameWords } from '../../../lexicon/markup/names.ts'
import type { Element } from '../dom/element.ts'
import {
  ARTICLE_BODY,
  ASIDE,
  CAPTION,
  CONTROL,
  DIALOG,
  EMBED,
  FIGURE,
  FOOTER,
  FORM,
  HIDDEN,
  LIST,
  NAV,
  PREFORMATTED,
  PULL_QUOTE,
  QUOTE,
  TABLE,
} from '../markup-hints.ts'
import type { PageBlock } from '../page-block.ts'
import { type Prose, Sums } from './prose.ts'

/** Why a block is dropped. */
export interface ElementVerdict {
  readonly rule: string
  readonly reason: string
}

const NOT_SHOWN: ElementVerdict = { rule: 'markup-hidden', reason: 'not shown on the page' }

/** Elements that hold no part of an article, by the meaning that HTML gives them. */
const BY_HINT: readonly (ElementVerdict & { readonly hint: number })[] = [
  { hint: NAV, rule: 'markup-nav', reason: 'navigation of the site' },
  { hint: FOOTER, rule: 'markup-footer', reason: 'footer' },
  { hint: ASIDE, rule: 'markup-aside', reason: 'set beside the article' },
  { hint: FORM, rule: 'markup-form', reason: 'form' },
  { hint: CONTROL, rule: 'markup-control', reason: 'button' },
  { hint: DIALOG, rule: 'markup-dialog', reason: 'dialog laid over the page' },
  { hint: CAPTION, rule: 'markup-figcaption', reason: 'caption or credit of a picture' },
  { hint: FIGURE, rule: 'markup-figcaption', reason: 'caption or credit of a picture' },
]
/** What makes an element more than the box around a link or picture: somebody's words, a list, a table, code. */
const QUOTES = QUOTE | PULL_QUOTE | EMBED
const TEXTS = QUOTES | TABLE | LIST | PREFORMATTED

/** Nothing that holds more than this share of a page's prose is an accessory, whatever it is called: some sites put all in a form. */
const ACCESSORY_SHARE = 0.35
/** Where so little is shown, the page hides its article until a script shows it. */
const SHOWN_SHARE = 0.25
/** The same of all parts that one rule speaks against. */
const COMMON_SHARE = 0.45
/** Rules about how a text is set; comments and other stories may well be longer than an article. */
const PARDONABLE = new Set(['markup-figcaption', 'markup-caption', 'markup-widget', 'markup-byline', 'markup-form'])
const NEVER_BY_NAME = new Set(['html', 'body', 'main', 'article'])

/** Letters of a heading that may stand in the name of its part, and words from which on they are no coincidence. */
const LONGEST_SLUG = 80
const LEAST_SLUG = 3

/** Whether the name of a part was made out of its heading ("sharing-with-others" under "Sharing with others"). */
function isSlug(words: string, heading: string): boolean {
  const shared = heading.split('-').slice(1, LEAST_SLUG + 1)
  return shared.length === LEAST_SLUG && !shared.includes('') && words.includes(`-${shared.join('-')}-`)
}

/** Judges which parts of a page are not the article: by element, by name, or because they are not shown. */
export class Accessories {
  private readonly verdicts = new Map<Element, ElementVerdict | null>()
  /** What speaks against the names of the page: many elements have the same. */
  private readonly byName = new Map<string, ElementVerdict | null>()
  private readonly weights: Sums
  private readonly quotes: Sums
  private readonly texts: Sums
  private readonly slugOf: (element: Element) => string
  private readonly isHiddenCounted: boolean
  private readonly pardoned: ReadonlySet<string> = new Set()

  constructor(text: string, blocks: readonly PageBlock[], proses: readonly Prose[]) {
    this.slugOf = ({ first }) => {
      const head = blocks[first]
      return head?.kind === 'heading'
        ? nameWords(text.slice(head.start, Math.min(head.end, head.start + LONGEST_SLUG)))
        : ''
    }
    const weight = (i: number): number => proses[i]?.weight ?? 0
    const shown = blocks.map(({ element }, i) => (element.hints & HIDDEN ? 0 : weight(i)))
    const all = new Sums(blocks.map((_, i) => weight(i)))
    const visible = new Sums(shown)
    this.isHiddenCounted = visible.total < SHOWN_SHARE * all.total
    this.weights = this.isHiddenCounted ? all : visible
    this.quotes = new Sums(blocks.map(({ element }) => (element.hints & QUOTES ? 1 : 0)))
    this.texts = new Sums(blocks.map(({ element }) => (element.hints & TEXTS ? 1 : 0)))
    this.pardoned = this.commonRules(blocks)
    if (this.pardoned.size > 0) this.verdicts.clear()
  }

  /** The rules that speak against so much of the prose that the page must set its article that way. */
  private commonRules(blocks: readonly PageBlock[]): ReadonlySet<string> {
    const words = new Map<string, number>()
    blocks.forEach(({ element }, i) => {
      const rule = this.verdictOf(element)?.rule
      const weight = this.weights.over({ first: i, last: i + 1 })
      if (rule && weight > 0 && PARDONABLE.has(rule)) words.set(rule, (words.get(rule) ?? 0) + weight)
    })
    return new Set([...words].filter(([, sum]) => sum > COMMON_SHARE * this.weights.total).map(([rule]) => rule))
  }

  /** Why an element is no part of the article, itself or with what surrounds it; null where nothing speaks against it. */
  verdictOf(element: Element): ElementVerdict | null {
    const known = this.verdicts.get(element)
    if (known !== undefined) return known
    const inherited = element.parent ? this.verdictOf(element.parent) : null
    const verdict = this.spares(element, inherited) ? null : (inherited ?? this.judge(element))
    this.verdicts.set(element, verdict)
    return verdict
  }

  /** An embedded post stays part of the article though the box around it is called "social". */
  private spares({ own, hints }: Element, inherited: ElementVerdict | null): boolean {
    if (own & (PULL_QUOTE | ARTICLE_BODY)) return inherited?.rule !== NOT_SHOWN.rule
    return (own & EMBED) !== 0 && (hints & (NAV | FOOTER | HIDDEN)) === 0
  }

  private judge(element: Element): ElementVerdict | null {
    const { name, own, hints, label } = element
    if (own & HIDDEN && !this.isHiddenCounted) return NOT_SHOWN
    if (this.weights.over(element) >= ACCESSORY_SHARE * this.weights.total && this.weights.total > 0) return null
    const byHint = BY_HINT.find(({ hint }) => own & hint)
    if (byHint && !this.holdsText(element, byHint.hint)) return this.unless(byHint)

    if (label === '' || NEVER_BY_NAME.has(name) || hints & EMBED) return null
    const rule = this.ruleOfName(label)
    return rule && !isSlug(nameWords(label), this.slugOf(element)) ? this.unless(rule) : null
  }

  /** Whether what is set beside the article, or as a picture, holds more than that. */
  private holdsText(element: Element, hint: number): boolean {
    if (hint === FIGURE) return this.texts.over(element) > 0
    return hint === ASIDE && this.quotes.over(element) > 0
  }

  private ruleOfName(label: string): ElementVerdict | null {
    const known = this.byName.get(label)
    if (known !== undefined) return known
    const words = nameWords(label)
    const rule = NAME_RULES.find(({ pattern }) => pattern.test(words))
    const verdict = rule ? { rule: rule.id, reason: rule.reason } : null
    this.byName.set(label, verdict)
    return verdict
  }

  private unless(verdict: ElementVerdict): ElementVerdict | null {
    return this.pardoned.has(verdict.rule) ? null : verdict
  }
}
