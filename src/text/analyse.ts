import type { Article, Block } from '../types.ts'
import { markupByBlock, withMarkup } from './quotations/markup.ts'
import { marksByBlock, quotationsOf } from './quotations/scan.ts'
import { sentencesOf } from './sentences.ts'
import { tokenize } from './tokenize.ts'
import { AnnotatedBlock, type Quotation } from './tokens.ts'

/** Whether claims are looked for in a block: in the body, and in the first occurrence of the headline. */
function isRead(article: Article, block: Block): boolean {
  const headline = article.headlines[0]
  return block.kept || (headline !== undefined && block.start <= headline.start && headline.end <= block.end)
}

/** Splits the blocks in which claims are looked for into sentences and tokens; each quotation is one opaque token. */
export function analyse(article: Article): AnnotatedBlock[] {
  const { text, blocks } = article
  const marks = marksByBlock(text, blocks)
  const quoted = markupByBlock(blocks, article.quoted)
  const annotated: AnnotatedBlock[] = []
  let open: Quotation | null = null
  blocks.forEach((block, index) => {
    if (!isRead(article, block)) return
    const quotations = withMarkup(quotationsOf(text, block, marks[index] ?? [], open), quoted[index] ?? [])
    const tokens = tokenize(text, block.start, block.end, quotations)
    annotated.push(new AnnotatedBlock(block, index, sentencesOf(text, tokens), quotations))
    const last = quotations.at(-1)
    open = last && !last.closed && last.end === block.end ? last : null
  })
  return annotated
}
