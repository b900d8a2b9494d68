import { isSpeechVerb } from '../../lexicon/frames.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { ASKED_OF_OTHERS, VOICED } from '../../lexicon/things-said.ts'
import { JUDGING_IN_PASSING } from '../../lexicon/verb-classes.ts'
import { hasFinite, is, isQuotation, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { behindAdverb } from '../../text/syntax/verb-group.ts'
import * as t from '../../text/tags.ts'
import { NUMBER, type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { isHearing } from '../frames/hearer.ts'
import { contentShape, hasVerb } from '../phrases/content-shape.ts'
import { isModalPassive } from '../phrases/modal-passive.ts'
import { thingEnd } from './acts-behind.ts'
import { actsBehind, isModal, othersThen } from './acts-behind-modal.ts'
import { subjectStart } from './clause-signs.ts'
import { asksOn, judgesSaying, narratorGoesOn } from './narrator-goes-on.ts'
import { saysNoMore } from './no-more.ts'
import { tellsBesides } from './number-agreement.ts'
import {
  judgesToo,
  oneActs,
  othersAnswer,
  othersSay,
  othersSayToo,
  othersTurn,
  someSay,
  speaks,
} from './others-speak.ts'
import { joinsWritten } from './written-deeds.ts'

/** "a “swap of land,” stirring fears": behind the comma within the marks whoever writes goes on. */
const tellsEffect = (tokens: readonly Token[], first: number, i: number): boolean =>
  i > first &&
  ((tagsAt(tokens, i) & t.GERUND) !== 0 || is(tokens, i, 'however')) &&
  tokens[i - 1]?.quotation?.punctuated === true

/** ", adding that", "“…,” warning: “…”": the same speaker goes on in a clause of their own. */
function speaksOn(tokens: readonly Token[], i: number): boolean {
  const bare = is(tokens, i, 'adding') && opensClauseBehind(tokens, i)
  const at = is(tokens, i, ',') ? i + 1 : bare || isQuotation(tokens, i - 1) ? i : -1
  // "to “open up” the law, and suggesting that"
  const joined = is(tokens, i, ',') && is(tokens, i + 1, 'and') && tagsAt(tokens, i + 2) & t.GERUND
  if (joined && isSpeechVerb(wordAt(tokens[i + 2]).lemma)) return true
  return (tagsAt(tokens, at) & t.GERUND) !== 0 && SPEAKING_ON.has(wordAt(tokens[at]).lemma)
}

/** "said it would shut, blaming the weather": what whoever speaks does in words; not "said Hill left, blaming the weather". */
function judgesInPassing(tokens: readonly Token[], first: number, comma: number): boolean {
  if (!is(tokens, comma, ',') || !(tagsAt(tokens, comma + 1) & t.GERUND)) return false
  if (!JUDGING_IN_PASSING.has(wordAt(tokens[comma + 1]).lemma) || !hasVerb(tokens, first, comma)) return false
  const subject = subjectStart(tokens, first)
  return /^(?:it|he|she|they|we|there)$/.test(tokens[subject]?.lower ?? '') || thingEnd(tokens, first) >= 0
}

/** "said the talks had failed adding that no date was set": without the comma, before a clause. */
function opensClauseBehind(tokens: readonly Token[], i: number): boolean {
  if (tagsAt(tokens, i - 1) & (t.PREP | t.SUBORD | t.COORD | t.BE)) return false
  if (is(tokens, i + 1, ':')) return true
  const verb = phraseEnd(tokens, is(tokens, i + 1, 'that') ? i + 2 : i + 1) + 1
  return hasFinite(tokens, verb, verb)
}

/** Verbs whose participle goes on with a report: ", adding that". */
export const SPEAKING_ON: ReadonlySet<string> = new Set(
  'say add warn note tell insist argue claim explain write ask state'.split(' '),
)

/** Whether a mark or a conjunction stands there, at which what is joined to a content begins. */
export const isJoint = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.kind !== WORD && token.kind !== NUMBER) || (token.tags & t.COORD) !== 0 || JOINING.has(token.lower))

const JOINING: ReadonlySet<string> = new Set('and or but so then yet while whereas before'.split(' '))

/** "said the quay was sinking and urged the council to close it": the next statement by the same speaker begins. */
export function startsStatement(tokens: readonly Token[], first: number, i: number): boolean {
  if ((speaksOn(tokens, i) && hasVerb(tokens, first, i)) || judgesInPassing(tokens, first, i)) return true
  if (othersSay(tokens, i) || tellsEffect(tokens, first, i) || speaksMeanwhile(tokens, first, i)) return true
  return whenAsked(tokens, first, i) || (isJoint(tokens[i]) && joinsStatement(tokens, first, i))
}

