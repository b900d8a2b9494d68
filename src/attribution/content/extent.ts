import { isSpeechVerb } from '../../lexicon/frames.ts'
import { ROLE_WORDS } from '../../lexicon/people/roles.ts'
import { hasFinite, is, isQuotation, Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { ALL_CAPS, LOWER, type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { behindPhrase, isImpersonal, saysSo } from '../frames/content-side.ts'
import type { Frame } from '../frames/frame.ts'
import { contentEnd, trimmed } from './content-end.ts'
import { sentenceLimit } from './content-limits.ts'
import { opensClause } from './content-shape.ts'
import { behindRelative } from './content-start.ts'
import { isClosed, skipCircumstances } from './leading-circumstances.ts'
import { othersSay } from './others-speak.ts'

/** The left edge of what stands before the cue and its subject. */
export function leftEdge(tokens: readonly Token[], frame: Frame): number {
  const plain = frame.source && frame.source.last < frame.cueFirst ? frame.source.first : frame.cueFirst
  const edge = Math.min(plain, frame.cueFirst) - 1
  // "It is clean, or so Fox says"
  if (isImpersonal(tokens, edge) && !frame.source) return edge - 1
  if (saysSo(tokens, edge)) return is(tokens, edge - 1, 'or') ? edge - 2 : edge - 1
  return is(tokens, edge, 'as') ? edge - 1 : edge
}

function contentStart(tokens: readonly Token[], floor: number): number {
  let i = floor === 0 ? behindDateline(tokens) : floor
  while (tagsAt(tokens, i) & t.COORD || /^[,;:.—–•·▪◦‣●○■□✓➤*-]$/.test(tokens[i]?.text ?? '')) i++
  return i
}

/** The place and agency before the dash of "LEEDS (AP) - The mill closed", in tokens. */
const LONGEST_DATELINE = 12

/** Where the text begins behind a dateline. */
function behindDateline(tokens: readonly Token[]): number {
  // "Leeds: The mill closed, officials said."
  if (
    is(tokens, 1, ':') &&
    tagsAt(tokens, 0) & t.NAME &&
    tokens[2]?.case !== LOWER &&
    hasFinite(tokens, 2, tokens.length - 1)
  )
    return is(tokens, tokens.length - 1, '.') ? 2 : 0
  if (tokens[0]?.case !== ALL_CAPS || (tokens[0]?.text.length ?? 0) < 2) return 0
  for (let i = 1; i < LONGEST_DATELINE && i < tokens.length; i++) {
    if (/^(?:[—–-]|--+)$/.test(tokens[i]?.text ?? '')) return i + 1
    if (tokens[i]?.kind === WORD && tokens[i]?.case === LOWER) return 0
  }
  return 0
}

/** "To lower the risk, officials said, the lids were replaced, “so they hold,”": the words before the quotation are others'. */
function saidBefore(tokens: readonly Token[], edge: number): boolean {
  for (let i = 2; i < edge - 1; i++) {
    const spoken = is(tokens, i + 1, ',') && tagsAt(tokens, i) & (t.PAST | t.PRESENT)
    if (!spoken || !isSpeechVerb(wordAt(tokens[i]).lemma)) continue
    for (let comma = i - 1; comma > 0 && comma > i - LONGEST_NAME; comma--) if (is(tokens, comma, ',')) return true
  }
  return false
}

const LONGEST_NAME = 6

/** "was accused of theft by his brother": what a passive tells before its agent. */
function beforeAgent(tokens: readonly Token[], { subject, head, source }: Frame): Phrase[] {
  const by = source ? source.first - 1 : -1
  const isTold = subject === 'agent' && is(tokens, by, 'by') && /^(?:of|for|as)$/.test(tokens[head + 1]?.lower ?? '')
  return isTold && by > head + 2 ? [new Phrase(head + 1, by - 1)] : []
}

/**
 * Determines the content of a frame, on one or both sides of its cue. `floor` is the first token that no earlier
 * frame holds.
 */
export function settleContent(tokens: readonly Token[], frame: Frame, floor: number): void {
  if (frame.direction === 'right') {
    const first = frame.content[0]?.first ?? frame.cueLast + 1
    const limit = sentenceLimit(tokens, frame, first)
    const end = isSung(tokens, frame, first) ? first : wholeEnd(tokens, frame, first, limit)
    const behind = first < limit ? notEmpty(trimmed(tokens, first, end)) : []
    const right = behind.length > 0 ? behind : beforeAgent(tokens, frame)
    frame.content = frame.theme ? themed(tokens, frame.theme, right) : right
    return
  }
  const edge = beforeName(tokens, frame, behindTitle(tokens, frame, leftEdge(tokens, frame)))
  // "scolded him: “Enough,” she said": of what stands before a colon nothing is her words.
  // Of what stands before a dash neither: "He changed his story — “I now recall,” he said", "LEEDS (AP) - “We lost,” she said".
  const colon = isQuotation(tokens, edge) && /^(?:[:—–-]|--+)$/.test(tokens[edge - 1]?.text ?? '')
  const only = colon || (isQuotation(tokens, edge) && saidBefore(tokens, edge))
  const whole = trimmed(tokens, only ? edge : contentStart(tokens, floor), edge)
  if (isRest(tokens, frame, floor, whole)) {
    frame.content = []
    return
  }
  const opening = new Phrase(behindColon(tokens, whole), whole.last)
  const right = continuation(tokens, frame, opening)
  const left = right.length > 0 ? opening : whole
  // "a guard who, witnesses said, ran": of what stands before nothing was said.
  const who = right.length > 0 && is(tokens, edge - 1, 'who')
  frame.content = [...(who ? [] : [left]), ...right].filter((part) => part.last >= part.first)
}

/** "“We stay,” Fox told the cabinet, according to her office": whom she told is no clause that the office gave. */
const isRest = (tokens: readonly Token[], { lemma }: Frame, floor: number, { first, last }: Phrase): boolean =>
  lemma === 'according to' && floor > 0 && !hasFinite(tokens, first, last) && !holdsWords(tokens, first, last)

const holdsWords = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last + 1).some(({ quotation }) => quotation !== null)

/** "sang “We are going home” long after the whistle": nothing but the words is sung or shouted. */
const isSung = (tokens: readonly Token[], { lemma }: Frame, first: number): boolean =>
  isQuotation(tokens, first) &&
  !(tagsAt(tokens, first + 1) & t.COORD) &&
  /^(?:sing|chant|shout|yell|scream|cheer)$/.test(lemma)

/** "“It is safe,” the chair, Lena Fox said": between the words and the name stands what the speaker is, which joins the source. */
function behindTitle(tokens: readonly Token[], frame: Frame, edge: number): number {
  const { source } = frame
  if (!is(tokens, edge, ',') || !source || frame.subject !== 'plain' || !(tagsAt(tokens, source.last) & t.NAME))
    return edge
  let quotation = edge - 2
  while (quotation > edge - LONGEST_TITLE && quotation > 0 && !isQuotation(tokens, quotation)) quotation--
  if (!tokens[quotation]?.quotation?.punctuated) return edge
  const first = quotation + 1
  if (!(tagsAt(tokens, first) & (t.DET | t.POSSESSIVE | t.NOMINAL | t.NAME)) || hasFinite(tokens, first, edge))
    return edge
  if (tokens.slice(first, edge).some(({ tags, text }) => tags & (t.COORD | t.WH) || text === ',')) return edge
  frame.source = new Phrase(first, source.last)
  return quotation
}

/** Longest such description, in tokens. */
const LONGEST_TITLE = 10

/**
 * "The roof fell in, Lena Fox, a baker said", "…, Lena Fox, a spokeswoman for the mill said": a name between two commas
 * before what somebody is, whose own comma is missing, joins the source. Not behind a noun that the name explains.
 */
function beforeName(tokens: readonly Token[], frame: Frame, edge: number): number {
  const { source } = frame
  if (!is(tokens, edge, ',') || !source || frame.subject !== 'plain' || source.first !== edge + 1) return edge
  if (!/^an?$/.test(tokens[source.first]?.lower ?? '') || tagsAt(tokens, source.last) & t.NAME) return edge
  let comma = edge - 1
  while (comma > edge - LONGEST_NAME && tagsAt(tokens, comma) & t.NAME) comma--
  const words = edge - comma - 1
  if (!is(tokens, comma, ',') || words < 2 || !hasFinite(tokens, 0, comma)) return edge
  if (isPerson(tokens[comma - 1])) return edge
  frame.source = new Phrase(comma + 1, source.last)
  return comma
}

const isPerson = (token: Token | undefined): boolean =>
  token !== undefined && (ROLE_WORDS.has(token.lower) || ROLE_WORDS.has(token.lower.replace(/s$/, '')))

/** "There is a reason: Before birth, they say, mammals dream": behind a clause and its colon a phrase that opens the words. */
function behindColon(tokens: readonly Token[], { first, last }: Phrase): number {
  for (let i = last; i > first; i--) {
    if (isQuotation(tokens, i) || hasFinite(tokens, i, i)) return first
    if (is(tokens, i, ':')) return i < last && hasFinite(tokens, first, i) ? i + 1 : first
  }
  return first
}

/** Where a content ends; behind "according to" it is a clause, which has a verb: "According to the Echo, Fox, the mayor, said no". */
function wholeEnd(tokens: readonly Token[], { lemma }: Frame, first: number, limit: number): number {
  const end = contentEnd(tokens, first, lemma, limit)
  const bare = lemma === 'according to' && !isQuotation(tokens, first) && !hasFinite(tokens, first, end)
  return bare && hasFinite(tokens, end + 1, tokens.length - 1) ? tokens.length - 1 : end
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
  const from = skipCircumstances(tokens, Math.max(after, frame.content[0]?.first ?? after))
  let i = behindRelative(tokens, hangsOnAs(tokens, frame) ? behindPhrase(tokens, from) : from, ',')
  if (!is(tokens, i, ',') && !is(tokens, i, ':') && !isQuotation(tokens, i)) return []
  if (describesSpeaker(tokens, frame, i)) return []
  while (is(tokens, i, ',') || is(tokens, i, ':')) i++
  if (isQuotation(tokens, i)) {
    // "The plan, Fox said, will “break the back” of the debt": the clause goes on behind its words.
    const open = !isQuotation(tokens, left.last) && tokens[i]?.quotation?.punctuated === false
    return [open && tagsAt(tokens, i + 1) & t.PREP ? trimmed(tokens, i, restEnd(tokens, i)) : new Phrase(i, i)]
  }
  if (othersSay(tokens, i - 1) || quotesAnother(tokens, i, left)) return []
  // "…, said Fox, explaining why the mill stands still": another cue of hers; ", citing two officials": where she has it from.
  const { lemma } = wordAt(tokens[i])
  if (tagsAt(tokens, i) & t.GERUND && (isSpeechVerb(lemma) || /^(?:cite|quote|credit)$/.test(lemma))) return []
  if (tagsAt(tokens, i) & t.TIME && !hasFinite(tokens, i, tokens.length - 1)) return []
  if (isInfinitive(tokens, i) && frame.lemma === 'according to' && hasFinite(tokens, left.first, left.last))
    return [trimmed(tokens, i, restEnd(tokens, i))]
  const goes = frame.subject === 'agent' ? isOpen(tokens, i) : isSameClause(tokens, i, i - 1 === after)
  if (!isQuotation(tokens, left.last) && goes) return [trimmed(tokens, i, restEnd(tokens, i))]
  if (isQuotation(tokens, left.last) && left.first < left.last && resumesClause(tokens, i))
    return [trimmed(tokens, i, restEnd(tokens, i))]
  const subordinate = (tagsAt(tokens, left.first) & t.SUBORD) !== 0
  const parenthetical = !isQuotation(tokens, left.last) && (subordinate || !hasFinite(tokens, left.first, left.last))
  const quoted = isQuotation(tokens, left.last) && (restIsQuoted(tokens, i) || waitsForRest(tokens, left, i))
  if ((!parenthetical && !quoted && !goesOn(tokens, i, isQuotation(tokens, left.last))) || isClosed(tokens, i))
    return []
  return [trimmed(tokens, i, restEnd(tokens, i))]
}

/** "said Fox, who runs the “Old Mill” cafe": a term within the clause about the speaker, which ends the source. */
function describesSpeaker(tokens: readonly Token[], frame: Frame, i: number): boolean {
  const { source } = frame
  if (!isQuotation(tokens, i) || !source || source.last !== i - 1 || frame.subject !== 'inverted') return false
  for (let who = source.first + 1; who < source.last; who++) {
    if (!(tagsAt(tokens, who) & t.WH) || !hasFinite(tokens, who + 1, source.last)) continue
    frame.source = new Phrase(source.first, is(tokens, who - 1, ',') ? who - 2 : who - 1)
    return true
  }
  return false
}

/** "“Lovely,” wrote one guest, while another added: “Too loud.”": words of somebody else. */
const quotesAnother = (tokens: readonly Token[], i: number, left: Phrase): boolean =>
  /^(?:while|whereas|though|although)$/.test(tokens[i]?.lower ?? '') &&
  isQuotation(tokens, left.last) &&
  tokens.slice(i).some(({ quotation }) => quotation !== null)

/** "was “rigged”, Fox said, and should be held again", "was “kind”, they said, who “kept to himself”": the same clause goes on. */
function resumesClause(tokens: readonly Token[], i: number): boolean {
  if (/^(?:and|but|or)$/.test(tokens[i]?.lower ?? '')) return (tagsAt(tokens, i + 1) & t.MODAL) !== 0
  return (tagsAt(tokens, i) & t.WH) !== 0 && (isQuotation(tokens, i + 1) || isQuotation(tokens, i + 2))
}

/** ", as Fox noted in a letter, ": the clause of the cue. */
const hangsOnAs = (tokens: readonly Token[], { clauseFirst }: Frame): boolean => is(tokens, clauseFirst - 1, 'as')

/** "Half was rotten, Fox said, and much was lost", "demand, she says, is strong", "It’s easy, she says, for people to see". */
function isSameClause(tokens: readonly Token[], i: number, close: boolean): boolean {
  const tags = tagsAt(tokens, i)
  if (hasFinite(tokens, i, i) || isOpen(tokens, i)) return true
  if (is(tokens, i, 'for') || tags & t.TO) return tokens.slice(i).some((_, at) => isInfinitive(tokens, i + at))
  // "Fox said on Monday, and the town agrees": behind a circumstance whoever writes goes on.
  if (!close || !/^(?:and|but|or)$/.test(tokens[i]?.lower ?? '')) return false
  const verb = tokens.findIndex((_, at) => at > i && hasFinite(tokens, at, at))
  return verb < 0 || !isSpeechVerb(wordAt(tokens[verb]).lemma)
}

/**
 * "There was, the inspectors said, no door", "It closed because, she said, nobody came": what stands before waits for
 * more.
 */
function isOpen(tokens: readonly Token[], from: number): boolean {
  let comma = from - 2
  while (comma > 0 && !is(tokens, comma, ',')) comma--
  const before = tagsAt(tokens, comma - 1)
  if (comma > 0 && WAITING.test(tokens[comma - 1]?.lower ?? '')) return true
  return comma > 0 && (before & (t.AUX | t.TO | t.WH)) !== 0 && !(before & t.GENITIVE)
}

const WAITING = /^(?:because|although|though|unless|while|whereas|if|that|and|but|or|so|than)$/

const isInfinitive = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.TO) !== 0 && (tagsAt(tokens, i + 1) & (t.BASE | t.AUX)) !== 0

