// What reads the texts of dist/core/ where they are used: see pack-texts.mjs.
import { unpackLzma } from './lzma-decoder.mjs'

/** Every character that is printed, but those that end or escape a string. */
export const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (c) => !`"'\\`.includes(c),
)
/** So many bits two digits hold. */
export const BITS = 13
/** Before each line of a text that is told by what it shares with the line above. */
export const SHARED = String.fromCharCode(1)
/** Between the texts, and between the two parts of such a text. */
export const [BETWEEN, PARTS] = ['\0', String.fromCharCode(2)]

/** The bytes of pairs of digits. */
export function bytesOf(digits) {
  const values = new Uint8Array(128)
  for (const [i, digit] of DIGITS.entries()) values[digit.charCodeAt(0)] = i
  const bytes = new Uint8Array(((digits.length / 2) * BITS) >>> 3)
  let [count, held, waiting] = [0, 0, 0]
  for (let i = 0; i < digits.length; i += 2) {
    waiting |= (values[digits.charCodeAt(i)] * DIGITS.length + values[digits.charCodeAt(i + 1)]) << held
    for (held += BITS; held >= 8; held -= 8) {
      bytes[count++] = waiting
      waiting >>>= 8
    }
  }
  return bytes
}

/** Lines of which each is told by how many letters it shares with the one above, and the rest. */
export function wholeLines(packed) {
  const [shared, rests] = packed.slice(SHARED.length).split(PARTS)
  let above = ''
  return rests
    .split('\n')
    .map((rest, i) => {
      above = above.slice(0, shared.charCodeAt(i) - 32) + rest
      return above
    })
    .join('\n')
}

/** What gives the texts by number; one is unpacked when it is asked for. */
export function textsOf(digits) {
  const texts = new TextDecoder().decode(unpackLzma(bytesOf(digits))).split(BETWEEN)
  return (i) => (texts[i].startsWith(SHARED) ? wholeLines(texts[i]) : texts[i])
}
