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

/** Reads the clauses of a sentence from left to right, each word once. */
export class ClauseReader {
  readonly clauses: Clause[] = []
  readonly #sentence: Tagged
  #open: Frame[]
  /** The noun phrase last read that no preposition governs, and the one that a preposition governs. */
  #phrase: NounPhrase | null = null
  #governed: NounPhrase | null = null
  #preposition = -2

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
    if (top.clause === null) return top.candidate === null
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
      if (frame?.clause) frame.clause.last = Math.max(frame.clause.last, this.#trimmed(end))
    }
    if (index === 0 && end === this.#sentence.tokens.length) {
      const { clause } = this.#top
      if (clause) clause.last = this.#trimmed(end)
    }
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
    const asked = top.recent !== null && top.recent.verb.last === i - 1
    const free = this.#text(i) === 'what' || (i === 0 && this.#text(i) !== 'which')
    if (free && top.clause === null && top.candidate === null && this.#preposition !== i - 1) top.candidate = phrase
    this.#push(asked || free ? 'complement' : 'relative', i, phrase)
    this.#preposition = -2
    return phrase.last + 1
  }

  /** Opens a clause at "that", "if", "because"; none where no finite verb can follow ("after leaving"). */
  #marker(i: number): boolean {
    const next = this.#class(i + 1)
    if (next & c.PARTICIPLE && !(next & c.NOUN)) return true
    const text = this.#text(i)
    if (text === 'for') return true
    const behindVerb = this.#top.recent?.verb.last === i - 1
    const complement = text === 'that' || (behindVerb && INDIRECT_QUESTION.test(text))
    this.#push(complement ? 'complement' : 'adverbial', i)
    return true
  }

  #noun(phrase: NounPhrase): number {
    const top = this.#top
    if (this.#preposition === phrase.first - 1) {
      this.#governed = phrase
      return phrase.last + 1
    }
    if (top.clause === null) this.#before(top, phrase)
    else if (top.recent && top.recent.object === null && this.#reaches(top.recent.verb.last, phrase.first))
      top.recent.object = phrase
    this.#phrase = phrase
    return phrase.last + 1
  }

  /** Whether only adverbs and particles stand between two places. */
  #reaches(last: number, first: number): boolean {
    for (let i = last + 1; i < first; i++) if (!(this.#class(i) & c.ADVERB)) return false
    return true
  }

  #before(top: Frame, phrase: NounPhrase): void {
    const time = wordAt(this.#sentence.tokens[phrase.head]).tags & TIME
    if (top.candidate === null && time && !(this.#class(phrase.first) & c.PRONOUN)) top.circumstance = phrase
    else if (top.candidate === null) top.candidate = phrase
    else if (this.#reaches(top.candidate.last, phrase.first) && !(this.#class(phrase.first) & c.OBJECT) && !time) {
      // "the man she saw": a relative clause without its pronoun.
      this.#push('relative', phrase.first)
      this.#top.candidate = phrase
    }
  }

  #verb(verb: VerbPhrase): number {
    if (verb.finite) this.#finite(verb)
    else this.#nonFinite(verb)
    return verb.last + 1
  }

  #nonFinite(verb: VerbPhrase): void {
    const top = this.#top
    const clause = new Clause(verb, verb.infinitive ? 'infinitive' : 'participle', top.recent, null, verb.first)
    this.clauses.push(clause)
    top.recent = clause
    this.#phrase = null
  }

  #finite(verb: VerbPhrase): void {
    const own = verb.inverted ?? this.#phraseBefore(verb)
    if (this.#isInserted(verb, own)) this.#insert(verb, own)
    else if (this.#top.clause === null) this.#first(verb, own)
    else this.#further(verb, own)
    this.#phrase = null
  }

  /** The free noun phrase that ends right before a verb. */
  #phraseBefore({ first }: VerbPhrase): NounPhrase | null {
    const phrase = this.#phrase
    return phrase && this.#reaches(phrase.last, first) ? phrase : null
  }

  /** "The aid, he said, was late": an attribution between a subject and its verb. */
  #isInserted(verb: VerbPhrase, own: NounPhrase | null): boolean {
    const top = this.#top
    if (own === null || top.clause !== null || top.candidate === null || top.candidate === own) return false
    if (!this.#isBreak(own.first - 1) || !this.#isBreak(verb.last + 1)) return false
    return isSpeechVerb(wordAt(this.#sentence.tokens[verb.head]).lemma)
  }

  #insert(verb: VerbPhrase, own: NounPhrase | null): void {
    const clause = new Clause(verb, 'parenthesis', null, own, own?.first ?? verb.first)
    this.clauses.push(clause)
  }

  /** The first verb of a frame. */
  #first(verb: VerbPhrase, own: NounPhrase | null): void {
    const top = this.#top
    const subject = verb.inverted ?? top.candidate ?? own ?? top.circumstance ?? top.relative
    if (subject === null && this.#resume(verb)) return
    const behind = subject === null || this.#text(subject.head) === 'there' ? this.#behind(verb) : null
    this.#assign(top, verb, behind ?? (subject && this.#text(subject.head) === 'there' ? null : subject))
  }

  /** The noun phrase right behind a verb: "there is a man", "said Mary Fox". */
  #behind(verb: VerbPhrase): NounPhrase | null {
    let i = verb.last + 1
    while (this.#class(i) & c.ADVERB) i++
    return this.#class(i) & c.OBJECT ? null : nounPhraseAt(this.#sentence, i)
  }

  #assign(frame: Frame, verb: VerbPhrase, subject: NounPhrase | null): Clause {
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
    const before = own ? own.first - 1 : verb.first - 1
    if (this.#class(before) & c.COORDINATOR) this.#conjunct(verb, own)
    else if (own) this.#withSubject(verb, own)
    else if (this.#resume(verb)) return
    else this.#withoutSubject(verb)
  }

  #conjunct(verb: VerbPhrase, own: NounPhrase | null): void {
    const top = this.#top
    const clause = new Clause(verb, 'conjunct', top.clause, own, own?.first ?? verb.first)
    this.clauses.push(clause)
    top.recent = clause
  }

  #withSubject(verb: VerbPhrase, own: NounPhrase): void {
    const top = this.#top
    const comma = this.#isBreak(own.first - 1)
    if (!comma && !this.#isSubject(own) && this.#resume(verb)) return
    const below = this.#open.at(-2)
    if (below && below.clause === null && (top.relation === 'adverbial' || below.candidate !== null)) {
      this.#popTo(this.#open.length - 2, own.first)
      this.#assign(this.#top, verb, below.candidate ?? own)
    } else if (comma && !this.#opensQuotation(own.first - 1)) this.#behindItsContent(verb, own)
    else this.#complement(verb, own)
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
    this.#popTo(base, own.first)
    if (content) content.last = Math.max(content.last, this.#trimmed(own.first))
    const frame = new Frame('main', null, own.first)
    this.#open[base] = frame
    const clause = this.#assign(frame, verb, own)
    if (content && isSpeechVerb(wordAt(this.#sentence.tokens[verb.head]).lemma)) clause.complement = content
  }

  #withoutSubject(verb: VerbPhrase): void {
    const top = this.#top
    const behind = this.#isBreak(verb.first - 1) ? this.#behind(verb) : null
    const speech = isSpeechVerb(wordAt(this.#sentence.tokens[verb.head]).lemma)
    if (behind && speech) return this.#behindItsContent(verb, behind)
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
    if (this.#isBreak(verb.first - 1)) return false
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
