import { isSpeechVerb } from '../../lexicon/frames.ts'
import { VERBS_OF_HAPPENING } from '../../lexicon/happenings.ts'
import { VERBS_OF_DEMANDS, VERBS_OF_EVIDENCE } from '../../lexicon/verb-classes.ts'
import { syntaxOf } from '../../text/syntax/clauses/sentence-syntax.ts'
import { hasFinite, is, type Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { TAGS } from '../../text/tagger/tagset.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { contentShape, opensClause } from '../phrases/content-shape.ts'
import { isComma } from '../phrases/leading-circumstances.ts'
import { isQuoted } from './frame-signs.ts'
import type { NonStatementRow } from './non-statement-row.ts'

/** The base form of the first finite verb behind a phrase; an empty string where none stands before the place. */
function verbBehind(tokens: readonly Token[], { last }: Phrase, before: number): string {
  for (let i = last + 1; i < before; i++) if (hasFinite(tokens, i, i)) return wordAt(tokens[i]).lemma
  return ''
}

const isPersonal = (tokens: readonly Token[], { first, last }: Phrase): boolean =>
  (tagsAt(tokens, last) & t.NAME) !== 0 || /^(?:he|she|they|we|i|who)$/.test(tokens[first]?.lower ?? '')

/** "Sales fell", "the lights were off": what happened, or how something was. */
function isHappening(tokens: readonly Token[], source: Phrase, before: number): boolean {
  const verb = verbBehind(tokens, source, before)
  return VERBS_OF_HAPPENING.has(verb) || (/^(?:be|was|were)$/.test(verb) && !isPersonal(tokens, source))
}

/** Whether the tagger or the lexicon sees a verb of a clause in it: "that data centres account for a tenth". */
function holdsFinite(tokens: readonly Token[], { first }: Phrase): boolean {
  const { tags } = syntaxOf(tokens)
  return tokens.some(
    (_, i) => i > first && (hasFinite(tokens, i, i) || /^(?:VB[DPZ]|MD)$/.test(TAGS[tags[i] ?? 0] ?? '')),
  )
}

/** Frames of which the content follows from something, or is ordered; nobody says it. */
export const INFERRED: readonly NonStatementRow[] = [
  {
    id: 'result-clause',
    holds: ({ tokens, frame: { subject, lemma, cueFirst, source } }) =>
      subject === 'participle' &&
      VERBS_OF_EVIDENCE.has(lemma) &&
      isComma(tokens, cueFirst - 1) &&
      source !== null &&
      source.last < cueFirst &&
      isHappening(tokens, source, cueFirst),
    example: 'The builders found no crack, suggesting that the quay was safe.',
    counter: 'Lena Fox answered the builders, suggesting that the quay was safe.',
    reason: 'What follows from what happened is concluded by whoever writes.',
  },
  {
    id: 'condition-and-order',
    holds: ({ tokens, frame: { direction, cueFirst, cueLast, content } }) => {
      const [first, rest] = content
      if (direction !== 'left' || !first || !opensClause(tokens, first.first)) return false
      // "…, too": an adverb may stand behind.
      if (rest && rest.last > rest.first) return false
      const end = Math.min(first.last, cueFirst - 1)
      const isOrder = (tagsAt(tokens, cueLast) & (t.BASE | t.PAST)) === t.BASE
      return isOrder && !tokens.slice(first.first, end).some(({ text }) => text === ',')
    },
    example: 'If the quay is too dry, add a little salt.',
    counter: 'If it rains, the quay will sink, add the builders.',
    reason: 'Behind a clause that leads to another, the base form tells what to do.',
  },
  {
    id: 'name-before-verb',
    holds: ({ tokens, frame: { direction, subject, cueFirst, source, content } }) =>
      direction === 'left' &&
      subject === 'inverted' &&
      source !== null &&
      source.first > cueFirst &&
      content.length === 1 &&
      isComma(tokens, cueFirst - 1) &&
      is(tokens, tokens.length - 1, '.') &&
      (tagsAt(tokens, content[0]?.first ?? 0) & t.NAME) !== 0 &&
      (tagsAt(tokens, source.first) & (t.NAME | t.DET)) === 0 &&
      !hasFinite(tokens, 0, cueFirst - 1),
    example: 'Lena Fox, MD, Deputy Editor, reports employment with the quay.',
    counter: 'Lena Fox, a fraud, says Ivo Marsh.',
    reason: 'Without a verb before the comma a name is the subject of the verb behind it.',
  },
  {
    id: 'that-thing',
    holds: ({ tokens, frame: { direction, lemma }, only }) =>
      only !== null &&
      direction === 'right' &&
      is(tokens, only.first, 'that') &&
      contentShape(tokens, only.first) === 'that' &&
      !isSpeechVerb(lemma) &&
      !VERBS_OF_DEMANDS.has(lemma) &&
      !holdsFinite(tokens, only) &&
      !isQuoted(tokens, only),
    example: 'Lena Fox won the race, knocking that old boat off the top.',
    counter: 'Lena Fox won the race, showing that the old boat was slow.',
    reason: 'Without a verb behind it “that” points at a thing.',
  },
]
