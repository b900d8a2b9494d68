import { isSpeechVerb, TELLING_VERBS } from '../../lexicon/frames.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { hasFinite, is, isQuotation, Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { isSayingVerb } from '../frames/content-side.ts'
import type { Frame } from '../frames/frame.ts'
import { behindCircumstance, tellsOccasion } from '../phrases/circumstance-clause.ts'
import { contentShape } from '../phrases/content-shape.ts'
import { behindInsertion, skipCircumstances, thatBehindMedium } from '../phrases/leading-circumstances.ts'

/** Where the content of a frame starts, before its end is looked for. */
export function locateContent(tokens: readonly Token[], frame: Frame): void {
  const after = frame.content[0]?.first ?? frame.cueLast + 1
  if (frame.direction !== 'right') return
  const bare = frame.subject === 'inverted' ? -1 : behindCircumstance(tokens, after, frame.lemma)
  if (bare > after) {
    const first = tellsOccasion(tokens, after, bare) || lasts(tokens, frame, after) ? bare : after
    frame.content = [new Phrase(first, first - 1)]
    return
  }
  const from = frame.subject === 'inverted' ? behindRelative(tokens, after, ':') : after
  const behind = thatBehindMedium(tokens, from)
  let first = behind > from ? behind : behindAside(tokens, from)
  first = behindHearer(tokens, frame, toQuestion(tokens, frame, first))
  while (is(tokens, first, ',') || is(tokens, first, ':')) first++
  first = behindWhat(tokens, frame, behindWhen(tokens, quotedBehind(tokens, frame, first)))
  frame.content = [new Phrase(first, first - 1)]
}

/** "has said for weeks he is the only candidate": how long somebody has said so. */
const lasts = (tokens: readonly Token[], { head }: Frame, after: number): boolean =>
  is(tokens, after, 'for') && (tagsAt(tokens, head - 1) & (t.HAVE | t.BE)) !== 0

/** "what he called a lie", "what she said was a lie", "what they describe as “a lie”": past the word that belongs to "what". */
function behindWhat(tokens: readonly Token[], { source, subject }: Frame, first: number): number {
  if (subject !== 'plain' || !source || !is(tokens, source.first - 1, 'what')) return first
  const leads = (tagsAt(tokens, first) & t.BE) !== 0 || (is(tokens, first, 'as') && isQuotation(tokens, first + 1))
  return leads ? first + 1 : first
}

/** Longest circumstance between who is asked and the question, in tokens. */
const QUESTION_REACH = 9

/** Verbs that tell how something came about: "described on Monday how". */
const RECOUNTING = /^(?:report|reveal|describe|explain|recall|recount|disclose|detail)$/

/** "asked her in her first tutorial whether", "asked Fox on Monday if", "reported last week how": past where and when it was asked or told. */
function toQuestion(tokens: readonly Token[], { lemma }: Frame, first: number): number {
  const leads = lemma === 'ask' ? /^(?:whether|if|why|how|what)$/ : RECOUNTING.test(lemma) ? /^(?:how|why)$/ : null
  if (!leads || !/^(?:in|on|at|during|after|before|last|this|yesterday|earlier)$/.test(tokens[first]?.lower ?? ''))
    return first
  for (let i = first + 1; i < first + QUESTION_REACH; i++) {
    if (leads.test(tokens[i]?.lower ?? '')) return i
    if (isQuotation(tokens, i) || is(tokens, i, ',') || hasFinite(tokens, i, i)) return first
  }
  return first
}

/** Longest clause about whom somebody told, in tokens. */
const ASIDE_REACH = 20

/** "told reporters, who had waited since noon, that", "told all units, including the guard, to go": past what is said of them. */
function behindHearer(tokens: readonly Token[], { lemma, cueLast }: Frame, comma: number): number {
  if (!is(tokens, comma, ',') || comma <= cueLast + 1 || !TELLING_VERBS.has(lemma)) return comma
  const opener = tagsAt(tokens, comma + 1)
  if (!(opener & (t.WH | t.GERUND | t.PARTICIPLE | t.PAST))) return comma
  for (let i = comma + 2; i < tokens.length && i < comma + ASIDE_REACH; i++) {
    if (isQuotation(tokens, i)) return comma
    if (is(tokens, i, ',') && /^(?:that|clause|to|quotation)$/.test(contentShape(tokens, i + 1))) return i + 1
  }
  return comma
}

