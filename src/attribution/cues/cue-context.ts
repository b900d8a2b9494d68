import { isSpeechVerb, PLAIN_SPEECH } from '../../lexicon/frames.ts'
import { tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { QUOTATION, type Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import type { Frame } from '../frames/frame.ts'
import { cueCandidates } from './cue-candidate.ts'

/** What reports speech before the clause: a clause within another report is seldom annotated again. */
export function priorSpeech(tokens: readonly Token[], start: number): string {
  const cues = cueCandidates(tokens)
  let last = cues.length - 1
  for (let i = start - 1; i >= 0; i--) {
    if (tokens[i]?.kind === QUOTATION) return 'quotation'
    while ((cues[last] ?? -1) > i) last--
    if (cues[last] !== i || !isSpeechVerb(wordAt(tokens[i]).lemma)) continue
    return tagsAt(tokens, i) & t.NOMINAL ? 'noun' : 'verb'
  }
  return 'none'
}

/** The other words of a sentence that could be cues. */
interface Rivals {
  /** Whether one of them plainly says who speaks: "said", "told", "according to". */
  readonly speaks: boolean
  /** How many there are, and whether one stands before: the only verb of a sentence is a cue more often. */
  readonly count: string
}

const MOST_RIVALS = 4

export function rivalsOf(tokens: readonly Token[], head: number): Rivals {
  let count = 0
  let before = false
  let speaks = false
  for (const i of cueCandidates(tokens)) {
    if (i === head) continue
    count++
    before ||= i < head
    speaks ||= PLAIN_SPEECH.has(tokens[i]?.lower ?? '')
  }
  return { speaks, count: `${Math.min(MOST_RIVALS, count)}${before ? ' before' : ''}` }
}

const LONGEST = 6

/** The number of tokens after the cue, on a logarithmic scale. */
export const lengthClass = (tokens: number): string =>
  String(Math.min(LONGEST, Math.floor(Math.log2(Math.max(1, tokens)))))

/** "did not say", "has never claimed". */
export function isCueNegated(tokens: readonly Token[], { cueFirst, head }: Frame): boolean {
  for (let i = Math.max(0, cueFirst - 1); i < head; i++) if (NEGATION.test(tokens[i]?.lower ?? '')) return true
  return false
}

const NEGATION = /^(?:not|never|no|hardly)$|n['’]t$/
