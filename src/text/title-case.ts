import { LOWER, type Token, WORD } from './tokens.ts'

const SMALL = new Set(
  'from with over into that than upon amid after about against before their under without'.split(' '),
)

/** So many letters make a word that headlines capitalise. */
const LONG = 4

/** How many of the longer words of a line are capitalised; 0 where one is not: one small verb ("said") shows a sentence. */
export function capitalisedWords(tokens: readonly Token[]): number {
  let long = 0
  for (const token of tokens) {
    if (token.kind !== WORD || token.text.length < LONG || SMALL.has(token.lower)) continue
    if (token.case === LOWER) return 0
    long++
  }
  return long
}
