import type { AnnotatedBlock } from '../../text/tokens.ts'
import { openingLabel } from '../speaker-labels.ts'
import { isAside } from './label-lines.ts'

/** Share of labelled paragraphs among those between the first and the last from which on the others go on with a turn. */
const LABELLED_SHARE = 0.5

const isProse = ({ block }: AnnotatedBlock): boolean => block.kind === 'paragraph' || block.kind === 'list-item'

/** A question without a label is another's; who is quoted in marks, and "She laughs", is told of by whoever writes. */
const isOthers = ({ sentences, quotations }: AnnotatedBlock): boolean =>
  quotations.length > 0 ||
  sentences.at(-1)?.tokens.at(-1)?.text === '?' ||
  /^s?he$/.test(sentences[0]?.tokens[0]?.lower ?? '')

/**
 * The paragraphs without a label between the first and the last of a transcript: long turns have several, in whatever
 * person. None where most of the text has no label: then it tells of people as well.
 */
export function goingOn(text: string, blocks: readonly AnnotatedBlock[]): ReadonlySet<AnnotatedBlock> {
  const labelled = blocks.flatMap(({ sentences }, i) => (openingLabel(sentences[0]?.tokens ?? []) ? [i] : []))
  const [first, last] = [labelled[0] ?? 0, labelled.at(-1) ?? 0]
  const between = blocks.slice(first, last + 1).filter((block) => isProse(block) && !isAside(block, text))
  if (labelled.length < between.length * LABELLED_SHARE) return new Set()
  return new Set(between.filter((block) => !openingLabel(block.sentences[0]?.tokens ?? []) && !isOthers(block)))
}
