import type { ShownClaim, ShownDocument } from './claims.ts'

/** What is looked for; empty strings and 0 let everything through. */
export interface Wanted {
  readonly speaker: string
  readonly kind: string
  readonly act: string
  readonly confidence: number
  readonly words: string
}

/** Whether a claim is looked for. */
export function isWanted(claim: ShownClaim, { speaker, kind, act, confidence, words }: Wanted): boolean {
  if (kind !== '' && claim.kind !== kind) return false
  if (act !== '' && claim.act !== act) return false
  if (claim.confidence < confidence) return false
  if (speaker !== '' && !claim.speaker.toLowerCase().includes(speaker)) return false
  return words === '' || claim.words.includes(words)
}

/** Shows the claims that are looked for and the documents that hold some, and gives their number. */
export function applyFilter(documents: readonly ShownDocument[], wanted: Wanted): number {
  const { speaker, kind, act, confidence, words } = wanted
  const everything = speaker === '' && kind === '' && act === '' && confidence === 0 && words === ''
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
