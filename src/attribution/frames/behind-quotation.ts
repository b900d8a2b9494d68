import { isSpeechVerb, SAYING_VERBS, TELLING_VERBS } from '../../lexicon/frames.ts'
import { syntaxOf } from '../../text/syntax/clauses/sentence-syntax.ts'
import { hasFinite, is, isQuotation, phraseEnd, startsPhrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { contentShape } from '../phrases/content-shape.ts'
import { behindInsertion, isClosed, isComma, skipCircumstances } from '../phrases/leading-circumstances.ts'
import type { Direction } from './frame.ts'
import { isOfAnother, isProgramme, quotesLater } from './quoted-side.ts'
import { isTail } from './sentence-tail.ts'

// Whose side a cue is on that stands behind a quotation.

/** After a quotation, "Ruiz said …": its words unless "that", a colon or a clause of her own follows. */
export function quotedLeft(
  text: string,
  tokens: readonly Token[],
  edge: number,
  after: number,
  lemma: string,
): Direction {
  if (edge === 0 && tokens[0]?.quotation?.punctuated && endsInHearer(tokens, after, lemma)) return 'left'
  const quotation = tokens[edge]?.quotation
  // "“We stay,” Fox told a crowd that police put at 300": what she told ends in its comma.
  const told = edge === 0 && TELLING_VERBS.has(lemma) && text[(quotation?.innerEnd ?? 0) - 1] === ','
  if ((is(tokens, after, 'that') && !told) || is(tokens, after, ':')) return 'right'
  // "“We stay.” She said, twice, that it was safe"
  if (is(tokens, behindInsertion(tokens, after), 'that') && isComma(tokens, after)) return 'right'
  const comma = quotation
    ? text.slice(quotation.innerEnd - 1, quotation.innerEnd) === ',' && !isTerm(tokens, edge)
    : false
  const opensSentence = edge === 0 && comma
  if (opensSentence) return 'left'
  // "After playing “Old Songs,” the singer told the hall, “we rest”": what opens the sentence is no part of the words.
  if (isComma(tokens, after) && isQuotation(tokens, after + 1) && isLeading(tokens)) return 'right'
  // "When a boy shouted “Fox,” she joked, again with a smile, “Hello.”"
  if (isComma(tokens, after) && isOfAnother(tokens, edge) && quotesLater(tokens, after)) return 'right'
  // "Asked why on “Morning Talk,” Fox said she was tired": the title of a programme.
  if (isProgramme(text, tokens, edge) && startsClause(tokens, after)) return 'right'
  // "Despite his wish to meet “anywhere,” he lamented the silence": what opens the sentence is a circumstance.
  if (quotation?.punctuated && opensCircumstance(tokens, edge) && startsClause(tokens, after)) return 'right'
  // "When he called the plan “a joke,” Fox said it was sound", "Calling it “a joke,” she urged the town to wait"
  if (quotation?.punctuated && opensOther(tokens) && goesOnInWords(tokens, after)) return 'right'
  // "Although she called it “a joke,” the town liked it": the deed of somebody.
  if (quotation?.punctuated && opensOther(tokens) && !isSpeechVerb(lemma) && !SAYING_VERBS.has(lemma)) return 'right'
  const end = skipCircumstances(tokens, after)
  if (
    isQuotation(tokens, after) ||
    is(tokens, end, 'that') ||
    (isQuotation(tokens, end) && end > after && is(tokens, end - 1, ','))
  )
    return 'right'
  return isContentless(tokens, after) || comma ? 'left' : 'right'
}

/** "“Is it warm?” Fox asked again", "Fox asked the panel.": nothing but how it was said and who heard it, to the end. */
function endsInHearer(tokens: readonly Token[], after: number, lemma: string): boolean {
  let at = after
  while (tagsAt(tokens, at) & t.ADVERB) at++
  if (isClosed(tokens, at)) return true
  if (!TELLING_VERBS.has(lemma) || !startsPhrase(tokens, at)) return false
  const behind = phraseEnd(tokens, at) + 1
  return isClosed(tokens, skipCircumstances(tokens, behind)) || isTail(tokens, behind)
}

/** "But even as he claimed", "Calling the plan": the sentence opens with a clause or a participle that leads to the main clause. */
function opensOther(tokens: readonly Token[]): boolean {
  let first = tagsAt(tokens, 0) & t.COORD ? 1 : 0
  if (is(tokens, first, 'even')) first++
  const tags = tagsAt(tokens, first)
  if (isQuotation(tokens, first) || tags & t.NAME) return false
  return (
    ((tags & t.GERUND) !== 0 && first === 0) ||
    /^(?:when|while|as|after|although|though|because|since|before|once|if|whereas|until)$/.test(
      tokens[first]?.lower ?? '',
    )
  )
}

/** A clause or an infinitive, that may be what was said. */
export function goesOnInWords(tokens: readonly Token[], first: number): boolean {
  if (is(tokens, first, 'there')) return hasFinite(tokens, first + 1, first + 1)
  const shape = contentShape(tokens, first)
  if (shape === 'to') return true
  if (tagsAt(tokens, first) & (t.PREP | t.TIME | t.ADVERB)) return false
  if (shape === 'clause' || shape === 'that') return true
  // "voters deserve better": a verb that only the reader of clauses knows.
  return startsPhrase(tokens, first) && syntaxOf(tokens).clauses.some(({ subject }) => subject?.first === first)
}

/** "After playing", "In her song": the sentence opens with a circumstance. */
const isLeading = (tokens: readonly Token[]): boolean =>
  (tagsAt(tokens, 0) & (t.PREP | t.SUBORD | t.GERUND)) !== 0 && !(tagsAt(tokens, 0) & t.NAME)

/** Whether a sentence opens with a preposition, and no verb and no other clause stands before its quotation. */
export function opensCircumstance(tokens: readonly Token[], quotation: number): boolean {
  const opener = tagsAt(tokens, 0)
  if (quotation < 2 || !(opener & (t.PREP | t.GERUND | t.TO)) || opener & t.NAME) return false
  if (is(tokens, 0, 'as')) return false
  // "to chants of": a word in -s that is seldom a verb is none here.
  return !tokens.slice(0, quotation).some(({ tags }, i) => hasFinite(tokens, i, i) && !(tags & t.RARELY_VERB))
}

export const startsClause = (tokens: readonly Token[], i: number): boolean =>
  (startsPhrase(tokens, i) && !(tagsAt(tokens, i) & t.TIME)) ||
  ((tagsAt(tokens, i) & t.PRONOUN) !== 0 && hasFinite(tokens, i + 1, i + 1))

/** "In his book “Ends,” Hill said": the object of a preposition, a name of something. */
const isTerm = (tokens: readonly Token[], quotation: number): boolean =>
  (tagsAt(tokens, quotation - 1) & t.PREP) !== 0 && !hasFinite(tokens, 0, quotation - 1)

/** After a quotation: "he said of the mayor", "she told reporters", "he told me when I called". */
function isContentless(tokens: readonly Token[], after: number): boolean {
  const tags = tagsAt(tokens, after)
  const isWhen = /^(?:when|while|as|after|before)$/.test(tokens[after]?.lower ?? '')
  return (tags & (t.PREP | t.OBJECT | t.TIME)) !== 0 || isClosed(tokens, after) || isComma(tokens, after) || isWhen
}
