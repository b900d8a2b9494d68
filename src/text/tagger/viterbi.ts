import type { Lexeme } from './lexemes.ts'
import { BEFORE_TAG } from './tagset.ts'
import type { Transitions } from './transitions.ts'

const START: readonly number[] = [BEFORE_TAG]

/** One tag each for a word and the two before it. */
const CERTAIN = 3

/** The step where there is nothing to choose. */
const ONLY = { scores: new Float64Array(1), back: new Uint8Array(1) }

/**
 * The likeliest tags of a sentence: a hidden Markov model of second order, decoded by Viterbi's algorithm
 * (Brants, "TnT – a statistical part-of-speech tagger", ANLP 2000). Gives a tag for each lexeme.
 */
export function likeliestTags(lexemes: readonly Lexeme[], transitions: Transitions): Uint8Array {
  const back: Uint8Array[] = []
  let [second, first]: [readonly number[], readonly number[]] = [START, START]
  let scores = new Float64Array(1)
  for (const lexeme of lexemes) {
    const certain = second.length + first.length + lexeme.tags.length === CERTAIN
    const step = certain ? ONLY : new Step(second, first, lexeme, scores, transitions)
    back.push(step.back)
    scores = step.scores
    second = first
    first = lexeme.tags
  }
  return trace(lexemes, back, scores)
}

/** One word further: the best score for each pair of its tag and the one before, and where that came from. */
class Step {
  readonly scores: Float64Array<ArrayBuffer>
  readonly back: Uint8Array

  constructor(
    second: readonly number[],
    first: readonly number[],
    { tags, scores: own }: Lexeme,
    before: Float64Array,
    transitions: Transitions,
  ) {
    const width = tags.length
    this.scores = new Float64Array(first.length * width).fill(Number.NEGATIVE_INFINITY)
    this.back = new Uint8Array(first.length * width)
    for (let j = 0; j < second.length; j++)
      for (let k = 0; k < first.length; k++) {
        const row = transitions.after(second[j] ?? 0, first[k] ?? 0)
        const from = before[j * first.length + k] ?? 0
        for (let m = 0; m < width; m++) {
          const score = from + (row[tags[m] ?? 0] ?? 0) + (own[m] ?? 0)
          const at = k * width + m
          if (score <= (this.scores[at] ?? 0)) continue
          this.scores[at] = score
          this.back[at] = j
        }
      }
  }
}

function trace(lexemes: readonly Lexeme[], back: readonly Uint8Array[], scores: Float64Array): Uint8Array {
  const found = new Uint8Array(lexemes.length)
  let best = scores.indexOf(Math.max(...scores))
  for (let i = lexemes.length - 1; i >= 0; i--) {
    const tags = lexemes[i]?.tags ?? START
    const own = best % tags.length
    const before = (best - own) / tags.length
    found[i] = tags[own] ?? 0
    const width = (lexemes[i - 1]?.tags ?? START).length
    best = (back[i]?.[best] ?? 0) * width + before
  }
  return found
}
