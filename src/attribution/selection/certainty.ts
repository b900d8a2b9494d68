import { isSpeechVerb, QUOTING_VERBS } from '../../lexicon/frames.ts'
import { IN_THE_WORDS_OF } from '../../lexicon/phrase-cues.ts'
import { is, isDash, isQuotation, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { holdsSomebody } from '../../text/syntax/subject-after.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { opensAsVerb } from '../../text/verb-first.ts'
import { leftEdge } from '../content/extent.ts'
import { lemmaWeight } from '../cues/cues.ts'
import { CARRIED_NOUN } from '../frames/carried-noun.ts'
import type { Frame } from '../frames/frame.ts'
import { SPEECH_NOUN } from '../frames/nominal.ts'
import { leadsToSaying } from '../frames/theme.ts'
import { opensBareClause } from '../phrases/bare-clause.ts'
import { behindPlaces, isClosed } from '../phrases/leading-circumstances.ts'
import {
  addsClause,
  introduces,
  isAdded,
  isGiven,
  isHeard,
  isMadeClear,
  isSaidToHaveSaid,
  saidThat,
  statesBare,
  tellsToo,
} from './certain-clauses.ts'
import {
  callsInMarks,
  givesAs,
  isAccused,
  isBroughtTo,
  isFirm,
  isIssuedSaying,
  isRaisedBy,
  isSent,
  judgesInMarks,
  putsAt,
  quotesSaying,
  saysOfNoun,
  sendsWishes,
  writesInMarks,
} from './certain-forms.ts'
import { asksToo, charges, demandsToo, requests } from './certain-requests.ts'

/** Frames that are attributions whatever their verb or noun: ", she implies," and "her formulation: “…”". */
const CERTAIN = 0.6

/** What is heard before a court is told there, and ", adding that" adds to what was said. */
const SURE = 0.9

const BY_SHAPE: ReadonlySet<string> = new Set([SPEECH_NOUN, CARRIED_NOUN])

/** "As Ruiz makes clear, nobody will be moved": a frame that is read behind such a comma has a cue of speech. */
const opensWithAs = (tokens: readonly Token[], { clauseFirst, content }: Frame): boolean =>
  is(tokens, clauseFirst - 1, 'as') &&
  (clauseFirst === 1 || (tagsAt(tokens, clauseFirst - 2) & t.COORD) !== 0) &&
  is(tokens, (content[0]?.first ?? 0) - 1, ',')

/** How far behind its preposition the quoted words may stand: "spoke about the urgent need for “modest” gains". */
const SPOKEN_REACH = 6

/** "Ruiz spoke of “modest” gains": a verb of speech with a preposition and a quotation close behind. */
function spokeOf(tokens: readonly Token[], frame: Frame): boolean {
  const first = frame.content[0]?.first ?? tokens.length
  const led = frame.cueLast > frame.head && isSpeechVerb(frame.lemma)
  if (!led) return false
  for (let i = first; i < first + SPOKEN_REACH; i++) if (isQuotation(tokens, i)) return true
  return false
}

/** "The smith was quoted by Calder as saying": second-hand, and plainly so. */
const isQuotedBy = (tokens: readonly Token[], frame: Frame): boolean =>
  frame.direction === 'right' &&
  frame.subject === 'agent' &&
  QUOTING_VERBS.has(frame.lemma) &&
  leadsToSaying(tokens, frame.content[0]?.first ?? frame.cueLast + 1)

/** How certain the shape of a frame is by itself. */
export function frameCertainty(tokens: readonly Token[], frame: Frame): number {
  if (BY_SHAPE.has(frame.rule) || frame.lemma === IN_THE_WORDS_OF || isQuotedBy(tokens, frame)) return CERTAIN
  if (isAdded(tokens, frame)) return SURE
  if (isSent(tokens, frame) || isIssuedSaying(tokens, frame) || isRaisedBy(tokens, frame)) return CERTAIN
  if (isBroughtTo(tokens, frame) || isSaidToHaveSaid(tokens, frame)) return SURE
  if (frame.subject === 'hearer') return isHeard(tokens, frame) ? SURE : 0
  // "believe he fled, and have appealed for witnesses": a second verb of the same subject.
  if (frame.subject === 'shared')
    return addsClause(tokens, frame) || tellsToo(tokens, frame)
      ? SURE
      : requests(tokens, frame) || asksToo(tokens, frame) || demandsToo(tokens, frame)
        ? CERTAIN
        : 0
  if (isAccused(tokens, frame)) return SURE
  // "was criticised by Fox for “looking away”"
  // "described by Fox as “a joke”"
  const agent = frame.subject === 'agent' && frame.direction === 'right'
  if (agent && (judgesInMarks(tokens, frame) || callsInMarks(tokens, frame))) return CERTAIN
  if (frame.subject === 'inverted')
    return opensInMarks(tokens, frame) || (frame.head === 0 && opensAsVerb(tokens)) ? CERTAIN : 0
  if (frame.subject !== 'plain') return 0
  return frame.direction === 'right' ? rightCertainty(tokens, frame) : leftCertainty(tokens, frame)
}

/** "“We lost the lot,” sobbed the baker, who said …": quoted words that open a sentence, a verb, and somebody alone. */
function opensInMarks(tokens: readonly Token[], { direction, cueFirst, head, source }: Frame): boolean {
  if (direction !== 'left' || cueFirst !== 1 || head !== 1 || source?.first !== 2) return false
  if (!tokens[0]?.quotation?.punctuated || !(tagsAt(tokens, head) & (t.PAST | t.PRESENT))) return false
  const last = phraseEnd(tokens, source.first)
  const ends = isClosed(tokens, last + 1) || is(tokens, last + 1, ',')
  return ends && holdsSomebody(tokens, new Phrase(source.first, last))
}

/** Of a subject and its verb before a content. */
function rightCertainty(tokens: readonly Token[], frame: Frame): number {
  if (isMadeClear(tokens, frame) && (isGiven(tokens, frame) || opensBareClause(tokens, frame.cueLast + 1))) return SURE
  if (isFirm(tokens, frame) || quotesSaying(tokens, frame)) return SURE
  return putsAt(tokens, frame) ||
    charges(tokens, frame) ||
    givesAs(tokens, frame) ||
    opensWithAs(tokens, frame) ||
    introduces(tokens, frame) ||
    spokeOf(tokens, frame) ||
    callsInMarks(tokens, frame) ||
    saysOfNoun(tokens, frame) ||
    judgesInMarks(tokens, frame) ||
    writesInMarks(tokens, frame) ||
    sendsWishes(tokens, frame) ||
    saidThat(tokens, frame) ||
    statesBare(tokens, frame) ||
    requests(tokens, frame)
    ? CERTAIN
    : 0
}

/** Verbs behind which it stands where something was printed. */
const PUBLISHING: ReadonlySet<string> = new Set(['report', 'write', 'note'])

/** Of a subject and its verb behind a content. */
function leftCertainty(tokens: readonly Token[], frame: Frame): number {
  const edge = leftEdge(tokens, frame)
  const after = frame.content[0]?.first ?? frame.cueLast + 1
  const end = PUBLISHING.has(frame.lemma) ? behindPlaces(tokens, frame.cueLast + 1) : after
  const closed = is(tokens, after, ',') || isClosed(tokens, end) || isDash(tokens, end)
  // "The rolls, she points out, stop": between two commas a subject and its verb report, if the verb ever does.
  if (is(tokens, edge, ',') && is(tokens, after, ',') && lemmaWeight(frame.lemma) > SELDOM) return CERTAIN
  return (is(tokens, edge, ',') || isQuotation(tokens, edge)) && closed && isSpeechVerb(frame.lemma) ? CERTAIN : 0
}

/** A verb that is counted as a cue less often than verbs are. */
const SELDOM = -0.5
