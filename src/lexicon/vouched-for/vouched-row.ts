/**
 * Readings of a sentence in which something was certainly said, though what was counted holds too few of them to know. The
 * other side of `held-back/`: all conditions of a row must hold. From general English.
 */
export interface VouchedRow {
  readonly id: string
  /** Base forms of cues. */
  readonly cues?: string
  /** What follows the cue: "phrase", "to", "wh", "that", "clause", "quotation". */
  readonly shapes?: string
  /** The rules that an attribution may come from. */
  readonly rules?: string
  /** The word behind the verb that leads to the content. */
  readonly particle?: RegExp
  readonly content?: RegExp
  readonly source?: RegExp
  /** The form of the verb with its first auxiliary: "participle:was". */
  readonly form?: RegExp
  /** The word before the clause of the cue. */
  readonly opener?: RegExp
  /** Only behind "used to". */
  readonly habit?: true
  /** Only where the cue stands within the clause, between commas. */
  readonly inserted?: true
  readonly example: string
  readonly counter: string
  readonly reason: string
}