/** The same, of what begins at a mark or a conjunction only. */
function joinsStatement(tokens: readonly Token[], first: number, i: number): boolean {
  if (saysNoMore(tokens, i) || startsSentence(tokens, i) || isHeard(tokens, i)) return true
  if (othersAnswer(tokens, i) || othersSayToo(tokens, first, i)) return true
  if (
    othersTurn(tokens, first, i) ||
    someSay(tokens, i) ||
    oneActs(tokens, first, i) ||
    judgesToo(tokens, first, i) ||
    narratorGoesOn(tokens, first, i) ||
    asksOn(tokens, i) ||
    judgesSaying(tokens, i) ||
    actsBehind(tokens, first, i) ||
    hasSpokenSince(tokens, first, i) ||
    othersThen(tokens, first, i) ||
    joinsVerb(tokens, first, i) ||
    describesToo(tokens, first, i) ||
    tellsBesides(tokens, first, i)
  )
    return true
  return saysThat(tokens, first, i) || othersAct(tokens, i) || joinsReport(tokens, first, i)
}

/** "and asked for another", "and went on to criticise the county": a past tense behind a conjunction that reports words. */
function joinsReport(tokens: readonly Token[], first: number, i: number): boolean {
  const next = tokens[i + 1]
  if (!(tagsAt(tokens, i) & t.COORD) || !next || !(next.tags & t.PAST) || next.tags & t.NOMINAL) return false
  const { lemma } = wordAt(next)
  // "would be charged and appealed for witnesses"
  if (PUBLISHED.test(lemma) && isModalPassive(tokens, first, i)) return false
  if (joinsWritten(tokens, first, i)) return false
  // "questioned the plan, and asked for another": behind a comma also where no verb stands before.
  return reports(tokens, i + 1, lemma) && (hasVerb(tokens, first, i) || is(tokens, i - 1, ','))
}

/** Whether a verb reports words, by itself or with what stands behind it. */
function reports(tokens: readonly Token[], verb: number, lemma: string): boolean {
  if (isSpeechVerb(lemma) || /^apologi[sz]e$/.test(lemma)) return true
  if (asksOthers(tokens, verb, lemma) || voices(tokens, verb, lemma)) return true
  const next = tokens[verb + 1]?.lower ?? ''
  if (lemma === 'point' && /^(?:out|to)$/.test(next)) return true
  if (lemma === 'go' && next === 'on' && is(tokens, verb + 2, 'to')) return speaks(wordAt(tokens[verb + 3]).lemma)
  const group = reportingGroup(lemma)
  return (group === 'ask' && next === 'for') || (group === 'say' && is(tokens, verb + 1, 'that'))
}

/** "and appealed to drivers not to stop", "and sought an apology from the firm": a request of whoever speaks. */
function asksOthers(tokens: readonly Token[], verb: number, lemma: string): boolean {
  if (lemma === 'seek') return ASKED_OF_OTHERS.has(tokens[phraseEnd(tokens, verb + 1)]?.lower ?? '')
  if (lemma !== 'appeal' || !is(tokens, verb + 1, 'to')) return false
  const to = phraseEnd(tokens, verb + 2) + 1
  return is(tokens, is(tokens, to, 'not') ? to + 1 : to, 'to')
}

/** "and expressed hope that it would open", "and estimated repairs would cost": what nobody who is spoken of does. */
function voices(tokens: readonly Token[], verb: number, lemma: string): boolean {
  if (lemma === 'estimate') return contentShape(tokens, verb + 1) === 'clause' || is(tokens, verb + 1, 'that')
  return (
    /^(?:express|voice|reiterate)$/.test(lemma) &&
    tokens.slice(verb + 1, verb + 4).some(({ lower }) => VOICED.has(lower))
  )
}

/** "said the case was a disgrace and has written to the council": in what was told of the past nothing has happened since. */
function hasSpokenSince(tokens: readonly Token[], first: number, and: number): boolean {
  if (!is(tokens, and, 'and') || !/^(?:has|have)$/.test(tokens[and + 1]?.lower ?? '')) return false
  const { lemma } = wordAt(tokens[and + 2])
  if (!isSpeechVerb(lemma) && !/^(?:call|write|urge|ask|demand|appeal|vow|pledge|promise)$/.test(lemma)) return false
  const told = tokens.slice(first, and)
  return (
    told.some(({ lower }) => /^(?:was|were|had|would|could)$/.test(lower)) &&
    !told.some(({ lower }) => /^(?:is|are|has|have|will)$/.test(lower))
  )
}

/** How far behind "described" its "as" may stand. */
const AS_REACH = 8

/** "said the quay was sinking and described the town as asleep": what the same speaker calls something. */
function describesToo(tokens: readonly Token[], first: number, and: number): boolean {
  if (!is(tokens, and, 'and') || !(tagsAt(tokens, and + 1) & t.PAST) || !hasVerb(tokens, first, and)) return false
  if (!/^(?:describe|characteri[sz]e)$/.test(wordAt(tokens[and + 1]).lemma) || is(tokens, and + 2, 'as')) return false
  for (let i = and + 3; i < and + AS_REACH; i++) {
    if (is(tokens, i, 'as')) return true
    if (hasFinite(tokens, i, i) || is(tokens, i, ',')) return false
  }
  return false
}

