import * as c from './classes.ts'
import { Clause, type NounPhrase, type VerbPhrase } from './clause-phrases.ts'
import type { OpenFrames } from './open-frames.ts'
import type { PhraseMemory } from './phrase-memory.ts'
import type { SentenceView } from './sentence-view.ts'

/** Verbs behind whose object a verb in its base form stands: “let her see”. */
export const CAUSATIVE: ReadonlySet<string> = new Set('make let help have see hear watch feel'.split(' '))

/** Reads infinitives and participles. */
export class NonFiniteVerbs {
  readonly #view: SentenceView
  readonly #phrases: PhraseMemory
  readonly #frames: OpenFrames

  constructor(view: SentenceView, phrases: PhraseMemory, frames: OpenFrames) {
    this.#view = view
    this.#phrases = phrases
    this.#frames = frames
  }

  read(verb: VerbPhrase): void {
    const top = this.#frames.top
    const subject = this.#prepositional(verb) ?? this.#copular(verb)
    const clause = new Clause(verb, verb.infinitive ? 'infinitive' : 'participle', top.recent, subject, verb.first)
    this.#frames.clauses.push(clause)
    top.recent = clause
    if (!verb.infinitive && top.clause === null) top.participles.push(clause)
    this.#phrases.phrase = null
  }

  /** "for her to leave", "with the mayor leaving": a subject that a preposition introduces. */
  #prepositional({ first, infinitive }: VerbPhrase): NounPhrase | null {
    const phrase = this.#phrases.latest
    if (!phrase || phrase.last !== first - 1 - (infinitive ? 1 : 0)) return null
    return (infinitive ? /^for$/ : /^with(?:out)?$/).test(this.#view.text(phrase.first - 1)) ? phrase : null
  }

  /** "The aim is to win": the subject of "is" is that of the verb. */
  #copular({ first, infinitive }: VerbPhrase): NounPhrase | null {
    const { recent } = this.#frames.top
    if (!infinitive || !recent || !(this.#view.bits(recent.verb.head) & c.BE_TAGS)) return null
    return this.#view.reaches(recent.verb.last, first - 1) ? recent.subject : null
  }

  /** "They address": the base form, as the tagger may take it for one, right behind a subject. */
  isFiniteBase(verb: VerbPhrase): boolean {
    const top = this.#frames.top
    if (verb.infinitive || verb.first !== verb.head) return false
    const own = this.#phrases.before(verb)
    const phrase = this.#phrases.phrase
    if (own === null || phrase === null) return false
    const begins =
      this.#view.isBreak(own.first - 1) ||
      (this.#view.bits(phrase.first - 1) & (c.COORDINATOR_TAGS | c.MARKER_TAGS)) !== 0
    const { recent } = top
    const caused = recent !== null && recent.object === own && CAUSATIVE.has(this.#view.lemma(recent.verb))
    if (this.#view.bits(verb.head) & c.BASE_TAGS)
      return top.clause === null ? top.candidate !== null : !caused && (this.#view.isSubject(own) || begins)
    if (!(this.#view.bits(verb.head) & c.PARTICIPLE_TAGS) || this.#view.text(verb.head).endsWith('ing')) return false
    const joined = (this.#view.bits(phrase.first - 1) & c.COORDINATOR_TAGS) !== 0
    return top.clause !== null && joined && !(this.#view.bits(verb.last + 1) & c.PREPOSITION_TAGS)
  }
}
