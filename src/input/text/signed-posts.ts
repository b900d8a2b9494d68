import { Block, type Span } from '../../article-types.ts'
import { POST_LINK, POST_ROWS, POST_TAG } from '../../lexicon/posts.ts'

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

/** A post without the addresses, pictures and tags at its end, taken off word by word. */
function withoutLinks(post: string): string {
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

/** What stands in a post's block behind its words, as a block of its own: every character is kept or dropped. */
function linksOf(text: string, post: Block, { end, depth }: Block): Block[] {
  if (post.end === end) return []
  const links = new Block(end - text.slice(post.end, end).trimStart().length, end, 'embed', depth)
  links.kept = false
  links.rule = 'post-links'
  links.reason = 'addresses and tags at the end of a post'
  return [links]
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

/** A post may be a picture, or an address and nothing else. */
const hasWords = (text: string, { start, end }: Block): boolean =>
  /\p{L}{2}/u.test(withoutLinks(text.slice(start, end)))

/** Whether a paragraph above a post's last one goes with it: short, in the first person, and quoting nobody. */
function goesOn(text: string, { start, end, kept }: Block, letters: number): boolean {
  const words = text.slice(start, end)
  return kept && letters + words.length <= LONGEST_IN_PARTS && FIRST_PERSON.test(words) && !QUOTED.test(words)
}

/** Makes the paragraphs above a signed post, and the signature itself, blocks that say whose words they are. */
export function markPosts(text: string, blocks: Block[]): void {
  const links: Block[] = []
  for (let i = 1; i < blocks.length; i++) {
    const [signature, last] = [blocks[i], blocks[i - 1]]
    const author = signature && signatureOf(text, signature)
    if (!author || !last?.kept || last.author || last.end - last.start > LONGEST_POST) continue
    blocks[i] = postOf(text, signature, author, last)
    let letters = 0
    for (let at = i - 1; at >= 0; at--) {
      const block = blocks[at]
      if (!block || block.author || (at < i - 1 && !goesOn(text, block, letters)) || !hasWords(text, block)) break
      letters += block.end - block.start
      const post = postOf(text, block, author)
      links.push(...linksOf(text, post, block))
      blocks[at] = post
    }
  }
  if (links.length === 0) return
  blocks.push(...links)
  blocks.sort((a, b) => a.start - b.start)
}
