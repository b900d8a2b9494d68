import type { AnnotatedBlock } from '../../text/tokens.ts'
import { labelOf } from '../speaker-labels.ts'
import { isFirstPerson } from './own-words.ts'
import { endsInColon } from './passage.ts'

/** More paragraphs in a row are the article itself. */
const MOST = 20

/** The place of a paragraph behind a colon in an article whose writer says "I". */
export const NARRATED = -1

/** A paragraph without marks of its own, as those of a letter or statement given in full. */
const isPlain = ({ block, quotations, sentences }: AnnotatedBlock): boolean =>
  block.kind === 'paragraph' && quotations.length === 0 && !labelOf(sentences[0]?.tokens ?? [])

/** Tokens of a paragraph that tells something; a shorter one may be a link or the name of a picture. */
const SHORTEST = 8

/** A paragraph of whole sentences: right behind “said:” it is what was said, in whatever person. */
const isSentence = ({ sentences }: AnnotatedBlock): boolean =>
  (sentences.length > 1 || (sentences[0]?.tokens.length ?? 0) >= SHORTEST) &&
  /^[.!?]$/.test(sentences.at(-1)?.tokens.at(-1)?.text ?? '')

/** How many paragraphs from there on are in the first person, or stand between two that are. */
function lengthOf(blocks: readonly AnnotatedBlock[], from: number): number {
  let length = 0
  for (let i = from; i < blocks.length && i - from < MOST && i - from <= length + 1; i++) {
    const block = blocks[i]
    if (!block || !isPlain(block) || endsInColon(block)) break
    if (isFirstPerson(block)) length = i - from + 1
    else if (i === from && !isSentence(block)) break
    else if (i === from) length = 1
  }
  return length
}

/**
 * Paragraphs in the first person behind one that ends in a colon, in an article that is not: somebody's words given in
 * full. The value tells how many paragraphs of the same words stand before, or that the writer says "I" as well.
 */
export function announcedBlocks(blocks: readonly AnnotatedBlock[]): ReadonlyMap<AnnotatedBlock, number> {
  const announced = new Map<AnnotatedBlock, number>()
  blocks.forEach((block, i) => {
    if (!endsInColon(block) || announced.has(block)) return
    const length = lengthOf(blocks, i + 1)
    for (let place = 0; place < length; place++) {
      const own = blocks[i + 1 + place]
      if (own) announced.set(own, place)
    }
  })
  // Where the writer speaks of themselves as well, only the first is given, and only behind a plain verb of saying.
  const narrated = blocks.some((block) => isPlain(block) && !announced.has(block) && isFirstPerson(block))
  return narrated
    ? new Map([...announced].filter(([, place]) => place === 0).map(([block]) => [block, NARRATED]))
    : announced
}
