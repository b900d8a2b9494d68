/**
 * What must not reach a terminal as it stands: control characters, which can move the cursor, change colours or
 * title, or answer for the user; and the marks that turn the direction of writing, which can make a line read
 * differently from what it says. Tab and line feed are left alone.
 */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

const code = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')

/** Text fit for a terminal: control characters are shown as `<U+001B>`, the carriage return of a CRLF is dropped. */
export function safe(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(UNSAFE, (character) => `<U+${code(character)}>`)
}

/** Text fit for one line of a terminal: `safe`, with every run of white space as one space. */
export function oneLine(text: string): string {
  return safe(text.replace(/\s+/g, ' ').trim())
}

/** JSON of the same value in which nothing unsafe stands unescaped: JSON itself escapes the lower controls only. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (character) => `\\u${code(character).toLowerCase()}`)
}
