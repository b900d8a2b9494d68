import { ALL_CAPS, LOWER, NUMBER, PUNCTUATION, type Token } from '../tokens.ts'

function numberShape(lower: string): string {
  if (lower.endsWith('s')) return 'ns'
  if (/[a-z]/.test(lower)) return 'na'
  return /^(?:19|20)\d\d$/.test(lower) ? 'ny' : 'n'
}

function wordShape({ case: casing, text }: Token, first: boolean): string {
  if (casing === LOWER) return 'l'
  if (casing !== ALL_CAPS) return first ? 'F' : 'C'
  return /^[IVXLCDM]+$/.test(text) ? 'R' : first ? 'G' : 'A'
}

/** What a token looks like, apart from its letters: capitals, digits, a hyphen; `first` in its sentence. */
export function shapeOf(token: Token, first: boolean): string {
  if (token.kind === PUNCTUATION) return 'p'
  const shape = token.kind === NUMBER ? numberShape(token.lower) : wordShape(token, first)
  return token.text.includes('-') ? `${shape}-` : shape
}
