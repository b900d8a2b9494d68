import { isSpeechVerb, PLAIN_SPEECH } from '../../lexicon/frames.ts'
import { tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import type { Frame } from '../frames/frame.ts'
import { isCueCandidate } from './cue-candidate.ts'

/** What reports speech before the clause: a clause within another report is seldom annotated again. */
export function priorSpeech(tokens: readonly Token[], start: number): string {
  for (let i = start - 1; i >= 0; i--) {
    if (tokens[i]?.quotation) return 'quotation'
    if (!isCueCandidate(tokens, i) || !isSpeechVerb(wordAt(tokens[i]).lemma)) continue
    return tagsAt(tokens, i) & t.NOMINAL ? 'noun' : 'verb'
  }
  return 'none'
}

/** Whether another word of the sentence plainly says who speaks: "said", "told", "according to". */
export function speaksElsewhere(tokens: readonly Token[], head: number): boolean {
  return tokens.some((token, i) => i !== head && isCueCandidate(tokens, i) && PLAIN_SPEECH.has(token.lower))
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
