import type { SubjectKind } from '../../lexicon/verb-frames.ts'
import * as t from '../tags.ts'
import type { Phrase } from './noun-phrase.ts'

/** A subject of a verb. */
export class Subject {
  readonly phrase: Phrase
  readonly kind: SubjectKind

  constructor(phrase: Phrase, kind: SubjectKind) {
    this.phrase = phrase
    this.kind = kind
  }
}

const NO_LOOSE_ADVERB = t.CLOSED & ~(t.NEGATION | t.SUBORD)
/** An adverb that may stand between a subject and its verb. */
export const isLooseAdverb = (tags: number): boolean => (tags & t.ADVERB) !== 0 && !(tags & NO_LOOSE_ADVERB)
