import { loneNames, signersOf, tellsOfAuthor } from './author-box.ts'
import type { Features } from './features.ts'
import { AUTHOR, COPY } from './glued-groups.ts'
import { isDated } from './page-marks.ts'

/** How far below the first prose the line may stand that says who wrote it and when. */
const LINES_OF_TOP = 14
const WORDS_OF_TOP = 90

/** Whether the line stands between headline and text: byline, date. */
/**
 * The first line of the body: after the last byline or date near the top, since standfirsts and captions stand before
 * it, if most of the prose comes after.
 */
export function startOf(features: readonly Features[], prose: Uint8Array, first: number, last: number): number {
  let words = 0
  let start = first
  for (let i = first; i <= last && i < first + LINES_OF_TOP && words < WORDS_OF_TOP; i++) {
    const line = features[i]
    if (!line) break
    if (isDated(line)) start = i + 1
    if (prose[i]) words += line.words
  }
  if (start === first) return first
  while (start <= last && !prose[start]) start++
  const before = wordsOfLines(features, prose, first, start)
  return before * 2 < wordsOfLines(features, prose, start, last + 1) ? start : first
}

/** How much prose may follow an author box or disclaimer that still ends the article. */
const WORDS_OF_TAIL = 80
const AUTHOR_BOXES: ReadonlySet<string | undefined> = new Set(['author-box', 'author-box-capitals'])

/**
 * The last line of the body: before the author box or note that stands among its last lines. In the middle of an
 * article the same words are part of it ("Jo Starks is a reporter who …").
 */
export function endOf(
  features: readonly Features[],
  prose: Uint8Array,
  cards: Uint8Array,
  last: number,
  spaced: boolean,
): number {
  let words = 0
  let wordsOfTeasers = 0
  let end = last
  const signers = [...signersOf(features), ...loneNames(features)]
  for (let i = last; i >= 0 && words - wordsOfTeasers < WORDS_OF_TAIL; i--) {
    const rule = features[i]?.rule
    const isBox = prose[i] === 1 && tellsOfAuthor(features, i, signers)
    const isTail = isBox || (rule?.effect === 'tail' && (words < WORDS_OF_TAIL || AUTHOR_BOXES.has(rule.id)))
    if (isBox) cards[i] = AUTHOR
    if (isTail) end = i - 1
    else if (prose[i]) words += features[i]?.words ?? 0
    if (prose[i] && isHeaded(features, prose, i)) wordsOfTeasers += features[i]?.words ?? 0
  }
  if (wordsOfLines(features, prose, 0, end + 1) < wordsOfLines(features, prose, end + 1, last + 1)) return last
  prose.fill(0, end + 1)
  while (end >= 0 && !prose[end]) end--
  if (!spaced || !isTeaser(features, end)) return end
  prose.fill(0, end)
  const before = prose.lastIndexOf(1)
  return wordsOfLines(features, prose, 0, before + 1) > WORDS_OF_TAIL ? before : end
}

/** Whether a paragraph stands alone under a headline: below an author box, the teaser of another story. */
function isHeaded(features: readonly Features[], prose: Uint8Array, i: number): boolean {
  const above = features[i - 1]
  return above !== undefined && !prose[i - 1] && !above.rule && !above.ended && !above.colon && above.words >= 4
}

/** Whether prose is glued to a headline of its own. */
function isTeaser(features: readonly Features[], i: number): boolean {
  const line = features[i]
  const above = features[i - 1]
  if (!line || !above || line.hints.blanksBefore > 0 || above.hints.blanksBefore === 0) return false
  return !above.ended && !above.colon && above.words >= 4 && above.length < line.length
}

/** Words of the chosen lines from `from` up to `to`. */
export function wordsOfLines(features: readonly Features[], chosen: Uint8Array, from: number, to: number): number {
  let words = 0
  for (let i = from; i < to; i++) if (chosen[i]) words += features[i]?.words ?? 0
  return words
}

const LEAST_WORDS_OF_COPY = 6

/** Whether the first of two copies breaks off, with dots or without a stop, and the second does not. */
const isBroken = (first: Features | undefined, second: Features): boolean =>
  first?.cut === true || (first?.ended === false && second.ended)

/** Words that a paragraph adds to one that begins alike, and how many times as long it is at the most: no whole article. */
const LEAST_ADDED = 10
const MOST_TIMES = 2

/** Letters at the end of a paragraph by which it is told from another that begins alike, and the least that both hold. */
const LETTERS_OF_END = 60
const LEAST_WHOLE = 160
const lettersOf = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

/** Whether a paragraph ends with other words than one that begins alike: told twice, not copied. Of long ones both ends are known. */
function endsOtherwise(first: Features, second: Features): boolean {
  if (!first.ended || !second.ended || first.cut || second.cut || second.line.length < LEAST_WHOLE) return false
  return !lettersOf(first.line).includes(lettersOf(second.line).trim().slice(-LETTERS_OF_END))
}

/** Whether a paragraph begins as another and then goes on: what it adds stands nowhere else. */
const goesFurther = (first: Features | undefined, second: Features): boolean =>
  first !== undefined &&
  second.words <= first.words * MOST_TIMES &&
  (second.words >= first.words + LEAST_ADDED || endsOtherwise(first, second))

/**
 * Takes out paragraphs of the body that stand in it before, or begin as one that does: pages carry an article twice for
 * wide and narrow screens, or again as one block. Of a copy that breaks off the whole one stays.
 */
export function dropCopies(features: readonly Features[], prose: Uint8Array, cards: Uint8Array): void {
  const seen = new Map<string, number>()
  for (let i = 0; i < features.length; i++) {
    const line = features[i]
    if (!line || !prose[i] || line.repeats === 1 || line.words < LEAST_WORDS_OF_COPY) continue
    const copy = seen.get(line.key)
    if (copy !== undefined && !goesFurther(features[copy], line)) {
      const worse = isBroken(features[copy], line) ? copy : i
      prose[worse] = 0
      cards[worse] = COPY
    }
    if (copy === undefined || isBroken(features[copy], line)) seen.set(line.key, i)
  }
}
