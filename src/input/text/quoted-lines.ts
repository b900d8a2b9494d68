import { Block } from '../../article-types.ts'

/** The sign before a line that gives the words of another, as letters and posts in plain text have it. */
const SIGN = /^(?:> ?){1,3}(?=[\p{L}\p{N}“"‘'([])/u

/** The sign alone, between two paragraphs of such words. */
const EMPTY = /^[> ]{1,6}$/

/** Makes the paragraphs behind ">" quotes; the sign is no part of them. */
export function markQuotedLines(text: string, blocks: Block[]): void {
  blocks.forEach((block, i) => {
    const sign = SIGN.exec(text.slice(block.start, Math.min(block.end, block.start + 8)))?.[0]
    if (EMPTY.test(text.slice(block.start, Math.min(block.end, block.start + 8)))) drop(block)
    if (!sign || block.kind !== 'paragraph') return
    const quote = new Block(block.start + sign.length, block.end, 'quote', 1)
    quote.kept = block.kept
    quote.reason = block.reason
    quote.rule = block.rule
    blocks[i] = quote
  })
}

function drop(block: Block): void {
  block.kept = false
  block.rule = 'quote-sign'
  block.reason = 'the sign of a quotation, without words'
}
