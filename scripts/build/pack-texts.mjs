// Packs the long texts of the library for a browser, tables and lists of words most of all: compressed, in digits that no
// bundler escapes. In a bundle they take a third of their room.
import { deflateRawSync } from 'node:zlib'
import { compress } from 'lzma1'
import { BETWEEN, BITS, DIGITS, PARTS, SHARED } from './unpack-texts.mjs'

const digitsOf = (number) => DIGITS[Math.floor(number / DIGITS.length)] + DIGITS[number % DIGITS.length]

/** Bytes as pairs of digits. */
export function packBytes(bytes) {
  let [packed, held, waiting] = ['', 0, 0]
  for (const byte of bytes) {
    waiting |= byte << held
    held += 8
    if (held < BITS) continue
    packed += digitsOf(waiting & (2 ** BITS - 1))
    waiting >>>= BITS
    held -= BITS
  }
  return held > 0 ? packed + digitsOf(waiting) : packed
}

/** So many letters of the line above are told at most. */
const MOST_SHARED = 90

function sharedWith(above, line) {
  let shared = 0
  while (shared < MOST_SHARED && shared < line.length && line[shared] === above[shared]) shared++
  return shared
}

/** Lines by what each shares with the one above it. */
export function packLines(text) {
  const lines = text.split('\n')
  const shared = lines.map((line, i) => sharedWith(lines[i - 1] ?? '', line))
  const rests = lines.map((line, i) => line.slice(shared[i]))
  return `${SHARED}${String.fromCharCode(...shared.map((n) => n + 32))}${PARTS}${rests.join('\n')}`
}

const sizeOf = (text) => deflateRawSync(text, { level: 9 }).length

/** Sorted lines are shorter so; others as they are. */
const shorter = (text) => {
  if (!text.includes('\n')) return text
  const packed = packLines(text)
  return sizeOf(packed) < sizeOf(text) ? packed : text
}

/** The least room for the time it takes. */
const MODE = 5

/** Texts without control characters but line feeds and tabs, packed; `textsOf` reads them. */
export const packTexts = (texts) => packBytes(compress(Buffer.from(texts.map(shorter).join(BETWEEN)), MODE))
