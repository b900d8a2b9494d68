/**
 * What must not reach a terminal as it stands: control characters, which can move the cursor, change colours or
 * title, or answer for the user; the marks that turn the direction of writing, which can make a line read differently
 * from what it says; and the separators of lines and paragraphs, which some readers take for line feeds. Tab and line
 * feed are left alone.
 */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

const code = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')

/** Text fit for a terminal: control characters are shown as `<U+001B>`, the carriage return of a CRLF is dropped. */
export function safe(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(UNSAFE, (character) => `<U+${code(character)}>`)
}

/** Whether text holds nothing but letters and signs that no output has to escape: most of it does, and is told from it at once. */
export const isHarmless = (text: string): boolean => HARMLESS.test(text)
const HARMLESS = /^[\n !#-%(-;=?-~\u00a0-\u0603\u2010-\u2027\u2030-\u205f]*$/

/**
 * White space but for single spaces, most of all, and for the separators, which are shown: whoever puts one there breaks
 * a line that others do not.
 */
const WHITE = /[^\S \u2028\u2029][^\S\u2028\u2029]*| [^\S\u2028\u2029]+/g

/** Text fit for one line of a terminal: `safe`, with every run of white space as one space. */
export function oneLine(text: string): string {
  return safe(text.replace(WHITE, ' ').trim())
}

/** JSON of the same value in which nothing unsafe stands unescaped: JSON itself escapes the lower controls only. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (character) => `\\u${code(character).toLowerCase()}`)
}
