import { takesClause } from '../../../lexicon/clause-verbs.ts'
import * as c from './classes.ts'
import type { ClauseFrame } from './clause-frame.ts'
import { type Clause, NounPhrase, type VerbPhrase } from './clause-phrases.ts'
import { FiniteVerbs } from './finite-verbs.ts'
import { NonFiniteVerbs } from './non-finite-verbs.ts'
import { nounPhraseAt, type Tagged } from './noun-phrases.ts'
import { OpenFrames } from './open-frames.ts'
import { NOWHERE, PhraseMemory } from './phrase-memory.ts'
import { SentenceView } from './sentence-view.ts'
import { verbPhraseAt } from './verb-phrases.ts'

/** Words that open a clause which is the complement of the verb before them. */
const INDIRECT_QUESTION = /^(?:whether|if|how|why|where|when|what|who|which|whom|whose)$/

/** Reads the clauses of a sentence from left to right, each word once. */
export class ClauseReader {
  readonly #view: SentenceView
  readonly #phrases: PhraseMemory
  readonly #frames: OpenFrames
  readonly #nonFinite: NonFiniteVerbs
  readonly #finite: FiniteVerbs

  constructor(sentence: Tagged) {
    this.#view = new SentenceView(sentence)
    this.#phrases = new PhraseMemory(this.#view)
    this.#frames = new OpenFrames(this.#view, this.#phrases)
    this.#nonFinite = new NonFiniteVerbs(this.#view, this.#phrases, this.#frames)
    this.#finite = new FiniteVerbs(this.#view, this.#phrases, this.#frames, this.#nonFinite)
  }

  read(): Clause[] {
    const { tokens } = this.#view
    for (let i = 0; i < tokens.length; ) i = this.#step(i)
    this.#frames.popTo(0, tokens.length)
    return this.#frames.clauses
  }

  /** Reads what starts at a token and gives the place behind it. */
  #step(i: number): number {
    const bits = this.#view.bits(i)
    if (bits & c.RELATIVE_TAGS) return this.#relative(i)
    if (bits & c.MARKER_TAGS && this.#marker(i)) return i + 1
    if (bits & c.PREPOSITION_TAGS) {
      this.#phrases.preposition = i
      return i + 1
    }
    const verb = verbPhraseAt(this.#view, i, this.#mayAsk(i))
    if (verb) return this.#verb(verb)
    const noun = nounPhraseAt(this.#view, i)
    if (noun) return this.#noun(noun)
    this.#frames.mark(i)
    return i + 1
  }

  /** Whether a subject may stand behind an auxiliary here: none stands before it. */
  #mayAsk(i: number): boolean {
    const top = this.#frames.top
    if (/^(?:i|you|he|she|we|they)$/.test(this.#view.text(i + 1))) return true
    if (top.clause === null)
      return top.candidate === null || /^(?:what|which|how|whose)$/.test(this.#view.text(top.candidate.first))
    return (
      this.#phrases.phrase === null ||
      this.#view.isBreak(i - 1) ||
      (this.#view.bits(i - 1) & (c.COORDINATOR_TAGS | c.ADVERB_TAGS)) !== 0
    )
  }

  #relative(i: number): number {
    const phrase = nounPhraseAt(this.#view, i) ?? relativePronoun(i)
    const top = this.#frames.top
    if (this.#view.text(i) === 'that' && this.#tells(i)) {
      this.#frames.push('complement', i, relativePronoun(i))
      return i + 1
    }
    const asked = top.recent !== null && top.recent.verb.last === i - 1
    const free = this.#view.text(i) === 'what' || (i === 0 && this.#view.text(i) !== 'which')
    if (free && top.clause === null && top.candidate === null && this.#phrases.preposition !== i - 1)
      top.candidate = phrase
    const whole = this.#view.text(i - 1) === 'of' && this.#phrases.latest?.last === i - 2 ? this.#phrases.latest : null
    if (whole && top.candidate === whole) top.candidate = null
    this.#frames.push(asked || free ? 'complement' : 'relative', i, whole ?? phrase)
    this.#phrases.preposition = NOWHERE
    return phrase.last + 1
  }

  /** "told reporters that": behind the object of a verb that takes a clause, and before a subject. */
  #tells(i: number): boolean {
    const { recent } = this.#frames.top
    const behind = recent?.object && recent.object.last === i - 1 && takesClause(this.#view.lemma(recent.verb))
    return behind === true && nounPhraseAt(this.#view, i + 1) !== null
  }

  /** Opens a clause at "that", "if", "because"; none where no finite verb can follow ("after leaving"). */
  #marker(i: number): boolean {
    const next = this.#view.bits(i + 1)
    if (next & c.PARTICIPLE_TAGS && !(next & c.NOUN_TAGS)) return true
    const text = this.#view.text(i)
    if (text === 'for') return true
    const behindVerb = this.#frames.top.recent?.verb.last === i - 1
    const complement = text === 'that' || (behindVerb && INDIRECT_QUESTION.test(text))
    this.#frames.push(complement ? 'complement' : 'adverbial', i, text === 'that' ? relativePronoun(i) : null)
    return true
  }

  #noun(phrase: NounPhrase): number {
    const top = this.#frames.top
    const floats =
      this.#view.bits(phrase.first) & c.DETERMINER_TAGS && this.#view.bits(phrase.first - 1) & c.PRONOUN_TAGS
    if (floats && phrase.first === phrase.last) return phrase.last + 1
    if (this.#phrases.isGoverned(phrase)) {
      this.#phrases.governed = phrase
      this.#phrases.latest = phrase
      return phrase.last + 1
    }
    const time = this.#view.isTime(phrase)
    if (top.clause === null) this.#before(top, phrase, time)
    else if (top.recent && top.recent.object === null && this.#view.reaches(top.recent.verb.last, phrase.first))
      top.recent.object = phrase
    if (top.clause !== null && this.#view.isBreak(phrase.first - 1)) this.#phrases.fresh = phrase
    if (time) return phrase.last + 1
    const joined = (this.#view.bits(phrase.first - 1) & c.COORDINATOR_TAGS) !== 0 && this.#phrases.phrase !== null
    if (!joined || !this.#phrases.isNear(this.#phrases.latest, phrase.first - 1)) this.#phrases.group = phrase
    this.#phrases.phrase = phrase
    this.#phrases.latest = phrase
    return phrase.last + 1
  }

  #before(top: ClauseFrame, phrase: NounPhrase, time: boolean): void {
    const { recent } = top
    if (recent && recent.object === null && this.#view.reaches(recent.verb.last, phrase.first)) recent.object = phrase
    else if (top.candidate === null && time) top.circumstance = phrase
    else if (top.candidate === null) top.candidate = phrase
    else if (
      this.#phrases.latest &&
      this.#view.reaches(this.#phrases.latest.last, phrase.first) &&
      this.#phrases.opensRelative(phrase) &&
      !time
    ) {
      // "the man she saw": a relative clause without its pronoun.
      this.#frames.push('relative', phrase.first)
      this.#frames.top.candidate = phrase
    }
  }

  #verb(verb: VerbPhrase): number {
    if (verb.finite || this.#nonFinite.isFiniteBase(verb)) this.#finite.read(verb)
    else this.#nonFinite.read(verb)
    return verb.last + 1
  }
}

const relativePronoun = (i: number): NounPhrase => new NounPhrase(i, i, i)
