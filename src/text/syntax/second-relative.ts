import type { Token } from '../tokens.ts'
import { is, isQuotation, Phrase } from './noun-phrase.ts'
import { phraseStart } from './phrase-start.ts'
import { Subject } from './subject.ts'

/** Tokens from the verb back to the second clause, and from there to the first. */
const REACH = 24

const isWho = (token: Token | undefined): boolean => /^(?:who|whose|which)$/.test(token?.lower ?? '')

/** The nearest place before `from` that passes, with no quotation and no semicolon on the way; -1 without. */
function lastBefore(tokens: readonly Token[], from: number, passes: (i: number) => boolean): number {
  for (let i = from; i > 0 && i > from - REACH; i--) {
    if (isQuotation(tokens, i) || is(tokens, i, ';')) return -1
    if (passes(i)) return i
  }
  return -1
}

/**
 * "A man who lives nearby, and whose son uses the park, said": behind a second clause about whoever opens the sentence, of
 * whom the first clause has no comma before it.
 */
export function behindSecondRelative(tokens: readonly Token[], comma: number): Subject | null {
  const and = lastBefore(
    tokens,
    comma - 2,
    (i) => /^(?:and|but)$/.test(tokens[i]?.lower ?? '') && isWho(tokens[i + 1]) && is(tokens, i - 1, ','),
  )
  const who = and > 0 ? lastBefore(tokens, and - 2, (i) => isWho(tokens[i])) : -1
  if (who < 1) return null
  const last = is(tokens, who - 1, ',') ? who - 2 : who - 1
  const first = phraseStart(tokens, last)
  return first === 0 && first <= last ? new Subject(new Phrase(0, comma - 1), 'plain') : null
}
