import type { Given } from '../../claims/assemble.ts'
import { OMISSION, partText } from '../../claims/wording.ts'
import type { Claim, ClaimKind, Span } from '../../types.ts'
import { comparedWords, countWordsIn } from '../anchoring/word-text.ts'

type Wording = Pick<Claim, 'kind' | 'text' | 'quoted' | 'quotations'>

/** The stretches of a part that stand between marks; titles and words as words are no quotations. */
function quotedIn(part: Span, { annotated }: Given): Span[] {
  const all = annotated.flatMap(({ quotations }) => quotations)
  return all
    .filter(({ use, innerStart, innerEnd }) => use === null && innerStart < part.end && part.start < innerEnd)
    .map(({ innerStart, innerEnd }) => ({
      start: Math.max(innerStart, part.start),
      end: Math.min(innerEnd, part.end),
    }))
}

function joined(text: string, parts: readonly Span[]): string {
  return parts.reduce((whole, { start, end }, i) => {
    const isNext = comparedWords(text.slice(parts[i - 1]?.end ?? start, start)).trim() === ''
    return whole + (i === 0 ? '' : isNext ? ' ' : OMISSION) + partText(text.slice(start, end))
  }, '')
}

const countIn = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + countWordsIn(text.slice(start, end)), 0)

/** What is quoted of a claim of some kind, by the quotation marks in it. */
export function quotedAs(
  kind: ClaimKind,
  words: string,
  quotations: readonly Span[],
  text: string,
): Omit<Wording, 'kind'> {
  if (kind === 'indirect') return { text: words, quoted: null }
  if (quotations.length === 0) return { text: words, quoted: words }
  return { text: words, quoted: kind === 'direct' ? words : joined(text, quotations), quotations }
}

/** How the words at some places are read: as a quotation where they stand between marks, in part where some of them do. */
export function wordingAt(parts: readonly Span[], given: Given, kind: ClaimKind | undefined): Wording {
  const { text } = given.article
  const quotations = parts.flatMap((part) => quotedIn(part, given))
  const quoted = countIn(text, quotations)
  const found = quoted === 0 ? 'indirect' : quoted < countIn(text, parts) ? 'mixed' : 'direct'
  return { kind: kind ?? found, ...quotedAs(kind ?? found, joined(text, parts), quotations, text) }
}
