import { is, isQuotation } from '../../text/syntax/noun-phrase.ts'
import type { Token } from '../../text/tokens.ts'
import type { Frame } from '../frames/frame.ts'

const LEADING = /^(?:after|before|when|since|until|while|because|although|though)$/

/**
 * "Fox wept after the town claimed the cup.", and a quotation behind it: what a clause that tells when or why reports of
 * others, in a sentence about somebody else, who rather is quoted next.
 */
export function isToldInPassing(tokens: readonly Token[], { source, content }: Frame): boolean {
  if (!source || source.first < 2) return false
  const lead = source.first - 1
  if (!LEADING.test(tokens[lead]?.lower ?? '') || is(tokens, lead - 1, ',')) return false
  return !content.some(({ first, last }) =>
    tokens.slice(first, last + 1).some((_, i) => isQuotation(tokens, first + i)),
  )
}
