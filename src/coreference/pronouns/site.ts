import type { PronounRow } from '../../lexicon/people/pronouns.ts'
import type { Span } from '../../types.ts'
import type { Census } from '../entities/entity-index.ts'
import type { Line } from '../entities/sentence-mentions.ts'
import type { RoleIndex } from '../roles/definite-descriptions.ts'
import type { Discourse } from './discourse.ts'

/** What a pronoun asks for, and where it stands. */
export interface PronounSite {
  readonly line: Line
  readonly start: number
  readonly row: PronounRow
  /** The reported words of its own attribution: nobody named in them is meant. */
  readonly content: readonly Span[]
}

/** Where those who can be meant are looked for. */
export interface Surroundings {
  readonly census: Census
  readonly discourse: Discourse
  readonly roles: RoleIndex
}
