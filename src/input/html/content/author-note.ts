import type { Block } from '../../../article-types.ts'
import { SEVERAL_NAMES, surnameOf } from '../../author-names.ts'
import { TOLD_OF_AUTHOR } from '../../main-text/author-box.ts'

const LAST_BLOCKS = 3

/**
 * Drops the paragraph at the end of the body that tells who wrote it: it begins with a name of the byline, and no other
 * paragraph tells of that person.
 */
export function dropAuthorNote(text: string, blocks: readonly Block[], byline: string | null): void {
  const names = (byline ?? '').split(SEVERAL_NAMES).filter((name) => name.includes(' '))
  if (names.length === 0) return
  const kept = blocks.filter((block) => block.kept)
  for (const block of kept.slice(1).slice(-LAST_BLOCKS)) {
    const line = text.slice(block.start, block.end)
    const name = names.find((name) => line.startsWith(name) && TOLD_OF_AUTHOR.test(line.slice(name.length)))
    const surname = name && surnameOf(name)
    if (!surname || kept.some((other) => other !== block && text.slice(other.start, other.end).includes(surname)))
      continue
    block.kept = false
    block.rule = 'author-box'
    block.reason = 'about the author'
  }
}
