import { isSpeechVerb } from '../../lexicon/frames.ts'
import { is, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { LOWER, type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'

/** “It is a joke,” Fox "said of the plan that the council had passed": what follows tells of what, and nothing is quoted behind. */
export const saysOf = (tokens: readonly Token[], head: number): boolean =>
  /^(?:said|says)$/.test(tokens[head]?.lower ?? '') && is(tokens, head + 1, 'of') && !quotesLater(tokens, head)

/** "said the “brave” crew would stay": behind an article and before its noun the words describe that noun. */
export function marksNoun(tokens: readonly Token[], quotation: number, verb: number): boolean {
  // "The “brave” crew Fox praised would stay": a clause about the noun.
  if (
    quotation === 0 ||
    tagsAt(tokens, verb - 1) & (t.NAME | t.PRONOUN) ||
    tokens[quotation]?.quotation?.punctuated !== false
  )
    return false
  const noun = tokens[quotation + 1]
  const plain = noun?.kind === WORD && noun.case === LOWER && !(noun.tags & (t.DET | t.PRONOUN | t.POSSESSIVE))
  return plain && (tagsAt(tokens, quotation - 1) & (t.DET | t.POSSESSIVE | t.GENITIVE)) !== 0
}

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
