/**
 * A local frame as a row: a pattern over tokens (see `text/token-pattern.ts`) that is matched where a sentence or a phrase
 * begins.
 */
export interface PatternRow {
  readonly id: string
  readonly pattern: string
  readonly example: string
  readonly counter: string
  readonly reason: string
}
