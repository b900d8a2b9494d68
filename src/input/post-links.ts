import { Block } from '../article-types.ts'
import { POST_LINK, POST_TAG } from '../lexicon/posts.ts'

const LINKS = { rule: 'post-links', reason: 'addresses and tags at the end of a post' }

/** A post without the addresses, pictures and tags at its end, taken off word by word. */
export function withoutLinks(post: string): string {
  let end = post.length
  for (const { 0: word, index } of [...post.matchAll(/\S+/g)].reverse()) {
    const isTag = index > 0 && POST_TAG.test(word)
    const link = isTag ? 0 : word.search(POST_LINK)
    if (link < 0) break
    const isGlued = link > 0 && !POST_TAG.test(word.slice(0, link))
    end = isGlued ? index + link : index
    if (isGlued) break
  }
  return end === post.length ? post : post.slice(0, end).trimEnd()
}

/** A post may be a picture, or an address and nothing else. */
export const hasPostWords = (text: string, { start, end }: Block): boolean =>
  /\p{L}{2}/u.test(withoutLinks(text.slice(start, end)))

function drop(block: Block): void {
  block.kept = false
  block.rule = LINKS.rule
  block.reason = LINKS.reason
}

/** What stands in a post's block behind its words, as a block of its own: every character is kept or dropped. */
export function linksBehind(text: string, post: Block, { end, depth }: Block): Block[] {
  if (post.end === end) return []
  const links = new Block(end - text.slice(post.end, end).trimStart().length, end, 'embed', depth)
  drop(links)
  return [links]
}

/** Drops a block that is addresses and nothing else. */
export function dropIfLinks(text: string, block: Block): boolean {
  if (!block.kept || hasPostWords(text, block) || !POST_LINK.test(text.slice(block.start, block.end))) return false
  drop(block)
  return true
}

/** The blocks of a page whose embedded posts end where their words do, what stands behind them in blocks of its own. */
export function cutPostLinks(text: string, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'embed' || !block.kept || !block.author || dropIfLinks(text, block)) return [block]
    const words = withoutLinks(text.slice(block.start, block.end))
    const post = new Block(block.start, block.start + words.length, 'embed', block.depth)
    post.author = block.author
    return [post, ...linksBehind(text, post, block)]
  })
}
