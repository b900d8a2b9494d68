import type { Claim, QuoteSelector, Span } from '../../types.ts'
import { type Anchored, chosen } from './around.ts'
import { extentOf, placeOf } from './place.ts'
import { comparedWords, WordText } from './word-text.ts'

/** Words that are there, but are not taken for a claim any more. */
export type FoundClaim = Anchored<Claim> | 'unclaimed'

/** Whether one of two stretches holds the other, and is at least half of it: the same claim with its ends moved. */
function areNearlySame(a: Span, b: Span): boolean {
  const isWithin = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end)
  const [shorter, longer] = [a.end - a.start, b.end - b.start].sort((x, y) => x - y)
  return isWithin && 2 * (shorter ?? 0) >= (longer ?? 0)
}

/** The claims of a document and its words, in which those are found again that corrections are about. */
export class ClaimIndex {
  readonly text: string
  readonly claims: readonly Claim[]
  readonly #byWords = new Map<string, Claim[]>()
  #words: WordText | null = null

  /** @param text the document text, which the spans of the claims index */
  constructor(text: string, claims: readonly Claim[]) {
    this.text = text
    this.claims = claims
    for (const claim of claims) {
      const words = comparedWords(claim.text)
      const own = this.#byWords.get(words)
      if (own) own.push(claim)
      else this.#byWords.set(words, [claim])
    }
  }

  /** The words of the document, read when somebody asks for them. */
  get words(): WordText {
    this.#words ??= new WordText(this.text)
    return this.#words
  }

  /** The claims that have just these words. */
  withWords(exact: string): readonly Claim[] {
    return this.#byWords.get(comparedWords(exact)) ?? []
  }

  /** The claim that a selector is about: one with its words, else the one that now stands where they stand. */
  find(select: QuoteSelector): FoundClaim {
    const same = this.withWords(select.exact)
    if (same.length > 0) {
      const places = same.map((found) => ({ extent: extentOf(found.spans), found }))
      return chosen(this.text, select, places)
    }
    const place = placeOf(this.text, this.words, select)
    return typeof place === 'string' ? place : this.#at(extentOf(place))
  }

  #at(extent: Span): FoundClaim {
    const [claim, other] = this.claims.filter(({ spans }) => areNearlySame(extentOf(spans), extent))
    return claim && !other ? claim : 'unclaimed'
  }
}
