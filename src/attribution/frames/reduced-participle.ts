import { BODY_KINDS } from '../../lexicon/people/body-kinds.ts'
import { ROLE_WORDS } from '../../lexicon/people/roles.ts'
import { MADE_TO_DO } from '../../lexicon/verb-classes.ts'
import { isInfinitive } from '../../text/syntax/behind-to.ts'
import { syntaxOf } from '../../text/syntax/clauses/sentence-syntax.ts'
import { is, isNominal, phraseEnd, startsPhrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { isReducedPassive } from '../../text/syntax/reduced-passive.ts'
import { isLooseAdverb } from '../../text/syntax/subject.ts'
import { TIME_UNIT } from '../../text/syntax/time-before.ts'
import { TAGS } from '../../text/tagger/tagset.ts'
import * as t from '../../text/tags.ts'
import { LOWER, type Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { opensNumber } from './opens-number.ts'

/** Words from such a participle to the verb of its sentence, at the most. */
const REACH = 14

const BODIES: ReadonlySet<string> = new Set(BODY_KINDS.flatMap(({ words }) => words.trim().split(/\s+/)))

/** A noun for what a person is, or several are. */
export const isPersonNoun = ({ lower }: Token): boolean =>
  ROLE_WORDS.has(lower) || ROLE_WORDS.has(lower.replace(/s$/, ''))

/** Nouns of people and bodies, whose past form is the verb rather than a participle: "the council announced Tuesday would". */
export const maySpeak = (token: Token | undefined): boolean =>
  token?.case !== LOWER || ROLE_WORDS.has(token.lower) || BODIES.has(token.lower)

const isFiniteVerb = (tokens: readonly Token[], i: number): boolean =>
  ((tagsAt(tokens, i) & t.AUX) !== 0 && !(tagsAt(tokens, i) & t.GENITIVE)) ||
  ((tagsAt(tokens, i) & (t.PAST | t.PRESENT)) !== 0 && syntaxOf(tokens).clauseAt(i)?.verb.finite === true)

/** Where one circumstance that may stand behind a participle ends; -1 where none starts there. */
function circumstanceEnd(tokens: readonly Token[], i: number): number {
  const tags = tagsAt(tokens, i)
  if (/^(?:last|this|earlier|next)$/.test(tokens[i]?.lower ?? '') && isTime(tokens, i + 1)) return i + 1
  // "insisted there was no link": a clause.
  if (is(tokens, i, 'there')) return -1
  if (tags & t.TIME || isLooseAdverb(tags)) return i
  if (isInfinitive(tokens, i, t.BASE | t.BE | t.HAVE))
    return MADE_TO_DO.has(wordAt(tokens[i - 1]).lemma) ? infinitiveEnd(tokens, i + 1) : -1
  if (!(tags & t.PREP) || is(tokens, i, 'that') || opensNumber(tokens, i)) return -1
  // "commented as she left", "warned after the vote was over": a clause that tells when.
  if (tags & t.SUBORD && !(is(tokens, i, 'as') && !(tagsAt(tokens, i + 1) & (t.PRONOUN | t.DET | t.POSSESSIVE))))
    return -1
  // "warned in Leeds people would": no circumstance, but a clause with its subject.
  const end = phraseEnd(tokens, i + 1)
  if (tagsAt(tokens, i + 1) & t.NAME && tokens[end]?.case === LOWER) return -1
  return end > i && !tokens.slice(i, end).some((token) => token.tags & (t.WH | t.COORD)) ? end : -1
}

const isTime = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.TIME) !== 0 || TIME_UNIT.test(tokens[i]?.lower ?? '')

/** "to vote for Gil", "to be worth 2 million". */
function infinitiveEnd(tokens: readonly Token[], verb: number): number {
  const next = tagsAt(tokens, verb + 1) & t.PREP ? verb + 2 : verb + 1
  return startsPhrase(tokens, next) || isNominal(tokens, next) ? Math.max(verb, phraseEnd(tokens, next)) : verb
}

/**
 * "The plan rejected on Monday was weak", "members required to vote for Gil could leave": a form in -ed behind a noun, with
 * nothing but circumstances before the sentence's own verb, is no verb itself.
 */
export function isReducedParticiple(tokens: readonly Token[], head: number): boolean {
  if (!(tagsAt(tokens, head) & (t.PAST | t.PARTICIPLE)) || !/(?:ed|de|pt|id|ld|wn)$/.test(tokens[head]?.lower ?? ''))
    return false
  if (!isNominal(tokens, head - 1) || tagsAt(tokens, head - 1) & t.TIME) return false
  // What the words behind tell costs less than reading the clauses of the sentence.
  if (is(tokens, head, 'said') || circumstanceEnd(tokens, head + 1) <= head) return false
  // "Fox confessed to the theft": a name is described by none.
  if (/^NNP/.test(TAGS[syntaxOf(tokens).tags[head - 1] ?? 0] ?? '') || isReducedPassive(tokens, head)) return false
  let i = head + 1
  while (i < head + REACH && !isFiniteVerb(tokens, i)) {
    const end = circumstanceEnd(tokens, i)
    if (end < i) return false
    i = end + 1
  }
  if (i === head + 1 || i >= head + REACH) return false
  // "announced Tuesday would": behind a noun that cannot speak.
  return !isTime(tokens, i - 1) || !maySpeak(tokens[head - 1])
}
