import { GrowingNumbers } from '../../compare/drift/growing-numbers.ts'

/** Puts the rows of a table in order: those with most claims first, then those with most words. */
export class Ranking {
  readonly #claims = new GrowingNumbers()
  readonly #words = new GrowingNumbers()
  #ranks = new Uint32Array()

  get length(): number {
    return this.#claims.length
  }

  /** @returns the number of the row, counted from 0 */
  add(claims: number, words: number): number {
    this.#claims.push(claims)
    this.#words.push(words)
    return this.length - 1
  }

  /** Tells how equal ones stand of the rows that there are; those that come later stand behind them, as they come. */
  rank(numbers: readonly number[]): void {
    this.#ranks = new Uint32Array(numbers.length)
    for (const [rank, number] of numbers.entries()) this.#ranks[number] = rank
  }

  /** The numbers of the rows. */
  inOrder(): Uint32Array {
    const rankOf = (row: number): number => this.#ranks[row] ?? row
    const order = Uint32Array.from({ length: this.length }, (_, row) => row)
    return order.sort(
      (a, b) =>
        this.#claims.at(b) - this.#claims.at(a) || this.#words.at(b) - this.#words.at(a) || rankOf(a) - rankOf(b),
    )
  }
}
