import type { Features } from './features.ts'
import type { RecoveredLines } from './recover-lines.ts'

/** How far the heading of a list may stand below the last prose, and how many headlines it may have. */
const LINES_TO_LIST = 3
const LEAST_ITEMS = 2
const MOST_ITEMS = 10
const WORDS_OF_ITEM = 3
export const WORDS_OF_PARAGRAPH = 12
const LEAST_PARAGRAPHS = 2
/** Teasers have a headline each: so many paragraphs below one another are no teasers, whatever they tell. */
const MANY_PARAGRAPHS = 3
/** A word with a capital within a sentence, of four letters and more. In a line of 400 characters at most. */
export const NAME_WITHIN = /(?<=[\p{Ll},;:] )\p{Lu}[\p{L}’'-]{3,}/gu
/** What a paragraph by itself needs to tell on: words, and names or abbreviations that the article has. */
const WORDS_OF_ONE = 20
const NAMES_OF_ONE = 2
/** In a line of 800 characters at most. */
const NAME_OR_SIGN = /(?<=[\p{L}\d,;:)] )\p{Lu}[\p{Lu}\d]{2,}\b|(?<=[\p{Ll},;:] )\p{Lu}[\p{L}’'-]{3,}/gu
/** A quotation, and a word for saying: neither do teasers and notices have together. In a line of 800 characters at most. */
const QUOTED = /[“"][^“”"]{8,600}[”"]/
export const SAYING = /\b(?:said|says|told|added|asked)\b/

/** The heading of a list of other stories right below the last prose; −1 for none. */
export function listBelow({ features, last }: RecoveredLines): number {
  for (let i = last + 1; i <= last + LINES_TO_LIST; i++) {
    const effect = features[i]?.rule?.effect
    if (effect === 'list') return i
    if (effect === 'end' || effect === 'foot' || features[i]?.dateline) return -1
  }
  return -1
}

const isItem = (line: Features | undefined): boolean =>
  line !== undefined && !line.ended && !line.dateline && !line.rule && line.words >= WORDS_OF_ITEM

/** A paragraph that nothing marks, set apart as the others are. */
export function isPlainParagraph(found: RecoveredLines, i: number): boolean {
  const line = found.features[i]
  if (!line?.ended || line.words < 2 || found.marked(i) || line.repeats > 1) return false
  return line.hints.blanksBefore > 0 || found.features[found.last]?.hints.blanksBefore === 0
}

/** The index behind a run of lines. */
function endOfRun(from: number, isOf: (i: number) => boolean): number {
  let i = from
  while (isOf(i)) i++
  return i
}

/** Whether one long paragraph names several that the article names. */
function tellsByItself(
  features: readonly Features[],
  first: number,
  last: number,
  line: string,
  words: number,
): boolean {
  if (words < WORDS_OF_ONE) return false
  const names = [...new Set(line.match(NAME_OR_SIGN) ?? [])]
  const body = features.slice(first, last + 1)
  return names.filter((name) => body.some((other) => other.line.includes(name))).length >= NAMES_OF_ONE
}

/** Whether paragraphs belong to the article: one quotes what somebody said, or two tell of what the article names. */
function tellsOn({ features, first, last }: RecoveredLines, from: number, to: number): boolean {
  const paragraphs = features.slice(from, to).filter(({ words }) => words >= WORDS_OF_PARAGRAPH)
  if (paragraphs.length >= MANY_PARAGRAPHS || paragraphs.some(({ line }) => SAYING.test(line) && QUOTED.test(line)))
    return true
  if (paragraphs.length === 1)
    return tellsByItself(features, first, last, paragraphs[0]?.line ?? '', paragraphs[0]?.words ?? 0)
  const names = new Set(paragraphs.flatMap(({ line }) => line.match(NAME_WITHIN) ?? []))
  if (paragraphs.length < LEAST_PARAGRAPHS || names.size === 0) return false
  return features.slice(first, last + 1).some(({ line }) => [...names].some((name) => line.includes(name)))
}

/**
 * Goes on behind a list of other stories that stands late in the article, as its last paragraphs then weigh less than
 * the list: several headlines without summaries, then paragraphs of which one quotes or they name who is told of above.
 */
export function winBackBeyond(found: RecoveredLines, kept: Uint8Array): void {
  const heading = listBelow(found)
  if (heading < 0) return
  const from = endOfRun(heading + 1, (i) => isItem(found.features[i]))
  const to = endOfRun(from, (i) => isPlainParagraph(found, i))
  const items = from - heading - 1
  if (to === from || items < LEAST_ITEMS || items > MOST_ITEMS || found.features[to]?.dateline) return
  if (tellsOn(found, from, to)) kept.fill(1, from, to)
}
