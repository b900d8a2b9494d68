import { takesClause } from '../../lexicon/clause-verbs.ts'
import { isSpeechVerb } from '../../lexicon/frames.ts'
import { VERBS_OF_RESULT } from '../../lexicon/happenings.ts'
import { BEFORE_ANSWERS, MANNERS_OF_SPEAKING } from '../../lexicon/manners-of-speaking.ts'
import { ADVERBS_GOING_ON, CONJUNCTIONS_GOING_ON, PREPOSITIONS_GOING_ON } from '../../lexicon/phrase-words.ts'
import { LEFT_UNSAID } from '../../lexicon/silences.ts'
import { OBJECT_VERBS, VERBS_OF_QUESTIONS } from '../../lexicon/verb-classes.ts'
import { isInfinitive } from '../../text/syntax/behind-to.ts'
import { syntaxOf } from '../../text/syntax/clauses/sentence-syntax.ts'
import { hasFinite, is, isQuotation, type Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import type { Frame } from '../frames/frame.ts'
import { tellsOccasion } from '../phrases/circumstance-clause.ts'
import { isClosed } from '../phrases/leading-circumstances.ts'
import { trimmed } from './content-end.ts'
import { startsStatement } from './next-statement.ts'
import { leavesUnsaid } from './no-more.ts'

// What follows an attribution between two commas: "A truck left the road, police said, near the old bridge". Reported
// words go on behind it, unless what follows tells how, when or where somebody spoke.

const TIME = /^(?:when|as|while|after|before)$/
const SPEAKER = /^(?:he|she|i|we)$/

/** Longest phrase that may tell how somebody spoke, in tokens. */
const MANNER_REACH = 5

/** Whether a preposition leads to how, where or on what occasion somebody spoke. */
function tellsHow(tokens: readonly Token[], preposition: number): boolean {
  for (let i = preposition + 1; i <= preposition + MANNER_REACH && i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.text === ',') break
    if (MANNERS_OF_SPEAKING.has(token.lower)) return true
    // "in May" may be when somebody spoke, "by Friday" is not.
    if (token.tags & t.TIME && /^(?:in|at|on)$/.test(tokens[preposition]?.lower ?? '')) return true
  }
  // "in Leeds", "in the Argus"
  const named = preposition + (tagsAt(tokens, preposition + 1) & t.DET ? 2 : 1)
  if (/^(?:in|at|from|on)$/.test(tokens[preposition]?.lower ?? '') && tagsAt(tokens, named) & t.NAME) return true
  return tellsOccasion(tokens, preposition, Math.min(tokens.length, preposition + MANNER_REACH))
}

/** "because", "as they tried": a clause that hangs on the one before; not "as he left the court", "when asked". */
function opensHungClause(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? ''
  if (CONJUNCTIONS_GOING_ON.has(word)) return hasFinite(tokens, i + 1, tokens.length - 1)
  if (!TIME.test(word)) return false
  if (SPEAKER.test(tokens[i + 1]?.lower ?? '') || (is(tokens, i + 1, 'they') && /^(?:as|while)$/.test(word)))
    return false
  if (is(tokens, i + 1, 'being')) return !BEFORE_ANSWERS.has(wordAt(tokens[i + 2]).lemma)
  const begins = tagsAt(tokens, i + 1) & (t.DET | t.POSSESSIVE | t.PRONOUN | t.NAME | t.NOMINAL)
  return begins !== 0 && !BEFORE_ANSWERS.has(wordAt(tokens[i + 1]).lemma) && hasFinite(tokens, i + 2, tokens.length - 1)
}

/** "by hiding", "in a shed": a phrase of what is told; "without giving details" is of how it is told. */
function opensHungPhrase(tokens: readonly Token[], i: number): boolean {
  if (!PREPOSITIONS_GOING_ON.has(tokens[i]?.lower ?? '')) return false
  if (is(tokens, i, 'without')) return !leavesUnsaid(tokens, i + 1) && !LEFT_UNSAID.has(wordAt(tokens[i + 1]).lemma)
  return !tellsHow(tokens, i)
}

/** Whether reported words go on behind the comma of an attribution that stands in them. */
function goesOnHung(tokens: readonly Token[], from: number): boolean {
  let i = from
  while (ADVERBS_GOING_ON.has(tokens[i]?.lower ?? '')) i++
  // "even as", "even after": whoever writes holds something against it.
  if (is(tokens, i - 1, 'even') && TIME.test(tokens[i]?.lower ?? '')) return false
  if (tagsAt(tokens, i) & t.TO) return i > from && isInfinitive(tokens, i, t.BASE)
  // "killing" may be tagged as a noun.
  if (tagsAt(tokens, i) & t.GERUND || /ing$/.test(tokens[i]?.lower ?? ''))
    return VERBS_OF_RESULT.has(wordAt(tokens[i]).lemma)
  return (
    opensHungClause(tokens, i) ||
    opensHungPhrase(tokens, i) ||
    (/^(?:along|together)$/.test(tokens[i]?.lower ?? '') && is(tokens, i + 1, 'with'))
  )
}

