/** A row of words that behave alike: the example holds one of them in that use, the counter-example none. */
export interface WordRow {
  readonly id: string
  /** Separated by spaces, lower case; several words of one term are joined by an underscore. */
  readonly words: string
  readonly example: string
  readonly counter?: string
  readonly reason: string
}

/** The words of a row as the text has them. */
export const wordsOf = (row: WordRow): string[] =>
  row.words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))

/** All words of some rows. */
export const wordSet = (rows: readonly WordRow[]): ReadonlySet<string> => new Set(rows.flatMap(wordsOf))
