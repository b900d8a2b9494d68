import { CLOSING_HEADING } from '../../../lexicon/closing-headings.ts'
import { ruleOf } from '../../main-text/markers.ts'
import type { Element } from '../dom/element.ts'
import type { Draft } from './draft.ts'
import { childOf, isOneMake } from './narrow-container.ts'
import { isOfReferences } from './spared-lists.ts'

/** How far above what holds the body the elements may stand whose parts are looked at. */
const LEVELS = 4
const LEAST_ITEMS = 3
/** The same under a heading that heads nothing else: "You will need". */
const LEAST_OF_KNOWN = 2
const MOST_WORDS = 400
/** Share of its letters that may stand in links. */
const LINKED = 0.05
/** Words of an item on average: labels have fewer; above an article key points have more, of which no half begins with a figure. */
const LEAST_WORDS = 1.4
const LEAST_POINT = 5

/** The entries of a live report have a time each, their list is one of what stands elsewhere on the page. */
const TIMED = /^\d{1,2}[.:h]\d\d(?!\d)/
const LETTERS_OF_TIME = 8

const isItem = (kind: string): boolean => kind === 'list-item' || kind === 'table-row'

/** What a part of a page consists of. */
interface Part {
  readonly items: number
  readonly wordsOfItems: number
  readonly figures: number
  readonly times: number
  readonly words: number
  readonly letters: number
  readonly linked: number
  readonly headings: number
  /** Lines that are neither items nor sentences nor headings. */
  readonly loose: number
}

function partOf({ blocks, proses, text }: Draft, { first, last }: Element): Part {
  let [items, wordsOfItems, figures, times, words, letters, linked, headings, loose] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (let i = first; i < last; i++) {
    const block = blocks[i]
    const prose = proses[i]
    if (!block || !prose) continue
    words += prose.words
    letters += block.end - block.start
    linked += block.linked
    if (isItem(block.kind)) {
      items++
      wordsOfItems += prose.words
      if (TIMED.test(text.slice(block.start, block.start + LETTERS_OF_TIME))) times++
      else if (/\d|[¼½¾⅓⅔]/.test(text.charAt(block.start))) figures++
    } else if (block.kind === 'heading') headings++
    else if (!prose.isEnded) loose++
  }
  return { items, wordsOfItems, figures, times, words, letters, linked, headings, loose }
}

const LONGEST_HEADING = 200

/** Index of the heading with which a part begins, or that stands right above it, if no row knows it as one of other things; -1. */
function headingOf({ blocks, proses, text, verdicts }: Draft, { first, parent }: Element): number {
  const isOwn = blocks[first]?.kind === 'heading'
  const at = isOwn ? first : first - 1
  const head = blocks[at]
  if (head?.kind !== 'heading' || head.linked > 0 || verdicts[at]) return -1
  if (!isOwn && head.element.parent !== parent) return -1
  const line = text.slice(head.start, Math.min(head.end, head.start + LONGEST_HEADING))
  return ruleOf(line, proses[at]?.words ?? 0) === null ? at : -1
}

/** Whether a part beside the body is a list that tells something: of one make with the body's, or under a heading. */
function isPart(draft: Draft, beside: Element, inner: Element): boolean {
  for (let i = beside.first; i < beside.last; i++) if (draft.verdicts[i]) return false
  const { items, wordsOfItems, figures, times, words, letters, linked, headings, loose } = partOf(draft, beside)
  if (items > 0 && isOfReferences(draft, beside)) return true
  const heading = headingOf(draft, beside)
  const head = draft.blocks[heading]
  const isKnown = head !== undefined && CLOSING_HEADING.test(draft.textOf(head).slice(0, LONGEST_HEADING))
  if (items < (isKnown ? LEAST_OF_KNOWN : LEAST_ITEMS) || words > MOST_WORDS) return false
  if (linked > LINKED * letters || loose > items || times * 2 > items) return false
  if (!isKnown && wordsOfItems < items * LEAST_WORDS) return false
  const isAbove = beside.first < inner.first && headings < 2
  const isPoints = isAbove && wordsOfItems >= items * LEAST_POINT && figures * 2 < items
  return !isPoints && (heading >= 0 || (inner.label !== '' && isOneMake(beside, inner)))
}

/** Where a section of one paragraph ends that follows a part: the sum of what speaks for and against. */
function endOfSum({ blocks, proses, verdicts }: Draft, from: number): number {
  const isHead = blocks[from]?.kind === 'heading' && blocks[from].linked === 0 && !verdicts[from]
  const sum = blocks[from + 1]
  const isSum = sum?.kind === 'paragraph' && sum.linked === 0 && (proses[from + 1]?.weight ?? 0) > 0
  return isHead && isSum && !verdicts[from + 1] ? from + 2 : from
}

/** The elements right within another, in order, but for one of them and what stands above a block. */
function childrenOf(draft: Draft, outer: Element, but: Element | null, from: number): Set<Element> {
  const found = new Set<Element>()
  for (let i = Math.max(from, outer.first); i < outer.last; i++) {
    const block = draft.blocks[i]
    const child = block && childOf(outer, block)
    if (child && child !== but && child.first >= from) found.add(child)
  }
  return found
}

/** How deep within an element that is no part itself its parts may stand. */
const DEPTH = 6

/** Collects the items of a part with what introduces them, or those of the parts within. */
function collect(draft: Draft, beside: Element, inner: Element, depth: number, kept: number[]): void {
  if (isPart(draft, beside, inner)) {
    let end = beside.last
    while (!isItem(draft.blocks[end - 1]?.kind ?? 'list-item')) end--
    const heading = headingOf(draft, beside)
    for (let i = heading < 0 ? beside.first : heading; i < Math.max(end, endOfSum(draft, end)); i++) kept.push(i)
  } else if (depth > 0) {
    for (const child of childrenOf(draft, beside, null, 0)) collect(draft, child, inner, depth - 1, kept)
  }
}

/**
 * The parts of a text that stand beside what holds most of it, in elements of their own: ingredients beside steps, for and
 * against beside a review. Short lines weigh nothing, so that they hold no element together.
 *
 * @param headline index of the block with the headline, or -1
 */
export function partsBeside(draft: Draft, body: Element, headline: number): number[] {
  const kept: number[] = []
  let inner = body
  for (let level = 0; level < LEVELS && inner.parent; level++) {
    const outer = inner.parent
    for (const beside of childrenOf(draft, outer, inner, headline + 1)) collect(draft, beside, inner, DEPTH, kept)
    inner = outer
  }
  return kept
}

/** The heading right above what holds the body, by itself: of its steps, its answers. */
export function headingAbove({ blocks, verdicts, proses }: Draft, { first, parent }: Element): number[] {
  const head = blocks[first - 1]
  const isOwn = head?.kind === 'heading' && head.element.parent === parent && head.linked === 0
  return isOwn && head.element.name !== 'h1' && !verdicts[first - 1] && proses[first - 1] ? [first - 1] : []
}
