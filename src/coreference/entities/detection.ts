import type { Lexical } from '../../text/lexical.ts'
import type { AnnotatedBlock } from '../../text/tokens.ts'
import type { Article } from '../../types.ts'
import type { EntityIndex } from './entity-index.ts'

/** Other names, each with the name that is meant. */
export type Aliases = Readonly<Record<string, string>>

/** What entities are detected from. */
export interface DetectionInput {
  readonly article: Article
  readonly passages: readonly AnnotatedBlock[]
  /** What a word list knows about given names and places; without it only the document's evidence counts. */
  readonly lexical: Lexical | null
  /** The user's own. */
  readonly aliases: Aliases
}

/** One step of the detection of entities. */
export interface DetectionStep {
  readonly name: string
  /** What it adds to the index, and why at its place in the order. */
  readonly reason: string
  run(index: EntityIndex, input: DetectionInput): void
}
