import { formAt } from './forms.ts'
import { CAPITALISED, LOWER, QUOTATION, type Quotation, Token, type TokenKind, WORD } from './tokens.ts'

/** A word, a number or a sign. */
export function plainToken(text: string, start: number, end: number, kind: TokenKind): Token {
  const form = formAt(text, start, end)
  return new Token(start, end, form.text, form.lower, kind, kind === WORD ? form.case : LOWER, null, form.word)
}

/** A title or a nickname in quotation marks, which stands in its sentence as a name does. */
export function titleToken(text: string, start: number, end: number): Token {
  const words = text.slice(start, end)
  return new Token(start, end, words, words.toLowerCase(), WORD, CAPITALISED, null)
}

/** A whole quotation. */
export function quotationToken(quotation: Quotation): Token {
  return new Token(quotation.start, quotation.end, '', '', QUOTATION, LOWER, quotation)
}
