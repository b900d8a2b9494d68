import type { Given } from '../../claims/assemble.ts'
import { ClaimKeys } from '../../claims/key.ts'
import type { Claim, Correction, Span, Warning } from '../../types.ts'
import { ClaimIndex } from '../anchoring/claim-index.ts'
import { correctionsOf } from '../anchoring/of-source.ts'
import { claimParts, extentOf, placeNear, placeOf, touch } from '../anchoring/place.ts'
import { ClaimChanger } from './change-claim.ts'
import { orphan, type Unfound } from './orphan.ts'
import { knownSpeakers } from './speaker-of.ts'

/** Applies the corrections of one document to its claims. */
class Corrector {
  readonly warnings: Warning[] = []
  readonly #given: Given
  readonly #index: ClaimIndex
  readonly #changer: ClaimChanger
  /** What has become of claims; null for those that are dropped. */
  readonly #changed = new Map<Claim, Claim | null>()
  readonly #added: Claim[] = []
  /** Where persons say that a claim stands: others that overlap it make room. */
  readonly #taken: Span[] = []
  readonly #keys: ClaimKeys

  constructor(given: Given, claims: readonly Claim[]) {
    this.#given = given
    this.#index = new ClaimIndex(given.article.text, claims)
    this.#changer = new ClaimChanger(given, knownSpeakers(claims))
    this.#keys = new ClaimKeys(given.source)
  }

  apply(correction: Correction): void {
    const unfound = correction.add ? this.#add(correction) : this.#change(correction)
    if (unfound) this.warnings.push(orphan(correction, unfound))
  }

  /** The claims as they are now, in the order of the text. */
  get claims(): Claim[] {
    const found = this.#index.claims.flatMap((claim) => {
      const now = this.#changed.get(claim)
      return now === undefined ? (this.#makesRoom(claim) ? [] : claim) : (now ?? [])
    })
    if (this.#taken.length === 0) return found
    return [...found, ...this.#added].sort((a, b) => extentOf(a.spans).start - extentOf(b.spans).start)
  }

  #makesRoom({ spans }: Claim): boolean {
    return touch(spans, this.#taken)
  }

  #change(correction: Correction): Unfound | null {
    const found = this.#index.find(correction.select)
    if (typeof found === 'string') return found
    const { set } = correction
    if (!set) this.#changed.set(found, null)
    else return this.#set(found, correction, set.text)
    return null
  }

  #set(found: Claim, correction: Correction, text: string | undefined): Unfound | null {
    const parts = text === undefined ? null : this.#partsNear(found, text)
    if (parts?.length === 0) return 'absent'
    const before = this.#changed.get(found)
    // Who says that nothing was said here has the last word.
    if (before === null) return null
    this.#changed.set(found, this.#changer.changed(before ?? found, correction.set ?? {}, parts, correction))
    for (const part of parts ?? []) this.#taken.push(part)
    return null
  }

  #partsNear({ spans }: Claim, text: string): Span[] {
    const here = placeNear(this.#index.words, text, spans)
    return here ? claimParts(this.#given.article, here) : []
  }

  #add(correction: Correction): Unfound | null {
    const { select, add = {} } = correction
    const place = placeOf(this.#index.text, this.#index.words, select)
    if (typeof place === 'string') return place
    const same = this.#index.withWords(select.exact)
    const known = same.find(({ spans }) => touch(spans, place))
    // It is found by now: it is as the person said all the same.
    if (known) this.#changed.set(known, this.#changer.changed(known, add, null, correction))
    else this.#addAt(claimParts(this.#given.article, place), correction)
    return null
  }

  #addAt(parts: readonly Span[], correction: Correction): void {
    const { claims } = this.#index
    if (this.#added.length === 0) for (const { text } of claims) this.#keys.next(text)
    const id = `c${claims.length + this.#added.length + 1}`
    this.#added.push(this.#changer.added(parts, correction, id, (text) => this.#keys.next(text)))
    for (const part of parts) this.#taken.push(part)
  }
}

/** The claims of a document with all that persons have put right in it, and a warning for each correction without a place. */
export function applyCorrections(
  given: Given,
  claims: Iterable<Claim>,
): { readonly claims: Iterable<Claim>; readonly warnings: readonly Warning[] } {
  const corrections = correctionsOf(given.options.corrections ?? [], given.source)
  if (corrections.length === 0) return { claims, warnings: [] }
  const corrector = new Corrector(given, [...claims])
  for (const correction of corrections) corrector.apply(correction)
  return corrector
}
