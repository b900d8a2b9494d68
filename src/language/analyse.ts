import type { Article } from '../types.ts'
import { Passage } from './tokens.ts'

/** Cuts the kept blocks of an article into sentences and tokens, quotations opaque among them. */
export function analyse(article: Article): Passage[] {
  return article.blocks.flatMap((block, index) => (block.kept ? [new Passage(block, index, [], [])] : []))
}
