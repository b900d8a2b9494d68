import { type Form, formAt } from './forms.ts'
import { formToken, quotationToken, titleToken } from './make-token.ts'
import { NUMBER, PUNCTUATION, QUOTATION, type Quotation, type Token, type TokenKeeper, WORD } from './tokens.ts'

/** Half as many tokens as are kept as objects beside, at most: those of the sentences that were read last. */
const HALF_READY = 2000

/** Bits behind those of the kind; the second marks the first token of a sentence. */
const TITLE = 4
const FIRST = 8

/** Things by number, each once. */
class Numbered<Item> {
  readonly #items: Item[] = []
  readonly #numbers = new Map<Item, number>()

  numberOf(item: Item): number {
    const known = this.#numbers.get(item)
    if (known !== undefined) return known
    const number = this.#items.push(item) - 1
    this.#numbers.set(item, number)
    return number
  }

  at(number: number): Item | undefined {
    return this.#items[number]
  }
}

/**
 * The tokens of a long text in a few bytes each: as objects they take a hundred times the text. Those of a sentence are made
 * anew when they are asked for, the same but for their identity; what somebody sets in them is lost unless it is kept here.
 */
export class TokenStore implements TokenKeeper {
  readonly #text: string
  readonly #starts: Uint32Array
  /** The number of its form; of a quotation its number; of a title where it ends. */
  readonly #whats: Uint32Array
  readonly #tags: Int32Array
  readonly #kinds: Uint8Array
  readonly #forms = new Numbered<Form>()
  readonly #quotations: Quotation[] = []
  #size = 0
  /** Sentences as objects, by the index of the first token, and those before. */
  #ready = new Map<number, readonly Token[]>()
  #older = new Map<number, readonly Token[]>()
  #readyTokens = 0
  #lastFirst = -1
  readonly #scratch: Token[] = []
  #last: readonly Token[] = []

  /** @param most of how many characters the tokens are: each has one at least */
  constructor(text: string, most = text.length) {
    this.#text = text
    // What is never written of these takes no memory.
    this.#starts = new Uint32Array(most)
    this.#whats = new Uint32Array(most)
    this.#tags = new Int32Array(most)
    this.#kinds = new Uint8Array(most)
  }

  /** Takes the tokens of a sentence; gives the index of the first. */
  add(tokens: readonly Token[]): number {
    const first = this.#size
    for (const token of tokens) this.#push(token)
    this.#kinds[first] = (this.#kinds[first] ?? 0) | FIRST
    return first
  }

  /** The tokens of a sentence. */
  tokens(first: number): readonly Token[] {
    if (first === this.#lastFirst) return this.#last
    this.#lastFirst = first
    this.#last = this.#ready.get(first) ?? this.#remember(first, this.#older.get(first) ?? this.#made(first))
    return this.#last
  }

  /** Keeps the tags of a sentence's tokens. */
  keepTags(first: number, tokens: readonly Token[]): void {
    for (let i = 0; i < tokens.length; i++) this.#tags[first + i] = tokens[i]?.tags ?? 0
  }

  #push(token: Token): void {
    const at = this.#size++
    const { start, end, kind, quotation } = token
    const form = quotation ? null : formAt(this.#text, start, end)
    // A title is written as a name whatever its letters are.
    const isTitle = form !== null && kind === WORD && (token.lower !== form.lower || token.case !== form.case)
    this.#starts[at] = start
    this.#whats[at] = isTitle ? end : form ? this.#forms.numberOf(form) : this.#quotations.length
    this.#tags[at] = token.tags
    this.#kinds[at] = isTitle ? kind | TITLE : kind
    if (quotation) this.#quotations.push(quotation)
  }

  /** Most of what a long text takes beyond the time of short ones is spent here. */
  #made(first: number): readonly Token[] {
    const [starts, whats, tags, kinds] = [this.#starts, this.#whats, this.#tags, this.#kinds]
    let bits = (kinds[first] ?? 0) & ~FIRST
    let length = 0
    for (let at = first; at < this.#size && !(bits & FIRST); bits = kinds[++at] ?? 0) {
      const token = this.#untagged(starts[at] ?? 0, whats[at] ?? 0, bits)
      token.tags = tags[at] ?? 0
      this.#scratch[length++] = token
    }
    // Without the room that a list keeps to grow.
    return this.#scratch.slice(0, length)
  }

  #remember(first: number, tokens: readonly Token[]): readonly Token[] {
    if (this.#readyTokens > HALF_READY) {
      this.#older = this.#ready
      this.#ready = new Map()
      this.#readyTokens = 0
    }
    this.#ready.set(first, tokens)
    this.#readyTokens += tokens.length
    return tokens
  }

  #untagged(start: number, what: number, bits: number): Token {
    if (bits < QUOTATION) {
      const form = this.#forms.at(what)
      if (form) return formToken(start, form, bits === WORD ? WORD : bits === NUMBER ? NUMBER : PUNCTUATION)
    }
    const quotation = bits === QUOTATION ? this.#quotations[what] : undefined
    return quotation ? quotationToken(quotation) : titleToken(this.#text, start, what)
  }
}
