import * as t from '../tags.ts'
import type { Token } from '../tokens.ts'
import { syntaxOf } from './clauses/sentence-syntax.ts'
import { isNominal, tagsAt } from './noun-phrase.ts'

/**
 * "met relatives of the people killed on Thursday": a form in -ed behind a noun that is a participle, as the reader of
 * clauses takes it, and the verb of the clause stands before.
 */
export function describesNoun(tokens: readonly Token[], i: number): boolean {
  if (!(tagsAt(tokens, i) & t.PAST) || !isNominal(tokens, i - 1)) return false
  if (!(tagsAt(tokens, i + 1) & (t.PREP | t.TIME))) return false
  // What stands before tells enough where it holds no verb.
  if (!mayHoldVerb(tokens, i)) return false
  const { clauses } = syntaxOf(tokens)
  if (clauses.some(({ verb }) => verb.head === i && verb.finite)) return false
  return clauses.some(
    ({ verb, subject, relation }) =>
      relation === 'main' && verb.finite && subject !== null && verb.head < i && !hasComma(tokens, verb.head, i),
  )
}

/** Whether a word that can be a verb stands before a place, with no comma and no quotation between. */
function mayHoldVerb(tokens: readonly Token[], before: number): boolean {
  for (let i = before - 1; i >= 0 && tokens[i]?.text !== ',' && tokens[i]?.quotation === null; i--)
    if (tagsAt(tokens, i) & (t.FINITE | t.BE | t.HAVE)) return true
  return false
}

const hasComma = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text, quotation }) => text === ',' || quotation !== null)
