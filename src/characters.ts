/** Classes of UTF-16 code units, looked up once each and remembered: faster than a regular expression a character. */
export const OTHER = 1
export const SPACE = 2
export const LETTER = 3
export const DIGIT = 4
/** Half of a character outside the basic plane (emoji, rare scripts). */
export const SURROGATE = 5
/** Combining marks and joiners, which belong to the character before. */
export const MARK = 6

const classes = new Uint8Array(65536)

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE
  const char = String.fromCharCode(unit)
  if (/\s/u.test(char) || unit === 0x200b) return SPACE
  if (/\p{L}/u.test(char)) return LETTER
  if (/\p{N}/u.test(char)) return DIGIT
  if (/\p{M}/u.test(char) || unit === 0x200d || unit === 0xfe0f) return MARK
  return OTHER
}

function newClass(unit: number): number {
  const found = classify(unit)
  classes[unit] = found
  return found
}

/** The class of a code unit; of a place outside the text: `SPACE`, as texts begin and end like lines do. */
export function classAt(text: string, index: number): number {
  if (index < 0 || index >= text.length) return SPACE
  const unit = text.charCodeAt(index)
  return classes[unit] || newClass(unit)
}

export const isSpaceAt = (text: string, index: number): boolean => classAt(text, index) === SPACE

/** Whether a letter or digit stands there. */
export function isWordAt(text: string, index: number): boolean {
  const found = classAt(text, index)
  return found === LETTER || found === DIGIT
}

/** The letters of a word without accents, in lower case, apostrophes straight. */
export function lowered(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** Marks that stand within a word between two of its letters: "well-known", "Ruiz's", "U.S". */
const isJoint = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2d || unit === 0x2e

/** How many words a stretch of text has: runs of letters and digits, joined by single hyphens, apostrophes and stops. */
export function countWords(text: string, start: number, end: number): number {
  let words = 0
  let within = false
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const found = classes[unit] || newClass(unit)
    const word = found === LETTER || found === DIGIT
    if (word && !within) words++
    within = word || (within && isJoint(unit) && at + 1 < end && isWordAt(text, at + 1))
  }
  return words
}

/** Characters outside the basic plane, of which two units make one letter. */
const WIDE_WORD = /[\p{L}\p{N}]+/gu

/** The words of a text: runs of letters and digits, of so many at least. */
export function wordsIn(text: string, least = 1): string[] {
  const words: string[] = []
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x20
    const found = classes[unit] || newClass(unit)
    if (found === SURROGATE) return (text.match(WIDE_WORD) ?? []).filter((word) => [...word].length >= least)
    if (found === LETTER || found === DIGIT) {
      if (start < 0) start = at
    } else if (start >= 0) {
      if (at - start >= least) words.push(text.slice(start, at))
      start = -1
    }
  }
  return words
}
