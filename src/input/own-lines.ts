import type { Article } from '../article-types.ts'
import { compiledOnce } from '../compiled-once.ts'
import { siteKey } from './site-lines.ts'

const OWN_LINE = { rule: 'own-line', reason: 'called boilerplate in the configuration' }

const plain = (text: string): string => siteKey(text, { start: 0, end: text.length }).toLowerCase()

/** Lines of the user's own: whole ones, and beginnings, with how long these can be. */
class OwnLines {
  private readonly whole: ReadonlySet<string>
  private readonly beginnings: ReadonlySet<string>
  private readonly lengths: ReadonlySet<number>

  constructor(lines: readonly string[]) {
    this.whole = new Set(lines.filter((line) => !line.endsWith('*')).map(plain))
    this.beginnings = new Set(lines.filter((line) => line.endsWith('*')).map((line) => plain(line.slice(0, -1))))
    this.lengths = new Set([...this.beginnings].map(({ length }) => length))
  }

  has(text: string): boolean {
    if (this.whole.has(text)) return true
    for (const length of this.lengths) if (this.beginnings.has(text.slice(0, length))) return true
    return false
  }
}

const compiled = compiledOnce((lines: readonly string[]) => new OwnLines(lines))

/** Drops the blocks that the user calls boilerplate: whole, or, behind a `*`, by their beginning; case and spaces aside. */
export function dropOwnLines<Given extends Article>(article: Given, lines: readonly string[] = []): Given {
  if (lines.length === 0) return article
  const own = compiled(lines)
  for (const block of article.blocks) {
    if (!block.kept || !own.has(siteKey(article.text, block).toLowerCase())) continue
    block.kept = false
    block.rule = OWN_LINE.rule
    block.reason = OWN_LINE.reason
  }
  return article
}