/** "The firm receives, according to one report, $9 million": a verb that waits for its object. */
export const awaitsObject = (tokens: readonly Token[], verb: number): boolean =>
  OBJECT_VERBS.has(wordAt(tokens[verb]).lemma) && syntaxOf(tokens).clauseAt(verb) !== null

/** What can be such an object. */
const isObject = (tokens: readonly Token[], i: number): boolean =>
  ((tagsAt(tokens, i) & (t.DET | t.POSSESSIVE)) !== 0 && !is(tokens, i, 'that')) ||
  /^[$£€\d]/.test(tokens[i]?.text ?? '') ||
  (is(tokens, i, 'at') && /^(?:least|most)$/.test(tokens[i + 1]?.lower ?? ''))

/** "…, court papers show.": another attribution, of what stands before it. */
function isSaidAtEnd(tokens: readonly Token[], comma: number): boolean {
  if (!is(tokens, comma, ',')) return false
  const verb = phraseEnd(tokens, comma + 1) + 1
  const { lemma } = wordAt(tokens[verb])
  return verb > comma + 1 && (isSpeechVerb(lemma) || takesClause(lemma)) && isClosed(tokens, verb + 1)
}

/** "paid more, she said, than others", "rises, she said, as fast as a horse": the second half of a comparison. */
const compares = (tokens: readonly Token[], i: number): boolean =>
  is(tokens, i, 'than') || (is(tokens, i, 'as') && is(tokens, i + 2, 'as'))

const ASKING = /^(?:what|how|who|whom|which|whether|why|where|when)$/
/** "Nobody knows, she said, how it began": the question that a verb at the end waits for. */
const awaitsQuestion = (tokens: readonly Token[], verb: number, i: number): boolean =>
  ASKING.test(tokens[i]?.lower ?? '') && VERBS_OF_QUESTIONS.has(wordAt(tokens[verb]).lemma)

/** "the old airfield, she argued, which the council owns": no person said it whom "which" could tell of. */
const tellsOfThing = (tokens: readonly Token[], left: Phrase, i: number): boolean =>
  is(tokens, i, 'which') &&
  hasFinite(tokens, i + 1, tokens.length - 1) &&
  syntaxOf(tokens).clauses.some(({ verb: { head }, subject }) => subject && head >= left.first && head <= left.last)

/** "It rose as most boats, she said, have left": an auxiliary whose subject stands before the attribution. */
const opensAuxiliary = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.AUX) !== 0 && (tagsAt(tokens, i) & t.GENITIVE) === 0

/** Whether what stands before an attribution cannot end there. */
const isUnfinished = (tokens: readonly Token[], left: Phrase, i: number): boolean =>
  (awaitsObject(tokens, left.last) && isObject(tokens, i)) ||
  opensAuxiliary(tokens, i) ||
  awaitsQuestion(tokens, left.last, i) ||
  compares(tokens, i) ||
  tellsOfThing(tokens, left, i)

/** "will not be “an attack,” Fox said, but a talk": what is so instead of what is not, without a verb of its own. */
const setsAgainst = (tokens: readonly Token[], { first, last }: Phrase, i: number): boolean =>
  is(tokens, i, 'but') &&
  tokens.slice(first, last + 1).some(({ tags }) => (tags & t.NEGATION) !== 0) &&
  (tagsAt(tokens, i + 1) & (t.DET | t.POSSESSIVE | t.TO | t.PREP)) !== 0 &&
  !hasFinite(tokens, i + 1, phraseEnd(tokens, i + 1) + 1)

/** The rest of reported words behind an attribution that stands in them; null where they do not go on. */
export function hungRest(
  tokens: readonly Token[],
  { subject }: Frame,
  left: Phrase,
  i: number,
  limit: number,
): Phrase | null {
  if (left.last < left.first) return null
  const contrasts = setsAgainst(tokens, left, i)
  if (isQuotation(tokens, left.last) && !contrasts) return null
  // "said Fox, where it rained": what follows a name may tell of it.
  if (subject === 'inverted' && tagsAt(tokens, i) & t.WH) return null
  if (
    !contrasts &&
    !isUnfinished(tokens, left, i) &&
    !(goesOnHung(tokens, i) && hasFinite(tokens, left.first, left.last))
  )
    return null
  let end = i
  while (end < limit) {
    if (startsStatement(tokens, left.first, end + 1) || isSaidAtEnd(tokens, end + 1)) break
    end++
  }
  return trimmed(tokens, i, end)
}
