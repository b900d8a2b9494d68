import type { Attribution } from '../attribution/attribution.ts'
import type { Resolution } from '../coreference/resolution.ts'
import type { Speaker } from '../types.ts'

/** An attribution with its speaker, on the way to a claim. */
export interface Candidate {
  readonly attribution: Attribution
  readonly resolution: Resolution | null
  /** Who reports it, where somebody does. */
  readonly reporter: Speaker | null
}
