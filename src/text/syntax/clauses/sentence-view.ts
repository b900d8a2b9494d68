import { TIME } from '../../tags.ts'
import type { Token } from '../../tokens.ts'
import { wordAt } from '../../word-at.ts'
import * as c from './classes.ts'
import type { NounPhrase, VerbPhrase } from './clause-phrases.ts'
import { nounPhraseAt, type Tagged } from './noun-phrases.ts'

const UNITS = /^(?:minute|second|hour|day|week|month|year|decade|morning|evening|afternoon|night|time)s?$/

/** A tagged sentence, and what its places tell by themselves. */
export class SentenceView implements Tagged {
  readonly tokens: readonly Token[]
  readonly classes: Int32Array

  constructor({ tokens, classes }: Tagged) {
    this.tokens = tokens
    this.classes = classes
  }

  bits(i: number): number {
    return i < 0 ? 0 : (this.classes[i] ?? 0)
  }

  text(i: number): string {
    return i < 0 ? '' : (this.tokens[i]?.lower ?? '')
  }

  isBreak(i: number): boolean {
    return /^(?:[,;:–—―"“”]|--+|''|``)$/.test(this.text(i))
  }

  /** Whether only adverbs and particles stand between two places. */
  reaches(last: number, first: number): boolean {
    for (let i = last + 1; i < first; i++) if (!(this.bits(i) & c.ADVERB_TAGS)) return false
    return true
  }

  /** The last token before a place that is no mark. */
  trimmed(end: number): number {
    let i = end - 1
    while (i > 0 && /^[\p{P}]+$/u.test(this.text(i)) && !/^[%)\]]$/.test(this.text(i))) i--
    return i
  }

  lemma({ head }: VerbPhrase): string {
    return wordAt(this.tokens[head]).lemma
  }

  /** "Monday", "last week". */
  isTime({ head, first }: NounPhrase): boolean {
    if (this.bits(first) & c.PRONOUN_TAGS) return false
    return (wordAt(this.tokens[head]).tags & TIME) !== 0 || UNITS.test(this.text(head))
  }

  /** Whether a phrase can only be a subject: "she". */
  isSubject({ first }: NounPhrase): boolean {
    return /^(?:i|he|she|we|they)$/.test(this.text(first))
  }

  opensQuotation(i: number): boolean {
    const { tokens } = this
    const token = tokens[i]
    return token !== undefined && /^["“‘]$/.test(token.text) && tokens[i + 1]?.start === token.end
  }

  endsSentence(): boolean {
    return /[.!?…]["”’)]*$/.test(
      this.tokens
        .slice(-2)
        .map(({ text }) => text)
        .join(''),
    )
  }

  /** The noun phrase right behind a verb: "there is a man", "said Mary Fox". */
  behind(verb: VerbPhrase): NounPhrase | null {
    let i = verb.last + 1
    while (this.bits(i) & c.ADVERB_TAGS) i++
    return this.bits(i) & c.OBJECT_TAGS ? null : nounPhraseAt(this, i)
  }
}
