import type { Entity } from './entities/entity.ts'
import type { EntityIndex } from './entities/entity-index.ts'
import type { Mention } from './linking/mention.ts'
import type { Referent } from './linking/referent.ts'
import type { CostRow } from './pronouns/costs.ts'
import type { Discourse } from './pronouns/discourse.ts'
import type { DescriptionIndex } from './roles/definite-descriptions.ts'

/** Is told of each sieve that was tried on a mention, and of what it found. */
export type SieveObserver = (sieve: string, mention: Mention, found: Referent | null) => void

/** What resolving the mentions of a document needs: made once a document. */
export interface CoreferenceContext {
  readonly entityIndex: EntityIndex
  readonly descriptions: DescriptionIndex
  readonly discourse: Discourse
  /** Whom the article is about; null where it is about several or nobody. */
  readonly main: Entity | null
  /** The preferences between the antecedents of pronouns. */
  readonly costs: readonly CostRow[]
  readonly observe: SieveObserver | null
}
