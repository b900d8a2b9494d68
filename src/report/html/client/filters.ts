import type { ShownClaim, ShownDocument } from './claims.ts'

/** What is looked for; empty strings and 0 let everything through. */
export interface Wanted {
  readonly speaker: string
  readonly by: string
  readonly kind: string
  readonly act: string
  readonly scope: string
  readonly confidence: number
  readonly words: string
}

/** What a claim is exactly, or is not looked for. */
const EXACT = ['by', 'kind', 'act', 'scope'] as const

/** Whether a claim is looked for. */
function isWanted(claim: ShownClaim, wanted: Wanted): boolean {
  for (const name of EXACT) if (wanted[name] !== '' && claim[name] !== wanted[name]) return false
  if (claim.confidence < wanted.confidence) return false
  if (wanted.speaker !== '' && !claim.speaker.includes(wanted.speaker)) return false
  return wanted.words === '' || claim.words.includes(wanted.words)
}

/** Shows the claims that are looked for and the documents that hold some, and gives their number. */
export function applyFilter(documents: readonly ShownDocument[], wanted: Wanted): number {
  const everything = Object.values(wanted).every((value) => value === '' || value === 0)
  let shown = 0
  for (const { section, claims } of documents) {
    const before = shown
    for (const claim of claims) {
      const fits = isWanted(claim, wanted)
      if (fits) shown++
      if (claim.item.hidden === fits) claim.item.hidden = !fits
    }
    section.hidden = !everything && shown === before
  }
  return shown
}
