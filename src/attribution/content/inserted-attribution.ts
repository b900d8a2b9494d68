import { takesClause } from '../../lexicon/clause-verbs.ts'
import { isSpeechVerb } from '../../lexicon/frames.ts'
import { SAYING_NO_MORE } from '../../lexicon/silences.ts'
import { behindTo } from '../../text/syntax/behind-to.ts'
import { syntaxOf } from '../../text/syntax/clauses/sentence-syntax.ts'
import { hasFinite, is, isQuotation, type Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { firstMatch, PatternTable } from '../../text/token-pattern.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import type { Frame } from '../frames/frame.ts'
import { tellsOccasion } from './circumstance-clause.ts'
import { trimmed } from './content-end.ts'
import { isClosed } from './leading-circumstances.ts'
import { startsStatement } from './next-statement.ts'

// What follows an attribution between two commas: "A truck left the road, police said, near the old bridge". Reported
// words go on behind it, unless what follows tells how, when or where somebody spoke.

/** Adverbs of the clause that goes on: "perhaps by hiding", "not because", "even though". */
const MODIFIES =
  /^(?:not|perhaps|possibly|probably|maybe|mostly|largely|mainly|partly|only|especially|particularly|usually|often|apparently|presumably|almost|just|even)$/

/** Clauses that tell why, how long or on what condition; of time only those whose subject is no "he", the speaker. */
const REASON = /^(?:because|until|unless|if|though|although|since|once|so|where|wherever|whether)$/
const TIME = /^(?:when|as|while|after|before)$/
const SPEAKER = /^(?:he|she|i|we)$/
/** "when asked", "after being told": how somebody came to speak. */
const ASKED =
  /^(?:ask|press|question|contact|challenge|tell|quiz|show|brief|reach|interview|approach|elect|appoint|name)$/

/** Prepositions of what was done; "with" and "in" may tell how somebody spoke. */
const LEADS =
  /^(?:near|behind|under|below|above|inside|into|onto|across|along|between|toward|towards|by|without|from|with|in|at|through|for|because|due|thanks|rather|instead|despite|on|upon|beneath|against|among|around)$/

/** How somebody spoke: "with a smile", "in tears", "for her part", "from his bed". */
const MANNER =
  /^(?:smile|laugh|laughter|sigh|shrug|grin|nod|smirk|chuckle|pride|regret|relief|emotion|conviction|tears|whisper|voice|tone|response|reply|turn|return|part|example|instance|short|jest|private|public|bed|home|office|desk|podium|stage|lectern|court|courtroom|dock|stand|bench|hand|hands|arms|interpreter|translator|lawyer|lawyers|solicitor|spokesman|spokeswoman|spokesperson|french|english|spanish|german|italian|russian|arabic|mandarin|particular|effect|time|moment|condition|background)$/

/** What an accident or an act brings about: the participle belongs to what is told. */
const BRINGS_ABOUT =
  /^(?:kill|injure|wound|hurt|hit|strike|damage|destroy|burn|flood|leave|send|cause|force|prompt|trigger|spark|block|trap|close|shut|push|raise|bring|make|turn|help|allow|put|cost|cut|reduce|increase|create|set|throw|knock|spill|scatter|cover|reach|break|start|end|mean|affect|give|take|use|include|depend|range|total|span|boost|hamper|threaten|delay|lead)$/

const NO_MORE = new PatternTable(SAYING_NO_MORE)

/** Longest phrase that may tell how somebody spoke, in tokens. */
const MANNER_REACH = 5

/** Whether a preposition leads to how, where or on what occasion somebody spoke. */
function tellsHow(tokens: readonly Token[], preposition: number): boolean {
  for (let i = preposition + 1; i <= preposition + MANNER_REACH && i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.text === ',') break
    if (MANNER.test(token.lower)) return true
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
  if (REASON.test(word)) return hasFinite(tokens, i + 1, tokens.length - 1)
  if (!TIME.test(word)) return false
  if (SPEAKER.test(tokens[i + 1]?.lower ?? '') || (is(tokens, i + 1, 'they') && /^(?:as|while)$/.test(word)))
    return false
  if (is(tokens, i + 1, 'being')) return !ASKED.test(wordAt(tokens[i + 2]).lemma)
  const begins = tagsAt(tokens, i + 1) & (t.DET | t.POSSESSIVE | t.PRONOUN | t.NAME | t.NOMINAL)
  return begins !== 0 && !ASKED.test(wordAt(tokens[i + 1]).lemma) && hasFinite(tokens, i + 2, tokens.length - 1)
}

/** "by hiding", "in a shed": a phrase of what is told; "without giving details" is of how it is told. */
function opensHungPhrase(tokens: readonly Token[], i: number): boolean {
  if (!LEADS.test(tokens[i]?.lower ?? '')) return false
  if (is(tokens, i, 'without'))
    return firstMatch(NO_MORE, tokens, i + 1) === null && !SILENT.test(wordAt(tokens[i + 1]).lemma)
  return !tellsHow(tokens, i)
}

const SILENT =
  /^(?:elaborate|give|name|offer|provide|cite|explain|specify|say|go|mention|identify|detail|reveal|disclose|evidence|hesitation|hesitate|prompt|blink|point|proof|apology|apologise|apologize)$/

/** Whether reported words go on behind the comma of an attribution that stands in them. */
function goesOnHung(tokens: readonly Token[], from: number): boolean {
  let i = from
  while (MODIFIES.test(tokens[i]?.lower ?? '')) i++
  // "even as", "even after": whoever writes holds something against it.
  if (is(tokens, i - 1, 'even') && TIME.test(tokens[i]?.lower ?? '')) return false
  if (tagsAt(tokens, i) & t.TO) return i > from && (tagsAt(tokens, behindTo(tokens, i)) & t.BASE) !== 0
  // "killing" may be tagged as a noun.
  if (tagsAt(tokens, i) & t.GERUND || /ing$/.test(tokens[i]?.lower ?? ''))
    return BRINGS_ABOUT.test(wordAt(tokens[i]).lemma)
  return (
    opensHungClause(tokens, i) ||
    opensHungPhrase(tokens, i) ||
    (/^(?:along|together)$/.test(tokens[i]?.lower ?? '') && is(tokens, i + 1, 'with'))
  )
}

/** Verbs that say nothing without an object. */
const TAKES_OBJECT =
  /^(?:receive|own|owe|contain|include|need|have|make|take|get|give|cost|earn|spend|hold|employ|involve|cover|represent|produce|use|require|show|carry|face|offer|sell|buy|own|control|pay|lose|raise|seek|want|run|mean|affect|provide|add|bring|cause|create|form|reach|support|supply|total|become|remain)$/

/** "The firm receives, according to one report, $9 million": a verb that waits for its object. */
export const awaitsObject = (tokens: readonly Token[], verb: number): boolean =>
  TAKES_OBJECT.test(wordAt(tokens[verb]).lemma) && syntaxOf(tokens).clauseAt(verb) !== null

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
/** Verbs that leave a question open. */
const OPEN = /^(?:decide|know|ask|learn|discuss|consider|see|find|understand|explain|determine|show|choose)$/

/** "Nobody knows, she said, how it began": the question that a verb at the end waits for. */
const awaitsQuestion = (tokens: readonly Token[], verb: number, i: number): boolean =>
  ASKING.test(tokens[i]?.lower ?? '') && OPEN.test(wordAt(tokens[verb]).lemma)

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
