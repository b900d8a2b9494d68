import type { CoreferenceContext } from '../context.ts'
import type { Mention } from '../linking/mention.ts'
import type { Referent } from '../linking/referent.ts'

/** One step of coreference: finds whom a mention means, or leaves it to the sieves after it. */
export interface Sieve {
  /** Recorded as the step of the evidence by which the mention was resolved. */
  readonly name: string
  /** Why it may decide, and why at its place in the order. */
  readonly reason: string
  resolve(mention: Mention, context: CoreferenceContext): Referent | null
}
