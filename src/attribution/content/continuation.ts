import { isSpeechVerb, TELLING_VERBS } from '../../lexicon/frames.ts'
import { isInfinitive } from '../../text/syntax/behind-to.ts'
import { hasFinite, is, isQuotation, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { behindPhrase } from '../frames/content-side.ts'
import type { Frame } from '../frames/frame.ts'
import { opensClause } from '../phrases/content-shape.ts'
import { isClosed, skipCircumstances } from '../phrases/leading-circumstances.ts'
import { isOpen, leadsToMain } from './clause-still-open.ts'
import { trimmed } from './content-end.ts'
import { behindRelative } from './content-start.ts'
import { hungRest } from './inserted-attribution.ts'
import { saysNoMore } from './no-more.ts'
import { othersSay } from './others-speak.ts'

/** The part of the content after an attribution in the middle: a quotation that goes on, or the rest of the clause. */
export function continuation(tokens: readonly Token[], frame: Frame, left: Phrase): Phrase[] {
  const after = Math.max(frame.cueLast, frame.source?.last ?? 0) + 1
  const from = skipCircumstances(tokens, Math.max(after, frame.content[0]?.first ?? after))
  let i = behindRelative(tokens, hangsOnAs(tokens, frame) ? behindPhrase(tokens, from) : from, ',')
  if (!is(tokens, i, ',') && !is(tokens, i, ':') && !isQuotation(tokens, i)) return []
  if (describesSpeaker(tokens, frame, i)) return []
  while (is(tokens, i, ',') || is(tokens, i, ':')) i++
  // "“We stay,” Fox said about “Plan Neon”.": what the words are about.
  if (isQuotation(tokens, left.last) && isTermBehind(tokens, i)) return []
  const resumed = left.first === left.last ? behindGesture(tokens, left.last, i) : -1
  if (resumed > 0) return [new Phrase(resumed, resumed)]
  if (isQuotation(tokens, i)) {
    // "The plan, Fox said, will “break the back” of the debt": the clause goes on behind its words.
    const open = !isQuotation(tokens, left.last) && tokens[i]?.quotation?.punctuated === false
    return [open && tagsAt(tokens, i + 1) & t.PREP ? trimmed(tokens, i, restEnd(tokens, i)) : new Phrase(i, i)]
  }
  // "according to Fox, head of the mill, which sells tins": about the source.
  const whole = left.last - left.first > OPENING_WORDS
  if (whole && frame.lemma === 'according to' && /^(?:who|which|whose)$/.test(tokens[i]?.lower ?? '')) return []
  // ", said lawyers, among them Ivo Marsh": about who speaks.
  if (is(tokens, i, 'among') && is(tokens, i + 1, 'them')) return []
  // "The quay is safe, Fox said, but did not say for how long"
  if (othersSay(tokens, i - 1) || quotesAnother(tokens, i, left) || saysNoMore(tokens, i)) return []
  if (isSetAgainst(tokens, left, i)) return []
  // "…, said Fox, explaining why the mill stands still": another cue of hers; ", citing two officials": where she has it from.
  const { lemma } = wordAt(tokens[i])
  if (tagsAt(tokens, i) & t.GERUND && (isSpeechVerb(lemma) || /^(?:cite|quote|credit)$/.test(lemma))) return []
  // "he said, while addressing a rally": what else the speaker did.
  if (/^(?:while|when)$/.test(tokens[i]?.lower ?? '') && tagsAt(tokens, i + 1) & t.GERUND && !quotesOn(tokens, i))
    return []
  if (tagsAt(tokens, i) & t.TIME && !hasFinite(tokens, i, tokens.length - 1)) return []
  if (
    isInfinitive(tokens, i, t.BASE | t.AUX) &&
    frame.lemma === 'according to' &&
    hasFinite(tokens, left.first, left.last)
  )
    return [trimmed(tokens, i, restEnd(tokens, i))]
  // "The quay will close in May, according to Fox, and boats will run": a second clause of the same report.
  const close = i - 1 === after || isHearerBetween(tokens, frame, after, i - 1)
  const second = frame.lemma === 'according to' && joinsClause(tokens, i) && isSameClause(tokens, i, close)
  const goes = frame.subject === 'agent' ? isOpen(tokens, i) || second : isSameClause(tokens, i, close)
  if (!isQuotation(tokens, left.last) && goes) return [trimmed(tokens, i, restEnd(tokens, i))]
  if (
    isQuotation(tokens, left.last) &&
    ((left.first < left.last && resumesClause(tokens, i)) || quotesFurther(tokens, i))
  )
    return [trimmed(tokens, i, restEnd(tokens, i))]
  const hung = hungRest(tokens, frame, left, i, restEnd(tokens, i))
  if (hung) return [hung]
  const parenthetical =
    !isQuotation(tokens, left.last) && (leadsToMain(tokens, left, i) || !hasFinite(tokens, left.first, left.last))
  const quoted = isQuotation(tokens, left.last) && (restIsQuoted(tokens, i) || waitsForRest(tokens, left, i))
  if ((!parenthetical && !quoted && !goesOn(tokens, i, isQuotation(tokens, left.last))) || isClosed(tokens, i))
    return []
  return [trimmed(tokens, i, restEnd(tokens, i))]
}

/** "“Good riddance,” he said, though nobody heard him": whoever writes sets that against words that end in their marks. */
const isSetAgainst = (tokens: readonly Token[], { first, last }: Phrase, i: number): boolean =>
  first === last &&
  tokens[last]?.quotation?.punctuated === true &&
  /^(?:though|although|but|yet|even)$/.test(tokens[i]?.lower ?? '') &&
  !tokens.slice(i).some(({ quotation }) => quotation !== null)

/** "and boats will run", "and has lost": a verb, or a subject with its verb right behind it; not "and Tom Reed, a baker". */
function joinsClause(tokens: readonly Token[], and: number): boolean {
  if (!is(tokens, and, 'and')) return false
  const verb = Math.max(and, phraseEnd(tokens, and + 1)) + 1
  return hasFinite(tokens, and + 1, and + 1) || hasFinite(tokens, verb, verb)
}

/** How long what somebody does meanwhile may be, in tokens. */
const GESTURE_REACH = 9

/** "“It was,” said Fox, pausing, “a bad year.”": the quotation that goes on behind what she did meanwhile; -1 where none does. */
function behindGesture(tokens: readonly Token[], quotation: number, first: number): number {
  const meanwhile = tagsAt(tokens, first) & (t.GERUND | t.PREP | t.POSSESSIVE)
  if (!tokens[quotation]?.quotation?.punctuated || !meanwhile || is(tokens, first, 'with')) return -1
  // "“It was,” said Fox, adding, “and bad.”": other words, with a cue of their own.
  if (tagsAt(tokens, first) & t.GERUND && isSpeechVerb(wordAt(tokens[first]).lemma)) return -1
  for (let i = first; i < tokens.length && i < first + GESTURE_REACH; i++) {
    if (isQuotation(tokens, i)) return is(tokens, i - 1, ',') && tokens[i]?.quotation?.punctuated ? i : -1
    if (hasFinite(tokens, i, i) || /^[.;:]$/.test(tokens[i]?.text ?? '')) return -1
  }
  return -1
}

/** Words before a cue that are no clause: "Well,". */
const OPENING_WORDS = 2

/** A quotation that a preposition governs, with an article between at the most, and that ends as no sentence does. */
export const isTermBehind = (tokens: readonly Token[], at: number): boolean => {
  const governor = tagsAt(tokens, at - 1) & (t.DET | t.POSSESSIVE) ? at - 2 : at - 1
  return tokens[at]?.quotation?.punctuated === false && (tagsAt(tokens, governor) & t.PREP) !== 0
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

/** "The dogs barked twice, Fox told reporters, and diggers came": whom somebody told stands between, and nothing more. */
const isHearerBetween = (tokens: readonly Token[], { lemma, cueLast }: Frame, after: number, comma: number): boolean =>
  TELLING_VERBS.has(lemma) && after === cueLast + 1 && phraseEnd(tokens, after) === comma - 1

/** "“Nobody knew,” she said, and the town had “simply shrugged”": a clause of states, in which no other verb leads to the words. */
function quotesFurther(tokens: readonly Token[], and: number): boolean {
  const verb = phraseEnd(tokens, and + 1) + 1
  if (!/^(?:and|but)$/.test(tokens[and]?.lower ?? '') || verb <= and + 1 || !(tagsAt(tokens, verb) & t.AUX))
    return false
  const words = tokens.findIndex((token, i) => i > verb && token.quotation !== null)
  if (words < 0 || tokens[words]?.quotation?.punctuated || !isClosed(tokens, words + 1)) return false
  return !tokens.slice(verb + 1, words).some((token) => token.tags & t.VERB && isSpeechVerb(wordAt(token).lemma))
}

/** ", as Fox noted in a letter, ": the clause of the cue. */
const hangsOnAs = (tokens: readonly Token[], { clauseFirst }: Frame): boolean => is(tokens, clauseFirst - 1, 'as')

/** "Half was rotten, Fox said, and much was lost", "demand, she says, is strong", "It’s easy, she says, for people to see". */
function isSameClause(tokens: readonly Token[], i: number, close: boolean): boolean {
  const tags = tagsAt(tokens, i)
  if (hasFinite(tokens, i, i) || isOpen(tokens, i)) return true
  if (is(tokens, i, 'for') || tags & t.TO)
    return tokens.slice(i).some((_, at) => isInfinitive(tokens, i + at, t.BASE | t.AUX))
  // "Fox said on Monday, and the town agrees": behind a circumstance whoever writes goes on.
  if (!close || !/^(?:and|but|or)$/.test(tokens[i]?.lower ?? '')) return false
  const verb = tokens.findIndex((_, at) => at > i && hasFinite(tokens, at, at))
  return verb < 0 || !isSpeechVerb(wordAt(tokens[verb]).lemma)
}

const quotesOn = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from).some(({ quotation }) => quotation !== null)

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
