import { GrowingNumbers } from '../../compare/drift/growing-numbers.ts'
import { TextStore } from '../../compare/drift/text-store.ts'

/** Rows of a table, those with most claims first, then those with most words; kept as bytes, as there may be a hundred thousand. */
export class RankedRows {
  readonly #markup = new TextStore()
  readonly #claims = new GrowingNumbers()
  readonly #words = new GrowingNumbers()
  #ranks = new Uint32Array()

  get length(): number {
    return this.#claims.length
  }

  /** @returns the number of the row, counted from 0 */
  add(claims: number, words: number, html: string): number {
    this.#claims.push(claims)
    this.#words.push(words)
    return this.#markup.add(html)
  }

  /** In which order the first rows stand where they are equal; without it as they were added. */
  rank(numbers: Iterable<number>): void {
    this.#ranks = Uint32Array.from({ length: this.length }, (_, row) => row)
    let rank = 0
    for (const number of numbers) this.#ranks[number] = rank++
  }

  /** In their order. */
  *[Symbol.iterator](): Generator<string, void, undefined> {
    const rankOf = (row: number): number => this.#ranks[row] ?? row
    const order = Uint32Array.from({ length: this.length }, (_, row) => row)
    order.sort(
      (a, b) =>
        this.#claims.at(b) - this.#claims.at(a) || this.#words.at(b) - this.#words.at(a) || rankOf(a) - rankOf(b),
    )
    for (const row of order) yield this.#markup.get(row)
  }
}
