import type { Block, Span } from '../../../article-types.ts'
import type { Element } from '../dom/element.ts'
import { EMBED, QUOTE } from '../markup-hints.ts'
import type { MarkupPage } from '../page-block.ts'

/** A signature under quoted words: a dash and a name, a handle perhaps. 120 characters at most. */
const SIGNED = /^[—–―-]{1,2}\s*([^\n(@|•·]{2,60}?)\s*(?:[(@|•·\n,]|$)/

/** Words of a `<cite>`, without dash and role. 120 characters at most. */
const CITED = /^[\s—–―-]*([^,(|\n]{2,60}?)\s*(?:[,(|\n]|$)/

const isQuote = ({ own }: Element): boolean => (own & (QUOTE | EMBED)) !== 0

/** The outermost quotation or embedded post that an element stands in. */
function quoteAround(element: Element): Element | null {
  let found: Element | null = null
  for (let at: Element | null = element; at && at.hints & (QUOTE | EMBED); at = at.parent) if (isQuote(at)) found = at
  return found
}

/** The name in a signature line, as a span of the text. */
function signature(text: string, { start, end }: Span): Span | null {
  const line = text.slice(start, Math.min(end, start + 120))
  const name = line.match(SIGNED)?.[1]
  if (!name) return null
  const at = start + line.indexOf(name)
  return { start: at, end: at + name.length }
}

/** The words of a `<cite>` without dash and role. */
function citedName(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, Math.min(end, start + 120))
  const name = words.match(CITED)?.[1]
  if (!name) return null
  const at = start + words.indexOf(name)
  return { start: at, end: at + name.length }
}

/** Gives the blocks of quotations and embedded posts their author, where the markup or a signature names one. */
export function giveAuthors(page: MarkupPage, blocks: readonly Block[]): void {
  const authors = new Map<Element, Span>()
  for (const mark of page.marked) {
    const quote = mark.what === 'cite' ? quoteAround(mark.element) : null
    const name = quote && citedName(page.text, mark)
    if (quote && name) authors.set(quote, name)
  }
  page.blocks.forEach((block) => {
    const quote = quoteAround(block.element)
    if (!quote || authors.has(quote) || block !== page.blocks[quote.last - 1]) return
    const name = signature(page.text, block)
    if (name) authors.set(quote, name)
  })
  page.blocks.forEach(({ element }, i) => {
    const quote = quoteAround(element)
    const author = quote && authors.get(quote)
    const block = blocks[i]
    if (author && block) block.author = author
  })
}
