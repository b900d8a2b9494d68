/**
 * What a line that matches does to the page.
 *
 * - `end`: the body never runs through it (comments, most read)
 * - `soft-end`: the end, unless several long paragraphs follow soon
 * - `box`: it and the short lines after it are no body (related stories, share labels)
 * - `line`: it alone is no body, however fluent
 * - `dateline`: byline, date, share counts: the body starts after the last of these near the top
 * - `caption`: caption or credit of a picture
 */
export type Effect = 'end' | 'soft-end' | 'box' | 'line' | 'dateline' | 'caption'

/** A line of a page that tells where the body is not. */
export interface LineRule {
  readonly id: string
  readonly effect: Effect
  /** Tested against the line's first 200 characters. */
  readonly pattern: RegExp
  /** A line that it must match. */
  readonly example: string
  /** A line of an article that it must not match. */
  readonly counterExample: string
  /** Why the line is dropped, in words for the user. */
  readonly reason: string
}
