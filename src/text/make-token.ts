import { type Form, formAt } from './forms.ts'
import { CAPITALISED, LOWER, QUOTATION, type Quotation, Token, type TokenKind, WORD } from './tokens.ts'

/** A word, a number or a sign whose form is known. */
export function formToken(start: number, form: Form, kind: TokenKind): Token {
  const { text, lower, word } = form
  return new Token(start, start + text.length, text, lower, kind, kind === WORD ? form.case : LOWER, null, word)
}

/** A word, a number or a sign. */
export const plainToken = (text: string, start: number, end: number, kind: TokenKind): Token =>
  formToken(start, formAt(text, start, end), kind)

/** A title or a nickname in quotation marks, which stands in its sentence as a name does. */
export function titleToken(text: string, start: number, end: number): Token {
  const words = text.slice(start, end)
  return new Token(start, end, words, words.toLowerCase(), WORD, CAPITALISED, null)
}

/** A whole quotation. */
export function quotationToken(quotation: Quotation): Token {
  return new Token(quotation.start, quotation.end, '', '', QUOTATION, LOWER, quotation)
}
