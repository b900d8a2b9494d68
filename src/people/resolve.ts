import type { Attribution } from '../attribution/attribution.ts'
import type { Passage } from '../language/tokens.ts'
import type { Article, Evidence, Speaker } from '../types.ts'

/** A speaker with the way from its mention to its name. */
export interface Resolution {
  readonly speaker: Speaker
  readonly evidence: readonly Evidence[]
}

/**
 * Resolves the source of each attribution to a person, group, organisation, document or unnamed source.
 *
 * @returns one resolution an attribution, in the same order; null where nobody is given
 */
export function resolve(
  _article: Article,
  _passages: readonly Passage[],
  attributions: readonly Attribution[],
): (Resolution | null)[] {
  return attributions.map(() => null)
}
