import { OBJECT_PRONOUNS } from '../../lexicon/function-words.ts'
import { ROLE_WORDS } from '../../lexicon/people/roles.ts'
import {
  behindApproximator,
  hasFinite,
  is,
  isCircumstance,
  isDash,
  isQuotation,
  phraseEnd,
  tagsAt,
} from '../../text/syntax/noun-phrase.ts'
import { isBeside, stretchEnd } from '../../text/syntax/postmodifiers.ts'
import { appositionEnd, isReflexive } from '../../text/syntax/subject-after.ts'
import * as t from '../../text/tags.ts'
import { LOWER, NUMBER, type Token, WORD } from '../../text/tokens.ts'
import { awaitsObject } from '../content/inserted-attribution.ts'
import { isClosed } from '../phrases/leading-circumstances.ts'

// How far a source reaches behind “according to”, and where what is reported begins.

/** The last token of the source that begins at `first` (before it where there is none), and where what is reported begins. */
export function extentBehind(
  tokens: readonly Token[],
  at: number,
  first: number,
  leads: boolean,
): { last: number; start: number } {
  const end = sourceNounEnd(tokens, first)
  // "According to him, …": nothing is told beside a pronoun.
  if (end < first) return { last: isObject(tokens, first) ? first : end, start: first + 1 }
  const named = leads ? innerEnd(tokens, first, headEnd(tokens, end)) : headEnd(tokens, end)
  // "The firm receives, according to one report, a million": what follows is the object of the verb before.
  const besides = leads
    ? describedEnd(tokens, sourceEnd(tokens, named))
    : is(tokens, at - 1, ',') && awaitsObject(tokens, at - 2)
      ? named
      : sourceEnd(tokens, named)
  // "According to Fox, her old mill, which owns the boat, is to close": what looks like an apposition is the subject.
  // "According to the Echo, the clerk “will stay.”": so is one whose verb is quoted.
  const subject = isVerbBehind(tokens, clauseBehind(tokens, besides + 1)) || isQuotation(tokens, besides + 1)
  const last = leads && subject ? besideHead(tokens, named) : besides
  const title = leads ? closingTitle(tokens, first) : -1
  if (title >= 0) return { last: Math.min(last, title), start: title + 1 }
  return { last, start: leads ? clauseBehind(tokens, last + 1) : last + 1 }
}

/** How far behind the cue a title may close the source, in tokens. */
const TITLE_REACH = 14

