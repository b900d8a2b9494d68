import * as t from '../language/tags.ts'
import { type Token, WORD } from '../language/tokens.ts'
import { wordAt } from '../language/word-at.ts'
import type { Word } from '../language/words.ts'
import { CUE_ADJECTIVES } from '../lexicon/frames.ts'
import { CUES_WEIGHTS } from '../lexicon/weights/cues.ts'
import { Features, Weights } from '../lexicon/weights/table.ts'
import { contentShape, cutClass } from './content.ts'
import type { Frame } from './frame.ts'
import { is, isQuotation, tagsAt } from './nounphrase.ts'

let cueWeights: Weights | null = null

/** Whether a word is looked at as a cue at all: a main verb outside quotations, or "is confident". */
export function isCueCandidate(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.kind !== WORD) return false
  if (token.tags & t.VERB) return (token.tags & t.AUX) === 0
  return CUE_ADJECTIVES.has(token.lower) && (tagsAt(tokens, i - 1) & (t.BE | t.ADVERB)) !== 0
}

/** How the subject looks: a pronoun as it is, a name, or its head noun. */
export function subjectClass(tokens: readonly Token[], frame: Frame): string {
  const { source } = frame
  if (!source) return 'none'
  let head = source.first
  for (let i = source.first; i <= source.last; i++) {
    const tags = tagsAt(tokens, i)
    if (is(tokens, i, ',') || (tags & t.PREP && i > source.first) || (tags & t.WH && i > source.first)) break
    if (tags & (t.NOMINAL | t.NAME | t.PRONOUN)) head = i
  }
  const tags = tagsAt(tokens, head)
  if (tags & t.PRONOUN && !(tags & t.NAME)) return tokens[head]?.lower ?? ''
  return tags & t.NAME ? 'Name' : `noun:${tokens[head]?.lower ?? ''}`
}

/** Where the nearest quotation stands as seen from the cue. */
function quotationPlace(tokens: readonly Token[], frame: Frame): string {
  const after = frame.content[0]?.first ?? frame.head + 1
  if (isQuotation(tokens, after))
    return is(tokens, after - 1, ':') ? 'colon' : is(tokens, after - 1, ',') ? 'comma' : 'next'
  if (frame.direction !== 'right') {
    const edge = Math.min(frame.cueFirst, frame.source?.first ?? frame.cueFirst) - 1
    return isQuotation(tokens, edge) ? 'left' : 'none'
  }
  for (let i = after; i < tokens.length && i < after + 12; i++) {
    if (isQuotation(tokens, i)) return i < after + 4 ? 'near' : 'far'
    if (isCueCandidate(tokens, i) && !(tagsAt(tokens, i) & t.NOMINAL)) return 'none'
  }
  return 'none'
}

function verbForm(tokens: readonly Token[], frame: Frame): string {
  const tags = tagsAt(tokens, frame.head)
  const aux = frame.cueFirst < frame.head ? (tokens[frame.cueFirst]?.lower ?? '') : ''
  const form =
    tags & t.PAST
      ? 'past'
      : tags & t.PRESENT
        ? 'present'
        : tags & t.GERUND
          ? 'ing'
          : tags & t.BASE
            ? 'base'
            : 'participle'
  return `${form}:${aux}`
}

/** What the decision that a word is a cue rests on. */
export const CUE_FEATURES = new Features(
  ['form', 'lemma', 'quotation', 'shape', 'subject', 'subjectType', 'kind', 'next', 'left', 'verb'],
  [
    'form',
    'lemma',
    'quotation,shape',
    'subject',
    'subjectType,kind',
    'lemma,next',
    'next',
    'shape,next',
    'verb',
    'shape,lemma',
    'kind,left',
    'left,next',
    'subjectType,lemma',
    'form,verb',
    'form,left',
    'quotation,lemma',
    'subjectType,shape',
  ],
)

/** The values of a frame for that decision. */
export function cueValues(tokens: readonly Token[], frame: Frame): string[] {
  const after = frame.content[0]?.first ?? frame.head + 1
  const subject = subjectClass(tokens, frame)
  return [
    tokens[frame.head]?.lower ?? '',
    frame.lemma,
    quotationPlace(tokens, frame),
    frame.direction === 'right' ? contentShape(tokens, after) : frame.direction,
    subject,
    subject.startsWith('noun:') ? 'noun' : subject,
    frame.subject,
    cutClass(tokens, frame.cueLast + 1),
    cutClass(tokens, frame.cueFirst - 1),
    verbForm(tokens, frame),
  ]
}

/** A form and its verb that tell so strongly against a cue that nothing around them makes up for it. */
const HOPELESS = -3.5

const promising = new Map<Word, boolean>()

/** Whether a word is worth reading its sentence around it: what was counted for the word alone does not rule it out. */
export function isPromising(token: Token | undefined): boolean {
  const word = wordAt(token)
  const known = promising.get(word)
  if (known !== undefined) return known
  const found = weights().weight(FORM, [token?.lower ?? '']) + lemmaWeight(word.lemma) > HOPELESS
  if (promising.size > REMEMBERED) promising.clear()
  promising.set(word, found)
  return found
}

/** Words that are kept in mind at most. */
const REMEMBERED = 20_000

const [FORM, LEMMA] = [0, 1]

/** What was counted for a verb or noun, in log-odds; 0 where too little was. */
export const lemmaWeight = (lemma: string): number => weights().weight(LEMMA, ['', lemma])

function weights(): Weights {
  cueWeights ??= new Weights(CUE_FEATURES, CUES_WEIGHTS)
  return cueWeights
}

/** How probable it is that the frame is an attribution. */
export function cueProbability(tokens: readonly Token[], frame: Frame): number {
  if (tagsAt(tokens, frame.head) & t.OWN_CUE) return 1
  return weights().probability(cueValues(tokens, frame))
}
