import { takesClause } from '../../../lexicon/clause-verbs.ts'
import { isSpeechVerb } from '../../../lexicon/frames.ts'
import { TIME } from '../../tags.ts'
import { wordAt } from '../../word-at.ts'
import * as c from './classes.ts'
import { Frame } from './frame.ts'
import { nounPhraseAt, type Tagged } from './noun-phrases.ts'
import { Clause, type NounPhrase, type Relation, type VerbPhrase } from './phrases.ts'
import { verbPhraseAt } from './verb-phrases.ts'

/** Prepositions that, as the tagger may not have seen, can open a clause. */
const CLAUSAL =
  /^(?:after|before|since|until|till|as|than|like|for|because|while|though|although|if|that|whether|once)$/
/** Words that open a clause which is the complement of the verb before them. */
const INDIRECT_QUESTION = /^(?:whether|if|how|why|where|when|what|who|which|whom|whose)$/

/** Verbs behind whose object a verb in its base form stands: “let her see”. */
const CAUSATIVE = new Set('make let help have see hear watch feel'.split(' '))

const UNITS = /^(?:minute|second|hour|day|week|month|year|decade|morning|evening|afternoon|night|time)s?$/

/** Verbs whose subject stands behind them beside what is said: “…, says Lena Fox”. */
const INVERTING = new Set(
  'say add ask write note explain continue announce recall argue insist warn reply answer report tell think agree admit conclude'.split(
    ' ',
  ),
)

/** Reads the clauses of a sentence from left to right, each word once. */
export class ClauseReader {
  readonly clauses: Clause[] = []
  readonly #sentence: Tagged
  #open: Frame[]
  /** The noun phrase last read that no preposition governs, and the one that a preposition governs. */
  #phrase: NounPhrase | null = null
  #governed: NounPhrase | null = null
  #preposition = -2
  /** The first of the phrases that "and" joins to the last free one. */
  #group: NounPhrase | null = null
  /** The noun phrase last read. */
  #latest: NounPhrase | null = null
  /** The phrase behind a comma or quotation mark, as a new clause may begin with. */
  #fresh: NounPhrase | null = null

  constructor(sentence: Tagged) {
    this.#sentence = sentence
    this.#open = [new Frame('main', null, 0)]
  }

  read(): Clause[] {
    const { tokens } = this.#sentence
    for (let i = 0; i < tokens.length; ) i = this.#step(i)
    this.#popTo(0, tokens.length)
    return this.clauses
  }

