import type { TokenSpan } from '../../text/token-span.ts'
import type { AnnotatedBlock } from '../../text/tokens.ts'

/** Paragraphs without marks that are one person's words: an answer, a letter. */
export interface Passage {
  readonly paragraphs: readonly AnnotatedBlock[]
  /** A place where the speaker is named; null where none was found. */
  readonly source: TokenSpan | null
  /** Whether each begins with the question that it answers. */
  readonly inline?: boolean
  /** What shows that they are: the rule of the attribution. */
  readonly rule: string
}

/** Finds the passage that a paragraph belongs to. */
export const passagesByBlock = (passages: readonly Passage[]): ReadonlyMap<AnnotatedBlock, Passage> =>
  new Map(passages.flatMap((passage) => passage.paragraphs.map((block) => [block, passage] as const)))

/** "These are his reasons:": whether a block leads to what stands below it. */
export const endsInColon = ({ sentences }: AnnotatedBlock): boolean => sentences.at(-1)?.tokens.at(-1)?.text === ':'
