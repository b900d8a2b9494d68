import * as t from '../tags.ts'
import { PUNCTUATION, type Token } from '../tokens.ts'
import { isNickname, isQuotation, openingBracket } from './noun-phrase.ts'

/** How far back a clause is looked through, in tokens: keeps the time of long sentences in bounds. */
export const CLAUSE_REACH = 60

/** The place before which the clause of a place starts: after a subordinator, a colon, a dash, a quotation. */
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
