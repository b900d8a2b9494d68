import { hasFinite, is, isQuotation, type Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { LOWER, type Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import type { Frame } from '../frames/frame.ts'
import { contentShape } from '../phrases/content-shape.ts'
import { isClosed, isComma } from '../phrases/leading-circumstances.ts'
import { isQuoted } from './frame-signs.ts'
import type { NonStatementRow } from './non-statement-row.ts'

/** Verbs that call something by words: without an object of their own they stand in a relative clause. */
const CALLING = /^(?:call|brand|label|dub|term|describe|denounce|condemn|hail)$/

/** "that Fox has called “a joke”", "that critics describe as “cruel”": the object of the verb is the noun before "that". */
function callsNounBefore(tokens: readonly Token[], { first, last }: Phrase): boolean {
  if (!/^(?:that|which)$/.test(tokens[first]?.lower ?? '')) return false
  let verb = phraseEnd(tokens, first + 1) + 1
  while (tagsAt(tokens, verb) & (t.AUX | t.ADVERB)) verb++
  if (verb <= first + 1 || verb >= last || !CALLING.test(wordAt(tokens[verb]).lemma)) return false
  const words = is(tokens, verb + 1, 'as') ? verb + 2 : verb + 1
  return isQuotation(tokens, words) || (/^an?$/.test(tokens[words]?.lower ?? '') && isQuotation(tokens, words + 1))
}

/** "in February", "on Monday at the hall": when and where, without a verb. */
const tellsWhenOnly = (tokens: readonly Token[], only: Phrase): boolean =>
  /^(?:in|on|at|during|before|after)$/.test(tokens[only.first]?.lower ?? '') &&
  (tagsAt(tokens, only.first + 1) & t.TIME) !== 0 &&
  !hasFinite(tokens, only.first, only.last) &&
  !isQuoted(tokens, only)

/** Whether the clause of a frame is about the noun before it, which is the object of its verb. */
const isAboutObject = (tokens: readonly Token[], { source }: Frame): boolean =>
  source !== null && /^(?:which|that|whom)$/.test(tokens[source.first - 1]?.lower ?? '')

/** What looks like a verb of speech with its words, and is a deed, a noun or a clause about what stands before. */
export const MISTAKEN_FOR_SPEECH: readonly NonStatementRow[] = [
  {
    id: 'called-so-by-others',
    holds: ({ tokens, frame, only }) =>
      only !== null && frame.direction === 'right' && callsNounBefore(tokens, only) && !CALLING.test(frame.lemma),
    example: 'The builders are pressing on with a plan that Lena Fox has called “a waste”.',
    counter: 'Lena Fox said that the builders had called the plan “a waste”.',
    reason: 'A verb of calling without an object is about the noun before “that”; whoever acts says nothing.',
  },
  {
    id: 'said-when',
    holds: ({ tokens, frame, only }) =>
      only !== null &&
      frame.direction === 'right' &&
      only.first > frame.head &&
      isAboutObject(tokens, frame) &&
      tellsWhenOnly(tokens, only),
    example: 'The builders left the quay, which Lena Fox had first proposed in February.',
    counter: 'The builders left the quay, which Lena Fox said in February was sinking.',
    reason: 'What was said stands before the relative pronoun, and behind the verb only when.',
  },
  {
    id: 'wrote-a-thing',
    holds: ({ tokens, frame, only }) =>
      only !== null &&
      frame.lemma === 'write' &&
      frame.direction === 'right' &&
      /^(?:it|them)$/.test(tokens[only.first]?.lower ?? '') &&
      (isClosed(tokens, only.first + 1) ||
        isComma(tokens, only.first + 1) ||
        (tagsAt(tokens, only.first + 1) & t.PREP) !== 0),
    example: 'Lena Fox wrote it with the builders.',
    counter: 'Lena Fox wrote it was with the builders.',
    reason: 'The pronoun stands for what was written, of which no word is given.',
  },
  {
    id: 'protested-somewhere',
    holds: ({ tokens, frame, only }) =>
      only !== null &&
      /^(?:protest|demonstrate|rally)$/.test(frame.lemma) &&
      frame.cueLast > frame.head &&
      /^(?:outside|at|in|near|beside|through|along)$/.test(tokens[frame.cueLast]?.lower ?? '') &&
      !isQuoted(tokens, only),
    example: 'Builders protested outside the quay gates.',
    counter: 'Builders protested that the quay gates were shut.',
    reason: 'Where people gather is no word of what they want.',
  },
  {
    id: 'noun-behind-preposition',
    holds: ({ tokens, frame: { source, subject, cueFirst, head } }) =>
      source !== null &&
      subject === 'plain' &&
      cueFirst === head &&
      source.first === 1 &&
      (tagsAt(tokens, head) & t.PAST) === 0 &&
      /^(?:in|on|from|under|with|of)$/.test(tokens[0]?.lower ?? '') &&
      tokens[head]?.case === LOWER &&
      hasFinite(tokens, head + 1, head + 4),
    example: 'In the quay notes Lena Fox writes that the builders left.',
    counter: 'In the end Lena Fox notes that the builders left.',
    reason: 'Behind a preposition stands no subject: the word is the noun of its phrase.',
  },
  {
    id: 'heard-in-headline',
    holds: ({ tokens, frame }) =>
      frame.direction === 'left' &&
      frame.subject !== 'hearer' &&
      frame.head === tokens.length - 1 &&
      frame.cueFirst === frame.head &&
      /^(?:tell|urge|advise|remind|order|instruct|ask)$/.test(frame.lemma) &&
      !tokens.some(({ quotation }) => quotation !== null) &&
      frame.content.every(({ first }) => contentShape(tokens, first) !== 'quotation'),
    example: 'Lock up your boats, builders told',
    counter: 'Lock up your boats, builders are told by Lena Fox.',
    reason: 'At the end of a headline such a past form leaves out “are”: whoever stands before it only hears.',
  },
]
