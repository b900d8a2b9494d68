import type { Lexeme } from './lexemes.ts'
import { BEFORE_TAG, TAGS } from './tagset.ts'
import type { Transitions } from './transitions.ts'

/** Behind a sentence. */
export const BEHIND = TAGS.length

/** The tag at a place, or what stands for it outside a sentence. */
export const tagAt = (tags: Uint8Array, i: number): number => (i < 0 ? BEFORE_TAG : (tags[i] ?? BEHIND))

/** How likely each tag of a word is between its neighbours, in logarithms. */
export function localScores(lexeme: Lexeme, tags: Uint8Array, i: number, transitions: Transitions): Float64Array {
  const first = tagAt(tags, i - 1)
  const next = tagAt(tags, i + 1)
  const third = tagAt(tags, i + 2)
  const before = transitions.after(tagAt(tags, i - 2), first)
  const scores = new Float64Array(lexeme.tags.length)
  for (let k = 0; k < scores.length; k++) {
    const tag = lexeme.tags[k] ?? 0
    let score = (lexeme.scores[k] ?? 0) + (before[tag] ?? 0)
    if (next !== BEHIND) score += transitions.after(first, tag)[next] ?? 0
    if (third !== BEHIND) score += transitions.after(tag, next)[third] ?? 0
    scores[k] = score
  }
  return scores
}

/** By how much, in logarithms, the likeliest tag must lead for no corrections to be asked for. */
const DECIDED = 5

/** Whether one tag is so likely that nothing else need be asked. */
export function isDecided(scores: Float64Array): boolean {
  let first = Number.NEGATIVE_INFINITY
  let second = first
  for (let k = 0; k < scores.length; k++) {
    const score = scores[k] ?? 0
    if (score > first) {
      second = first
      first = score
    } else if (score > second) second = score
  }
  return first - second > DECIDED
}

/** The place of the first among the highest. */
export function highest(scores: Float64Array): number {
  let best = 0
  for (let k = 1; k < scores.length; k++) if ((scores[k] ?? 0) > (scores[best] ?? 0)) best = k
  return best
}
