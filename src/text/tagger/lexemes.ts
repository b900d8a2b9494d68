import { LOWER, QUOTATION, type Token, WORD } from '../tokens.ts'
import { shapeOf } from './shape.ts'
import { TAGS, tagNumber } from './tagset.ts'

/** How often each tag was counted for something: tags and counts in turn, and the sum. */
export class LexemeCounts {
  readonly pairs: readonly number[]
  readonly sum: number

  constructor(pairs: readonly number[]) {
    this.pairs = pairs
    let sum = 0
    for (let i = 1; i < pairs.length; i += 2) sum += pairs[i] ?? 0
    this.sum = sum
  }
}

/** What a word can be, whatever stands beside it. */
export class Lexeme {
  /** The tags that it can have. */
  readonly tags: Uint8Array
  /** For each, in logarithms, how much likelier the word is with it than any word is. */
  readonly scores: Float64Array
  /** The numbers of its letters and of its last ones among those that corrections ask for. */
  readonly word: number
  readonly ending: number

  constructor(tags: readonly number[], scores: readonly number[], word: number, ending: number) {
    // Typed, as plain arrays are slow once a large library has been imported beside this.
    this.tags = Uint8Array.from(tags)
    this.scores = Float64Array.from(scores)
    this.word = word
    this.ending = ending
  }
}

/** The number of a word or ending. */
export type Numbering = (word: string) => number

export interface Lookup {
  get(key: string): LexemeCounts | undefined
}

/** The classes of words in small letters. */
export interface Lexicon {
  get(word: string): string | undefined
}

/** What was counted of words: by themselves, by their class in a lexicon, by their ending. */
export interface WordCounts {
  readonly tags: LexemeCounts
  readonly words: Lookup
  readonly endings: Lookup
  /** By shape and class. */
  readonly classes: Lookup
  /** The class of each word that the lexicon knows. */
  readonly lexicon: Lexicon
}

/** Endings are looked at up to this length. */
export const LONGEST_ENDING = 5
/** Tags that are less likely by this factor than the word's likeliest are left out. */
const LEAST = 3e-3
/** How many cases more general evidence counts for, against more special evidence. */
const PRIOR = { shape: 1, ending: 4, class: 1, first: 8, small: 1, same: 2, word: 1 }

/** The key under which a word is counted: as written; a capital at the start of a sentence apart. */
export const wordKey = ({ kind, case: casing, lower, text }: Token, first: boolean): string =>
  casing === LOWER || kind !== WORD ? lower : first ? `^${text}` : text

/** The key of a word's class: also of words that the lexicon does not know. */
export function classKey(token: Token, first: boolean, lexicon: Lexicon): string {
  return `${shapeOf(token, first)} ${lexicon.get(token.lower) ?? ''}`
}

/** The shares of tags, from general to special evidence. */
class Shares {
  readonly #shares: Float64Array

  constructor({ pairs, sum }: LexemeCounts) {
    this.#shares = new Float64Array(TAGS.length)
    for (let i = 0; i < pairs.length; i += 2) this.#shares[pairs[i] ?? 0] = (pairs[i + 1] ?? 0) / sum / 1000
  }

  mix(counts: LexemeCounts | undefined, prior: number): void {
    if (!counts) return
    const whole = counts.sum + prior
    for (let i = 0; i < this.#shares.length; i++) this.#shares[i] = (this.#shares[i] ?? 0) * (prior / whole)
    const { pairs } = counts
    for (let i = 0; i < pairs.length; i += 2) {
      const tag = pairs[i] ?? 0
      this.#shares[tag] = (this.#shares[tag] ?? 0) + (pairs[i + 1] ?? 0) / whole
    }
  }

  lexeme({ pairs, sum }: LexemeCounts, word: number, ending: number): Lexeme {
    const most = Math.max(...this.#shares) * LEAST
    const [tags, scores]: [number[], number[]] = [[], []]
    for (let i = 0; i < pairs.length; i += 2) {
      const tag = pairs[i] ?? 0
      const share = this.#shares[tag] ?? 0
      if (share <= most) continue
      tags.push(tag)
      scores.push(Math.log(share) - Math.log((pairs[i + 1] ?? 0) / sum))
    }
    return new Lexeme(tags, scores, word, ending)
  }
}

/** Words remembered at once. */
const REMEMBERED = 50_000

/** Tells of words what they can be. */
export class Lexemes {
  readonly #counts: WordCounts
  readonly #numberOf: Numbering
  readonly #first = new Map<string, Lexeme>()
  readonly #other = new Map<string, Lexeme>()

  constructor(counts: WordCounts, numberOf: Numbering) {
    this.#counts = counts
    this.#numberOf = numberOf
  }

  of(token: Token, first: boolean): Lexeme {
    const known = first ? this.#first : this.#other
    const found = known.get(token.text)
    if (found && token.kind !== QUOTATION) return found
    if (known.size > REMEMBERED) known.clear()
    const made = fixed(token) ?? this.#build(token, first)
    known.set(token.text, made)
    return made
  }

  #build(token: Token, first: boolean): Lexeme {
    const { tags, words, endings, classes, lexicon } = this.#counts
    const shares = new Shares(tags)
    const { lower, text, kind } = token
    if (kind === WORD) {
      const shape = shapeOf(token, first)
      shares.mix(endings.get(shape), PRIOR.shape)
      for (let n = 1; n <= LONGEST_ENDING && n <= lower.length; n++)
        shares.mix(endings.get(shape + lower.slice(-n)), PRIOR.ending)
    }
    // Of a word that no lexicon knows its ending tells more than that.
    if (kind !== WORD || lexicon.get(lower) !== undefined)
      shares.mix(classes.get(classKey(token, first, lexicon)), PRIOR.class)
    if (kind === WORD && token.case !== LOWER) {
      if (first) shares.mix(words.get(lower), PRIOR.small)
      shares.mix(words.get(first ? text : `^${text}`), first ? PRIOR.same : PRIOR.first)
    }
    shares.mix(words.get(wordKey(token, first)), PRIOR.word)
    return shares.lexeme(tags, this.#numberOf(lower), this.#numberOf(`-${lower.slice(-3)}`))
  }
}

/** A quotation is what a mark is; a title in quotation marks is a name. */
function fixed({ kind, text }: Token): Lexeme | null {
  if (kind === QUOTATION) return new Lexeme([tagNumber('"')], [0], 0, 0)
  const title = kind === WORD && text.length > 1 && /^\P{L}/u.test(text) && /["“”„«»‹›‘’']$/.test(text)
  return title && !/^['’]/.test(text) ? new Lexeme([tagNumber('NNP')], [0], 0, 0) : null
}