/** The rest goes to the end, or to a quotation that another attribution follows: "…, “so they cannot burst,” Olsen said". */
function restEnd(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < tokens.length - 1; i++) {
    if (!tokens[i]?.quotation?.punctuated) continue
    const verb = tokens.findIndex((token, at) => at > i && at < i + 6 && isSpeechVerb(wordAt(token).lemma))
    if (verb > 0) return i - 1
  }
  return tokens.length - 1
}

/** "The mill was safe, Fox said, until the flood": a clause that hangs on what was said before. */
const goesOn = (tokens: readonly Token[], i: number, quoted: boolean): boolean =>
  (!quoted && opensClause(tokens, i) && (tagsAt(tokens, i + 1) & (t.DET | t.POSSESSIVE)) !== 0) ||
  (HANGING.has(tokens[i]?.lower ?? '') && !is(tokens, i + 1, 'of'))

/** "the field was “a lake,” she said, and the road “a river.”": the rest holds a quotation and no verb. */
const restIsQuoted = (tokens: readonly Token[], from: number): boolean =>
  (tagsAt(tokens, from) & t.COORD) !== 0 &&
  !hasFinite(tokens, from, tokens.length - 1) &&
  tokens.slice(from).some((token) => token.quotation)

/** Longest quotation that only opens a clause, in characters: “Minutes later,”. */
const OPENING_LENGTH = 24

/** "“Minutes later,” the report says, the barn “went up”": a few words with a comma, and behind the cue a clause that goes on quoting. */
function waitsForRest(tokens: readonly Token[], { first, last }: Phrase, from: number): boolean {
  const quotation = tokens[first]?.quotation
  if (first !== last || !quotation || quotation.innerEnd - quotation.innerStart > OPENING_LENGTH) return false
  const opener = tagsAt(tokens, from)
  if (!(opener & (t.DET | t.POSSESSIVE | t.NAME | t.PRONOUN)) || opener & t.WH) return false
  const rest = tokens.findIndex((token, at) => at > from && token.quotation !== null)
  return rest > 0 && !tokens.slice(from, rest).some(({ text }) => text === ',')
}

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
  'despite',
  'instead',
  'except',
  'rather',
  'among',
])
