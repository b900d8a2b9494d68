import { isSpeechVerb } from '../../lexicon/frames.ts'
import { SAYING_NO_MORE } from '../../lexicon/silences.ts'
import { FeatureTemplates } from '../../models/feature-templates.ts'
import { CUTS_WEIGHTS } from '../../models/generated/cuts.ts'
import { Weights } from '../../models/weights.ts'
import { hasFinite, is, isCircumstance, isQuotation, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { compiled, firstMatch } from '../../text/token-pattern.ts'
import { type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { goesOnBeyond } from './continuing.ts'

let cutWeights: Weights | null = null

/** The syntactic shape of a content, judged by its first words: a clause, an infinitive, a noun phrase, a quotation. */
export function contentShape(tokens: readonly Token[], first: number): string {
  const tags = tagsAt(tokens, first)
  if (isQuotation(tokens, first)) return 'quotation'
  if (is(tokens, first, 'that')) return 'that'
  if (tags & t.TO && tagsAt(tokens, first + 1) & t.BASE) return 'to'
  if (tags & t.NEGATION && tagsAt(tokens, first + 1) & t.TO) return 'to'
  if (tags & t.WH || is(tokens, first, 'if')) return 'wh'
  if (tags & t.PRONOUN && !(tags & t.NAME) && tagsAt(tokens, first + 1) & t.VERB) return 'clause'
  return tags & (t.AUX & ~t.DO) || clauseAhead(tokens, first) ? 'clause' : 'phrase'
}

/** Whether a finite verb follows before the next comma: a bare clause rather than a noun phrase. */
function clauseAhead(tokens: readonly Token[], first: number): boolean {
  for (let i = first; i < tokens.length && i < first + 14; i++) {
    const tags = tagsAt(tokens, i)
    const closing = is(tokens, i, ',') && i > first ? parenthesisEnd(tokens, i) : -1
    if (closing > i) {
      if (hasFinite(tokens, closing + 1, closing + 1)) return true
      i = closing
      continue
    }
    if (is(tokens, i, ',') || is(tokens, i, ';') || tags & (t.WH | t.SUBORD)) return false
    if (is(tokens, i, 'that') && i > first) return false
    if (i > first && tags & (t.MODAL | t.BE | t.HAVE | t.DO | t.PRESENT | t.PAST) && !(tags & (t.GENITIVE | t.NOMINAL)))
      return true
  }
  return false
}

/** Longest insertion between two commas, in tokens: "the suspect, 34, was", "Ms. Fox, a nurse from Leeds, had". */
const LONGEST_INSERTION = 12

/** The comma that closes what one opens beside a noun, where the verb of the noun follows; -1 where none does. */
function parenthesisEnd(tokens: readonly Token[], comma: number): number {
  if (!(tagsAt(tokens, comma - 1) & (t.NOMINAL | t.NAME))) return -1
  for (let i = comma + 1; i < tokens.length && i < comma + LONGEST_INSERTION; i++) {
    if (is(tokens, i, ',')) return hasFinite(tokens, i + 1, i + 1) ? i : -1
    if (hasFinite(tokens, i, i) && !(tagsAt(tokens, comma + 1) & t.WH)) return -1
  }
  return -1
}

/** The class of a token for the features: function words as they are, other words by part of speech. */
export function cutClass(tokens: readonly Token[], i: number): string {
  const token = tokens[i]
  if (!token) return 'end'
  if (token.kind !== WORD) return isQuotation(tokens, i) ? 'quotation' : token.kind === 1 ? 'number' : token.text
  const { tags } = token
  if (tags & t.CLOSED && !(tags & t.NAME)) return token.lower
  if (tags & t.NAME) return 'Name'
  if (tags & t.GERUND) return 'ing'
  if (tags & t.VERB && !(tags & t.NOMINAL)) return 'verb'
  if (tags & t.TIME) return 'time'
  return tags & t.ADVERB ? 'adverb' : 'noun'
}

const CUT_WORDS = t.COORD | t.SUBORD | t.PREP | t.WH
const MAX_DISTANCE = 6

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
  ],
  [
    'here',
    'shape,here',
    'here,next',
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
  ]
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

function hasVerb(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (
      tagsAt(tokens, i) & (t.PAST | t.PRESENT | t.BASE | t.BE | t.HAVE | t.MODAL) &&
      !(tagsAt(tokens, i) & (t.NOMINAL | t.GENITIVE))
    )
      return true
    if (isQuotation(tokens, i)) return true
  }
  return false
}

/** ", adding that", "“…,” warning: “…”": the same speaker goes on in a clause of their own. */
function speaksOn(tokens: readonly Token[], i: number): boolean {
  const at = is(tokens, i, ',') ? i + 1 : isQuotation(tokens, i - 1) ? i : -1
  return (tagsAt(tokens, at) & t.GERUND) !== 0 && SPEAKING_ON.has(wordAt(tokens[at]).lemma)
}