/** "with Fox calling it “a joke” and her deputy leaving the hall": behind the words another participle with its own subject. */
function othersAct(tokens: readonly Token[], and: number): boolean {
  if (!isQuotation(tokens, and - 1) || !(tagsAt(tokens, and) & t.COORD)) return false
  const verb = phraseEnd(tokens, and + 1) + 1
  return verb > and + 1 && (tagsAt(tokens, verb) & t.GERUND) !== 0 && (tagsAt(tokens, verb - 1) & t.NAME) !== 0
}

/** "would be printed and posted": words are published, as well as other things. */
const PUBLISHED = /^(?:post|write|report|email|message|record)$/

/** "defended the plan but also admitted that it was late": behind a noun phrase another verb of speech, with its clause. */
function saysThat(tokens: readonly Token[], first: number, i: number): boolean {
  const verb = behindAdverb(tokens, i + 1)
  if (!(tagsAt(tokens, i) & t.COORD) || !(tagsAt(tokens, verb) & t.PAST) || !is(tokens, verb + 1, 'that')) return false
  return isSpeechVerb(wordAt(tokens[verb]).lemma) && contentShape(tokens, first) === 'phrase'
}

/** "said the quay was sinking, a court was told on Monday": who heard it, and nothing more that is told. */
function isHeard(tokens: readonly Token[], comma: number): boolean {
  if (!is(tokens, comma, ',') || !(tagsAt(tokens, comma + 1) & t.DET)) return false
  const end = phraseEnd(tokens, comma + 1)
  if (!isHearing(tokens[end]?.lower ?? '')) return false
  let verb = end + 1
  while (tagsAt(tokens, verb) & t.AUX) verb++
  return /^(?:heard|told)$/.test(tokens[verb]?.lower ?? '') && !hasFinite(tokens, verb + 1, tokens.length - 1)
}

/** "said the quay was sinking; the builders left": a clause of its own behind a semicolon, without "that". */
function startsSentence(tokens: readonly Token[], i: number): boolean {
  if (!is(tokens, i, ';') || is(tokens, i + 1, 'that') || tagsAt(tokens, i + 1) & t.COORD) return false
  return hasFinite(tokens, i + 1, tokens.length - 1)
}

/** "said it was shut as he assured the town that nobody was hurt": the same speaker, in a clause of their own. */
function speaksMeanwhile(tokens: readonly Token[], first: number, i: number): boolean {
  if (!/^(?:as|while)$/.test(tokens[i]?.lower ?? '') || !/^(?:s?he|they)$/.test(tokens[i + 1]?.lower ?? ''))
    return false
  const speaking = (tagsAt(tokens, i + 2) & t.PAST) !== 0 && speaks(wordAt(tokens[i + 2]).lemma)
  if (!speaking || !hasVerb(tokens, first, i)) return false
  return is(tokens, i + 3, 'that') || is(tokens, phraseEnd(tokens, i + 3) + 1, 'that')
}

/** "said the quay would close, when asked about it": what the narrator tells, surely behind a comma or another tense. */
function whenAsked(tokens: readonly Token[], first: number, i: number): boolean {
  const comma = is(tokens, i, ',')
  const at = comma ? i + 1 : i
  if (
    !is(tokens, at, 'when') ||
    !/^(?:asked|pressed|questioned|challenged|contacted|approached)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return false
  // "would not comment when contacted by the Echo"
  if (
    /^(?:contacted|approached)$/.test(tokens[at + 1]?.lower ?? '') &&
    /^(?:by|for)$/.test(tokens[at + 2]?.lower ?? '')
  )
    return true
  const led = /^(?:about|if|whether|why|how|what|by|on|for)$/.test(tokens[at + 2]?.lower ?? '')
  return led && (comma || isModal(tokens, first, i)) && hasVerb(tokens, first, i)
}

/** "warned of a flood and forecast a cold May": a word with an article behind it is a verb, and joined to the cue. */
const joinsVerb = (tokens: readonly Token[], first: number, i: number): boolean =>
  is(tokens, i, 'and') &&
  (tagsAt(tokens, i + 1) & t.VERB) !== 0 &&
  (tagsAt(tokens, i + 1) & t.GERUND) === 0 &&
  (tagsAt(tokens, i + 2) & (t.DET | t.POSSESSIVE)) !== 0 &&
  (tagsAt(tokens, i + 2) & t.OBJECT) === 0 &&
  (tagsAt(tokens, i - 1) & t.GENITIVE) === 0 &&
  /^(?:phrase|quotation)$/.test(contentShape(tokens, first)) &&
  !hasFinite(tokens, first, i - 1)
