import type { Span } from '../../types.ts'
import type { NounClass } from '../names/noun-lexicon.ts'
import { type PhraseHead, readHead } from '../source-phrases/phrase-head.ts'
import type { SourcePhrase } from '../source-phrases/source-phrase.ts'
import type { EvidenceTrace } from './evidence-trace.ts'

const OWNERS = new Set(['his', 'her', 'their', 'its'])

/** Tokens behind a noun within which it is told that somebody cannot be named. */
const WITHHELD_REACH = 8

/** "Not be named", "asked not to be named", "declined to be identified": where "named" stands among the words. */
const withholds = (words: readonly string[], named: number): boolean =>
  /^(?:named|identified)$/.test(words[named] ?? '') &&
  words[named - 1] === 'be' &&
  words.slice(Math.max(0, named - NOT_REACH), named).some((word) => /(?:^not|n['’]t|^declined|^refused)$/.test(word))

/** Words between "not" and "named" at the most: "did not wish to be named". */
const NOT_REACH = 5

/** A source phrase that is to be resolved, with what the sieves ask of it. */
export class Mention {
  readonly phrase: SourcePhrase
  /** The reported words of the attribution whose source this is. */
  readonly content: readonly Span[]
  readonly trace: EvidenceTrace
  /** What follows a question of the writer's own, "I asked why.", without a speaker. */
  readonly answers: boolean
  /** The verb of saying. */
  readonly lemma: string
  /** Stands before a relative pronoun that takes it up. */
  isAntecedent = false
  #head: PhraseHead | null = null

  constructor(phrase: SourcePhrase, content: readonly Span[], trace: EvidenceTrace, answers = false, lemma = '') {
    this.phrase = phrase
    this.content = content
    this.trace = trace
    this.answers = answers
    this.lemma = lemma
  }

  /** The phrase before a relative pronoun, which the pronoun stands for. */
  asAntecedent(phrase: SourcePhrase): Mention {
    const mention = new Mention(phrase, this.content, this.trace)
    mention.isAntecedent = true
    return mention
  }

  get head(): PhraseHead {
    this.#head ??= readHead(this.phrase)
    return this.#head
  }

  /** The head noun in lower case, empty where a name is the head. */
  get noun(): string {
    return this.phrase.line.tokens[this.head.noun]?.lower ?? ''
  }

  get nounClass(): NounClass | null {
    return this.phrase.line.nouns.classOf(this.noun)
  }

  /** "The girl, who cannot be named for legal reasons": whoever that is, the document gives no name. */
  get isNamedNowhere(): boolean {
    const { tokens } = this.phrase.line
    const behind = this.head.noun + 1
    const words = tokens.slice(behind, Math.max(behind + WITHHELD_REACH, this.phrase.to)).map(({ lower }) => lower)
    const inPhrase = this.phrase.to - behind
    return words.some(
      (word, i) => (i < inPhrase && /^anonym(?:ity|ously)$/.test(word)) || (i > 2 && withholds(words, i)),
    )
  }

  /** "A nurse", "one department chair", "a second officer": brought in here. */
  get isIndefinite(): boolean {
    const { tokens } = this.phrase.line
    const { from } = this.head
    return [tokens[from - 1], tokens[from]].some((token) => /^(?:an?|one|another)$/.test(token?.lower ?? ''))
  }

  /** "The senator", "his wife", "Ruiz's lawyer": whom the reader is supposed to know. */
  get isDefinite(): boolean {
    const { tokens } = this.phrase.line
    if (this.isNamedNowhere) return false
    const { from, noun } = this.head
    if (tokens[from - 1]?.lower === 'the' || OWNERS.has(tokens[from]?.lower ?? '')) return true
    return tokens.slice(from, noun).some(({ lower }) => lower === "'s")
  }
}
