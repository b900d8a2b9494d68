import { LINE_RULES } from '../../lexicon/boilerplate/lines.ts'
import type { Verdict } from './accessory.ts'
import { type Draft, keyOf } from './draft.ts'
import type { PageBlock } from './page.ts'
import { type Prose, Sums } from './prose.ts'

const HEADLINE: Verdict = { rule: 'headline', reason: 'headline' }
const REPEATED: Verdict = { rule: 'repeated', reason: 'the same words stand in the article already' }
const TOP: Verdict = { rule: 'before-body', reason: 'stands before the main text' }
const TAIL: Verdict = { rule: 'after-body', reason: 'stands after the main text' }
const LINKS: Verdict = { rule: 'links-only', reason: 'nothing but links' }

/** Blocks whose links are part of what they say. */
const LINKED_KINDS = new Set(['table-row', 'embed', 'heading', 'list-item'])

/** Copies of a paragraph (for print, for small screens) and of the headline. List items may well be alike. */
export function dropRepeated(draft: Draft): void {
  const seen = new Set<string>()
  draft.eachKept((block, { words }, i) => {
    const text = draft.textOf(block)
    if (draft.titles.has(keyOf(text))) draft.drop(i, HEADLINE)
    else if (words >= 12 && block.kind !== 'list-item') {
      if (seen.has(text)) draft.drop(i, REPEATED)
      seen.add(text)
    }
    return false
  })
}

/** Paragraphs that are a link and nothing else: "Read more: …". */
export function dropLinks(draft: Draft): void {
  draft.eachKept((block, { links }, i) => {
    if (links > 0.8 && !LINKED_KINDS.has(block.kind)) draft.drop(i, LINKS)
    return false
  })
}

/** What stands before the first sentences: bylines, dates, subheads. Short plain paragraphs (a result, a place) stay. */
export function dropTop(draft: Draft): void {
  draft.eachKept((block, prose, i) => {
    if (prose.weight > 0 && block.kind !== 'heading') return true
    const isPlain = block.kind === 'list-item' || block.kind === 'table-row' || block.kind === 'embed'
    if (!isPlain && !prose.isEnded && (prose.words < 12 || block.kind === 'heading')) draft.drop(i, TOP)
    return false
  })
}

/** Subheads and linked scraps after the last sentences. */
export function dropTail(draft: Draft): void {
  for (let i = draft.blocks.length - 1; i >= 0; i--) {
    const block = draft.blocks[i]
    const prose = draft.proses[i]
    if (!block || !prose || draft.verdicts[i]) continue
    const isScrap = block.kind === 'paragraph' && !prose.isEnded && prose.words < 12 && prose.links > 0.3
    if (block.kind !== 'heading' && !isScrap) return
    draft.drop(i, TAIL)
  }
}

/** A subhead whose block was dropped as teaser or list of links goes with it. */
export function dropIntroductions(draft: Draft): void {
  draft.eachKept((block, _prose, i) => {
    const next = draft.verdicts[i + 1]
    if (block.kind === 'heading' && (next?.rule === 'link-list' || next?.rule === 'teaser-card')) draft.drop(i, next)
    return false
  })
}

const LINE_HEAD = 200
const END_SHARE = 0.25
const SHORT = 40

function lineRuleOf(draft: Draft, block: PageBlock, prose: Prose) {
  if (block.kind === 'embed' || prose.words > SHORT) return null
  const line = draft.textOf(block).slice(0, LINE_HEAD)
  return LINE_RULES.find(({ pattern }) => pattern.test(line)) ?? null
}

/** Lines that the words give away: the table of lines that plain text is read with. */
export function dropLines(draft: Draft): void {
  const sums = new Sums(draft.proses.map(({ weight }, i) => (draft.verdicts[i] ? 0 : weight)))
  let end: Verdict | null = null
  draft.eachKept((block, prose, i) => {
    const rule = end ? null : lineRuleOf(draft, block, prose)
    const before = sums.over({ first: 0, last: i })
    if (rule?.effect === 'dateline' && before > 0.1 * sums.total && before > 0) return false
    const verdict: Verdict | null = end ?? (rule && { rule: rule.id, reason: rule.reason })
    if (verdict) draft.drop(i, verdict)
    if (rule && (rule.effect === 'end' || rule.effect === 'soft-end') && before > (1 - END_SHARE) * sums.total)
      end = verdict
    return false
  })
}
