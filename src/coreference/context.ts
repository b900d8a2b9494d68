import type { Span } from '../types.ts'
import type { Census } from './entities/entity-index.ts'
import type { Trail } from './linking/referent.ts'
import type { Discourse } from './pronouns/discourse.ts'
import type { RoleIndex } from './roles/definite-descriptions.ts'

/** What resolving a mention needs to know. */
export interface Context {
  readonly census: Census
  readonly roles: RoleIndex
  readonly discourse: Discourse
  /** The reported words of the attribution whose source this is. */
  readonly content: readonly Span[]
  readonly trail: Trail
}
