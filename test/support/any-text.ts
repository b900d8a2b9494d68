import fc from 'fast-check'

/** Halves of pairs are no characters. */
const [FIRST_HALF, HALVES, LAST] = [0xd800, 0x800, 0x10ffff]

/** As `binary`, the unit of fast-check, but that one lists a million characters in each process before it gives any. */
export const ANY_CHARACTER: fc.Arbitrary<string> = fc.nat({ max: LAST - HALVES }).map(
  (n) => String.fromCodePoint(n < FIRST_HALF ? n : n + HALVES),
  (char) => {
    if (typeof char !== 'string' || [...char].length !== 1) throw new Error('that is no character')
    const code = char.codePointAt(0) ?? 0
    return code < FIRST_HALF ? code : code - HALVES
  },
)
