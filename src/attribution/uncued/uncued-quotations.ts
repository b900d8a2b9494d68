import { isSpeechVerb } from '../../lexicon/frames.ts'
import { FeatureTemplates } from '../../models/feature-templates.ts'
import { UNCUED_WEIGHTS } from '../../models/generated/uncued.ts'
import { Weights } from '../../models/weights.ts'
import { is, type Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { isTermBehind } from '../content/continuation.ts'
import { isCueCandidate } from '../cues/cue-candidate.ts'
import { lemmaWeight } from '../cues/cues.ts'
import { opensCircumstance } from '../frames/behind-quotation.ts'
import type { Frame } from '../frames/frame.ts'
import { cutClass } from '../phrases/content-shape.ts'
import { isWholeSentence, LIKELY } from './whole-sentence.ts'

let uncuedWeights: Weights | null = null

const LONGEST_COUNTED = 10

/** Whether the quoted words are written like a title: every longer word capitalised. */
function isTitle(words: readonly string[]): boolean {
  const longer = words.filter((word) => word.length > 3)
  return longer.length > 0 && longer.every((word) => /^[\p{Lu}\d]/u.test(word))
}

/** Behind an article, with words between at the most that describe: where terms and scare quotes stand. */
function isTermPlace(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const tags = tagsAt(tokens, i)
    if (tags & (t.DET | t.POSSESSIVE | t.GENITIVE)) return true
    if (!(tags & t.NOMINAL)) return false
  }
  return false
}

function verbBefore(tokens: readonly Token[], at: number): string {
  for (let i = at - 1; i >= 0 && i > at - 12; i--) if (isCueCandidate(tokens, i)) return wordAt(tokens[i]).lemma
  return ''
}

/** Whether a verb is a cue more often than verbs in general: it was counted so, or it is one of speech. */
const isCueVerb = (lemma: string): boolean => isSpeechVerb(lemma) || lemmaWeight(lemma) > 0

/** "A “coalition of the willing” has": a term as the subject of its sentence, after its article. */
function isTermSubject(tokens: readonly Token[], at: number): boolean {
  const quotation = tokens[at]?.quotation
  const finite = (tagsAt(tokens, at + 1) & (t.AUX | t.PRESENT | t.PAST)) !== 0
  return finite && isTermPlace(tokens, at) && quotation !== null && quotation?.punctuated === false
}

/** "played “Home by the Sea” on the steps": the title of a piece. */
function isPlayed(text: string, tokens: readonly Token[], at: number): boolean {
  const quotation = tokens[at]?.quotation
  if (!quotation || !/^(?:play|perform|stage|rehearse)$/.test(wordAt(tokens[at - 1]).lemma)) return false
  return isTitle(text.slice(quotation.innerStart, quotation.innerEnd).match(/[\p{L}\p{N}'’-]+/gu) ?? [])
}

/** "The plan of building “bridges” for all": a word or two where nobody speaks, and no verb of speech stands before. */
function isBareTerm(text: string, tokens: readonly Token[], at: number): boolean {
  const quotation = tokens[at]?.quotation
  if (!quotation || is(tokens, at - 1, ':') || is(tokens, at - 1, ',')) return false
  const words = text.slice(quotation.innerStart, quotation.innerEnd).trim().split(/\s+/)
  if (words.length > 2) return false
  const before = tokens[at - 1]?.lower ?? ''
  // "have a “second sight,” and": the comma belongs to the sentence.
  if (quotation.punctuated) return /^an?$/.test(before) && words.at(-1)?.endsWith(',') === true
  // "was put into “deep sleep” for the flight"
  return /^(?:into|through|between|like)$/.test(before) || !isCueVerb(verbBefore(tokens, at))
}

/** The class of the word before; of a verb, whether it is one of speech. */
function classBefore(tokens: readonly Token[], at: number): string {
  const before = cutClass(tokens, at - 1)
  if (before !== 'ing' && before !== 'verb') return before
  return isCueVerb(wordAt(tokens[at - 1]).lemma) ? 'speech' : before
}

/**
 * Feature templates of the decision whether a quotation without a cue is a statement rather than a scare quote, title
 * or term.
 */
export const UNCUED_FEATURES = new FeatureTemplates(
  ['size', 'title', 'before', 'word', 'after', 'framed', 'speech', 'short', 'verb', 'stop', 'next', 'term'],
  [
    'title,size',
    'before',
    'word',
    'after',
    'framed,size',
    'speech,short',
    'verb',
    'stop,title',
    'before,after',
    'next',
    'term,size',
    'term,after',
  ],
)

/** The values of a quotation for that decision. */
export function uncuedValues(text: string, tokens: readonly Token[], at: number, frames: readonly Frame[]): string[] {
  const quotation = tokens[at]?.quotation
  const inner = quotation ? text.slice(quotation.innerStart, quotation.innerEnd) : ''
  const words = inner.match(/[\p{L}\p{N}'’-]+/gu) ?? []
  const size = Math.min(LONGEST_COUNTED, words.length)
  const before = classBefore(tokens, at)
  const verb = verbBefore(tokens, at)
  return [
    String(size),
    isTitle(words) ? 'title' : /^\p{Lu}/u.test(inner) ? 'capital' : 'small',
    before,
    tokens[at - 1]?.kind === WORD ? (tokens[at - 1]?.lower ?? '') : before,
    cutClass(tokens, at + 1),
    frames.length > 0 ? 'framed' : 'bare',
    String(isCueVerb(verb)),
    String(Math.min(size, 4)),
    verb,
    /[.!?]$/.test(inner) ? 'stop' : /,$/.test(inner) ? 'comma' : 'none',
    tokens[at + 1]?.lower ?? '',
    isTermPlace(tokens, at) ? 'term' : 'free',
  ]
}

/** "Asked of “cheap bread,” Fox said it was dear": in what opens the sentence, before who says something else. */
const isInOpening = (tokens: readonly Token[], at: number, frames: readonly Frame[]): boolean =>
  opensCircumstance(tokens, at) &&
  frames.some(({ direction, source }) => direction === 'right' && source !== null && source.first === at + 1)

/** "“We stay,” Fox said of the “town deal”.": what the words before are about. */
const isInTail = (tokens: readonly Token[], at: number, frames: readonly Frame[]): boolean =>
  isTermBehind(tokens, at) &&
  frames.some(({ direction, cueLast, content }) => direction === 'left' && cueLast < at && isQuoted(tokens, content))

const isQuoted = (tokens: readonly Token[], content: readonly Phrase[]): boolean =>
  content.some(({ last }) => tokens[last]?.quotation?.punctuated === true)

/** The probability that a quotation without a frame is a statement. */
export function uncuedProbability(
  text: string,
  tokens: readonly Token[],
  at: number,
  frames: readonly Frame[],
): number {
  if (isInOpening(tokens, at, frames) || isInTail(tokens, at, frames)) return 0
  if (isTermSubject(tokens, at) || isPlayed(text, tokens, at) || (frames.length === 0 && isBareTerm(text, tokens, at)))
    return 0
  uncuedWeights ??= new Weights(UNCUED_FEATURES, UNCUED_WEIGHTS)
  const counted = uncuedWeights.probability(uncuedValues(text, tokens, at, frames))
  return isWholeSentence(text, tokens, at) ? Math.max(counted, LIKELY) : counted
}
