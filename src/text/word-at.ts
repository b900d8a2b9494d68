import type { Token } from './tokens.ts'
import { Word, wordOf } from './words.ts'

const NONE = new Word(0, '')

/** The lexicon entry of a token's word; looked up once per token. */
export function wordAt(token: Token | undefined): Word {
  if (!token) return NONE
  token.word ??= wordOf(token.lower)
  return token.word
}
