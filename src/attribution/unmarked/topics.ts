import * as t from '../../text/tags.ts'
import { TokenSpan } from '../../text/token-span.ts'
import type { AnnotatedBlock } from '../../text/tokens.ts'
import { PASSAGE } from '../rule-ids.ts'
import { isTopic } from './interview.ts'
import { interviewee } from './interviewee.ts'
import { opensQuoted } from './own-words.ts'
import type { Passage } from './passage.ts'

/** Fewer topics with quoted words below are subheads. */
const FEWEST = 3
/** Tokens of "Head Coach Ana Ruiz". */
const LONGEST_HEAD = 8

/** "Head Coach Ana Ruiz": a line above the topics that ends in a name, and says nothing. */
function headOf({ sentences }: AnnotatedBlock): TokenSpan | null {
  const [sentence] = sentences
  const tokens = sentence?.tokens ?? []
  if (!sentence || sentences.length > 1 || tokens.length < 2 || tokens.length > LONGEST_HEAD) return null
  const plain = tokens.every(({ tags, text }) => (tags & t.NAME) !== 0 || /^[,.’'-]$/.test(text))
  return plain && (tokens.at(-1)?.tags ?? 0) & t.NAME ? TokenSpan.of(sentence, 0, tokens.length - 1) : null
}

/**
 * What somebody told reporters, set as quotations below their topics ("On the knee of Ivo Marsh:"): those of the one
 * whom a line above names, never of those whom a topic names.
 */
export function quotedUnderTopics(text: string, blocks: readonly AnnotatedBlock[], byline: string | null): Passage[] {
  const passages: { source: TokenSpan | null; paragraphs: AnnotatedBlock[]; rule: string }[] = []
  let head: TokenSpan | null = null
  let first: AnnotatedBlock | null = null
  let open = false
  blocks.forEach((block, i) => {
    const next = blocks[i + 1]
    if (next && isTopic(text, block) && opensQuoted(next)) {
      first ??= block
      passages.push({ source: head, paragraphs: [], rule: PASSAGE })
      open = true
    } else if (open && opensQuoted(block)) passages.at(-1)?.paragraphs.push(block)
    else {
      open = false
      head = headOf(block) ?? head
    }
  })
  if (!first || passages.length < FEWEST) return []
  const source = interviewee(blocks, first, byline)
  return passages.map((passage) => ({ ...passage, source: passage.source ?? source }))
}
