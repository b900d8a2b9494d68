import { mapOfLines, readNumbers } from '../../models/packed-rows.ts'
import { LexemeCounts, type Lookup } from './lexemes.ts'
import { TAGS, tagNumber } from './tagset.ts'

/** Reads counts as the build packs them: numbers of tags and counts in turn. */
export class CountReader {
  readonly #tags: Uint8Array
  /** A row has each tag once at most. */
  readonly #numbers = new Int32Array(2 * TAGS.length)

  constructor(tags: readonly string[]) {
    this.#tags = Uint8Array.from(tags, tagNumber)
  }

  read(packed: string): LexemeCounts {
    const numbers = this.#numbers
    const pairs: number[] = []
    for (let i = 0, count = readNumbers(packed, numbers); i < count; i += 2)
      pairs.push(this.#tags[numbers[i] ?? 0] ?? 0, numbers[i + 1] ?? 0)
    return new LexemeCounts(pairs)
  }

  /** Counts by key, of keys and counts in turn, a line each. */
  rows(packed: string): Lookup {
    return new CountRows(packed, this)
  }
}

/**
 * Counts by key, each read when it is asked for: one of some is asked for by almost every word, so that these tables are
 * maps, though to build them takes some milliseconds.
 */
class CountRows implements Lookup {
  readonly #packed: string
  readonly #reader: CountReader
  #rows: Map<string, string | LexemeCounts> | null

  constructor(packed: string, reader: CountReader) {
    this.#packed = packed
    this.#reader = reader
    this.#rows = null
  }

  get(key: string): LexemeCounts | undefined {
    this.#rows ??= mapOfLines(this.#packed)
    const row = this.#rows.get(key)
    if (typeof row !== 'string') return row
    const counts = this.#reader.read(row)
    this.#rows.set(key, counts)
    return counts
  }
}
