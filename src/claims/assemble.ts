import type { Attribution } from '../attribution/attribution.ts'
import type { Resolution } from '../people/resolve.ts'
import type { Article, Claim, ExtractOptions } from '../types.ts'

/** Makes the claims of the output from attributions and their speakers: text, lines, confidence, repetitions. */
export function assemble(
  _article: Article,
  _attributions: readonly Attribution[],
  _speakers: readonly (Resolution | null)[],
  _options: ExtractOptions,
): Claim[] {
  return []
}
