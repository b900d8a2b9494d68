/**
 * What a line that matches does to the page.
 *
 * - `end`: the body never runs through it (comments)
 * - `foot`: hardly ever does an article go on after it (tags, copyright)
 * - `list`: heads a list of other stories: the end, unless several long paragraphs follow soon
 * - `box`: it and the short lines after it are no body (share labels, read more)
 * - `line`: it alone is no body, however fluent
 * - `tail`: no body in the last lines of it, and the end of what came before (author boxes, prompts to subscribe)
 * - `dateline`: byline or date: the body starts after the last of these near the top
 * - `caption`: caption or credit of a picture
 */
export type Effect = 'end' | 'foot' | 'list' | 'box' | 'line' | 'tail' | 'dateline' | 'caption'

/** A line of a page that tells where the body is not. */
export interface LineRule {
  readonly id: string
  readonly effect: Effect
  /** `label`: short lines that do not end as a sentence does; `line`: any. */
  readonly form: 'label' | 'line'
  /** Tested against the beginning and end of the line, 403 characters at most. */
  readonly pattern: RegExp
  /**
   * Words in small letters and signs, parted by spaces, one of which each line holds that the pattern matches: without
   * any of them it is not even tried. Left out where no few words tell.
   */
  readonly needs?: string
  /** The same of words as they are written, where they may be glued to others. */
  readonly holds?: readonly string[]
  /** Left aside in a line that tells what somebody said: an article may speak of cookies, terms and rights as well. */
  readonly isNotice?: true
  /** What a whole sentence must hold besides, or the site does not speak of itself. */
  readonly speaksOf?: RegExp
  /** A line that it must match. */
  readonly example: string
  /** A line of an article that it must not match. */
  readonly counter: string
  /** Why the line is dropped, in words for the user. */
  readonly reason: string
}
