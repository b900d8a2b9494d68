import { isSpeechVerb } from '../../lexicon/frames.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { TAGS } from '../tagger/tagset.ts'
import * as t from '../tags.ts'
import { PUNCTUATION, type Token } from '../tokens.ts'
import { wordAt } from '../word-at.ts'
import { classOf, NOUN_TAGS } from './clauses/classes.ts'
import type { Clause } from './clauses/clause-phrases.ts'
import { syntaxOf } from './clauses/sentence-syntax.ts'
import { mayFollowClause, mayOpenBare, mayOpenClause } from './hanging-clause.ts'
import { is, isNominal, isQuotation, Phrase, tagsAt } from './noun-phrase.ts'
import { phraseStart } from './phrase-start.ts'
import { TIME_UNIT } from './time-before.ts'

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

/** "Hill’s thinking", "exit polling": a noun for the reader, whatever its form. */
const isReadAsNoun = (tokens: readonly Token[], i: number): boolean =>
  (classOf(syntaxOf(tokens).tags[i] ?? 0) & NOUN_TAGS) !== 0

/** "said it depends": a verb that has said before a phrase what that phrase begins. */
const isSaid = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.PAST) !== 0 &&
  (tagsAt(tokens, i) & (t.PRESENT | t.BASE | t.NOMINAL)) === 0 &&
  isSpeechVerb(wordAt(tokens[i]).lemma)

/** "a man rescued after a night in the hills", "freed after two years": how long, behind a participle, and no clause. */
const isBehindParticiple = (tokens: readonly Token[], i: number): boolean =>
  is(tokens, i, 'after') &&
  (tagsAt(tokens, i - 1) & (t.PAST | t.PARTICIPLE)) !== 0 &&
  tokens.slice(i + 1, i + 4).some(({ lower }) => TIME_UNIT.test(lower))

/** Whether what stands before a phrase may be part of its subject, as far as the words tell. */
function mayStandApart(tokens: readonly Token[], first: number, last: number): boolean {
  if (first > last) return (tagsAt(tokens, last) & (t.AUX | t.SUBORD)) === 0 || (tagsAt(tokens, last) & WHEN) !== 0
  const opens = beginsClause(tokens, first) && !isBehindParticiple(tokens, first - 1)
  if (opens || isPersonal(tokens, last) || tagsAt(tokens, first - 1) & t.WH) return false
  if (!isSaid(tokens, first - 1)) return true
  for (let i = first - 2; i > 0 && !isBroken(tokens, i, i); i--)
    if (mayOpenClause(tokens, i) || mayOpenBare(tokens, i) || tagsAt(tokens, i) & t.TO) return true
  return false
}

const WHEN = t.TIME | t.ADVERB

/**
 * The subject that the reader of clauses finds for a verb, where it stands before the phrase that ends right before the
 * verb, and the one hangs on the other: "People who live near the site said"; null where it does not.
 */
function hungSubject(tokens: readonly Token[], verb: number, first: number, last: number): Phrase | null {
  if (!mayStandApart(tokens, first, last)) return null
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
  if (first > last && !endsSubject(tokens, subject.last, last)) return null
  return onlyHangs(tokens, clause, subject.last + 1, last) ? new Phrase(subject.first, last) : null
}

/** "Fox has since": no phrase ends before the verb, nor does a clause. */
const endsSubject = (tokens: readonly Token[], head: number, last: number): boolean =>
  (tagsAt(tokens, last) & (t.AUX | t.ADVERB | t.SUBORD)) === 0 &&
  (syntaxOf(tokens).hasVerb(head + 1, last) || isReadAsNoun(tokens, last))

/** Where a clause about a noun begins: behind it, or behind those that are joined to it, "Fox and others who". */
function openerBehind(tokens: readonly Token[], noun: number, before: number): number {
  let opens = noun + 1
  if (!(tagsAt(tokens, opens) & t.COORD)) return opens
  opens++
  while (opens < before && (isNominal(tokens, opens) || is(tokens, opens, 'others'))) opens++
  return opens
}

/** Whether a comma, a quotation or a conjunction parts what stands between two places. */
function isParted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const joins = tagsAt(tokens, i) & t.SUBORD && !is(tokens, i, 'that')
    if (is(tokens, i, ',') || isQuotation(tokens, i) || joins) return true
  }
  return false
}

/**
 * "Residents who want to close the quarry said", "Farmers living by the river say": where the words of the clause within
 * might be nouns, the reader of clauses knows the subject before it. The start of that, or of the phrase.
 */
function startWithClause(tokens: readonly Token[], first: number, floor: number, verb: number): number {
  if (first <= floor + 1 || !mayFollowClause(tokens, floor, first)) return first
  const found = syntaxOf(tokens).clauseAt(verb)?.subject
  if (!found || found.first < floor || found.last >= first - 1) return first
  if (isParted(tokens, found.last + 1, first)) return first
  const opens = openerBehind(tokens, found.last, first)
  const relative = /^(?:who|which|that|whose)$/.test(tokens[opens]?.lower ?? '')
  if (!relative && !/^VB[GN]$/.test(TAGS[syntaxOf(tokens).tags[opens] ?? 0] ?? '')) return first
  return Math.min(phraseStart(tokens, found.last, floor), found.first)
}

/** To read a sentence for its clauses takes long: only verbs that may report are worth it. */
function mayReport(tokens: readonly Token[], verb: number): boolean {
  const { lemma } = wordAt(tokens[verb])
  return isSpeechVerb(lemma) || reportingGroup(lemma) !== 'other'
}

/**
 * The whole of a subject that ends at `last`, before a verb: the phrase that was found there begins at `first` (behind
 * `last` where none was), and may be but the end of it; null where none ends there.
 */
export function wholeSubject(
  tokens: readonly Token[],
  verb: number,
  { first, last }: Phrase,
  floor: number,
): Phrase | null {
  const found = first <= last ? new Phrase(first, last) : null
  if (!mayReport(tokens, verb)) return found
  const start = found ? startWithClause(tokens, first, floor, verb) : first
  return hungSubject(tokens, verb, start, last) ?? (found && new Phrase(start, last))
}
