import { Block, type Span } from '../../article-types.ts'
import { POST_ROWS } from '../../lexicon/posts.ts'
import { dropIfLinks, hasPostWords, linksBehind, withoutLinks } from '../post-links.ts'

/** Longer than networks let posts be, so that a paragraph of the article is none. */
const LONGEST_POST = 600
/** So many letters a post of several paragraphs had. */
const LONGEST_IN_PARTS = 300
const LONGEST_SIGNATURE = 160

const FIRST_PERSON = /\b(?:I|we|our|my|me|us)\b/i
const QUOTED = /["“”„«»]/

/** Who signs a post in a block: the name as a span of the text, or null. */
function signatureOf(text: string, { start, end }: Span): Span | null {
  if (end - start > LONGEST_SIGNATURE) return null
  const line = text.slice(start, end)
  for (const { pattern } of POST_ROWS) {
    const name = pattern.exec(line)?.[1]
    if (name) return { start: start + line.indexOf(name), end: start + line.indexOf(name) + name.length }
  }
  return null
}

/** A block as a post or its signature; addresses at its end are no words of it. A signature stays with its post. */
function postOf(text: string, block: Block, author: Span, decided: Block = block): Block {
  const words = withoutLinks(text.slice(block.start, block.end))
  const post = new Block(block.start, block.start + words.length, 'embed', block.depth)
  post.kept = decided.kept
  post.reason = decided.reason
  post.rule = decided.rule
  post.author = author
  return post
}

/** Whether a paragraph above a post's last one goes with it: short, in the first person, and quoting nobody. */
function goesOn(text: string, { start, end, kept }: Block, letters: number): boolean {
  const words = text.slice(start, end)
  return kept && letters + words.length <= LONGEST_IN_PARTS && FIRST_PERSON.test(words) && !QUOTED.test(words)
}

/** The last paragraph of a post above its signature; below one in the first person an address and nothing else is dropped. */
function lastOfPost(text: string, blocks: readonly Block[], above: number): number {
  const [last, before] = [blocks[above], blocks[above - 1]]
  const isBare = last && before && !before.author && goesOn(text, before, 0) && dropIfLinks(text, last)
  return isBare ? above - 1 : above
}

/** Makes the paragraphs above a signed post, and the signature itself, blocks that say whose words they are. */
export function markPosts(text: string, blocks: Block[]): void {
  const links: Block[] = []
  for (let i = 1; i < blocks.length; i++) {
    const signature = blocks[i]
    const author = signature && signatureOf(text, signature)
    if (!author) continue
    const end = lastOfPost(text, blocks, i - 1)
    const last = blocks[end]
    if (!last?.kept || last.author || last.end - last.start > LONGEST_POST) continue
    blocks[i] = postOf(text, signature, author, last)
    let letters = 0
    for (let at = end; at >= 0; at--) {
      const block = blocks[at]
      if (!block || block.author || (at < end && !goesOn(text, block, letters)) || !hasPostWords(text, block)) break
      letters += block.end - block.start
      const post = postOf(text, block, author)
      links.push(...linksBehind(text, post, block))
      blocks[at] = post
    }
  }
  if (links.length === 0) return
  blocks.push(...links)
  blocks.sort((a, b) => a.start - b.start)
}
