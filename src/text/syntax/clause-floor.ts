import * as t from '../tags.ts'
import { PUNCTUATION, type Token } from '../tokens.ts'
import { isNickname, isQuotation, openingBracket } from './noun-phrase.ts'

/** How many tokens back a clause is searched; bounds the time for long sentences. */
export const CLAUSE_REACH = 60

/** Index of the first token of the clause around a token: after a subordinator, a colon, a dash or a quotation. */
export function clauseFloor(tokens: readonly Token[], at: number): number {
  for (let i = at; i > 0 && i > at - CLAUSE_REACH; i--) {
    const token = tokens[i]
    if (!token) continue
    if (token.text === ')') i = Math.min(i, openingBracket(tokens, i))
    else if (token.kind === PUNCTUATION && /^(?:[;:—–(]|--|\.)$/.test(token.text)) return i + 1
    if (isQuotation(tokens, i) && !isNickname(tokens, i)) return i + 1
    if (token.tags & t.SUBORD && !(token.tags & t.PREP)) return i + 1
  }
  return 0
}
