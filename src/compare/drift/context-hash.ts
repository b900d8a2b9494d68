import { mixed } from './number-hash.ts'

/** Words around a quotation in its sentence from which the sentence tells copies of one report. */
const LEAST_AROUND = 4
const [DIGITS, DIGITS_END, SMALL, SMALL_END, BEYOND] = [48, 57, 97, 122, 170]
/** What makes a capital of ASCII a small letter, and leaves digits and small letters alone. */
const LOWER = 0x20
/** White space, dashes and quotation marks of all kinds, which typography changes. */
const [TYPOGRAPHY, TYPOGRAPHY_END, NO_BREAK] = [0x2000, 0x206f, 0xa0]

/** A small letter or digit as its code, 0 for what no word is made of. */
function letterOf(code: number): number {
  if (code >= DIGITS && code <= DIGITS_END) return code
  if (code > BEYOND) return code === NO_BREAK || (code >= TYPOGRAPHY && code <= TYPOGRAPHY_END) ? 0 : code
  const small = code | LOWER
  return small >= SMALL && small <= SMALL_END ? small : 0
}

/** The same of most letters, to be looked up. */
const LETTERS = Uint8Array.from({ length: 128 }, (_, code) => letterOf(code))

const letter = (code: number): number => (code < 128 ? (LETTERS[code] ?? 0) : letterOf(code))

function countWords(text: string): number {
  let [words, before] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const own = letter(text.charCodeAt(at))
    if (own !== 0 && before === 0) words++
    before = own
  }
  return words
}

/**
 * A hash of the letters of a sentence, whatever its typography; 0 where it has hardly more words than the quotation in
 * it. It is made of characters: to cut the sentences of a million quotations into words takes as long as the quotations.
 */
export function contextHash(context: string, quotation: string): number {
  if (context.length <= quotation.length) return 0
  let [hash, words, before] = [0, 0, 0]
  for (let at = 0; at < context.length; at++) {
    const own = letter(context.charCodeAt(at))
    if (own !== 0) {
      hash = (Math.imul(hash, 31) + own) | 0
      if (before === 0) words++
    }
    before = own
  }
  return words - countWords(quotation) < LEAST_AROUND ? 0 : mixed(hash, 1) || 1
}
