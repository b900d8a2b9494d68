import type { Article, Block } from '../types.ts'
import { isInterlude, type MarkedBlock } from './quotations/interludes.ts'
import { markupByBlock, withMarkup } from './quotations/markup.ts'
import { marksByBlock, opensSingle, quotationsOf } from './quotations/scan.ts'
import { sentencesOf, takeSentences } from './sentences.ts'
import { TokenStore } from './token-store.ts'
import { tokenize } from './tokenize.ts'
import { AnnotatedBlock, type Quotation, type Sentence } from './tokens.ts'

/** Whether claims are looked for in a block: in the body, and in the first occurrence of the headline. */
function isRead(article: Article, block: Block): boolean {
  const headline = article.headlines[0]
  return block.kept || (headline !== undefined && block.start <= headline.start && headline.end <= block.end)
}

/** The quotation that a block leaves open at its end. */
function leftOpen({ end }: Block, quotations: readonly Quotation[]): Quotation | null {
  const last = quotations.at(-1)
  return last && !last.closed && last.end === end ? last : null
}

const sentencesIn = (text: string, { start, end }: Block, quotations: readonly Quotation[]): Sentence[] =>
  sentencesOf(text, tokenize(text, start, end, quotations))

/** The same with its tokens kept in a store, to which they go as they are made. */
function keptSentencesIn(
  text: string,
  { start, end }: Block,
  quotations: readonly Quotation[],
  store: TokenStore,
): Sentence[] {
  const sentences: Sentence[] = []
  const keep = (found: readonly Sentence[]): void => {
    for (const sentence of found) {
      sentence.moveTo(store)
      sentences.push(sentence)
    }
  }
  const rest = tokenize(text, start, end, quotations, (tokens) => keep(takeSentences(text, tokens)))
  keep(sentencesOf(text, rest))
  return sentences.slice()
}

/** From how many characters on tokens are kept in little memory: longer than any article, or most books. */
const LONG = 500_000

/** The store for the tokens of some blocks, where they are many. */
function storeFor(text: string, blocks: readonly Block[]): TokenStore | null {
  const length = (blocks.at(-1)?.end ?? 0) - (blocks[0]?.start ?? 0)
  return length < LONG ? null : new TokenStore(text, length)
}

/** Splits the blocks in which claims are looked for into sentences and tokens; each quotation is one opaque token. */
export function analyse(article: Article): AnnotatedBlock[] {
  const { text, blocks } = article
  const marks = marksByBlock(text, blocks)
  const quoted = markupByBlock(blocks, article.quoted)
  const read: (MarkedBlock & { index: number })[] = []
  blocks.forEach((block, index) => {
    if (isRead(article, block)) read.push({ block, index, marks: marks[index] ?? [] })
  })
  const store = storeFor(text, blocks)
  let open: Quotation | null = null
  return read.map(({ block, index, marks: own }, i) => {
    const interlude = open !== null && isInterlude(text, read, i)
    const next = read[i + 1]
    const goesOnBelow = next !== undefined && opensSingle(next.block, next.marks)
    const found = quotationsOf(text, block, own, interlude ? null : open, goesOnBelow)
    const quotations = withMarkup(found, quoted[index] ?? [])
    const sentences = store ? keptSentencesIn(text, block, quotations, store) : sentencesIn(text, block, quotations)
    if (!interlude) open = leftOpen(block, quotations)
    return new AnnotatedBlock(block, index, sentences, quotations, interlude)
  })
}
