import { LOWER, type Token, WORD } from './tokens.ts'

const SMALL = new Set(
  'from with over into that than upon amid after about against before their under without'.split(' '),
)

/** Headlines capitalise words of this length and more. */
const LONG = 4

/**
 * The number of capitalised longer words of a line; 0 if any of them is in lower case: one such verb ("said") shows a
 * sentence.
 */
export function capitalisedWords(tokens: readonly Token[]): number {
  let long = 0
  for (const token of tokens) {
    if (token.kind !== WORD || token.text.length < LONG || SMALL.has(token.lower)) continue
    if (token.case === LOWER) return 0
    long++
  }
  return long
}
