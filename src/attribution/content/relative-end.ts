import { reportingGroup } from '../../lexicon/reporting.ts'
import { syntaxOf } from '../../text/syntax/clauses/sentence-syntax.ts'
import { hasFinite, is, isNominal, isQuotation, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { endsInComma } from '../../text/syntax/phrase-start.ts'
import * as t from '../../text/tags.ts'
import { LOWER, type Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import type { Frame } from '../frames/frame.ts'
import { contentShape } from '../phrases/content-shape.ts'

// Where the relative clause ends in which somebody speaks, or in which what they say stands.

/** Whether a verb is that of a clause whose subject stands before a place. */
const isMainVerb = (tokens: readonly Token[], i: number, first: number): boolean =>
  (endsQuoted(tokens, i - 1) && hasFinite(tokens, i, i)) ||
  syntaxOf(tokens).clauses.some(
    ({ verb, subject }) => verb.first === i && verb.finite && subject !== null && subject.first < first,
  )

/** Words in marks that end in a comma. */
const endsQuoted = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.quotation?.punctuated === true || endsInComma(tokens[i])

/** "Builders of Quaysafe, which said it would close, left the quay": the comma before the verb that the sentence waits for. */
export function mainVerbComma(tokens: readonly Token[], first: number, opensInVerb = false): number {
  if (endsQuoted(tokens, first + 1) && isMainVerb(tokens, first + 2, first)) return first + 2
  for (let i = first + 2; i < tokens.length - 1; i++) {
    // "Fox, who calls the plan a “joke,” said it would fail": a comma within the marks.
    if (endsQuoted(tokens, i) && isMainVerb(tokens, i + 1, first)) return i + 1
    // "who said that he had learned and “had a bad back” by the end, is tall": words in marks within the clause.
    const within = tokens[i]?.quotation?.punctuated === false && i > first + 2
    if ((isQuotation(tokens, i) && !within) || /^[;:]$/.test(tokens[i]?.text ?? '')) return tokens.length
    if (!is(tokens, i, ',')) continue
    const waits = hasFinite(tokens, i + 1, i + 1) && (opensInVerb || hasFinite(tokens, first, i - 1))
    if (!waits && !isMainVerb(tokens, i + 1, first)) continue
    // "fenced, built and left": of a list of verbs the last stands behind a conjunction.
    return tokens.slice(i + 1).some(({ text }) => text === ',') ? tokens.length : i
  }
  return tokens.length
}

/** "never existed", "still is": past the adverb before the verb of a clause without a subject. */
const ownVerb = (tokens: readonly Token[], first: number): number =>
  tagsAt(tokens, first) & t.ADVERB ? first + 1 : first

/** Whether words that begin there are a verb whose subject stands elsewhere: "reduces the risk", "never existed". */
export function lacksSubject(tokens: readonly Token[], first: number): boolean {
  const verb = ownVerb(tokens, first)
  return hasFinite(tokens, verb, verb) || hasObject(tokens, verb)
}

/** An adverb that may belong to the verb behind it; not that of "drove them away". */
const isLoose = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.ADVERB) !== 0 &&
  (tagsAt(tokens, i) & t.CLOSED) === 0 &&
  !/^(?:away|back|down|out|up|apart|off|over|in|together|home|there|here)$/.test(tokens[i]?.lower ?? '')

/**
 * "which critics say lacks a roof", "which, according to Fox, leaks", "a roof critics say leaks": where the relative
 * clause starts whose verb is what is said; -1 without.
 */
function relativeSubject(tokens: readonly Token[], { clauseFirst, source, cueFirst }: Frame, first: number): number {
  if (!lacksSubject(tokens, first)) return -1
  const pronoun = is(tokens, clauseFirst - 1, ',') ? clauseFirst - 2 : clauseFirst - 1
  if (/^(?:which|who|whom|that)$/.test(tokens[pronoun]?.lower ?? '')) return pronoun
  return source && source.last === cueFirst - 1 && isNominal(tokens, clauseFirst - 1) ? clauseFirst : -1
}

/** "doctors say reduces the risk", "critics say punish the poor": a verb that may be a noun elsewhere, with an object. */
const hasObject = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]?.case === LOWER &&
  (wordAt(tokens[verb]).tags & (t.PRESENT | t.BASE | t.PAST)) !== 0 &&
  ((tagsAt(tokens, verb + 1) & (t.DET | t.POSSESSIVE)) !== 0 ||
    // "doctors say reduces risk was", "critics say leaks was": before the verb that the sentence waits for.
    ((wordAt(tokens[verb]).tags & t.PRESENT) !== 0 &&
      ((tagsAt(tokens, verb + 1) | tagsAt(tokens, verb + 2)) & t.BE) !== 0) ||
    (tagsAt(tokens, verb) & (t.BASE | t.NOMINAL)) === t.BASE)

