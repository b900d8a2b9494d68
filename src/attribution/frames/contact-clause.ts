import { VERBS_OF_CONTACT_CLAUSES } from '../../lexicon/verb-classes.ts'
import { hasFinite, is, isNominal, Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { Subject } from '../../text/syntax/subject.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { isPlural } from '../../text/verb-place-signs.ts'
import { wordAt } from '../../text/word-at.ts'

/** "a bill she has branded “cruel”": verbs that call the noun before something in words. */
const CALLING = /^(?:call|brand|label|dub|term|describe)$/

/** The token before a verb, or before its auxiliaries as well. */
function beforeGroup(tokens: readonly Token[], head: number, whole: boolean): number {
  let at = head - 1
  while (whole && tagsAt(tokens, at) & t.AUX && !(tagsAt(tokens, at) & t.GENITIVE)) at--
  return at
}

/** Where the name starts that ends a phrase; behind its end where none does. */
function nameStart(tokens: readonly Token[], { first, last }: Phrase): number {
  let start = last + 1
  while (start > first && tagsAt(tokens, start - 1) & t.NAME) start--
  return start
}

/** Where, within a phrase, the noun phrase starts that the verb belongs to: another article, a name, a plural behind one thing. */
function innerStart(tokens: readonly Token[], phrase: Phrase): number {
  const { first, last } = phrase
  for (let i = last; i > first + 1; i--)
    if (tagsAt(tokens, i) & (t.DET | t.POSSESSIVE) && !(tagsAt(tokens, i) & t.GENITIVE)) return i
  const name = nameStart(tokens, phrase)
  if (name <= last) return name
  return isPlural(tokens[last]) && !isPlural(tokens[last - 1]) ? last : -1
}

/** A finite verb, or a past form like a noun's that has an object: "shot two". */
const isVerb = (tokens: readonly Token[], i: number): boolean =>
  hasFinite(tokens, i, i) ||
  ((tagsAt(tokens, i) & t.PAST) !== 0 &&
    ((tagsAt(tokens, i + 1) & (t.DET | t.POSSESSIVE)) !== 0 || COUNT.test(tokens[i + 1]?.lower ?? '')))

const COUNT = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|himself|herself)$/

/** Words before the noun of a noun phrase, at the most: "the kind of plan". */
const LONGEST_NOUN = 4

/** Whether an article opens the noun phrase that ends there. */
function hasArticle(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = last - 1; i >= first && i >= last - LONGEST_NOUN; i--) {
    if (tagsAt(tokens, i) & (t.DET | t.POSSESSIVE)) return true
    if (!isNominal(tokens, i) && tokens[i]?.lower !== 'of') return false
  }
  return false
}

/**
 * "the man police say shot two", "a plan the mayor said was dead": the words have no subject of their own, as it stands
 * before the speaker without a pronoun between. The speaker alone; null for any other subject.
 */
export function contactSubject(tokens: readonly Token[], { phrase, kind }: Subject, head: number): Subject | null {
  const { first, last } = phrase
  const { lemma } = wordAt(tokens[head])
  const calls = CALLING.test(lemma) && tokens[head + 1]?.quotation?.small === true
  if (kind !== 'plain' || last - first < 2 || last !== beforeGroup(tokens, head, calls)) return null
  if (!calls && !(VERBS_OF_CONTACT_CLAUSES.has(lemma) && isVerb(tokens, head + 1))) return null
  const start = innerStart(tokens, phrase)
  const isNoun = start > first + 1 && isNominal(tokens, start - 1) && hasArticle(tokens, first, start - 1)
  return isNoun && !(tagsAt(tokens, start - 1) & (t.NAME | t.PREP))
    ? new Subject(new Phrase(start, last), 'plain')
    : null
}

/** "the fires, which police said were lit": the relative pronoun is what is told of, and no part of who tells. */
export function afterWhich(tokens: readonly Token[], subject: Subject): Subject {
  const { first, last } = subject.phrase
  const which = subject.kind === 'plain' && first < last && is(tokens, first, 'which') && is(tokens, first - 1, ',')
  return which ? new Subject(new Phrase(first + 1, last), 'plain') : subject
}
