/**
 * Readings of a sentence in which a cue tells nothing that somebody said: what only acts, names, seems or advises. All
 * conditions of a row must hold. From general English; what a row holds back is shown on request (`--all`).
 */
export interface HeldBackRow {
  readonly id: string
  /** Base forms of cues. */
  readonly cues?: string
  /** Base forms of cues to which it does not apply. */
  readonly otherCues?: string
  /** Groups of `reporting-verbs.ts`, and "other". */
  readonly groups?: string
  /** What follows the cue: "phrase", "to", "wh", "that", "clause". */
  readonly shapes?: string
  /** The form of the verb with its first auxiliary: "past:", "base:would". */
  readonly form?: RegExp
  /** The whole source phrase; the empty string where the text gives nobody. */
  readonly source?: RegExp
  /** The rule that the attribution comes from. */
  readonly rule?: string
  readonly content?: RegExp
  /** A content that makes it a statement all the same. */
  readonly unless?: RegExp
  /** Only where the source is a thing, no person, body or document. */
  readonly thing?: true
  /** The word behind the verb that leads to the content. */
  readonly particle?: RegExp
  /** Only where the words stand on a thing: a sign, a shirt. */
  readonly written?: true
  /** Only where the cue is negated. */
  readonly negated?: true
  /** Only where it is not. */
  readonly affirmed?: true
  /** Whether contents with words in quotation marks are held back, too. */
  readonly quoted?: true
  readonly example: string
  readonly counter: string
  readonly reason: string
}
