import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Source } from '../types.ts'

/** Hexadecimal digits of a key: among a million claims two have the same one with a probability of 0.2 %. */
const DIGITS = 12

/** Words that count for a key: marks, case and spacing may change from one copy of an article to the next. */
const normalised = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')

/** What names a source in every run: its address, else its id or the last part of its path, and its digest. */
const sourceKey = ({ url, id, path, sha256: digest }: Source): string =>
  url ?? `${id ?? path.split(/[\\/]/).at(-1) ?? ''}\n${digest}`

/** Gives each claim of a source a key that is the same in every run, before and after a filter. */
export class ClaimKeys {
  readonly #source: string
  /** How often some words were given a key. */
  readonly #seen = new Map<string, number>()
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
    const occurrence = this.#seen.get(words) ?? 0
    this.#seen.set(words, occurrence + 1)
    this.#count++
    const bytes = new TextEncoder().encode([this.#source, words, occurrence].join('\n'))
    return bytesToHex(sha256(bytes)).slice(0, DIGITS)
  }
}