  get #top(): Frame {
    return this.#open.at(-1) ?? new Frame('main', null, 0)
  }

  #class(i: number): number {
    return i < 0 ? 0 : (this.#sentence.classes[i] ?? 0)
  }

  #text(i: number): string {
    return i < 0 ? '' : (this.#sentence.tokens[i]?.lower ?? '')
  }

  /** Reads what starts at a token and gives the place behind it. */
  #step(i: number): number {
    const bits = this.#class(i)
    if (bits & c.RELATIVE) return this.#relative(i)
    if (bits & c.MARKER && this.#marker(i)) return i + 1
    if (bits & c.PREPOSITION) {
      this.#preposition = i
      return i + 1
    }
    const verb = verbPhraseAt(this.#sentence, i, this.#mayAsk(i))
    if (verb) return this.#verb(verb)
    const noun = nounPhraseAt(this.#sentence, i)
    if (noun) return this.#noun(noun)
    this.#mark(i)
    return i + 1
  }

  /** Whether a subject may stand behind an auxiliary here: none stands before it. */
  #mayAsk(i: number): boolean {
    const top = this.#top
    if (/^(?:i|you|he|she|we|they)$/.test(this.#text(i + 1))) return true
    if (top.clause === null)
      return top.candidate === null || /^(?:what|which|how|whose)$/.test(this.#text(top.candidate.first))
    return this.#phrase === null || this.#isBreak(i - 1) || (this.#class(i - 1) & (c.COORDINATOR | c.ADVERB)) !== 0
  }

  #isBreak(i: number): boolean {
    return /^(?:[,;:–—―"“”]|--+|''|``)$/.test(this.#text(i))
  }

  #mark(i: number): void {
    const text = this.#text(i)
    if (text === '(' || text === '[') this.#open.push(new Frame('parenthesis', this.#top.recent, i + 1))
    else if (text === ')' || text === ']') this.#closeParenthesis(i)
    else if (text === ';' || text === ':') this.#restart(i)
  }

  #closeParenthesis(i: number): void {
    const at = this.#open.findLastIndex(({ relation }) => relation === 'parenthesis')
    if (at > 0) this.#popTo(at - 1, i)
  }

  #restart(i: number): void {
    const inside = this.#open.findLastIndex(({ relation }) => relation === 'parenthesis')
    this.#popTo(Math.max(inside, 0), i)
    const { recent } = this.#top
    const announced = this.#text(i) === ':' && recent !== null
    this.#open[this.#open.length - 1] = new Frame(announced ? 'complement' : 'main', announced ? recent : null, i + 1)
    this.#phrase = null
  }

  /** Closes all frames above one; they end before a token. */
  #popTo(index: number, end: number): void {
    while (this.#open.length > index + 1) {
      const frame = this.#open.pop()
      if (frame) this.#recover(frame)
      if (frame?.clause) frame.clause.last = Math.max(frame.clause.last, this.#trimmed(end))
    }
    if (index === 0 && end === this.#sentence.tokens.length) {
      this.#recover(this.#top)
      const { clause } = this.#top
      if (clause) clause.last = this.#trimmed(end)
    }
  }

  /** A subject without a verb of its own: the form in -ed that was taken for a participle is its verb. */
  #recover(frame: Frame): void {
    if (!frame.waits) return
    const able = frame.participles.filter(({ verb }) => verb.first === verb.head && /[^g]$/.test(this.#text(verb.head)))
    const clause = able.find(({ verb }) => this.#isBehindSubject(frame, verb)) ?? able.at(-1)
    if (!clause || !this.#endsSentence()) return
    clause.subject = frame.candidate
    frame.clause = clause
  }

  /** Whether a verb stands right behind the subject that waits, or behind a comma. */
  #isBehindSubject({ candidate }: Frame, { first }: VerbPhrase): boolean {
    let before = first - 1
    while (this.#class(before) & c.ADVERB) before--
    return candidate?.last === before || this.#isBreak(before)
  }

  #endsSentence(): boolean {
    return /[.!?…]["”’)]*$/.test(
      this.#sentence.tokens
        .slice(-2)
        .map(({ text }) => text)
        .join(''),
    )
  }

  /** The last token before a place that is no mark. */
  #trimmed(end: number): number {
    let i = end - 1
    while (i > 0 && /^[\p{P}]+$/u.test(this.#text(i)) && !/^[%)\]]$/.test(this.#text(i))) i--
    return i
  }

  #push(relation: Relation, first: number, relative: NounPhrase | null = null): void {
    this.#open.push(new Frame(relation, this.#top.recent, first, relative))
    this.#phrase = null
  }

  #relative(i: number): number {
    const phrase = nounPhraseAt(this.#sentence, i) ?? relativePronoun(i)
    const top = this.#top
    if (this.#text(i) === 'that' && this.#tells(i)) {
      this.#push('complement', i, relativePronoun(i))
      return i + 1
    }
    const asked = top.recent !== null && top.recent.verb.last === i - 1
    const free = this.#text(i) === 'what' || (i === 0 && this.#text(i) !== 'which')
    if (free && top.clause === null && top.candidate === null && this.#preposition !== i - 1) top.candidate = phrase
    const whole = this.#text(i - 1) === 'of' && this.#latest?.last === i - 2 ? this.#latest : null
    if (whole && top.candidate === whole) top.candidate = null
    this.#push(asked || free ? 'complement' : 'relative', i, whole ?? phrase)
    this.#preposition = -2
    return phrase.last + 1
  }

  /** "told reporters that": behind the object of a verb that takes a clause, and before a subject. */
  #tells(i: number): boolean {
    const { recent } = this.#top
    const behind = recent?.object && recent.object.last === i - 1 && takesClause(this.#lemma(recent.verb))
    return behind === true && nounPhraseAt(this.#sentence, i + 1) !== null
  }

  /** Opens a clause at "that", "if", "because"; none where no finite verb can follow ("after leaving"). */
  #marker(i: number): boolean {
    const next = this.#class(i + 1)
    if (next & c.PARTICIPLE && !(next & c.NOUN)) return true
    const text = this.#text(i)
    if (text === 'for') return true
    const behindVerb = this.#top.recent?.verb.last === i - 1
    const complement = text === 'that' || (behindVerb && INDIRECT_QUESTION.test(text))
    this.#push(complement ? 'complement' : 'adverbial', i, text === 'that' ? relativePronoun(i) : null)
    return true
  }

  #noun(phrase: NounPhrase): number {
    const top = this.#top
    const floats = this.#class(phrase.first) & c.DETERMINER && this.#class(phrase.first - 1) & c.PRONOUN
    if (floats && phrase.first === phrase.last) return phrase.last + 1
    if (this.#isGoverned(phrase)) {
      this.#governed = phrase
      this.#latest = phrase
      return phrase.last + 1
    }
    const time = this.#isTime(phrase)
    if (top.clause === null) this.#before(top, phrase, time)
    else if (top.recent && top.recent.object === null && this.#reaches(top.recent.verb.last, phrase.first))
      top.recent.object = phrase
    if (top.clause !== null && this.#isBreak(phrase.first - 1)) this.#fresh = phrase
    if (time) return phrase.last + 1
    const joined = (this.#class(phrase.first - 1) & c.COORDINATOR) !== 0 && this.#phrase !== null
    if (!joined || !this.#isNear(this.#latest, phrase.first - 1)) this.#group = phrase
    this.#phrase = phrase
    this.#latest = phrase
    return phrase.last + 1
  }

  /** Whether a phrase ends right before a place, or a comma before it. */
  #isNear(phrase: NounPhrase | null, first: number): boolean {
    if (!phrase) return false
    return phrase.last === first - 1 || (phrase.last === first - 2 && this.#text(first - 1) === ',')
  }

  /** "Monday", "last week". */
  #isTime({ head, first }: NounPhrase): boolean {
    if (this.#class(first) & c.PRONOUN) return false
    return (wordAt(this.#sentence.tokens[head]).tags & TIME) !== 0 || UNITS.test(this.#text(head))
  }

  /** Whether a preposition governs a phrase, be it the second of two: "by Kessler and colleagues". */
  #isGoverned({ first }: NounPhrase): boolean {
    if (this.#preposition === first - 1) return true
    if (/^(?:i|he|she|we|they)$/.test(this.#text(first))) return false
    const joined = (this.#class(first - 1) & c.COORDINATOR) !== 0 && this.#governed?.last === first - 2
    return joined && this.#latest === this.#governed
  }

  /** Whether only adverbs and particles stand between two places. */
  #reaches(last: number, first: number): boolean {
    for (let i = last + 1; i < first; i++) if (!(this.#class(i) & c.ADVERB)) return false
    return true
  }

  #before(top: Frame, phrase: NounPhrase, time: boolean): void {
    const { recent } = top
    if (recent && recent.object === null && this.#reaches(recent.verb.last, phrase.first)) recent.object = phrase
    else if (top.candidate === null && time) top.circumstance = phrase
    else if (top.candidate === null) top.candidate = phrase
    else if (this.#latest && this.#reaches(this.#latest.last, phrase.first) && this.#opensRelative(phrase) && !time) {
      // "the man she saw": a relative clause without its pronoun.
      this.#push('relative', phrase.first)
      this.#top.candidate = phrase
    }
  }

  /** Whether a phrase right behind another can be the subject of a relative clause. */
  #opensRelative({ first }: NounPhrase): boolean {
    const bits = this.#class(first)
    if (this.#latest && this.#class(this.#latest.first) & c.PRONOUN) return false
    return !(bits & c.OBJECT) && (bits & (c.PRONOUN | c.DETERMINER | c.NAME)) !== 0
  }

  #verb(verb: VerbPhrase): number {
    if (verb.finite || this.#isFiniteBase(verb)) this.#finite(verb)
    else this.#nonFinite(verb)
    return verb.last + 1
  }

  #nonFinite(verb: VerbPhrase): void {
    const top = this.#top
    const subject = this.#prepositional(verb) ?? this.#copular(verb)
    const clause = new Clause(verb, verb.infinitive ? 'infinitive' : 'participle', top.recent, subject, verb.first)
    this.clauses.push(clause)
    top.recent = clause
    if (!verb.infinitive && top.clause === null) top.participles.push(clause)
    this.#phrase = null
  }

  /** "for her to leave", "with the mayor leaving": a subject that a preposition introduces. */
  #prepositional({ first, infinitive }: VerbPhrase): NounPhrase | null {
    const phrase = this.#latest
    if (!phrase || phrase.last !== first - 1 - (infinitive ? 1 : 0)) return null
    return (infinitive ? /^for$/ : /^with(?:out)?$/).test(this.#text(phrase.first - 1)) ? phrase : null
  }

  /** "The aim is to win": the subject of "is" is that of the verb. */
  #copular({ first, infinitive }: VerbPhrase): NounPhrase | null {
    const { recent } = this.#top
    if (!infinitive || !recent || !(this.#class(recent.verb.head) & c.BE)) return null
    return this.#reaches(recent.verb.last, first - 1) ? recent.subject : null
  }

  /** "They address": the base form, as the tagger may take it for one, right behind a subject. */
  #isFiniteBase(verb: VerbPhrase): boolean {
    const top = this.#top
    if (verb.infinitive || verb.first !== verb.head) return false
    const own = this.#phraseBefore(verb)
    const phrase = this.#phrase
    if (own === null || phrase === null) return false
    const begins = this.#isBreak(own.first - 1) || (this.#class(phrase.first - 1) & (c.COORDINATOR | c.MARKER)) !== 0
    const { recent } = top
    const caused = recent !== null && recent.object === own && CAUSATIVE.has(this.#lemma(recent.verb))
    if (this.#class(verb.head) & c.BASE)
      return top.clause === null ? top.candidate !== null : !caused && (this.#isSubject(own) || begins)
    if (!(this.#class(verb.head) & c.PARTICIPLE) || this.#text(verb.head).endsWith('ing')) return false
    const joined = (this.#class(phrase.first - 1) & c.COORDINATOR) !== 0
    return top.clause !== null && joined && !(this.#class(verb.last + 1) & c.PREPOSITION)
  }

  #finite(verb: VerbPhrase): void {
    const own = verb.inverted ?? this.#phraseBefore(verb)
    if (this.#isInserted(verb, own)) this.#insert(verb, own ?? this.#behind(verb))
    else if (this.#top.clause === null) this.#first(verb, own)
    else
      this.#further(
        verb,
        this.#lastJoined(own) ?? this.#joinedGoverned(verb) ?? this.#postmodified(verb) ?? this.#apart(verb),
      )
    this.#phrase = null
    this.#fresh = null
  }

  /**
   * "They have rooms, and the rooms are cold": what stands before "and" is the object; after "said" both are
   * subjects.
   */
  #lastJoined(own: NounPhrase | null): NounPhrase | null {
    const phrase = this.#phrase
    if (own === null || phrase === null || own === phrase || this.#inverted(own)) return own
    const { recent } = this.#top
    const object = recent === null || recent.object !== own || !takesClause(this.#lemma(recent.verb))
    return object || this.#text(phrase.first - 2) === ',' ? phrase : own
  }

  /** "on Sunday, and Korea says": the phrase behind "and" is a subject where its verb follows. */
  #joinedGoverned({ first }: VerbPhrase): NounPhrase | null {
    const phrase = this.#governed
    if (!phrase || phrase !== this.#latest || !this.#reaches(phrase.last, first)) return null
    return this.#class(phrase.first - 1) & c.COORDINATOR ? phrase : null
  }

  /** "and much of the rest was lost", "said the head of the school left": a subject with what prepositions add to it. */
  #postmodified({ first }: VerbPhrase): NounPhrase | null {
    const [phrase, governed] = [this.#phrase, this.#governed]
    if (!phrase || !governed || governed !== this.#latest || !this.#reaches(governed.last, first)) return null
    for (let i = phrase.last + 1; i < governed.first; i++) if (this.#isBreak(i)) return null
    const { recent } = this.#top
    const begins = this.#isBreak(phrase.first - 1) || (this.#class(phrase.first - 1) & c.COORDINATOR) !== 0
    return begins || (recent && takesClause(this.#lemma(recent.verb))) ? phrase : null
  }

  #inverted(own: NounPhrase): boolean {
    return own !== this.#group
  }

  #lemma({ head }: VerbPhrase): string {
    return wordAt(this.#sentence.tokens[head]).lemma
  }

  /** The free noun phrase that ends right before a verb. */
  #phraseBefore({ first }: VerbPhrase): NounPhrase | null {
    const phrase = this.#phrase
    return phrase && this.#reaches(phrase.last, first) ? (this.#group ?? phrase) : null
  }

  /** "…, Lena Fox, the mayor, said": the phrase that a new clause begins with, its verb behind an apposition. */
  #apart({ first }: VerbPhrase): NounPhrase | null {
    const fresh = this.#fresh
    return fresh && this.#isBreak(first - 1) && this.#text(fresh.last + 1) === ',' && fresh.last + 2 < first
      ? fresh
      : null
  }

  /** "The aid, he said, was late": an attribution between a subject and its verb. */
  #isInserted(verb: VerbPhrase, own: NounPhrase | null): boolean {
    const top = this.#top
    if (top.clause !== null || top.candidate === null || top.candidate === own) return false
    if (own === null) return this.#isInsertedInverted(verb)
    if (!this.#isBreak(own.first - 1) || !this.#isBreak(verb.last + 1)) return false
    return isSpeechVerb(this.#lemma(verb))
  }

  /** "The recipients, said Mauer, are required". */
  #isInsertedInverted(verb: VerbPhrase): boolean {
    if (!this.#isBreak(verb.first - 1) || !INVERTING.has(this.#lemma(verb))) return false
    const behind = this.#behind(verb)
    return behind !== null && behind.first === verb.last + 1 && this.#isBreak(behind.last + 1)
  }

  #insert(verb: VerbPhrase, own: NounPhrase | null): void {
    const clause = new Clause(verb, 'parenthesis', null, own, own?.first ?? verb.first)
    this.clauses.push(clause)
  }

  /** The first verb of a frame. */
  #first(verb: VerbPhrase, own: NounPhrase | null): void {
    const top = this.#top
    const near = own !== null && this.#startsAnew(own, top.candidate) ? own : null
    const subject = verb.inverted ?? near ?? top.candidate ?? own ?? top.circumstance ?? top.relative
    if (subject === null && this.#resume(verb)) return
    const what =
      subject !== null && subject === top.relative && subject.first > 0 && this.#text(subject.head) === 'what'
    this.#assign(top, verb, what ? null : (subject ?? this.#afterVerb(verb)))
  }

  /** The subject behind its verb where none stands before: "comes a man", “…, said Fox”. */
  #afterVerb(verb: VerbPhrase): NounPhrase | null {
    const lemma = this.#lemma(verb)
    if (this.#class(verb.head) & c.BASE || !/(?:s|ed|d|t|e|ew|ote|ose)$/.test(this.#text(verb.head))) return null
    const inverting = /^(?:come|go|lie|stand|sit)$/.test(lemma) && verb.first > 0
    return inverting || (INVERTING.has(lemma) && this.#isBreak(verb.first - 1)) ? this.#behind(verb) : null
  }

  /**
   * "A student, he left": a phrase behind a comma right before the verb, no part of a list, leaves what stood before
   * it.
   */
  #startsAnew(own: NounPhrase, candidate: NounPhrase | null): boolean {
    if (candidate === null || own === candidate || !this.#isBreak(own.first - 1)) return false
    const list = candidate.last === own.first - 2 && this.#phrase !== own
    return !list
  }

  /** The noun phrase right behind a verb: "there is a man", "said Mary Fox". */
  #behind(verb: VerbPhrase): NounPhrase | null {
    let i = verb.last + 1
    while (this.#class(i) & c.ADVERB) i++
    return this.#class(i) & c.OBJECT ? null : nounPhraseAt(this.#sentence, i)
  }

  #assign(frame: Frame, verb: VerbPhrase, given: NounPhrase | null): Clause {
    const subject = given && this.#text(given.head) === 'there' ? this.#behind(verb) : given
    const clause = new Clause(verb, frame.relation, frame.governor, subject, frame.first)
    this.clauses.push(clause)
    frame.clause = clause
    frame.recent = clause
    if (frame.relation === 'complement' && frame.governor) frame.governor.complement ??= clause
    return clause
  }

  /** Goes back to the nearest frame below that has a subject and waits for its verb. */
  #resume(verb: VerbPhrase): boolean {
    const at = this.#open.findLastIndex((frame, i) => i < this.#open.length - 1 && frame.waits)
    const barrier = this.#open.findLastIndex(({ relation }) => relation === 'parenthesis')
    if (at < 0 || at < barrier) return false
    this.#popTo(at, verb.first)
    this.#assign(this.#top, verb, this.#top.candidate)
    return true
  }

  /** A finite verb where the frame has one already. */
  #further(verb: VerbPhrase, own: NounPhrase | null): void {
    let before = own ? own.first - 1 : verb.first - 1
    while (this.#class(before) & c.ADVERB) before--
    if (this.#class(before) & c.COORDINATOR) this.#conjunct(verb, own)
    else if (own) this.#withSubject(verb, own)
    else if (this.#resume(verb)) return
    else this.#withoutSubject(verb)
  }

  #conjunct(verb: VerbPhrase, own: NounPhrase | null): void {
    const top = this.#top
    const subject = own && this.#text(own.head) === 'there' ? this.#behind(verb) : own
    const clause = new Clause(verb, 'conjunct', top.clause, subject, own?.first ?? verb.first)
    this.clauses.push(clause)
    top.recent = clause
  }

  #withSubject(verb: VerbPhrase, own: NounPhrase): void {
    const top = this.#top
    const comma = this.#isBreak(own.first - 1)
    if (!comma && this.#isReducedBehind(verb, own)) {
      this.#nonFinite(verb)
      return
    }
    const adjacent = (this.#class(own.first - 1) & c.NOUN) !== 0
    if (!comma && !adjacent && !this.#isSubject(own) && this.#resume(verb)) return
    const below = this.#open.at(-2)
    if (below && below.clause === null && (top.relation === 'adverbial' || below.candidate !== null)) {
      this.#popTo(this.#open.length - 2, own.first)
      this.#assign(this.#top, verb, below.candidate ?? own)
    } else if (comma && !this.#opensQuotation(own.first - 1)) this.#behindItsContent(verb, own)
    else this.#complement(verb, own)
  }

  /** "a policy aimed at it", "make them see": no finite verb behind the object of a verb that takes no clause. */
  #isReducedBehind(verb: VerbPhrase, own: NounPhrase): boolean {
    const { recent } = this.#top
    if (verb.first !== verb.head || recent === null || this.#isSubject(own)) return false
    const text = this.#text(verb.head)
    const object = recent.object === own
    if (object && CAUSATIVE.has(this.#lemma(recent.verb)))
      return (this.#class(verb.head) & c.PAST) === 0 && !text.endsWith('s')
    if (!(this.#class(verb.head) & c.PAST) || !/(?:ed|en|wn|ld|nt|ht|de|ut|ad)$/.test(text)) return false
    return object ? !takesClause(this.#lemma(recent.verb)) : (this.#class(own.first - 1) & c.COORDINATOR) === 0
  }

  /** Whether a phrase can only be a subject: "she". */
  #isSubject({ first }: NounPhrase): boolean {
    return /^(?:i|he|she|we|they)$/.test(this.#text(first))
  }

  /** A clause that is the complement of the verb before, without "that". */
  #complement(verb: VerbPhrase, own: NounPhrase): void {
    this.#push('complement', own.first)
    this.#assign(this.#top, verb, own)
  }

  #opensQuotation(i: number): boolean {
    const { tokens } = this.#sentence
    const token = tokens[i]
    return token !== undefined && /^["“‘]$/.test(token.text) && tokens[i + 1]?.start === token.end
  }

  /** "It was late, she said": a main clause whose complement stands before it. */
  #behindItsContent(verb: VerbPhrase, own: NounPhrase): void {
    const inside = this.#open.findLastIndex(({ relation }) => relation === 'parenthesis')
    const base = Math.max(inside, 0)
    const content = this.#open[base]?.clause ?? null
    const start = Math.min(own.first, verb.first)
    this.#popTo(base, start)
    if (content) content.last = Math.max(content.last, this.#trimmed(start))
    const frame = new Frame('main', null, start)
    this.#open[base] = frame
    const clause = this.#assign(frame, verb, own)
    if (content && isSpeechVerb(this.#lemma(verb))) clause.complement = content
  }

  #withoutSubject(verb: VerbPhrase): void {
    const top = this.#top
    const behind = this.#isBreak(verb.first - 1) ? this.#behind(verb) : null
    const speech = INVERTING.has(this.#lemma(verb))
    if (behind && speech) {
      this.#behindItsContent(verb, behind)
      return
    }
    const phrase = this.#governed
    const clausal = phrase && this.#reaches(phrase.last, verb.first) && CLAUSAL.test(this.#text(phrase.first - 1))
    if (clausal) {
      this.#push('adverbial', phrase.first - 1)
      this.#assign(this.#top, verb, phrase)
    } else if (this.#isReduced(top, verb)) this.#reassign(top, verb)
    else this.#conjunct(verb, null)
  }

  /** "The report published on Monday says": the first verb is a participle after all. */
  #isReduced({ clause }: Frame, verb: VerbPhrase): boolean {
    if (!clause || clause.subject === null || clause.verb.first !== clause.verb.head) return false
    for (let i = clause.verb.last; i < verb.first; i++)
      if (this.#isBreak(i) || this.#class(i) & c.COORDINATOR) return false
    if (clause.object !== null) return false
    return (this.#class(clause.verb.head) & c.PAST) !== 0 && /(?:ed|en|wn|ld|nt|ht)$/.test(this.#text(clause.verb.head))
  }

  #reassign(top: Frame, verb: VerbPhrase): void {
    const reduced = top.clause
    const subject = reduced?.subject ?? null
    if (reduced) reduced.subject = null
    this.#assign(top, verb, subject)
  }
}

function relativePronoun(i: number): NounPhrase {
  return { first: i, last: i, head: i }
}
