import { takesClause } from '../../../lexicon/clause-verbs.ts'
import { isSpeechVerb } from '../../../lexicon/frames.ts'
import * as c from './classes.ts'
import type { ClauseFrame } from './clause-frame.ts'
import { Clause, type NounPhrase, type VerbPhrase } from './clause-phrases.ts'
import { CAUSATIVE, type NonFiniteVerbs } from './non-finite-verbs.ts'
import type { OpenFrames } from './open-frames.ts'
import type { PhraseMemory } from './phrase-memory.ts'
import type { SentenceView } from './sentence-view.ts'
import { INVERTING, Subjects } from './subjects.ts'

/** Prepositions that, as the tagger may not have seen, can open a clause. */
const CLAUSAL =
  /^(?:after|before|since|until|till|as|than|like|for|because|while|though|although|if|that|whether|once)$/

/** Reads finite verbs: which clause each belongs to, what its subject is, whether it opens a clause. */
export class FiniteVerbs {
  readonly #view: SentenceView
  readonly #phrases: PhraseMemory
  readonly #frames: OpenFrames
  readonly #nonFinite: NonFiniteVerbs
  readonly #subjects: Subjects

  constructor(view: SentenceView, phrases: PhraseMemory, frames: OpenFrames, nonFinite: NonFiniteVerbs) {
    this.#view = view
    this.#phrases = phrases
    this.#frames = frames
    this.#nonFinite = nonFinite
    this.#subjects = new Subjects(view, phrases, frames)
  }