const SPEAKING_ON = new Set([
  'say',
  'add',
  'warn',
  'note',
  'tell',
  'insist',
  'argue',
  'claim',
  'explain',
  'write',
  'ask',
])

/** "said the quay was sinking and urged the council to close it": the next statement by the same speaker begins. */
function startsStatement(tokens: readonly Token[], first: number, i: number): boolean {
  const next = tokens[i + 1]
  if (speaksOn(tokens, i) && hasVerb(tokens, first, i)) return true
  if (saysNoMore(tokens, i) || startsSentence(tokens, i) || othersSay(tokens, i)) return true
  if (!(tagsAt(tokens, i) & t.COORD) || !next || !(next.tags & t.PAST) || next.tags & t.NOMINAL) return false
  return isSpeechVerb(wordAt(next).lemma) && hasVerb(tokens, first, i)
}

/** "said the quay was sinking; the builders left": a clause of its own behind a semicolon, without "that". */
function startsSentence(tokens: readonly Token[], i: number): boolean {
  if (!is(tokens, i, ';') || is(tokens, i + 1, 'that') || tagsAt(tokens, i + 1) & t.COORD) return false
  return hasFinite(tokens, i + 1, tokens.length - 1)
}

/** ", while others said", "— whereas the mayor says": what somebody else said, held against it. */
function othersSay(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:[,—–-]|--+)$/.test(tokens[i]?.text ?? '') || !/^(?:while|whereas)$/.test(tokens[i + 1]?.lower ?? ''))
    return false
  const verb = phraseEnd(tokens, i + 2) + 1
  return hasFinite(tokens, verb, verb) && isSpeechVerb(wordAt(tokens[verb]).lemma)
}

const NO_MORE = compiled(SAYING_NO_MORE)

/** "but gave no details", ", but he declined to say": whoever writes tells what was not said. */
function saysNoMore(tokens: readonly Token[], i: number): boolean {
  const at = is(tokens, i, ',') ? i + 1 : i
  return (tagsAt(tokens, at) & t.COORD) !== 0 && firstMatch(NO_MORE, tokens, at + 1) !== null
}

/** Longest relative clause between commas, in tokens. */
const LONGEST_RELATIVE = 16

/** "the quay, which was built in 1888, was sinking": the clause goes on behind the second comma. */
function isParenthesis(tokens: readonly Token[], comma: number): boolean {
  if (!is(tokens, comma, ',') || !(tagsAt(tokens, comma + 1) & t.WH)) return false
  for (let i = comma + 2; i < tokens.length && i < comma + LONGEST_RELATIVE; i++)
    if (is(tokens, i, ',')) return (tagsAt(tokens, i + 1) & (t.AUX | t.PAST | t.PRESENT)) !== 0
  return false
}

const opensClause = (tokens: readonly Token[], i: number): boolean =>
  /^(?:when|if|while|although|though|because|since|unless|until|once|after|before|as)$/.test(tokens[i]?.lower ?? '')

/**
 * The last token of a content that starts at `first`: where the counted cuts say, at the sentence's end at the
 * latest.
 */
export function contentEnd(tokens: readonly Token[], first: number, lemma: string, limit = tokens.length): number {
  cutWeights ??= new Weights(CUT_FEATURES, CUTS_WEIGHTS)
  const shape = contentShape(tokens, first)
  // "that when the rain came, the dam broke": the first comma only ends the clause within.
  let within = shape === 'that' && opensClause(tokens, first + 1)
  for (let i = first + 1; i < limit; i++) {
    if (within && is(tokens, i, ',')) {
      within = false
      continue
    }
    if (isParenthesis(tokens, i)) continue
    if (startsStatement(tokens, first, i)) return i - 1
    if (shape !== 'phrase' && goesOnBeyond(tokens, first, i, limit, lemma)) continue
    if (isBoundary(tokens, i, shape) && cutWeights.probability(cutValues(tokens, first, i, lemma, shape)) > 0.5)
      return i - 1
  }
  return limit - 1
}

/** A content without the punctuation around it. */
export function trimmed(tokens: readonly Token[], first: number, last: number): Phrase {
  let [from, to] = [first, last]
  while (to >= from && /^(?:[.,;:?!—–-]|--+|\.\.+|…)$/.test(tokens[to]?.text ?? '')) to--
  // "that he knows the men and, according to": what follows the conjunction is none of it.
  while (to > from && /^(?:and|but|or)$/.test(tokens[to]?.lower ?? '')) to--
  while (from <= to && /^(?:[.,;:?!—–-]|--+|\.\.+|…)$/.test(tokens[from]?.text ?? '')) from++
  return new Phrase(from, to)
}
