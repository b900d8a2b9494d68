import type { EntityIndex } from '../entities/entity-index.ts'
import type { Entity } from '../names/entity.ts'
import type { DescriptionIndex } from '../roles/definite-descriptions.ts'
import type { CostRow } from './cost-row.ts'
import type { Discourse } from './discourse.ts'
import type { Mention } from './mention.ts'
import type { Referent } from './referent.ts'

/** Is told of each sieve that was tried on a mention, and of what it found. */
export type SieveObserver = (sieve: string, mention: Mention, found: Referent | null) => void

/** What resolving the mentions of a document needs: made once a document. */
export interface CoreferenceContext {
  readonly entityIndex: EntityIndex
  readonly descriptions: DescriptionIndex
  readonly discourse: Discourse
  /** Whom the article is about; null where it is about several or nobody. */
  readonly main: Entity | null
  /** Whose life it tells, where it is an obituary. */
  readonly departed: Entity | null
  /** The preferences between the antecedents of pronouns. */
  readonly costs: readonly CostRow[]
  readonly observe: SieveObserver | null
}