/** A subject with its verb: "it tells". */
function opensMain(tokens: readonly Token[], first: number): boolean {
  const verb = phraseEnd(tokens, first) + 1
  return verb > first && hasFinite(tokens, verb, verb)
}

/**
 * "The plan, which Fox called “a joke,” was dropped", "described by Fox as “a joke,” was": the words with a comma within
 * the marks, before the verb of the sentence; 0 where none stand so.
 */
function quotedBeside(tokens: readonly Token[], { clauseFirst, cueFirst, subject }: Frame, first: number): number {
  const words = is(tokens, first, 'as') ? first + 1 : first
  if (!isQuotation(tokens, words)) return 0
  // "Drawn from a book, which Fox called “a joke,” it tells of her youth"
  if (!hasFinite(tokens, words + 1, words + 1))
    return endsQuoted(tokens, words) && is(tokens, clauseFirst - 1, 'which') && opensMain(tokens, words + 1) ? words : 0
  // "A price she called “obscene” was cut"
  const before = clauseFirst - 1
  const contact = isNominal(tokens, before) || (is(tokens, before, 'that') && isNominal(tokens, before - 1))
  if (subject === 'plain' && contact && !hasFinite(tokens, 0, before)) return words
  if (!endsQuoted(tokens, words)) return 0
  const beside = is(tokens, clauseFirst - 1, 'which') || (subject === 'agent' && is(tokens, cueFirst - 1, ','))
  return beside ? words : 0
}

/** Verbs whose object is never a clause: "who criticised the plan", "who called for a vote". */
const takesThing = ({ lemma, cueLast, head }: Frame): boolean => cueLast > head || reportingGroup(lemma) === 'judge'

/** Verbs that hardly have a thing for an object: "who say the quay is sinking". */
const isSaidAlone = (lemma: string): boolean =>
  /^(?:say|claim|insist|argue|allege|think|believe|admit|tell)$/.test(lemma)

/**
 * "Those who say that the quay is sinking left", "A roof that critics say leaks was mended": before the verb of the
 * sentence that the relative clause stands in. Only where no verb stands before it, so that one is still to come.
 */
export function relativeEnd(tokens: readonly Token[], frame: Frame, first: number): number {
  const { subject, source } = frame
  const words = quotedBeside(tokens, frame, first)
  if (words > 0) return words + 1
  // "Hill, whom Fox accuses of theft, lives in Leeds"
  const whom = source && /^whom$/.test(tokens[source.first - 1]?.lower ?? '') ? source.first - 1 : -1
  if (whom > 1 && is(tokens, whom - 1, ',') && !hasFinite(tokens, 0, whom - 1)) return mainVerbComma(tokens, first)
  // "Fox, who was told that it leaks, left": whom the passive tells something.
  const hearer = subject === 'none' && /^(?:who|which)$/.test(tokens[frame.cueFirst - 1]?.lower ?? '')
  const own = subject === 'relative' && source ? source.first : hearer ? frame.cueFirst - 1 : -1
  const bare = own < 0
  const pronoun = bare ? relativeSubject(tokens, frame, first) : own
  if (pronoun < 1 || hasFinite(tokens, 0, pronoun - 1)) return tokens.length
  const before = pronoun - 1
  if (is(tokens, before, ',')) return mainVerbComma(tokens, first, bare)
  // "A letter that says “We stay” hung on the gate": words given whole, and the verb of the sentence.
  if (isQuotation(tokens, first) && hasFinite(tokens, first + 1, first + 1)) return first + 1
  const shape = contentShape(tokens, first)
  let verbs = bare || shape === 'to' || shape === 'phrase' || takesThing(frame) ? 1 : 0
  let only = tokens.length
  for (let i = (bare ? ownVerb(tokens, first) : first) + 1; i < tokens.length; i++) {
    // "Five people, including a boy who doctors say is deaf, were hurt"
    if (bare && is(tokens, i, ',') && hasFinite(tokens, i + 1, i + 1)) return i
    if (/^[,;:]$/.test(tokens[i]?.text ?? '') || isQuotation(tokens, i)) return tokens.length
    let before = i - 1
    while (before > first && isLoose(tokens, before)) before--
    const open = tagsAt(tokens, before) & (t.AUX | t.COORD | t.WH | t.TO | t.PRONOUN | t.SUBORD)
    if (!hasFinite(tokens, i, i) || open) continue
    if (++verbs > 1) return before + 1
    only = before + 1
  }
  // "The clerk who announced the plan resigned": of one verb it is the one that the sentence waits for.
  return shape !== 'clause' || isSaidAlone(frame.lemma) ? tokens.length : only
}
