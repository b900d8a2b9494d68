import { isSpeechVerb, QUOTING_VERBS, STATING_VERBS, TELLING_VERBS } from '../../lexicon/frames.ts'
import { IN_THE_WORDS_OF } from '../../lexicon/phrase-cues.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { isDash } from '../../text/syntax/apposition.ts'
import { hasFinite, is, isQuotation, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { lemmaWeight } from '../cues/cues.ts'
import { CARRIED_NOUN } from '../frames/carried-noun.ts'
import { isSayingVerb } from '../frames/content-side.ts'
import { extraposedLength } from '../frames/extraposed-cue.ts'
import type { Frame } from '../frames/frame.ts'
import { SPEECH_NOUN } from '../frames/nominal.ts'
import { leadsToSaying } from '../frames/theme.ts'
import { opensBareClause } from './bare-clause.ts'
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
} from './certain-forms.ts'
import { contentShape } from './content-shape.ts'
import { leftEdge } from './extent.ts'
import { behindPlaces, isClosed, skipCircumstances, thatBehindMedium } from './leading-circumstances.ts'

/** Frames that are attributions whatever their verb or noun: ", she implies," and "her formulation: “…”". */
const CERTAIN = 0.6

/** What is heard before a court is told there, and ", adding that" adds to what was said. */
const SURE = 0.9

const BY_SHAPE: ReadonlySet<string> = new Set([SPEECH_NOUN, CARRIED_NOUN])

const REPORTING: ReadonlySet<string> = new Set(['say', 'explain', 'promise'])

/** Whether "that", a question or the words follow such a cue. */
const isGiven = (tokens: readonly Token[], { cueLast }: Frame): boolean =>
  thatBehind(tokens, cueLast + 1) > 0 ||
  /^(?:that|if|whether|:)$/.test(tokens[cueLast + 1]?.lower ?? '') ||
  (tagsAt(tokens, cueLast + 1) & t.WH) !== 0 ||
  (is(tokens, cueLast + 1, ',') && isQuotation(tokens, cueLast + 2))

/** How far behind "that" the verb of its clause may stand. */
const CLAUSE_REACH = 16

/** "made it clear", "made clear", "let it be known": nothing but saying, before a clause. */
const isMadeClear = (tokens: readonly Token[], { head, cueLast, lemma }: Frame): boolean =>
  (lemma === 'make' && is(tokens, cueLast, 'clear')) || extraposedLength(tokens, head) > 0

/** "the letter states that", "maintains that it broke no law": a verb that reports before a clause, whatever it is elsewhere. */
function saidThat(tokens: readonly Token[], { cueLast, lemma }: Frame): boolean {
  const speaks = isSpeechVerb(lemma)
  const group = reportingGroup(lemma)
  // "submitted that the houses were old": before a court.
  const reports = REPORTING.has(group) || group === 'manner' || lemma === 'submit'
  if (!(speaks || reports) || TELLING_VERBS.has(lemma)) return false
  const that = thatBehind(tokens, cueLast + 1)
  if (that < 0) return false
  return (speaks && that === cueLast + 1) || (reports && hasFinite(tokens, that + 1, that + CLAUSE_REACH))
}

/** "maintained he was asleep": verbs that state, before a clause without "that". */
const statesBare = (tokens: readonly Token[], { head, cueLast, lemma, content }: Frame): boolean =>
  cueLast === head && STATING_VERBS.has(lemma) && opensBareClause(tokens, content[0]?.first ?? head + 1)

/** "states in its report that", "made clear at the hearing that": where "that" stands, with no verb before it; else -1. */
function thatBehind(tokens: readonly Token[], from: number): number {
  const that = thatBehindMedium(tokens, skipCircumstances(tokens, from, true))
  if (!is(tokens, that, 'that')) return -1
  for (let i = from; i < that; i++) if (tagsAt(tokens, i) & (t.VERB | t.GERUND)) return -1
  // "on a list that soon drew thousands": a relative clause of what stands between.
  const first = tagsAt(tokens, that + 1) & t.ADVERB ? that + 2 : that + 1
  return that > from && hasFinite(tokens, first, first) ? -1 : that
}

/** Words of a hearer and a time at the most: "told the council on Tuesday:". */
const HEARER_REACH = 6

/** "The report states: “…”", "Ruiz told the council: “…”": a verb that reports, before a colon and the words. */
function introduces(tokens: readonly Token[], { head, cueLast, lemma, source }: Frame): boolean {
  if (is(tokens, head + 1, ':')) return isQuotation(tokens, head + 2) && REPORTING.has(reportingGroup(lemma))
  if (!source || !isSpeechVerb(lemma)) return false
  for (let i = cueLast + 1; i <= cueLast + HEARER_REACH; i++) if (is(tokens, i, ':')) return isQuotation(tokens, i + 1)
  return false
}

/** "appealed for calm", "instructs staff not to speak": a request, by verbs that do little else. */
function requests(tokens: readonly Token[], { head, lemma, content }: Frame): boolean {
  const first = content[0]?.first ?? head + 1
  if (lemma === 'call' && is(tokens, head + 1, 'for')) return !(tagsAt(tokens, first) & (t.OBJECT | t.TIME))
  if (lemma === 'call') return /^(?:up)?on$/.test(tokens[head + 1]?.lower ?? '') && isInfinitive(tokens, first)
  if (lemma === 'appeal' || lemma === 'plead') return is(tokens, head + 1, 'for') || is(tokens, head + 1, 'to')
  return REQUESTING.has(lemma) && isInfinitive(tokens, first)
}

