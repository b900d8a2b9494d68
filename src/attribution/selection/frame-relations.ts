import { isSpeechVerb } from '../../lexicon/frames.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { VERBS_OF_WITNESS } from '../../lexicon/verb-classes.ts'
import { RIGHT_VERB_FRAMES } from '../../lexicon/verb-frames.ts'
import { hasFinite, is, isNominal, isQuotation, type Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { isInWriting } from '../../text/syntax/written-there.ts'
import * as t from '../../text/tags.ts'
import { type Token, WORD } from '../../text/tokens.ts'
import { isSayingVerb } from '../frames/content-side.ts'
import type { Frame } from '../frames/frame.ts'
import { contentShape } from '../phrases/content-shape.ts'

// What two frames of a sentence tell of one another: which of them is no attribution of its own.

/** Below this probability, a short quotation within a noun phrase is more likely a term than a statement. */
export const EVEN_CHANCE = 0.5
/** From this probability on a frame is hardly ever wrong. */
export const SURE = 0.75
/** By how much the frame around it must be less probable. */
export const MARGIN = 0.25

/** A frame that surely reports, within one that hardly does, is the frame, whatever the verb around it. */
const NEARLY = 0.9

/** "Fox told police she slept, the jury heard": the words are hers, whoever heard of them. */
const isHeardReport = (outer: Frame, inner: Frame): boolean =>
  outer.subject === 'hearer' &&
  inner.source !== null &&
  inner.source.first === outer.content[0]?.first &&
  outer.content.some((part) => covers(part, inner.head))

export const isWithin = (outer: Frame, inner: Frame): boolean =>
  isHeardReport(outer, inner) ||
  (outer.probability < inner.probability - MARGIN &&
    (!isSayingVerb(outer.lemma) || (outer.probability < EVEN_CHANCE && inner.probability > NEARLY)) &&
    outer.content.some((part) => covers(part, inner.head)))

/** "Bears forward Kovac called it a day": a doubtful cue before the source of a sure one is a word of that source. */
export const opensWith = (outer: Frame, inner: Frame): boolean =>
  outer.probability < EVEN_CHANCE && inner.source !== null && outer.content[0]?.first === inner.source.first

/** "Farmers supporting the bill have said": a doubtful participle about the noun is part of who speaks. */
export const isInSource = (outer: Frame, inner: Frame): boolean =>
  outer.rule === PARTICIPLE &&
  outer.probability < EVEN_CHANCE &&
  inner.source !== null &&
  covers(inner.source, outer.head)

/** "charged a fee under what the town called “a joke”": a doubtful cue around what somebody calls a thing. */
export const holdsWhat = (tokens: readonly Token[], outer: Frame, inner: Frame): boolean =>
  outer.probability < EVEN_CHANCE &&
  outer.probability < inner.probability &&
  CALLS.test(inner.lemma) &&
  inner.source !== null &&
  is(tokens, inner.source.first - 1, 'what') &&
  outer.content.some((part) => covers(part, inner.head))

/** "defended a plan that critics have branded “a joke”": only the words of others stand in what somebody did something about. */
export const quotesOthers = (tokens: readonly Token[], outer: Frame, inner: Frame): boolean => {
  const part = outer.content[0]
  if (!part || outer.direction !== 'right' || isSayingVerb(outer.lemma) || isSpeechVerb(outer.lemma)) return false
  const own = tokens.slice(part.first, inner.head).some(({ quotation }) => quotation !== null)
  return (
    !own &&
    // "signed a bill that farmers say will ruin them"
    (CALLS.test(inner.lemma) || (isSayingVerb(inner.lemma) && !SPEAKING_GROUPS.test(reportingGroup(outer.lemma)))) &&
    part.first < inner.head &&
    inner.head < part.last &&
    (contentShape(tokens, part.first) === 'phrase' || isContact(tokens, inner)) &&
    inner.source !== null &&
    // "hailed the win as a sign that the plan — what Fox calls “a joke” — works"
    !hasFinite(tokens, part.first, inner.source.first - 2) &&
    tokens[inner.source.first - 2]?.kind === WORD &&
    (/^(?:that|which|what)$/.test(tokens[inner.source.first - 1]?.lower ?? '') || isContact(tokens, inner))
  )
}

/** "wrote a column in which she called the plan “a joke”": what stands in what somebody wrote or read is said there. */
export function writesWithin(tokens: readonly Token[], outer: Frame, inner: Frame): boolean {
  const part = outer.content[0]
  const { source, subject, probability } = inner
  if (!part || !source || subject !== 'plain' || probability < EVEN_CHANCE - NEAR_EVEN) return false
  if (outer.direction !== 'right' || source.first - 1 <= part.first || inner.head > part.last) return false
  return isInWriting(tokens, source.first - 1) && !hasFinite(tokens, part.first, source.first - 1)
}

/** How much less than even what a page quotes in a letter may be. */
const NEAR_EVEN = 0.05

/** "a bill critics have branded “cruel”": right behind the noun, and with nothing but the words behind the verb. */
const isContact = (tokens: readonly Token[], { source, content, lemma }: Frame): boolean =>
  source !== null &&
  CALLS.test(lemma) &&
  isNominal(tokens, source.first - 1) &&
  tokens[content[0]?.first ?? -1]?.quotation?.small === true

/**
 * "vowed to press on with a plan that critics have called “a joke”": where, in what somebody said or wants, the clause
 * begins in which others give the noun before it their own words; -1 where none does.
 */
export function othersWordsAt(tokens: readonly Token[], outer: Frame, inner: Frame): number {
  const part = outer.content[0]
  const { source, subject, head, content } = inner
  if (!part || !source || outer.content.length > 1 || subject !== 'plain' || !CALLS.test(inner.lemma)) return -1
  const pronoun = source.first - 1
  const words = content[0]?.first ?? -1
  const quoted = isQuotation(tokens, is(tokens, words, 'as') ? words + 1 : words)
  if (!quoted || head > part.last || pronoun <= part.first + 1 || contentShape(tokens, part.first) === 'phrase')
    return -1
  if (!/^(?:that|which)$/.test(tokens[pronoun]?.lower ?? '') || tagsAt(tokens, source.first) & t.PRONOUN) return -1
  const before = is(tokens, pronoun - 1, ',') ? pronoun - 2 : pronoun - 1
  return isNominal(tokens, before) ? before + 1 : -1
}

/** Groups whose object may be what was said or judged. */
const SPEAKING_GROUPS = /^(?:say|ask|promise|judge|talk|manner)$/
const CALLS = /^(?:call|describe|term|label|dub|brand)$/

/** "The mayor is reported to have said that it leaks": what is reported is that she speaks. */
const retells = (outer: Frame, inner: Frame): boolean =>
  outer.theme !== null &&
  outer.subject === 'none' &&
  inner.cueFirst === outer.cueLast + 2 &&
  (isSayingVerb(inner.lemma) || isSpeechVerb(inner.lemma))

/** "She remembers her father telling her that it leaks": what is remembered is that he speaks. */
const recalls = (outer: Frame, inner: Frame): boolean =>
  VERBS_OF_WITNESS.has(outer.lemma) &&
  inner.rule === PARTICIPLE &&
  isSpeechVerb(inner.lemma) &&
  inner.source !== null &&
  outer.content[0]?.first === inner.source.first

const PARTICIPLE = RIGHT_VERB_FRAMES.noun.id

/** Whether what somebody tells of is no more than that another speaks. */
export const tellsOfSpeaking = (outer: Frame, inner: Frame): boolean => retells(outer, inner) || recalls(outer, inner)

export const covers = (part: Phrase, i: number): boolean => part.first <= i && i <= part.last

export const holdsToken = (frame: Frame, i: number): boolean =>
  frame.content.some((part) => covers(part, i)) || (frame.source !== null && covers(frame.source, i))
