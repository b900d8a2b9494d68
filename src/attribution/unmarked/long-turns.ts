import type { AnnotatedBlock } from '../../text/tokens.ts'
import { labelOf } from '../speaker-labels.ts'
import { isAside } from './label-lines.ts'

/** Share of labelled paragraphs among those between the first and the last from which on the others go on with a turn. */
const LABELLED_SHARE = 0.4

/** "Photo: Ana Ruiz", a caption, a list: no part of a turn. */
const isProse = ({ block }: AnnotatedBlock): boolean => block.kind === 'paragraph' || block.kind === 'list-item'

/**
 * The paragraphs without a label between the first and the last of a transcript: long turns have several, in whatever
 * person. None where most of the text has no label: then it tells of people as well.
 */
export function goingOn(text: string, blocks: readonly AnnotatedBlock[]): ReadonlySet<AnnotatedBlock> {
  const labelled = blocks.flatMap(({ sentences }, i) => (labelOf(sentences[0]?.tokens ?? []) ? [i] : []))
  const [first, last] = [labelled[0] ?? 0, labelled.at(-1) ?? 0]
  const between = blocks.slice(first, last + 1).filter((block) => isProse(block) && !isAside(block, text))
  if (labelled.length < between.length * LABELLED_SHARE) return new Set()
  return new Set(between.filter(({ sentences }) => !labelOf(sentences[0]?.tokens ?? [])))
}
