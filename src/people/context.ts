import type { Span } from '../types.ts'
import type { Census } from './census.ts'
import type { RoleIndex } from './definite.ts'
import type { Discourse } from './discourse.ts'
import type { Trail } from './target.ts'

/** What resolving a mention needs to know. */
export interface Context {
  readonly census: Census
  readonly roles: RoleIndex
  readonly discourse: Discourse
  /** The reported words of the attribution whose source this is. */
  readonly content: readonly Span[]
  readonly trail: Trail
}
