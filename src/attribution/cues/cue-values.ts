import { reportingGroup } from '../../lexicon/reporting.ts'
import { FeatureTemplates } from '../../models/feature-templates.ts'
import { headOf, objectHead, SOURCE_HEAD } from '../../text/syntax/head-noun.ts'
import { is, isQuotation, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { asCounted } from '../../text/words.ts'
import type { Frame } from '../frames/frame.ts'
import { SPEECH_NOUN } from '../frames/nominal.ts'
import { contentShape, cutClass } from '../phrases/content-shape.ts'
import { isCueCandidate } from './cue-candidate.ts'
import { isCueNegated, lengthClass, priorSpeech, rivalsOf } from './cue-context.ts'

/** The class of the subject: the pronoun itself, a name, or its head noun. */
function subjectClass(tokens: readonly Token[], frame: Frame): string {
  const { source } = frame
  if (!source) return 'none'
  const found = headOf(tokens, source.first, source.last, SOURCE_HEAD)
  const head = found < 0 ? source.first : found
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
    const edge = frame.clauseFirst - 1
    if (!isQuotation(tokens, edge)) return 'none'
    // “the saddest waste” she had seen: without a comma the words behind belong to what is quoted.
    return tokens[edge]?.quotation?.punctuated ? 'left' : 'bare'
  }
  for (let i = after; i < tokens.length && i < after + 12; i++) {
    if (isQuotation(tokens, i)) return i < after + 4 ? 'near' : 'far'
    if (!(tagsAt(tokens, i) & t.NOMINAL) && isCueCandidate(tokens, i)) return 'none'
  }
  return 'none'
}

/** The form of the verb of a frame, with its first auxiliary: "past:have", "base:would". */
export function verbForm(tokens: readonly Token[], frame: Frame): string {
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

/** Feature templates of the decision whether a word is a cue. */
export const CUE_FEATURES = new FeatureTemplates(
  [
    'form',
    'lemma',
    'quotation',
    'shape',
    'subject',
    'subjectType',
    'kind',
    'next',
    'verb',
    'opener',
    'prior',
    'speech',
    'object',
    'length',
    'negated',
    'group',
    'second',
    'before',
    'mark',
    'rivals',
    'start',
  ],
  [
    'form',
    'lemma',
    'quotation,shape',
    'subject',
    'subjectType,kind',
    'lemma,next',
    'shape,next',
    'verb',
    'shape,lemma',
    'quotation,lemma',
    'opener',
    'prior',
    'speech',
    'object',
    'length',
    'prior,opener,kind',
    'prior,lemma',
    'speech,lemma',
    'negated,lemma',
    'group',
    'group,shape',
    'group,shape,next',
    'group,kind',
    'next',
    'second',
    'before',
    'mark',
    'rivals',
    'start',
  ],
)

/** The values of a frame for that decision. */
export function cueValues(tokens: readonly Token[], frame: Frame): string[] {
  const after = frame.content[0]?.first ?? frame.head + 1
  const subject = subjectClass(tokens, frame)
  const rivals = rivalsOf(tokens, frame.head)
  return [
    asCounted(tokens[frame.head]?.lower ?? ''),
    frame.lemma,
    quotationPlace(tokens, frame),
    frame.direction === 'right' ? contentShape(tokens, after) : frame.direction,
    subject,
    subject.startsWith('noun:') ? 'noun' : subject,
    frame.subject,
    cutClass(tokens, frame.cueLast + 1),
    verbForm(tokens, frame),
    cutClass(tokens, frame.clauseFirst - 1),
    priorSpeech(tokens, frame.clauseFirst),
    String(rivals.speaks),
    frame.direction === 'right' ? objectHead(tokens, frame.cueLast + 1) : '',
    lengthClass(tokens.length - after),
    String(isCueNegated(tokens, frame)),
    frame.rule === SPEECH_NOUN ? 'noun' : reportingGroup(frame.lemma),
    cutClass(tokens, frame.cueLast + 2),
    cutClass(tokens, frame.cueFirst - 1),
    cutClass(tokens, tokens.length - 1),
    rivals.count,
    cutClass(tokens, 0),
  ]
}
