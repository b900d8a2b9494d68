import type { Span } from '../types.ts'
import type { Word } from './words.ts'

/** The kind of a token. Numbers rather than strings, as they are compared very often. */
export const WORD = 0
export const NUMBER = 1
export const PUNCTUATION = 2
/** A whole quotation, marks included, as one opaque item of its sentence. */
export const QUOTATION = 3
export type TokenKind = typeof WORD | typeof NUMBER | typeof PUNCTUATION | typeof QUOTATION

/** How a word is capitalised. */
export const LOWER = 0
export const CAPITALISED = 1
export const ALL_CAPS = 2
export type Case = typeof LOWER | typeof CAPITALISED | typeof ALL_CAPS

/** A span between quotation marks of any kind: statement, title, nickname, scare quote. */
export class Quotation implements Span {
  /** Marks included. */
  readonly start: number
  readonly end: number
  /** Marks left out: what `spans` of a claim point at. */
  readonly innerStart: number
  readonly innerEnd: number
  /** False where the closing mark is missing and the paragraph's end was taken. */
  readonly closed: boolean
  /** The unclosed quotation of the previous paragraph that this one continues. */
  readonly continues: Quotation | null
  /** Its last character is a comma or ends a sentence: an attribution may follow, no name goes on. */
  readonly punctuated: boolean
  /** It begins with a small letter, as parts of sentences do and titles do not. */
  readonly small: boolean
  /** Id of the row that tells that it is a title, a nickname or a word as a word; null for what may be a statement. */
  readonly use: string | null
  /** It begins with a finite verb, whose subject stands before the marks: the plan “makes no sense”. */
  readonly verbal: boolean

  constructor(
    start: number,
    end: number,
    innerStart: number,
    innerEnd: number,
    closed: boolean,
    continues: Quotation | null,
    punctuated: boolean,
    use: string | null = null,
    small = false,
    verbal = false,
  ) {
    this.start = start
    this.end = end
    this.innerStart = innerStart
    this.innerEnd = innerEnd
    this.closed = closed
    this.continues = continues
    this.punctuated = punctuated
    this.use = use
    this.small = small
    this.verbal = verbal
  }
}

/** A word, number, punctuation mark or whole quotation, with its place in the document text. */
export class Token implements Span {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, apostrophes straight; for a quotation the empty string. */
  readonly lower: string
  readonly kind: TokenKind
  readonly case: Case
  readonly quotation: Quotation | null
  /** Bits of `text/tags.ts`: what the word can be here. */
  tags: number
  /** The lexicon entry of the word; null until first requested. */
  word: Word | null

  constructor(
    start: number,
    end: number,
    text: string,
    lower: string,
    kind: TokenKind,
    casing: Case,
    quotation: Quotation | null,
    word: Word | null = null,
  ) {
    this.start = start
    this.end = end
    this.text = text
    this.lower = lower
    this.kind = kind
    this.case = casing
    this.quotation = quotation
    this.tags = 0
    this.word = word
  }
}

/** Whether a token is a title or nickname in quotation marks; it behaves like a name in its sentence. */
export const isQuotedTitle = (token: Token | undefined): boolean =>
  token?.kind === WORD && !startsPlain(token.text) && /^["“”„«»‹›‘’'].+["“”„«»‹›‘’']$/.test(token.text)

/** Letters and digits, with which most words begin, are no marks. */
const startsPlain = (text: string): boolean => {
  const unit = text.charCodeAt(0)
  return unit >= 0x30 && unit < 0x80
}

/** Keeps the tokens of a long text. */
export interface TokenKeeper {
  add(tokens: readonly Token[]): number
  tokens(first: number): readonly Token[]
  keepTags(first: number, tokens: readonly Token[]): void
}

/** A sentence: its tokens, quotations opaque among them. */
export class Sentence implements Span {
  readonly start: number
  readonly end: number
  /** Null where they are kept elsewhere. */
  #tokens: readonly Token[] | null
  #keeper: TokenKeeper | null
  /** Index in the keeper. */
  #first: number

  constructor(tokens: readonly Token[], start: number, end: number) {
    this.#tokens = tokens
    this.#keeper = null
    this.#first = 0
    this.start = start
    this.end = end
  }

  get tokens(): readonly Token[] {
    return this.#tokens ?? this.#keeper?.tokens(this.#first) ?? []
  }

  /** The tokens, where the sentence holds them itself. */
  get ownTokens(): readonly Token[] | null {
    return this.#tokens
  }

  /** Has its tokens kept elsewhere. */
  moveTo(keeper: TokenKeeper): void {
    this.#first = keeper.add(this.tokens)
    this.#keeper = keeper
    this.#tokens = null
  }

  /** Has the tags kept that were given to its tokens. */
  keepTags(): void {
    this.#keeper?.keepTags(this.#first, this.tokens)
  }
}

/** A kept block as sentences. */
export class AnnotatedBlock {
  readonly block: import('../types.ts').Block
  /** Index of the block in `article.blocks`. */
  readonly index: number
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** Whether it only stands between two paragraphs of one quotation: a caption, a subhead, a pull quote. */
  readonly interlude: boolean

  constructor(
    block: import('../types.ts').Block,
    index: number,
    sentences: readonly Sentence[],
    quotations: readonly Quotation[],
    interlude = false,
  ) {
    this.block = block
    this.index = index
    this.sentences = sentences
    this.quotations = quotations
    this.interlude = interlude
  }
}
