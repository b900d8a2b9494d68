import { isSpeechVerb } from '../../lexicon/frames.ts'
import { is } from '../../text/syntax/noun-phrase.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'

/** “It is a joke,” Fox "said of the plan that the council had passed": what follows tells of what, and nothing is quoted behind. */
export const saysOf = (tokens: readonly Token[], head: number): boolean =>
  /^(?:said|says)$/.test(tokens[head]?.lower ?? '') && is(tokens, head + 1, 'of') && !quotesLater(tokens, head)

/** "When a boy shouted, “Fox,”": the words are those of a clause that tells when. */
export function isOfAnother(tokens: readonly Token[], quotation: number): boolean {
  const verb = is(tokens, quotation - 1, ',') ? quotation - 2 : quotation - 1
  return /^(?:when|after|as|while)$/.test(tokens[0]?.lower ?? '') && isSpeechVerb(wordAt(tokens[verb]).lemma)
}

/** Whether a sentence is quoted behind a place. */
export const quotesLater = (tokens: readonly Token[], from: number): boolean =>
  tokens.some(({ quotation }, i) => i > from && quotation?.punctuated === true)

/** Words of the title of a programme at the most. */
const LONGEST_TITLE = 6

const SMALL = /^(?:a|an|and|at|for|in|of|on|the|to|with)$/

/** "on “Morning Talk,”": a few words with capitals, where something was said. */
export function isProgramme(text: string, tokens: readonly Token[], at: number): boolean {
  const quotation = tokens[at]?.quotation
  if (!quotation || !/^(?:on|in|during)$/.test(tokens[at - 1]?.lower ?? '')) return false
  const words = text.slice(quotation.innerStart, quotation.innerEnd).split(' ')
  return (
    words.length <= LONGEST_TITLE && words.every((word, i) => /^[\p{Lu}\d]/u.test(word) || (i > 0 && SMALL.test(word)))
  )
}
