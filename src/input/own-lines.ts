import type { Article, Block } from '../types.ts'
import { siteKey } from './site-lines.ts'

const OWN_LINE = { rule: 'own-line', reason: 'called boilerplate in the configuration' }

const plain = (text: string): string => siteKey(text, { start: 0, end: text.length }).toLowerCase()

/** Drops the blocks that the user calls boilerplate: whole, or, behind a `*`, by their beginning; case and spaces aside. */
export function dropOwnLines(article: Article, lines: readonly string[] = []): Article {
  const whole = new Set(lines.filter((line) => !line.endsWith('*')).map(plain))
  const beginnings = lines.filter((line) => line.endsWith('*')).map((line) => plain(line.slice(0, -1)))
  const isOwn = (block: Block): boolean => {
    const text = siteKey(article.text, block).toLowerCase()
    return whole.has(text) || beginnings.some((beginning) => text.startsWith(beginning))
  }
  for (const block of lines.length > 0 ? article.blocks : []) {
    if (!block.kept || !isOwn(block)) continue
    block.kept = false
    block.rule = OWN_LINE.rule
    block.reason = OWN_LINE.reason
  }
  return article
}
