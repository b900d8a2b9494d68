import type { Token } from '../tokens.ts'
import { hasFinite, is, isNominal, isQuotation, Phrase } from './noun-phrase.ts'
import { phraseStart } from './phrase-start.ts'
import { Subject } from './subject.ts'

/** Tokens between "alongside" and the name behind it at the most. */
const COMPANY_REACH = 8

/** "Fox alongside his Leeds counterpart, Hugo Hill said": where "alongside" stands, with no verb behind it; -1 for nowhere. */
function companyBefore(tokens: readonly Token[], first: number): number {
  for (let i = first - 1; i > 0 && i > first - COMPANY_REACH; i--) {
    if (isQuotation(tokens, i) || hasFinite(tokens, i, i)) return -1
    if (is(tokens, i, 'alongside')) return i
  }
  return -1
}

/** "Fox along with two clerks urged", "the union as well as the mill says": who stands before is the subject. */
export function beforeCompany(tokens: readonly Token[], first: number): Subject | null {
  const along = is(tokens, first - 1, 'with') && /^(?:along|together)$/.test(tokens[first - 2]?.lower ?? '')
  const well = is(tokens, first - 1, 'as') && is(tokens, first - 2, 'well') && is(tokens, first - 3, 'as')
  const beside = companyBefore(tokens, first)
  if (!along && !well && beside < 0) return null
  const last = beside > 0 ? beside - 1 : first - (along ? 3 : 4)
  const start = phraseStart(tokens, last)
  return start <= last && isNominal(tokens, last) ? new Subject(new Phrase(start, last), 'plain') : null
}
