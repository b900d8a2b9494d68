import type { Token } from './tokens.ts'
import { Word, wordOf } from './words.ts'

const NONE = new Word(0, '')

/** What is known of the word of a token, looked up once. */
export function wordAt(token: Token | undefined): Word {
  if (!token) return NONE
  token.word ??= wordOf(token.lower)
  return token.word
}