  read(verb: VerbPhrase): void {
    const own = verb.inverted ?? this.#phrases.before(verb)
    if (this.#subjects.isInserted(verb, own)) this.#insert(verb, own ?? this.#view.behind(verb))
    else if (this.#frames.top.clause === null) this.#first(verb, own)
    else this.#further(verb, this.#subjects.further(verb, own))
    this.#phrases.phrase = null
    this.#phrases.fresh = null
  }

  #insert(verb: VerbPhrase, own: NounPhrase | null): void {
    const clause = new Clause(verb, 'parenthesis', null, own, own?.first ?? verb.first)
    this.#frames.clauses.push(clause)
  }

  /** The first verb of a frame. */
  #first(verb: VerbPhrase, own: NounPhrase | null): void {
    const top = this.#frames.top
    const near = own !== null && this.#subjects.startsAnew(own, top.candidate) ? own : null
    const subject = verb.inverted ?? near ?? top.candidate ?? own ?? top.circumstance ?? top.relative
    if (subject === null && this.#frames.resume(verb)) return
    const what =
      subject !== null && subject === top.relative && subject.first > 0 && this.#view.text(subject.head) === 'what'
    this.#frames.assign(top, verb, what ? null : (subject ?? this.#subjects.afterVerb(verb)))
  }

  /** A finite verb where the frame has one already. */
  #further(verb: VerbPhrase, own: NounPhrase | null): void {
    let before = own ? own.first - 1 : verb.first - 1
    while (this.#view.bits(before) & c.ADVERB_TAGS) before--
    if (this.#view.bits(before) & c.COORDINATOR_TAGS) this.#conjunct(verb, own)
    else if (own) this.#withSubject(verb, own)
    else if (this.#frames.resume(verb)) return
    else this.#withoutSubject(verb)
  }

  #conjunct(verb: VerbPhrase, own: NounPhrase | null): void {
    const top = this.#frames.top
    const subject = own && this.#view.text(own.head) === 'there' ? this.#view.behind(verb) : own
    const clause = new Clause(verb, 'conjunct', top.clause, subject, own?.first ?? verb.first)
    this.#frames.clauses.push(clause)
    top.recent = clause
  }

  #withSubject(verb: VerbPhrase, own: NounPhrase): void {
    const top = this.#frames.top
    const comma = this.#view.isBreak(own.first - 1)
    if (!comma && this.#isReducedBehind(verb, own)) {
      this.#nonFinite.read(verb)
      return
    }
    const adjacent = (this.#view.bits(own.first - 1) & c.NOUN_TAGS) !== 0
    if (!comma && !adjacent && !this.#view.isSubject(own) && this.#frames.resume(verb)) return
    const { below } = this.#frames
    if (below && below.clause === null && (top.relation === 'adverbial' || below.candidate !== null)) {
      this.#frames.close(own.first)
      this.#frames.assign(this.#frames.top, verb, below.candidate ?? own)
    } else if (comma && !this.#view.opensQuotation(own.first - 1)) this.#behindItsContent(verb, own)
    else this.#complement(verb, own)
  }

  /** "a policy aimed at it", "make them see": no finite verb behind the object of a verb that takes no clause. */
  #isReducedBehind(verb: VerbPhrase, own: NounPhrase): boolean {
    const { recent } = this.#frames.top
    if (verb.first !== verb.head || recent === null || this.#view.isSubject(own)) return false
    const text = this.#view.text(verb.head)
    const object = recent.object === own
    if (object && CAUSATIVE.has(this.#view.lemma(recent.verb)))
      return (this.#view.bits(verb.head) & c.PAST_TAGS) === 0 && !text.endsWith('s')
    if (!(this.#view.bits(verb.head) & c.PAST_TAGS) || !/(?:ed|en|wn|ld|nt|ht|de|ut|ad)$/.test(text)) return false
    return object
      ? !takesClause(this.#view.lemma(recent.verb))
      : (this.#view.bits(own.first - 1) & c.COORDINATOR_TAGS) === 0
  }

  /** A clause that is the complement of the verb before, without "that". */
  #complement(verb: VerbPhrase, own: NounPhrase): void {
    this.#frames.push('complement', own.first)
    this.#frames.assign(this.#frames.top, verb, own)
  }

  /** "It was late, she said": a main clause whose complement stands before it. */
  #behindItsContent(verb: VerbPhrase, own: NounPhrase): void {
    const { frame, content } = this.#frames.replaceBase(Math.min(own.first, verb.first))
    const clause = this.#frames.assign(frame, verb, own)
    if (content && isSpeechVerb(this.#view.lemma(verb))) clause.complement = content
  }

  #withoutSubject(verb: VerbPhrase): void {
    const top = this.#frames.top
    const behind = this.#view.isBreak(verb.first - 1) ? this.#view.behind(verb) : null
    const speech = INVERTING.has(this.#view.lemma(verb))
    if (behind && speech) {
      this.#behindItsContent(verb, behind)
      return
    }
    const phrase = this.#phrases.governed
    const clausal =
      phrase && this.#view.reaches(phrase.last, verb.first) && CLAUSAL.test(this.#view.text(phrase.first - 1))
    if (clausal) {
      this.#frames.push('adverbial', phrase.first - 1)
      this.#frames.assign(this.#frames.top, verb, phrase)
    } else if (this.#isReduced(top, verb)) this.#reassign(top, verb)
    else this.#conjunct(verb, null)
  }

  /** "The report published on Monday says": the first verb is a participle after all. */
  #isReduced({ clause }: ClauseFrame, verb: VerbPhrase): boolean {
    if (!clause || clause.subject === null || clause.verb.first !== clause.verb.head) return false
    for (let i = clause.verb.last; i < verb.first; i++)
      if (this.#view.isBreak(i) || this.#view.bits(i) & c.COORDINATOR_TAGS) return false
    if (clause.object !== null) return false
    return (
      (this.#view.bits(clause.verb.head) & c.PAST_TAGS) !== 0 &&
      /(?:ed|en|wn|ld|nt|ht)$/.test(this.#view.text(clause.verb.head))
    )
  }

  #reassign(top: ClauseFrame, verb: VerbPhrase): void {
    const reduced = top.clause
    const subject = reduced?.subject ?? null
    if (reduced) reduced.subject = null
    this.#frames.assign(top, verb, subject)
  }
}