/** "to go", "not to go". */
function isInfinitive(tokens: readonly Token[], first: number): boolean {
  const to = is(tokens, first, 'not') ? first + 1 : first
  return (tagsAt(tokens, to) & t.TO) !== 0 && (tagsAt(tokens, to + 1) & (t.BASE | t.BE)) !== 0
}

/** How far behind "accused" its "of" may stand. */
const CHARGE_REACH = 12

/** "accused the council of hiding it": a charge in words. */
function charges(tokens: readonly Token[], { head, lemma }: Frame): boolean {
  if (lemma !== 'accuse') return false
  for (let i = head + 2; i < head + CHARGE_REACH; i++) {
    if (is(tokens, i, ',') || hasFinite(tokens, i, i)) return false
    if (is(tokens, i, 'of')) return (tagsAt(tokens, i + 1) & t.GERUND) !== 0
  }
  return false
}

/** "As Ruiz makes clear, nobody will be moved": a frame that is read behind such a comma has a cue of speech. */
const opensWithAs = (tokens: readonly Token[], { clauseFirst, content }: Frame): boolean =>
  is(tokens, clauseFirst - 1, 'as') &&
  (clauseFirst === 1 || (tagsAt(tokens, clauseFirst - 2) & t.COORD) !== 0) &&
  is(tokens, (content[0]?.first ?? 0) - 1, ',')

const REQUESTING: ReadonlySet<string> = new Set(
  'instruct direct advise implore beg exhort entreat urge beseech'.split(' '),
)

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

/** "Ruiz was not surprised, adding there is little to do": a participle of saying behind a comma, with a clause. */
const isAdded = (tokens: readonly Token[], { subject, head, cueFirst, cueLast, lemma, content }: Frame): boolean =>
  subject === 'participle' &&
  cueFirst === head &&
  cueLast === head &&
  is(tokens, head - 1, ',') &&
  (tagsAt(tokens, head) & t.GERUND) !== 0 &&
  isSayingVerb(lemma) &&
  /^(?:clause|that)$/.test(contentShape(tokens, content[0]?.first ?? head + 1))

/** Verbs that say a clause, whatever stands before the conjunction. */
const JOINING =
  /^(?:add|say|insist|claim|argue|maintain|warn|admit|concede|stress|acknowledge|deny|allege|explain|complain)$/

/** "said he was glad and added a deal was near", "but maintained that": what is added is said by the same speaker. */
const addsClause = (tokens: readonly Token[], { head, cueFirst, cueLast, lemma, content }: Frame): boolean =>
  cueFirst === head &&
  cueLast === head &&
  (tagsAt(tokens, head - 1) & t.COORD) !== 0 &&
  JOINING.test(lemma) &&
  /^(?:clause|that)$/.test(contentShape(tokens, content[0]?.first ?? head + 1))

/** "blamed the town and demanded a refund": what a second verb asks for or promises. */
const demandsToo = (tokens: readonly Token[], { lemma, cueFirst, head }: Frame): boolean =>
  (cueFirst === head || (cueFirst === head - 1 && (tagsAt(tokens, cueFirst) & t.HAVE) !== 0)) &&
  (/^(?:demand|promise|pledge)$/.test(lemma) || (/^(?:call|appeal)$/.test(lemma) && is(tokens, head + 1, 'for')))

/** "said it was off and told fans not to come", "but warned them that it was full": what is told is told by the same speaker. */
const tellsToo = (tokens: readonly Token[], { head, cueFirst, lemma, content }: Frame): boolean =>
  cueFirst === head &&
  (tagsAt(tokens, head - 1) & t.COORD) !== 0 &&
  /^(?:tell|warn|remind|assure)$/.test(lemma) &&
  !tokens.some(({ lower }) => lower === 'according') &&
  (content[0]?.first ?? 0) > head + 1 &&
  /^(?:clause|that|to)$/.test(contentShape(tokens, content[0]?.first ?? head + 1))

/** "the court heard that it broke", "It broke, the court heard": a clause, no thing such as evidence. */
const isHeard = (tokens: readonly Token[], { direction, content, cueLast }: Frame): boolean =>
  direction === 'left' || /^(?:that|wh|clause)$/.test(contentShape(tokens, content[0]?.first ?? cueLast + 1))

/** How certain the shape of a frame is by itself. */
export function frameCertainty(tokens: readonly Token[], frame: Frame): number {
  if (BY_SHAPE.has(frame.rule) || frame.lemma === IN_THE_WORDS_OF || isQuotedBy(tokens, frame)) return CERTAIN
  if (isAdded(tokens, frame)) return SURE
  if (isSent(tokens, frame) || isIssuedSaying(tokens, frame) || isRaisedBy(tokens, frame)) return CERTAIN
  if (isBroughtTo(tokens, frame)) return SURE
  if (frame.subject === 'hearer') return isHeard(tokens, frame) ? SURE : 0
  // "believe he fled, and have appealed for witnesses": a second verb of the same subject.
  if (frame.subject === 'shared')
    return addsClause(tokens, frame) || tellsToo(tokens, frame)
      ? SURE
      : requests(tokens, frame) || demandsToo(tokens, frame)
        ? CERTAIN
        : 0
  if (isAccused(tokens, frame)) return SURE
  // "was criticised by Fox for “looking away”"
  // "described by Fox as “a joke”"
  const agent = frame.subject === 'agent' && frame.direction === 'right'
  if (agent && (judgesInMarks(tokens, frame) || callsInMarks(tokens, frame))) return CERTAIN
  if (frame.subject !== 'plain') return 0
  return frame.direction === 'right' ? rightCertainty(tokens, frame) : leftCertainty(tokens, frame)
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
