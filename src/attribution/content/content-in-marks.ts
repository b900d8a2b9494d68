import { isSpeechVerb } from '../../lexicon/frames.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { hasFinite, is, isQuotation, phraseEnd, startsPhrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { endsInComma } from '../../text/syntax/phrase-start.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { isClosed } from '../phrases/leading-circumstances.ts'

/** "called the plan on Sunday “childish”": when somebody spoke, between what of and the words. */
export function isTimeBeforeWords(tokens: readonly Token[], first: number, i: number): boolean {
  let end = tagsAt(tokens, i) & t.PREP ? i + 1 : i
  if (!(tagsAt(tokens, end) & t.TIME) || hasFinite(tokens, first, i - 1)) return false
  while (tagsAt(tokens, end) & t.TIME) end++
  return isQuotation(tokens, end)
}

/** "Asked about it on “Morning Talk,” Fox said": behind a title with its comma somebody speaks. */
export function isSaidBehindTitle(tokens: readonly Token[], i: number): boolean {
  if (!endsInComma(tokens[i - 1])) return false
  const verb = phraseEnd(tokens, i) + 1
  return verb > i && hasFinite(tokens, verb, verb) && isSpeechVerb(wordAt(tokens[verb]).lemma)
}

/** "said “we stay” and left": a past tense behind the words is what the speaker did next. */
const actsNext = (tokens: readonly Token[], and: number): boolean =>
  is(tokens, and, 'and') &&
  (tagsAt(tokens, and + 1) & t.PAST) !== 0 &&
  (tagsAt(tokens, and + 1) & (t.AUX | t.BASE | t.NOMINAL)) === 0

/** Words that are no more than a term, in characters. */
const TERM_LENGTH = 12

/** "Fox stated, “It is safe,” the lawyer submitted": a quotation that ends in its comma, with a subject and its verb behind. */
function isSaidAgain(tokens: readonly Token[], first: number): boolean {
  const quotation = tokens[first]?.quotation
  if (!quotation?.punctuated || !(tagsAt(tokens, first + 1) & (t.DET | t.POSSESSIVE | t.NAME))) return false
  const verb = phraseEnd(tokens, first + 1) + 1
  return verb > first + 1 && hasFinite(tokens, verb, verb) && (tagsAt(tokens, verb) & t.AUX) === 0
}

/** "Families told ‘stay indoors’ as fire nears": behind the words a headline tells when or where. */
const isHeadlineTail = (tokens: readonly Token[], first: number): boolean =>
  is(tokens, first - 1, 'told') &&
  /^(?:as|after|amid|over|in|at|on|before|during|by|from|following)$/.test(tokens[first + 1]?.lower ?? '') &&
  !isClosed(tokens, tokens.length - 1)

/** "shouted “Save our mill” outside the hall": how a voice sounded leads to the words, and to nothing more than where. */
export function standsAlone(tokens: readonly Token[], first: number, limit: number, lemma: string): boolean {
  const quotation = tokens[first]?.quotation
  if (!quotation || tokens.slice(first + 1, limit).some((token) => token.quotation !== null)) return false
  if (isSaidAgain(tokens, first)) return true
  if (isHeadlineTail(tokens, first)) return true
  const group = reportingGroup(lemma)
  const where = (tagsAt(tokens, first + 1) & (t.PREP | t.SUBORD)) !== 0
  if (group === 'manner' && lemma !== 'sing' && where) return true
  const whole =
    quotation.innerEnd - quotation.innerStart > TERM_LENGTH || group === 'manner' || is(tokens, first + 1, ',')
  // "said: “It is late”, and walked off"
  const and = is(tokens, first + 1, ',') ? first + 2 : first + 1
  return whole && /^(?:say|manner)$/.test(group) && actsNext(tokens, and)
}

/** "called it “a joke”, and “an insult”", "the dam as “unsafe”, the road as “worse”": more of what somebody calls things. */
export function joinsQuoted(tokens: readonly Token[], i: number): boolean {
  if (!isQuotation(tokens, i - 1) || tokens[i - 1]?.quotation?.punctuated) return false
  const next = is(tokens, i, ',') && tagsAt(tokens, i + 1) & t.COORD ? i + 2 : i + 1
  if (!is(tokens, i, ',') && !(tagsAt(tokens, i) & t.COORD)) return false
  const named = is(tokens, i - 2, 'as') && startsPhrase(tokens, next) ? phraseEnd(tokens, next) + 2 : next
  const words = named > next && !is(tokens, named - 1, 'as') ? -1 : named
  return (
    isQuotation(tokens, words) &&
    (isClosed(tokens, words + 1) || /^(?:,|and|or|but)$/.test(tokens[words + 1]?.lower ?? ''))
  )
}

/** "vowed to “stand firm” and rebuild the mill": another infinitive behind words in marks. */
export const joinsInfinitive = (tokens: readonly Token[], first: number, and: number): boolean =>
  (tagsAt(tokens, first) & t.TO) !== 0 &&
  isQuotation(tokens, and - 1) &&
  is(tokens, and, 'and') &&
  (tagsAt(tokens, and + 1) & (t.BASE | t.PAST)) === t.BASE
