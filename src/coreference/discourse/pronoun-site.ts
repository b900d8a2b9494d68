import { isSpeechVerb } from '../../lexicon/frames.ts'
import type { PronounRow } from '../../lexicon/people/pronouns.ts'
import type { Span } from '../../types.ts'
import { lastAt, type SentenceMentions } from '../names/sentence-mentions.ts'

const REPLYING: ReadonlySet<string> = new Set(['reply', 'answer', 'respond', 'retort'])
const GOING_ON: ReadonlySet<string> = new Set(['add', 'continue'])

/** What a pronoun asks for, and where it stands. */
export class PronounSite {
  readonly line: SentenceMentions
  readonly start: number
  readonly row: PronounRow
  /** The reported words of its own attribution: nobody named in them is meant. */
  readonly content: readonly Span[]
  /** Says something in reply: no answer is given by who asked. */
  readonly replies: boolean
  /** Adds something, as in "He also said": has been speaking. */
  readonly goesOn: boolean
  /** Says something by a verb of speech: what somebody wrote is rather told of a life. */
  readonly speaks: boolean
  /** Begins a paragraph that tells of somebody, and says nothing. */
  readonly narrates: boolean

  /** @param lemma of the verb of saying whose subject it is; empty for none */
  constructor(
    line: SentenceMentions,
    start: number,
    row: PronounRow,
    content: readonly Span[],
    lemma = '',
    narrates = false,
  ) {
    this.line = line
    this.start = start
    this.row = row
    this.content = content
    this.replies = REPLYING.has(lemma)
    this.goesOn = GOING_ON.has(lemma) || (isSpeechVerb(lemma) && line.tokens[this.at + 1]?.lower === 'also')
    this.speaks = isSpeechVerb(lemma) && lemma !== 'write'
    this.narrates = narrates
  }

  /** Its place among the tokens of its sentence. */
  get at(): number {
    return lastAt(this.line.tokens, this.start, (token) => token.start)
  }
}

/** A sentence in which antecedents are looked for, and how far it lies before the pronoun. */
export class SearchedSentence {
  readonly line: SentenceMentions
  readonly sentences: number
  readonly paragraphs: number

  constructor(line: SentenceMentions, sentences: number, paragraphs: number) {
    this.line = line
    this.sentences = sentences
    this.paragraphs = paragraphs
  }
}
