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
    this.tags = new Uint8Array(tags)
    this.scores = new Float64Array(scores)
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
export const classKey = (token: Token, first: boolean, lexicon: Lexicon): string =>
  keyOf(shapeOf(token, first), lexicon.get(token.lower))

const keyOf = (shape: string, wordClass: string | undefined): string => `${shape} ${wordClass ?? ''}`

/** The shares of tags, from general to special evidence; of one word at a time, so that little is made for each. */
class Shares {
  readonly #tags: readonly number[]
  /** Each divided by `#scale`, so that to weigh all of them down takes one step. */
  readonly #shares = new Float64Array(TAGS.length)
  #scale = 1
  /** The shares that all words start from. */
  readonly #first = new Float64Array(TAGS.length)
  /** For each pair of `tags`, in logarithms, how often the tag was counted. */
  readonly #logs: Float64Array

  constructor({ pairs, sum }: LexemeCounts) {
    this.#tags = pairs.filter((_, i) => i % 2 === 0)
    this.#logs = Float64Array.from(this.#tags, (_, i) => Math.log((pairs[2 * i + 1] ?? 0) / sum))
    for (let i = 0; i < pairs.length; i += 2) this.#first[pairs[i] ?? 0] = (pairs[i + 1] ?? 0) / sum / 1000
  }

  start(): void {
    this.#shares.set(this.#first)
    this.#scale = 1
  }

  mix(counts: LexemeCounts | undefined, prior: number): void {
    if (!counts) return
    const { pairs, sum } = counts
    const shares = this.#shares
    const whole = sum + prior
    this.#scale *= prior / whole
    const unit = whole * this.#scale
    for (let i = 0; i < pairs.length; i += 2) {
      const tag = pairs[i] ?? 0
      shares[tag] = (shares[tag] ?? 0) + (pairs[i + 1] ?? 0) / unit
    }
  }

  lexeme(word: number, ending: number): Lexeme {
    const [own, shares, logs, scale] = [this.#tags, this.#shares, this.#logs, this.#scale]
    let highest = 0
    for (let i = 0; i < shares.length; i++) if ((shares[i] ?? 0) > highest) highest = shares[i] ?? 0
    const most = highest * LEAST
    const [tags, scores]: [number[], number[]] = [[], []]
    for (let i = 0; i < own.length; i++) {
      const share = shares[own[i] ?? 0] ?? 0
      if (share <= most) continue
      tags.push(own[i] ?? 0)
      scores.push(Math.log(share * scale) - (logs[i] ?? 0))
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
  readonly #shares: Shares
  readonly #first = new Map<string, Lexeme>()
  readonly #other = new Map<string, Lexeme>()

  constructor(counts: WordCounts, numberOf: Numbering) {
    this.#counts = counts
    this.#numberOf = numberOf
    this.#shares = new Shares(counts.tags)
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
    const { words, classes, lexicon } = this.#counts
    const { lower, text, kind } = token
    const shares = this.#shares
    const shape = shapeOf(token, first)
    const wordClass = lexicon.get(lower)
    shares.start()
    if (kind === WORD) this.#mixEndings(lower, shape)
    // Of a word that no lexicon knows its ending tells more than that.
    if (kind !== WORD || wordClass !== undefined) shares.mix(classes.get(keyOf(shape, wordClass)), PRIOR.class)
    if (kind === WORD && token.case !== LOWER) {
      if (first) shares.mix(words.get(lower), PRIOR.small)
      shares.mix(words.get(first ? text : `^${text}`), first ? PRIOR.same : PRIOR.first)
    }
    shares.mix(words.get(wordKey(token, first)), PRIOR.word)
    return shares.lexeme(this.#numberOf(lower), this.#numberOf(`-${lower.slice(-3)}`))
  }

  #mixEndings(lower: string, shape: string): void {
    const { endings } = this.#counts
    this.#shares.mix(endings.get(shape), PRIOR.shape)
    for (let n = 1; n <= LONGEST_ENDING && n <= lower.length; n++) {
      const counts = endings.get(shape + lower.slice(-n))
      // What was counted of an ending was counted of each part of it, too.
      if (!counts) return
      this.#shares.mix(counts, PRIOR.ending)
    }
  }
}

/** A quotation is what a mark is; a title in quotation marks is a name. */
function fixed({ kind, text }: Token): Lexeme | null {
  if (kind === QUOTATION) return new Lexeme([tagNumber('"')], [0], 0, 0)
  const title = kind === WORD && text.length > 1 && /^\P{L}/u.test(text) && /["“”„«»‹›‘’']$/.test(text)
  return title && !/^['’]/.test(text) ? new Lexeme([tagNumber('NNP')], [0], 0, 0) : null
}