/** "said on Friday, two days after the fire, that": past a circumstance and what is told of it; else past the circumstance. */
function behindAside(tokens: readonly Token[], from: number): number {
  const comma = skipCircumstances(tokens, from)
  const past = comma > from ? behindInsertion(tokens, comma) : comma
  return past > comma ? past : behindInsertion(tokens, skipCircumstances(tokens, from, true))
}

/** How far behind a cue the words may follow whom and how somebody wrote: "to me over the site’s messages, “We stay.”". */
const HEARER_REACH = 14

/** Longest clause that tells when somebody spoke, in tokens. */
const CLAUSE_REACH = 20

/** "said as she left the hall, “We stay.”": past a clause that tells when, to words that are quoted as a sentence. */
function behindWhen(tokens: readonly Token[], when: number, otherwise = when): number {
  if (!/^(?:as|when|while|after|before|who)$/.test(tokens[when]?.lower ?? '')) return otherwise
  for (let i = when + 2; i < tokens.length && i < when + CLAUSE_REACH; i++) {
    if (!isQuotation(tokens, i)) continue
    // "Asked later when it would open, Fox said: “Soon.”": the words of another cue.
    if (isSpeechVerb(wordAt(tokens[i - 2]).lemma)) return otherwise
    return /^[,:]$/.test(tokens[i - 1]?.text ?? '') && hasFinite(tokens, when, i - 2) ? i : otherwise
  }
  return otherwise
}

/** Past the hearer and the medium to words that are quoted as a sentence of their own. */
function quotedBehind(tokens: readonly Token[], { lemma }: Frame, first: number): number {
  const shape = contentShape(tokens, first)
  if (!isSayingVerb(lemma) && /^(?:phrase|to)$/.test(shape)) return behindColon(tokens, lemma, first)
  if (!isSayingVerb(lemma) || shape !== 'phrase') return first
  for (let i = first; i < tokens.length && i < first + HEARER_REACH; i++) {
    if (isQuotation(tokens, i))
      return /^[,:]$/.test(tokens[i - 1]?.text ?? '') && tokens[i]?.quotation?.punctuated ? i : first
    // "said in the spring, when it rained, “We stay.”"
    if (is(tokens, i - 1, ',') && /^(?:when|as|while|after|before|who)$/.test(tokens[i]?.lower ?? ''))
      return behindWhen(tokens, i, first)
    if (hasFinite(tokens, i, i)) return first
  }
  return first
}

/** Verbs whose object tells what was said: "promised help: “…”". */
const TELLS_OBJECT = /^(?:say|ask|promise|explain|talk)$/

/** "dismissed the idea: “It rains.”", "was keen to calm the town: “It rains.”": only the words behind the colon were said. */
function behindColon(tokens: readonly Token[], lemma: string, first: number): number {
  if (TELLS_OBJECT.test(reportingGroup(lemma))) return first
  for (let i = first + 1; i < tokens.length && i < first + HEARER_REACH; i++) {
    if (isQuotation(tokens, i)) return is(tokens, i - 1, ':') && tokens[i]?.quotation?.punctuated ? i : first
    if (hasFinite(tokens, i, i) && !(tagsAt(tokens, i - 1) & t.TO)) return first
  }
  return first
}

/** Longest relative clause about the speaker, in tokens. */
const RELATIVE_REACH = 30

/**
 * "said Hill, who has run the clinic since May, “and we stay”", "Says Fox, who should know: “We do.”": from the comma
 * behind the speaker to the mark before the quoted words; the comma itself where none follow.
 */
export function behindRelative(tokens: readonly Token[], comma: number, mark: ',' | ':'): number {
  if (!is(tokens, comma, ',') || !(tagsAt(tokens, comma + 1) & t.WH)) return comma
  for (let i = comma + 2; i < tokens.length && i < comma + RELATIVE_REACH; i++)
    if (is(tokens, i, mark) && isQuotation(tokens, i + 1)) return i
  return comma
}
