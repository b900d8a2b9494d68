import type { Document } from '../../types.ts'
import { compareSource } from './compare-source.ts'
import { QuotationIndex } from './quotation-index.ts'
import { draftQuotations, saidIn } from './quotations-of.ts'
import { type Verification, verdictOf } from './verdict.ts'
import type { DraftQuotation, Match, SourceText } from './verification.ts'

/** A document as a text that quotations are looked for in; it must have been read with its text. */
export function sourceTextOf(document: Document): SourceText {
  return { path: document.source.path, text: document.source.text ?? '', said: saidIn(document) }
}

/** Places kept of a quotation: among thousands of copies of one report the best few tell all. */
const MOST_PLACES = 20

/** Looks for the quotations of drafts in sources, one source after another. */
export class Verifier {
  readonly quotations: readonly DraftQuotation[]
  private index: QuotationIndex | null = null
  private readonly matches: Match[][]

  constructor(quotations: readonly DraftQuotation[]) {
    this.quotations = quotations
    this.matches = quotations.map(() => [])
  }

  /** What a source holds of the quotations, by their index; nothing is kept. */
  compare(source: SourceText): ReadonlyMap<number, readonly Match[]> {
    // Whoever only takes what threads have compared needs none.
    this.index ??= new QuotationIndex(this.quotations)
    return compareSource(source, this.quotations, this.index)
  }

  /** Takes what a source holds, compared here or elsewhere. */
  take(found: Iterable<readonly [number, readonly Match[]]>): void {
    for (const [i, matches] of found) {
      const own = this.matches[i]
      if (!own) continue
      own.push(...matches)
      if (own.length > 2 * MOST_PLACES) this.matches[i] = bestOf(this.quotations[i], own)
    }
  }

  /** What became of each quotation, in the order of the drafts. */
  result(): Verification[] {
    return this.quotations.map((quotation, i) => verdictOf(quotation, this.matches[i] ?? []))
  }
}

function bestOf(quotation: DraftQuotation | undefined, matches: readonly Match[]): Match[] {
  if (!quotation) return []
  const { source, others } = verdictOf(quotation, matches)
  const first = source ? [source, ...others] : []
  return [...first, ...matches.filter((match) => !first.includes(match))].slice(0, MOST_PLACES)
}

/**
 * Compares every quotation of drafts with sources: word by word, with what was changed and left out.
 *
 * @param drafts and `sources`: documents that `extract` gave with `withText`
 */
export function verify(drafts: readonly Document[], sources: Iterable<Document>): Verification[] {
  const verifier = new Verifier(drafts.flatMap(draftQuotations))
  for (const source of sources) verifier.take(verifier.compare(sourceTextOf(source)))
  return verifier.result()
}
