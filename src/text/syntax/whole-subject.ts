import * as t from '../tags.ts'
import { PUNCTUATION, type Token } from '../tokens.ts'
import { classOf, NOUN_TAGS } from './clauses/classes.ts'
import type { Clause } from './clauses/clause-phrases.ts'
import { syntaxOf } from './clauses/sentence-syntax.ts'
import { is, isQuotation, Phrase, tagsAt } from './noun-phrase.ts'

/** What hangs on a noun, and so may stand between the head of a subject and its verb. */
const HANGING: ReadonlySet<string> = new Set(['relative', 'participle', 'infinitive'])

/** Whether a mark stands between two places; of others than those of money and numbers nobody knows what they do. */
function isBroken(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if (isQuotation(tokens, i)) return true
    if (tokens[i]?.kind === PUNCTUATION && !/^(?:[$£€%#&@/]|['’]s?)$/.test(tokens[i]?.text ?? '')) return true
  }
  return false
}

/** Whether a clause hangs on a noun, or on another that does. */
function hangsOnNoun(clause: Clause, outer: Clause): boolean {
  for (let at: Clause | null = clause; at && at !== outer; at = at.governor) if (HANGING.has(at.relation)) return true
  return false
}

/** What may stand before a subject: nothing, a mark, a conjunction. */
function beginsClause(tokens: readonly Token[], first: number): boolean {
  if (first === 0 || isQuotation(tokens, first - 1)) return true
  const before = tokens[first - 1]
  if (before?.kind === PUNCTUATION) return /^(?:[,.;:—–―(-]|--+)$/.test(before.text)
  return (tagsAt(tokens, first - 1) & (t.COORD | t.SUBORD)) !== 0 || is(tokens, first - 1, 'that')
}

/** Pronouns that nothing hangs on: "what she said", "the man he called". */
const isPersonal = (tokens: readonly Token[], i: number): boolean =>
  /^(?:i|he|she|it|we|you|they|who|which|that|what|this)$/.test(tokens[i]?.lower ?? '')

const isAuxiliary = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.AUX) !== 0 &&
  (tagsAt(tokens, i) & (t.GENITIVE | t.NOMINAL)) === 0 &&
  !/^['’]/.test(tokens[i]?.text ?? '')

/** Whether nothing but hanging clauses has a verb between a noun and a place, and these have all the verbs there. */
function onlyHangs(tokens: readonly Token[], clause: Clause, from: number, last: number): boolean {
  const between = syntaxOf(tokens).clauses.filter(({ verb }) => verb.head >= from && verb.head <= last)
  if (!between.every((one) => hangsOnNoun(one, clause))) return false
  for (let i = from; i <= last; i++)
    if (isAuxiliary(tokens, i) && !between.some(({ verb }) => verb.first <= i && i <= verb.last)) return false
  return true
}

/** "Fox just this month said", "The mayor later Thursday told": when somebody spoke, behind the subject. */
const isWhen = (tokens: readonly Token[], from: number, last: number): boolean =>
  tokens
    .slice(from, last + 1)
    .every(({ tags, lower }) => tags & (t.TIME | t.ADVERB) || /^(?:last|this|that|next|just|late|early)$/.test(lower))

/**
 * The subject that the reader of clauses finds for a verb, where it stands before the phrase that ends right before the
 * verb, and the one hangs on the other: "People who live near the site said"; null where it does not.
 */
export function wholeSubject(tokens: readonly Token[], verb: number, first: number, last: number): Phrase | null {
  if (first <= last && (beginsClause(tokens, first) || isPersonal(tokens, last))) return null
  const clause = syntaxOf(tokens).clauseAt(verb)
  const subject = clause?.subject
  if (!clause || !subject || subject.first >= first || subject.last > last) return null
  const tags = tagsAt(tokens, subject.head)
  if (tags & t.TIME || isPersonal(tokens, subject.head) || tagsAt(tokens, subject.first) & t.PREP) return null
  if (!beginsClause(tokens, subject.first) || isBroken(tokens, subject.first, last)) return null
  // "Nothing the mayor said": a clause about the noun before.
  if (first <= last && first === subject.last + 1 && tagsAt(tokens, first) & (t.DET | t.POSSESSIVE)) return null
  // "Fraud accused denies": what looks like a verb before a verb.
  if (first > last && subject.first >= last - 1 && /ed$/.test(tokens[last]?.lower ?? '')) return null
  if (isWhen(tokens, subject.last + 1, last)) return new Phrase(subject.first, subject.last)
  // "Fox has since": no phrase ends before the verb, nor does a clause.
  const closed = tagsAt(tokens, last) & (t.AUX | t.ADVERB | t.SUBORD)
  if (first > last && (closed || !(hasVerb(tokens, subject.last + 1, last) || isReadAsNoun(tokens, last)))) return null
  return onlyHangs(tokens, clause, subject.last + 1, last) ? new Phrase(subject.first, last) : null
}

/** "Hill’s thinking", "exit polling": a noun for the reader, whatever its form. */
const isReadAsNoun = (tokens: readonly Token[], i: number): boolean =>
  (classOf(syntaxOf(tokens).tags[i] ?? 0) & NOUN_TAGS) !== 0

const hasVerb = (tokens: readonly Token[], from: number, last: number): boolean => syntaxOf(tokens).hasVerb(from, last)
