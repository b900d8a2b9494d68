import { isSpeechVerb } from '../../lexicon/frames.ts'
import { FeatureTemplates } from '../../models/feature-templates.ts'
import { CUTS_WEIGHTS } from '../../models/generated/cuts.ts'
import { Weights } from '../../models/weights.ts'
import { hasFinite, is, isCircumstance, isQuotation, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { clauseAhead, contentShape, cutClass, hasVerb } from '../phrases/content-shape.ts'

const CUT_WORDS = t.COORD | t.SUBORD | t.PREP | t.WH
const MAX_DISTANCE = 6
const MAX_COMMAS = 3

/** Prepositions before which not even a noun phrase ends: annotators cut there in 3 % of the cases. */
const BINDING = new Set(['of', 'to', 'for', 'on', 'about', 'as', 'at'])

/** Whether a content goes on over a word, as annotators have it: a clause over prepositions, days, "who" and "because". */
const isBound = (tokens: readonly Token[], i: number, { lower, tags }: Token, shape: string): boolean =>
  !isCircumstance(tokens, i) &&
  (shape === 'phrase'
    ? BINDING.has(lower)
    : (tags & (t.PREP | t.TO | t.TIME)) !== 0 || lower === 'who' || lower === 'because')

/** Whether a content of a shape may end before the token: at punctuation, conjunctions, some prepositions. */
export function isBoundary(tokens: readonly Token[], i: number, shape: string): boolean {
  const token = tokens[i]
  if (!token) return true
  if (token.kind === WORD)
    return (token.tags & (CUT_WORDS | t.GERUND | t.TIME)) !== 0 && !isBound(tokens, i, token, shape)
  return token.kind !== 1 && !/^[$£€%#&@/'’.]$/.test(token.text)
}

/** Feature templates of the decision where a content ends. */
export const CUT_FEATURES = new FeatureTemplates(
  [
    'here',
    'shape',
    'next',
    'before',
    'distance',
    'openVerb',
    'lemma',
    'verb',
    'word',
    'circumstance',
    'clause',
    'ahead',
    'second',
    'opener',
    'relative',
    'commas',
    'rest',
  ],
  [
    'shape,here',
    'shape,here,next',
    'here,openVerb',
    'here,before',
    'shape,distance',
    'distance,here',
    'shape,verb,here',
    'shape,lemma',
    'here,lemma',
    'here,word',
    'shape,verb,here,next',
    'circumstance,shape,verb,here',
    'clause,verb,here',
    'ahead,here',
    'ahead,shape,here,next',
    'commas,here',
    'before',
    'here,next,second',
    'opener',
    'relative',
    'rest,here',
  ],
)

/** The values of a cut before `i` for that decision. */
export function cutValues(
  tokens: readonly Token[],
  first: number,
  i: number,
  lemma: string,
  shape = contentShape(tokens, first),
): string[] {
  const next = tokens[i + 1]
  return [
    cutClass(tokens, i),
    shape,
    cutClass(tokens, i + 1),
    cutClass(tokens, i - 1),
    String(Math.min(MAX_DISTANCE, Math.floor(Math.log2(i - first + 1)))),
    next && next.tags & t.VERB ? wordAt(next).lemma : '',
    lemma,
    String(hasVerb(tokens, first, i)),
    next?.lower ?? '',
    String(isCircumstance(tokens, i)),
    String(clauseAhead(tokens, i + 1)),
    verbAhead(tokens, i),
    cutClass(tokens, i + 2),
    cutClass(tokens, first),
    ...insideOf(tokens, first, i),
    hasFinite(tokens, i, tokens.length - 1) ? 'verb' : 'none',
  ]
}

/** The last relative word of what would be the content, and how many commas stand in it: a list goes on over its commas. */
function insideOf(tokens: readonly Token[], first: number, end: number): [string, string] {
  let relative = 'none'
  let commas = 0
  for (let i = first; i < end; i++) {
    if (is(tokens, i, ',')) commas++
    else if (tagsAt(tokens, i) & t.WH) relative = tokens[i]?.lower ?? ''
  }
  return [relative, String(Math.min(MAX_COMMAS, commas))]
}

/** How many tokens ahead the verb of a clause is searched. */
const VERB_REACH = 9

/** The verb of the clause that begins there: one of speech (", though she said") starts a statement of its own. */
function verbAhead(tokens: readonly Token[], from: number): string {
  for (let i = from + 1; i < tokens.length && i < from + VERB_REACH; i++) {
    const token = tokens[i]
    if (!token || (token.kind !== WORD && !isQuotation(tokens, i))) return 'none'
    if (isQuotation(tokens, i)) return 'quotation'
    if (!(token.tags & (t.PAST | t.PRESENT | t.GERUND | t.AUX)) || token.tags & (t.NOMINAL | t.GENITIVE)) continue
    if (token.tags & t.AUX) return 'other'
    return isSpeechVerb(wordAt(token).lemma) ? (token.tags & t.GERUND ? 'speaking' : 'speech') : 'other'
  }
  return 'none'
}

let weights: Weights | null = null

/** Whether a content of a shape ends before a token, by the counted weights. */
export function isCut(tokens: readonly Token[], first: number, i: number, lemma: string, shape: string): boolean {
  if (!isBoundary(tokens, i, shape)) return false
  weights ??= new Weights(CUT_FEATURES, CUTS_WEIGHTS)
  return weights.probability(cutValues(tokens, first, i, lemma, shape)) > 0.5
}
