import type { QuoteSelector, Span } from '../../types.ts'
import { type Anchored, chosen } from './around.ts'
import { comparedWords, type WordText } from './word-text.ts'

/** Where words are left out, as whosaid writes it and as people do, in brackets or not. */
const GAP = /…|\.{3}/

/** Parts of a claim stand no farther from each other, in code units. */
const FARTHEST = 2000

/** What is no part of a claim at its ends. */
const MARK = /[\s"“”„‟«»‹›「」『』'‘’‚‛`]/

/** What ends a sentence behind its last word, before a closing mark; and the most that is looked at for it. */
const END = /^(?:[.!?…]+|\)[.!?…]*)/
const LONGEST_END = 4

export const extentOf = (spans: readonly Span[]): Span => ({
  start: spans[0]?.start ?? 0,
  end: spans.at(-1)?.end ?? 0,
})

/** The parts of some words, each as it is looked for. */
const partsIn = (exact: string): string[] =>
  exact
    .split(GAP)
    .map(comparedWords)
    .filter((words) => words.trim() !== '')

/** The parts behind a first one, each the nearest; null where one is missing. */
function followed(words: WordText, first: Span, rest: readonly string[]): Span[] | null {
  const found = [first]
  for (const part of rest) {
    const last = found.at(-1)?.end ?? 0
    const next = words.find(part, last).next()
    if (next.done || next.value.start - last > FARTHEST) return null
    found.push(next.value)
  }
  return found
}

/** Every place where some words stand, a span a part. */
export function placesOf(words: WordText, exact: string): Span[][] {
  const [first, ...rest] = partsIn(exact)
  if (first === undefined) return []
  return [...words.find(first)].map((span) => followed(words, span, rest)).filter((spans) => spans !== null)
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether some stretches share a word with others. */
export const touch = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.some((span) => other.some((each) => overlap(span, each)))

/** The place of some words that a claim is to have, which has others now: it holds some of these. */
export const placeNear = (words: WordText, exact: string, spans: readonly Span[]): readonly Span[] | undefined =>
  placesOf(words, exact).find((place) => touch(place, spans))

/** The place of a selector's words. */
export function placeOf(text: string, words: WordText, select: QuoteSelector): Anchored<readonly Span[]> {
  const places = placesOf(words, select.exact)
  return chosen(
    text,
    select,
    places.map((found) => ({ extent: extentOf(found), found })),
  )
}

/** A stretch without the marks at its ends, with what ends its sentence. */
function trimmed(text: string, { start, end }: Span): Span {
  const tail = END.exec(text.slice(end, end + LONGEST_END))?.[0].length ?? 0
  let [from, to] = [start, end]
  while (from < to && MARK.test(text.charAt(from))) from++
  while (to > from && MARK.test(text.charAt(to - 1))) to--
  return { start: from, end: tail > 0 ? end + tail : to }
}

/** A text in blocks: an article, or what is reported of one. */
interface Blocked {
  readonly text: string
  readonly blocks: readonly Span[]
}

/**
 * The parts of a claim as the contract has them: none runs over the end of a block, and parts between which nothing but
 * marks stands are one.
 */
export function claimParts({ text, blocks }: Blocked, spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    const isNext = last && comparedWords(text.slice(last.end, span.start)).trim() === ''
    if (isNext) merged[merged.length - 1] = { start: last.start, end: span.end }
    else merged.push(span)
  }
  return merged.flatMap((span) => {
    const touched = blocks.filter(({ start, end }) => start < span.end && span.start < end)
    const pieces = touched.map(({ start, end }) => ({
      start: Math.max(start, span.start),
      end: Math.min(end, span.end),
    }))
    return (pieces.length > 0 ? pieces : [span]).map((piece) => trimmed(text, piece))
  })
}
