import { wordsIn } from '../characters.ts'
import type { Source } from '../types.ts'
import { hexDigest } from './digest.ts'

/** Hexadecimal digits of a key: among a million claims two have the same one with a probability of 0.2 %. */
const DIGITS = 12

const encoder = new TextEncoder()

/** Words that count for a key: marks, case and spacing may change from one copy of an article to the next. */
const normalised = (text: string): string => wordsIn(text.normalize('NFKC').toLowerCase()).join(' ')

/** What names a source in every run: its address, else its id or the last part of its path, and its digest. */
const sourceKey = ({ url, id, path, sha256: digest }: Source): string =>
  url ?? `${id ?? path.split(/[\\/]/).at(-1) ?? ''}\n${digest}`

/** Gives each claim of a source a key that is the same in every run, before and after a filter. */
export class ClaimKeys {
  readonly #source: string
  /** The keys of words that were met, as numbers: a hundred thousand words would take more memory. */
  readonly #first = new Set<number>()
  /** How often words were met again. */
  readonly #again = new Map<string, number>()
  #count = 0

  constructor(source: Source) {
    this.#source = sourceKey(source)
  }

  /** How many claims were given one. */
  get count(): number {
    return this.#count
  }

  /** The key of the next claim with some words: a hash of the source, the words and how many claims before had the same. */
  next(text: string): string {
    const words = normalised(text)
    const key = this.#hash(words, 0)
    const number = Number.parseInt(key, 16)
    this.#count++
    if (!this.#first.has(number)) {
      this.#first.add(number)
      return key
    }
    const occurrence = (this.#again.get(words) ?? 0) + 1
    this.#again.set(words, occurrence)
    return this.#hash(words, occurrence)
  }

  #hash(words: string, occurrence: number): string {
    const bytes = encoder.encode([this.#source, words, occurrence].join('\n'))
    return hexDigest(bytes).slice(0, DIGITS)
  }
}
