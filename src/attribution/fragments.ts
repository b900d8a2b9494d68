import * as t from '../language/tags.ts'
import { type Token, WORD } from '../language/tokens.ts'
import { wordOf } from '../language/words.ts'
import { FRAGMENTS_WEIGHTS } from '../lexicon/weights/fragments.ts'
import { controllingSubject } from './clause.ts'
import { cutClass } from './content.ts'
import { isCueCandidate } from './cues.ts'
import type { Frame } from './frame.ts'
import { isQuotation, type Phrase, tagsAt } from './nounphrase.ts'
import { probability, type Weights, weightsOf } from './weights.ts'

let fragmentWeights: Weights | null = null

const LONGEST_COUNTED = 10

/** Whether the quoted words are written like a title: every longer word capitalised. */
function isTitle(words: readonly string[]): boolean {
  const longer = words.filter((word) => word.length > 3)
  return longer.length > 0 && longer.every((word) => /^[\p{Lu}\d]/u.test(word))
}

function verbBefore(tokens: readonly Token[], at: number): string {
  for (let i = at - 1; i >= 0 && i > at - 12; i--)
    if (isCueCandidate(tokens, i)) return wordOf(tokens[i]?.lower ?? '').lemma
  return ''
}

/** What tells a quoted statement within a sentence from a scare quote, a title or a word as a word. */
export function fragmentFeatures(
  text: string,
  tokens: readonly Token[],
  at: number,
  frames: readonly Frame[],
): string[] {
  const quotation = tokens[at]?.quotation
  const inner = quotation ? text.slice(quotation.innerStart, quotation.innerEnd) : ''
  const words = inner.match(/[\p{L}\p{N}'’-]+/gu) ?? []
  const size = Math.min(LONGEST_COUNTED, words.length)
  const title = isTitle(words) ? 'title' : /^\p{Lu}/u.test(inner) ? 'capital' : 'small'
  const before = cutClass(tokens, at - 1)
  const after = cutClass(tokens, at + 1)
  const framed = frames.length > 0 ? 'framed' : 'bare'
  const verb = verbBefore(tokens, at)
  const stop = /[.!?]$/.test(inner) ? 'stop' : /,$/.test(inner) ? 'comma' : 'none'
  return [
    `size=${size},title=${title}`,
    `before=${before}`,
    `word=${tokens[at - 1]?.kind === WORD ? tokens[at - 1]?.lower : before}`,
    `after=${after}`,
    `framed=${framed},size=${size}`,
    `verb=${verb}`,
    `stop=${stop},title=${title}`,
    `before=${before},after=${after}`,
    `before=${before},size=${size}`,
    `next=${tokens[at + 1]?.lower ?? ''}`,
  ]
}

/** How probable it is that a quotation without a frame is somebody's statement. */
export function fragmentProbability(
  text: string,
  tokens: readonly Token[],
  at: number,
  frames: readonly Frame[],
): number {
  fragmentWeights ??= weightsOf(FRAGMENTS_WEIGHTS)
  return probability(fragmentWeights, fragmentFeatures(text, tokens, at, frames))
}

/** Who speaks a fragment: the source of the nearest frame of its sentence, else the subject of the verb before it. */
export function fragmentSource(tokens: readonly Token[], at: number, frames: readonly Frame[]): Phrase | null {
  const framed = frames.filter((frame) => frame.source !== null)
  const before = framed.filter((frame) => frame.head < at).at(-1) ?? framed[0]
  if (before?.source) return before.source
  return controllingSubject(tokens, at - 1)?.phrase ?? null
}

export const isLooseQuotation = (tokens: readonly Token[], i: number): boolean =>
  isQuotation(tokens, i) && (tagsAt(tokens, i) & t.NAME) === 0
