import * as c from './classes.ts'
import type { NounPhrase, VerbPhrase } from './clause-phrases.ts'
import type { SentenceView } from './sentence-view.ts'

/** No place in a sentence, nor right before one. */
export const NOWHERE = -2

/** The noun phrases last read: what may be the subject of a verb that comes. */
export class PhraseMemory {
  /** The noun phrase last read that no preposition governs; none since the last verb. */
  phrase: NounPhrase | null = null
  /** The one last read that a preposition governs, and the last preposition. */
  governed: NounPhrase | null = null
  preposition = NOWHERE
  /** The first of the phrases that "and" joins to the last free one. */
  group: NounPhrase | null = null
  /** The noun phrase last read. */
  latest: NounPhrase | null = null
  /** The phrase behind a comma or quotation mark, as a new clause may begin with. */
  fresh: NounPhrase | null = null
  readonly #view: SentenceView

  constructor(view: SentenceView) {
    this.#view = view
  }

  /** Whether a preposition governs a phrase, be it the second of two: "by Kessler and colleagues". */
  isGoverned({ first }: NounPhrase): boolean {
    if (this.preposition === first - 1) return true
    if (/^(?:i|he|she|we|they)$/.test(this.#view.text(first))) return false
    const joined = (this.#view.bits(first - 1) & c.COORDINATOR_TAGS) !== 0 && this.governed?.last === first - 2
    return joined && this.latest === this.governed
  }

  /** Whether a phrase ends right before a place, or a comma before it. */
  isNear(phrase: NounPhrase | null, first: number): boolean {
    if (!phrase) return false
    return phrase.last === first - 1 || (phrase.last === first - 2 && this.#view.text(first - 1) === ',')
  }

  /** Whether a phrase right behind another can be the subject of a relative clause. */
  opensRelative({ first }: NounPhrase): boolean {
    const bits = this.#view.bits(first)
    if (this.latest && this.#view.bits(this.latest.first) & c.PRONOUN_TAGS) return false
    return !(bits & c.OBJECT_TAGS) && (bits & (c.PRONOUN_TAGS | c.DETERMINER_TAGS | c.NAME_TAGS)) !== 0
  }

  /** The free noun phrase that ends right before a verb. */
  before({ first }: VerbPhrase): NounPhrase | null {
    const phrase = this.phrase
    return phrase && this.#view.reaches(phrase.last, first) ? (this.group ?? phrase) : null
  }

  /** "on Sunday, and Korea says": the phrase behind "and" is a subject where its verb follows. */
  joinedGoverned({ first }: VerbPhrase): NounPhrase | null {
    const phrase = this.governed
    if (!phrase || phrase !== this.latest || !this.#view.reaches(phrase.last, first)) return null
    return this.#view.bits(phrase.first - 1) & c.COORDINATOR_TAGS ? phrase : null
  }

  /** "…, Lena Fox, the mayor, said": the phrase that a new clause begins with, its verb behind an apposition. */
  apart({ first }: VerbPhrase): NounPhrase | null {
    const fresh = this.fresh
    return fresh && this.#view.isBreak(first - 1) && this.#view.text(fresh.last + 1) === ',' && fresh.last + 2 < first
      ? fresh
      : null
  }
}