/** "According to findings, published in “Harbour Science,” the shell grew": the comma within the marks of a title; -1 where none stands. */
function closingTitle(tokens: readonly Token[], first: number): number {
  for (let i = first + 1; i < tokens.length - 1 && i < first + TITLE_REACH; i++) {
    if (isQuotation(tokens, i) || (tagsAt(tokens, i) & (t.MODAL | t.BE | t.HAVE)) !== 0) return -1
    if (/,["”’']$/.test(tokens[i]?.text ?? '')) return i
  }
  return -1
}

/** "According to the owner, Lena Fox, the mill “is safe”", "… Lena Fox, 54, the mill": to the name or the age; else to the head. */
function besideHead(tokens: readonly Token[], head: number): number {
  if (!is(tokens, head + 1, ',')) return head
  const isAge = tokens[head + 2]?.kind === NUMBER && (tagsAt(tokens, head) & t.NAME) !== 0
  const isName = tagsAt(tokens, head + 2) & t.NAME && ROLE_WORDS.has(tokens[head]?.lower ?? '')
  if (!isAge && !isName) return head
  const end = isAge ? head + 2 : phraseEnd(tokens, head + 2)
  if (!is(tokens, end + 1, ',')) return head
  // "According to the sheriff, Lena Fox, a baker, was hurt": who is spoken of has a comma before the verb.
  const subject = phraseEnd(tokens, end + 2)
  const verb = subject > end + 1 && (hasFinite(tokens, subject + 1, subject + 1) || isQuotation(tokens, subject + 1))
  return verb ? end : head
}

/** Longest title in marks before its noun, in characters: "the “Better Roads” plan". */
const TITLE_LENGTH = 60

/** The end of the phrase behind the cue, with a title in marks or a form in -ing for its noun; one before it where there is none. */
function sourceNounEnd(tokens: readonly Token[], first: number): number {
  const end = phraseEnd(tokens, behindApproximator(tokens, first))
  // "according to polling by the union", "according to reporting from the Echo"
  if (end < first && tagsAt(tokens, first) & t.GERUND && /^(?:by|from|of)$/.test(tokens[first + 1]?.lower ?? ''))
    return Math.max(end, phraseEnd(tokens, first + 2))
  let title = first
  while (title < first + 3 && !isQuotation(tokens, title)) title++
  const quotation = end < title ? tokens[title]?.quotation : null
  if (!quotation || quotation.innerEnd - quotation.innerStart > TITLE_LENGTH) return end
  // "the “Better Roads” document", "“Ends” by Ivo Marsh,"; not "the report “we stay”".
  const led = title > first && tokens.slice(first, title).every(({ tags }) => tags & (t.DET | t.POSSESSIVE | t.ADVERB))
  if (!led && title > first) return end
  const by = is(tokens, title + 1, 'by') ? phraseEnd(tokens, title + 2) : phraseEnd(tokens, title + 1)
  if (by > title) return by
  return is(tokens, title + 1, ',') || isClosed(tokens, title + 1) ? title : end
}

/** "him", "her": not the "her" of "her “clawback” plan". */
const isObject = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === WORD && OBJECT_PRONOUNS.includes(tokens[i].lower) && !isQuotation(tokens, i + 1)

/** "According to Fox the mill in question was closed": a comma is missing before the article. */
function innerEnd(tokens: readonly Token[], first: number, end: number): number {
  if (!hasFinite(tokens, end + 1, end + 1)) return end
  for (let i = end; i > first; i--) if (tagsAt(tokens, i) & t.DET && endsSource(tokens, i - 1)) return i - 1
  return end
}

/** A name or noun, or letters in brackets behind them: "the Bureau of Boats (BB) the mill". */
const endsSource = (tokens: readonly Token[], i: number): boolean =>
  is(tokens, i, ')') || ((tagsAt(tokens, i) & (t.NAME | t.NOMINAL)) !== 0 && (tagsAt(tokens, i) & t.DET) === 0)

/** "According to notes by Fox, a friend who died in May, the mill stood still": to the end of what is told of her. */
function describedEnd(tokens: readonly Token[], end: number): number {
  if (!is(tokens, end + 1, ',') || !/^an?$/.test(tokens[end + 2]?.lower ?? '')) return end
  let who = -1
  for (let i = end + 3; i < tokens.length && i < end + RELATIVE_REACH; i++) {
    if (is(tokens, i, 'who')) who = i
    if (is(tokens, i, ',')) return who > 0 && !hasFinite(tokens, i + 1, i + 1) ? i - 1 : end
  }
  return end
}

/** Longest relative clause about the source, in tokens. */
const RELATIVE_REACH = 24

/** Where what is reported begins: ", who has studied it, “the quay …”", ", quoting a letter, the quay …" tell about the source. */
function clauseBehind(tokens: readonly Token[], comma: number): number {
  if (!is(tokens, comma, ',')) return comma
  const place = /^(?:from|of|at)$/.test(tokens[comma + 1]?.lower ?? '')
  const body = place ? behindBody(tokens, comma) : comma
  if (body > comma) return body
  if (!place && !isDescribing(tokens, comma + 1)) return comma
  for (let i = comma + 2; i < tokens.length && i < comma + RELATIVE_REACH; i++) {
    if (isQuotation(tokens, i)) return i
    if (is(tokens, i, ',')) return place && !isQuotation(tokens, i + 1) ? comma : i
  }
  return comma
}

/** ", from the University of Leeds,": behind where somebody who is named works; the comma itself where that is not told. */
function behindBody(tokens: readonly Token[], comma: number): number {
  if (is(tokens, comma + 1, 'at') || !(tagsAt(tokens, comma - 1) & t.NAME)) return comma
  const last = stretchEnd(tokens, comma + 2)
  const named = tokens
    .slice(comma + 2, last + 1)
    .every(({ tags }) => tags & (t.NAME | t.DET | t.PREP) && !(tags & t.TIME))
  return named && last - comma > 3 && is(tokens, last + 1, ',') && !hasFinite(tokens, last + 2, last + 2)
    ? last + 1
    : comma
}

/** "who", "quoting", "speaking in Leeds", "sent on Monday": what opens a clause about the noun before it. */
function isDescribing(tokens: readonly Token[], i: number): boolean {
  if (/^(?:who|whose|which|quoting|citing)$/.test(tokens[i]?.lower ?? '')) return true
  const tags = tagsAt(tokens, i)
  // "According to police, driving on the quay, Fox fell": who is spoken of.
  if (tags & t.GERUND) return /^(?:speaking|writing|talking|testifying)$/.test(tokens[i]?.lower ?? '')
  const participle = (tags & (t.PARTICIPLE | t.PAST)) !== 0 && !(tags & (t.NAME | t.AUX | t.NOMINAL))
  return participle && (tagsAt(tokens, i + 1) & (t.PREP | t.TIME)) !== 0
}

/** Longest aside between two dashes, in tokens. */
const ASIDE_LENGTH = 20

/** "571 of the farmers — a third of them — backed it": a verb right behind what two dashes set apart. */
function isBehindDashes(tokens: readonly Token[], dash: number): boolean {
  for (let i = dash + 1; i < tokens.length && i < dash + ASIDE_LENGTH; i++)
    if (isDash(tokens, i)) return hasFinite(tokens, i + 1, i + 1)
  return false
}

/** Whether a verb stands right behind a comma: then what stands before it is its subject. */
function isVerbBehind(tokens: readonly Token[], comma: number): boolean {
  if (isDash(tokens, comma)) return isBehindDashes(tokens, comma)
  if (!is(tokens, comma, ',')) return false
  if (hasFinite(tokens, comma + 1, comma + 1)) return true
  // ", Professor Fox, the chairman of the panel, said"
  const end = stretchEnd(tokens, comma + 1)
  return is(tokens, end + 1, ',') && isBeside(tokens, comma + 1, end) && hasFinite(tokens, end + 2, end + 2)
}

/** "local news reports", "the explanatory notes of the bill": what could be a verb is the head of the phrase here. */
function headEnd(tokens: readonly Token[], end: number): number {
  const next = tokens[end + 1]
  // "the Echo’s council review,": a head that may be a verb, behind a name and before a comma.
  if (next?.kind === WORD && next.case === LOWER && next.tags & t.BASE && is(tokens, end + 2, ',')) return end + 1
  if (next?.kind !== WORD || next.case !== LOWER || !/[^s]s$/.test(next.lower) || !(next.tags & t.PRESENT)) return end
  if (isClosed(tokens, end + 2) || is(tokens, end + 2, ',')) return end + 1
  return is(tokens, end + 2, 'of') ? Math.max(end + 1, phraseEnd(tokens, end + 3)) : end
}

/** "in the crowd", "including Fox", "across the world": where the source is or whom it takes in, and no clause. */
function isPlaced(tokens: readonly Token[], i: number): boolean {
  if (
    !/^(?:in|at|from|near|with|within|outside|inside|including|like|across|around|among)$/.test(tokens[i]?.lower ?? '')
  )
    return false
  const last = stretchEnd(tokens, i)
  return last > i && !isCircumstance(tokens, i) && !(tagsAt(tokens, i + 1) & t.TIME) && !hasFinite(tokens, i, last)
}

/** The source runs on over "who saw it", "released on Monday", "obtained by": to the next comma or the end. */
function sourceEnd(tokens: readonly Token[], end: number): number {
  const next = tagsAt(tokens, end + 1)
  const relative = next & t.WH || (next & (t.PAST | t.GERUND | t.PARTICIPLE) && !is(tokens, end + 1, ','))
  if (isReflexive(tokens, end + 1)) return appositionEnd(tokens, end + 1)
  if (!relative && !is(tokens, end + 1, 'that') && !isPlaced(tokens, end + 1)) return appositionEnd(tokens, end)
  let i = end + 1
  while (i < tokens.length && !isQuotation(tokens, i) && !/^[,.;:?!]$/.test(tokens[i]?.text ?? '')) i++
  return i - 1
}
