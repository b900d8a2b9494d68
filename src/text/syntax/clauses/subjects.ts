import { takesClause } from '../../../lexicon/clause-verbs.ts'
import { isSpeechVerb } from '../../../lexicon/frames.ts'
import * as c from './classes.ts'
import type { NounPhrase, VerbPhrase } from './clause-phrases.ts'
import type { OpenFrames } from './open-frames.ts'
import type { PhraseMemory } from './phrase-memory.ts'
import type { SentenceView } from './sentence-view.ts'

/** Verbs whose subject stands behind them beside what is said: “…, says Lena Fox”. */
export const INVERTING: ReadonlySet<string> = new Set(
  `say add ask write note explain continue announce recall argue insist warn reply answer report tell think agree admit
   conclude`.split(/\s+/),
)

/** Chooses among the phrases around a finite verb the one that is its subject. */
export class Subjects {
  readonly #view: SentenceView
  readonly #phrases: PhraseMemory
  readonly #frames: OpenFrames

  constructor(view: SentenceView, phrases: PhraseMemory, frames: OpenFrames) {
    this.#view = view
    this.#phrases = phrases
    this.#frames = frames
  }

  /** The subject of a verb whose frame has another already; null where it shares that one's. */
  further(verb: VerbPhrase, own: NounPhrase | null): NounPhrase | null {
    const free = this.lastJoined(own) ?? this.#phrases.joinedGoverned(verb)
    return free ?? this.postmodified(verb) ?? this.#phrases.apart(verb)
  }

  /**
   * "They have rooms, and the rooms are cold": what stands before "and" is the object; after "said" both are
   * subjects.
   */
  lastJoined(own: NounPhrase | null): NounPhrase | null {
    const phrase = this.#phrases.phrase
    if (own === null || phrase === null || own === phrase || this.inverted(own)) return own
    const { recent } = this.#frames.top
    const object = recent === null || recent.object !== own || !takesClause(this.#view.lemma(recent.verb))
    return object || this.#view.text(phrase.first - 2) === ',' ? phrase : own
  }

  /** "and much of the rest was lost", "said the head of the school left": a subject with what prepositions add to it. */
  postmodified({ first }: VerbPhrase): NounPhrase | null {
    const [phrase, governed] = [this.#phrases.phrase, this.#phrases.governed]
    if (!phrase || !governed || governed !== this.#phrases.latest || !this.#view.reaches(governed.last, first))
      return null
    for (let i = phrase.last + 1; i < governed.first; i++) if (this.#view.isBreak(i)) return null
    const { recent } = this.#frames.top
    const begins =
      this.#view.isBreak(phrase.first - 1) || (this.#view.bits(phrase.first - 1) & c.COORDINATOR_TAGS) !== 0
    return begins || (recent && takesClause(this.#view.lemma(recent.verb))) ? phrase : null
  }

  inverted(own: NounPhrase): boolean {
    return own !== this.#phrases.group
  }

  /**
   * "A student, he left": a phrase behind a comma right before the verb, no part of a list, leaves what stood before
   * it.
   */
  startsAnew(own: NounPhrase, candidate: NounPhrase | null): boolean {
    if (candidate === null || own === candidate || !this.#view.isBreak(own.first - 1)) return false
    const list = candidate.last === own.first - 2 && this.#phrases.phrase !== own
    return !list
  }

  /** The subject behind its verb where none stands before: "comes a man", “…, said Fox”. */
  afterVerb(verb: VerbPhrase): NounPhrase | null {
    const lemma = this.#view.lemma(verb)
    if (this.#view.bits(verb.head) & c.BASE_TAGS || !/(?:s|ed|d|t|e|ew|ote|ose)$/.test(this.#view.text(verb.head)))
      return null
    const inverting = /^(?:come|go|lie|stand|sit)$/.test(lemma) && verb.first > 0
    return inverting || (INVERTING.has(lemma) && this.#view.isBreak(verb.first - 1)) ? this.#view.behind(verb) : null
  }

  /** "The aid, he said, was late": an attribution between a subject and its verb. */
  isInserted(verb: VerbPhrase, own: NounPhrase | null): boolean {
    const top = this.#frames.top
    if (top.clause !== null || top.candidate === null || top.candidate === own) return false
    if (own === null) return this.isInsertedInverted(verb)
    if (!this.#view.isBreak(own.first - 1) || !this.#view.isBreak(verb.last + 1)) return false
    return isSpeechVerb(this.#view.lemma(verb))
  }

  /** "The recipients, said Mauer, are required". */
  isInsertedInverted(verb: VerbPhrase): boolean {
    if (!this.#view.isBreak(verb.first - 1) || !INVERTING.has(this.#view.lemma(verb))) return false
    const behind = this.#view.behind(verb)
    return behind !== null && behind.first === verb.last + 1 && this.#view.isBreak(behind.last + 1)
  }
}
