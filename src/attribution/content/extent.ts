import { hasFinite, is, isQuotation, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import type { Frame } from '../frames/frame.ts'
import { SPEECH_NOUN } from '../frames/nominal.ts'
import { contentEnd, trimmed } from './content-end.ts'
import { isClosed, skipCircumstances } from './leading-circumstances.ts'

/** Where the content of a frame starts, before its end is looked for. */
export function locateContent(tokens: readonly Token[], frame: Frame): void {
  const after = frame.content[0]?.first ?? frame.cueLast + 1
  if (frame.direction !== 'right') return
  const from = frame.subject === 'inverted' ? behindRelative(tokens, after, ':') : after
  let first = skipCircumstances(tokens, from, true)
  while (is(tokens, first, ',') || is(tokens, first, ':')) first++
  frame.content = [new Phrase(first, first - 1)]
}

/** Longest relative clause about the speaker, in tokens. */
const RELATIVE_REACH = 30

/**
 * "said Hill, who has run the clinic since May, “and we stay”", "Says Fox, who should know: “We do.”": from the comma
 * behind the speaker to the mark before the quoted words; the comma itself where none follow.
 */
function behindRelative(tokens: readonly Token[], comma: number, mark: ',' | ':'): number {
  if (!is(tokens, comma, ',') || !(tagsAt(tokens, comma + 1) & t.WH)) return comma
  for (let i = comma + 2; i < tokens.length && i < comma + RELATIVE_REACH; i++)
    if (is(tokens, i, mark) && isQuotation(tokens, i + 1)) return i
  return comma
}

/** The left edge of what stands before the cue and its subject. */
export function leftEdge(tokens: readonly Token[], frame: Frame): number {
  const plain = frame.source && frame.source.last < frame.cueFirst ? frame.source.first : frame.cueFirst
  const edge = Math.min(plain, frame.cueFirst) - 1
  return is(tokens, edge, 'as') ? edge - 1 : edge
}

function contentStart(tokens: readonly Token[], floor: number): number {
  let i = floor
  while (tagsAt(tokens, i) & t.COORD || /^[,;:.—–-]$/.test(tokens[i]?.text ?? '')) i++
  return i
}

/**
 * Determines the content of a frame, on one or both sides of its cue. `floor` is the first token that no earlier
 * frame holds.
 */
export function settleContent(tokens: readonly Token[], frame: Frame, floor: number): void {
  if (frame.direction === 'right') {
    const first = frame.content[0]?.first ?? frame.cueLast + 1
    const noun = frame.rule === SPEECH_NOUN
    const limit = noun ? nominalEnd(tokens, first) : subordinateEnd(tokens, frame, first)
    const right = first < limit ? notEmpty(trimmed(tokens, first, contentEnd(tokens, first, frame.lemma, limit))) : []
    frame.content = frame.theme ? themed(tokens, frame.theme, right) : right
    return
  }
  const edge = leftEdge(tokens, frame)
  // "scolded him: “Enough,” she said": of what stands before a colon nothing is her words.
  const colon = isQuotation(tokens, edge) && is(tokens, edge - 1, ':')
  const left = trimmed(tokens, colon ? edge : contentStart(tokens, floor), edge)
  const right = continuation(tokens, frame, left)
  frame.content = [left, ...right].filter((part) => part.last >= part.first)
}

/** "her claim that the quay is sinking has angered the builders": before the verb that the claim is the subject of. */
function nominalEnd(tokens: readonly Token[], first: number): number {
  if (isQuotation(tokens, first)) return first + 1
  let verbs = 0
  for (let i = first + 1; i < tokens.length; i++) {
    const open = tagsAt(tokens, i - 1) & (t.AUX | t.ADVERB | t.COORD | t.WH | t.TO | t.PRONOUN)
    if (/^[—–]$/.test(tokens[i]?.text ?? '')) return i
    if (!hasFinite(tokens, i, i) || open) continue
    if (++verbs > 1) return i
  }
  return tokens.length
}

/**
 * The end of the clause of "While some push for talks, Ruiz argued …" for a cue before the comma; else of the
 * sentence.
 */
function subordinateEnd(tokens: readonly Token[], frame: Frame, from: number): number {
  const opener = tagsAt(tokens, 0)
  const participle = frame.subject === 'participle' && frame.source !== null && frame.source.first > frame.head
  const subordinate = (opener & t.SUBORD) !== 0 || participle
  if (participle && frame.source) return frame.source.first - 1
  if (!subordinate || hasFinite(tokens, 1, frame.clauseFirst - 1)) return tokens.length
  for (let i = from; i < tokens.length; i++) {
    if (!is(tokens, i, ',') && !(isQuotation(tokens, i - 1) && i > from)) continue
    const start = is(tokens, i, ',') ? i + 1 : i
    const end = phraseEnd(tokens, start)
    if (end >= start && (hasFinite(tokens, end + 1, end + 2) || tagsAt(tokens, end + 1) & t.WH)) return i
  }
  return tokens.length
}

/** With the infinitive that follows the cue; where none does, what follows is a circumstance. */
const themed = (tokens: readonly Token[], theme: Phrase, right: readonly Phrase[]): Phrase[] =>
  right[0] && (tagsAt(tokens, right[0].first) & t.TO || !hasFinite(tokens, right[0].first, right[0].last))
    ? [theme, ...right]
    : [theme]

const notEmpty = (part: Phrase): Phrase[] => (part.last >= part.first ? [part] : [])

/** The part of the content after an attribution in the middle: a quotation that goes on, or the rest of the clause. */
function continuation(tokens: readonly Token[], frame: Frame, left: Phrase): Phrase[] {
  const after = Math.max(frame.cueLast, frame.source?.last ?? 0) + 1
  let i = behindRelative(tokens, skipCircumstances(tokens, Math.max(after, frame.content[0]?.first ?? after)), ',')
  if (!is(tokens, i, ',') && !is(tokens, i, ':') && !isQuotation(tokens, i)) return []
  while (is(tokens, i, ',') || is(tokens, i, ':')) i++
  if (isQuotation(tokens, i)) return [new Phrase(i, i)]
  const subordinate = (tagsAt(tokens, left.first) & t.SUBORD) !== 0
  const parenthetical = !isQuotation(tokens, left.last) && (subordinate || !hasFinite(tokens, left.first, left.last))
  const quoted = isQuotation(tokens, left.last) && restIsQuoted(tokens, i)
  if ((!parenthetical && !quoted && !goesOn(tokens, i)) || isClosed(tokens, i)) return []
  return [trimmed(tokens, i, tokens.length - 1)]
}

/** "The mill was safe, Fox said, until the flood": a clause that hangs on what was said before. */
const goesOn = (tokens: readonly Token[], i: number): boolean =>
  HANGING.has(tokens[i]?.lower ?? '') && !is(tokens, i + 1, 'of')

/** "the field was “a lake,” she said, and the road “a river.”": the rest holds a quotation and no verb. */
const restIsQuoted = (tokens: readonly Token[], from: number): boolean =>
  (tagsAt(tokens, from) & t.COORD) !== 0 &&
  !hasFinite(tokens, from, tokens.length - 1) &&
  tokens.slice(from).some((token) => token.quotation)

const HANGING = new Set([
  'because',
  'until',
  'since',
  'including',
  'that',
  'unless',
  'though',
  'although',
  'while',
  'if',
])
