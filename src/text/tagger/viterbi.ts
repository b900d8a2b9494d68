import type { Lexeme } from './lexemes.ts'
import { BEFORE_TAG, TAGS } from './tagset.ts'
import type { Transitions } from './transitions.ts'

const START = Uint8Array.of(BEFORE_TAG)

/** Pairs of tags that are less likely than the likeliest by so much, in logarithms, are no longer followed. */
const BEAM = 10

/** A pair of tags: that of a word and that of the one before. */
const MOST_PAIRS = TAGS.length * TAGS.length

/** The scores of the pairs of tags of a word; of one sentence at a time, so that nothing is made for each word. */
let scores = new Float64Array(MOST_PAIRS)
let next = new Float64Array(MOST_PAIRS)

/**
 * The likeliest tags of a sentence: a hidden Markov model of second order, decoded by Viterbi's algorithm
 * (Brants, "TnT – a statistical part-of-speech tagger", ANLP 2000). Gives a tag for each lexeme.
 */
export function likeliestTags(lexemes: readonly Lexeme[], transitions: Transitions): Uint8Array {
  const begins = beginsOf(lexemes)
  const back = new Uint8Array(begins[lexemes.length] ?? 0)
  let second: Uint8Array = START
  let first: Uint8Array = START
  scores[0] = 0
  for (let i = 0; i < lexemes.length; i++) {
    const lexeme = lexemes[i]
    if (!lexeme) break
    step(second, first, lexeme, transitions, back, begins[i] ?? 0)
    second = first
    first = lexeme.tags
  }
  return trace(lexemes, back, begins)
}

/** Where the pairs of each word begin in one row of all, and its end. */
function beginsOf(lexemes: readonly Lexeme[]): Int32Array {
  const begins = new Int32Array(lexemes.length + 1)
  let width = 1
  for (let i = 0; i < lexemes.length; i++) {
    const own = lexemes[i]?.tags.length ?? 1
    begins[i + 1] = (begins[i] ?? 0) + width * own
    width = own
  }
  return begins
}

/** One word further: the best score for each pair of its tag and the one before, and where that came from. */
function step(
  second: Uint8Array,
  first: Uint8Array,
  { tags, scores: emitted }: Lexeme,
  transitions: Transitions,
  back: Uint8Array,
  begin: number,
): void {
  const width = tags.length
  const pairs = second.length * first.length
  if (pairs === 1 && width === 1) return
  const [from, to] = [scores, next]
  to.fill(Number.NEGATIVE_INFINITY, 0, first.length * width)
  const least = highest(pairs) - BEAM
  for (let j = 0, pair = 0; j < second.length; j++) {
    for (let k = 0; k < first.length; k++, pair++) {
      const own = from[pair] ?? 0
      if (own < least) continue
      const row = transitions.after(second[j] ?? 0, first[k] ?? 0)
      for (let m = 0, at = k * width; m < width; m++, at++) {
        const score = own + (row[tags[m] ?? 0] ?? 0) + (emitted[m] ?? 0)
        if (score <= (to[at] ?? 0)) continue
        to[at] = score
        back[begin + at] = j
      }
    }
  }
  scores = to
  next = from
}

function highest(pairs: number): number {
  const all = scores
  let most = Number.NEGATIVE_INFINITY
  for (let pair = 0; pair < pairs; pair++) {
    const score = all[pair] ?? 0
    if (score > most) most = score
  }
  return most
}

function trace(lexemes: readonly Lexeme[], back: Uint8Array, begins: Int32Array): Uint8Array {
  const found = new Uint8Array(lexemes.length)
  const last = (begins[lexemes.length] ?? 0) - (begins[lexemes.length - 1] ?? 0)
  let best = scores.subarray(0, last).indexOf(highest(last))
  for (let i = lexemes.length - 1; i >= 0; i--) {
    const tags = lexemes[i]?.tags ?? START
    const own = best % tags.length
    const before = (best - own) / tags.length
    found[i] = tags[own] ?? 0
    const width = (lexemes[i - 1]?.tags ?? START).length
    best = (back[(begins[i] ?? 0) + best] ?? 0) * width + before
  }
  return found
}
