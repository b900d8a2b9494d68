import type { CoreferenceContext } from '../discourse/context.ts'
import type { Mention } from '../discourse/mention.ts'
import type { Referent } from '../discourse/referent.ts'

/** One step of coreference: finds whom a mention means, or leaves it to the sieves after it. */
export interface Sieve {
  /** Recorded as the step of the evidence by which the mention was resolved. */
  readonly name: string
  /** Why it may decide, and why at its place in the order. */
  readonly reason: string
  resolve(mention: Mention, context: CoreferenceContext): Referent | null
}
