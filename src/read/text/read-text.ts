import { type Article, Block, type ReadOptions, type Warning } from '../../types.ts'
import { decide } from '../boilerplate/decide.ts'
import { Hints } from '../boilerplate/hints.ts'
import { metadataOf } from '../metadata/metadata.ts'
import { linesOf } from './lines.ts'

/** Reads decoded plain text as an article. */
export function readText(text: string, options: ReadOptions): Article {
  const lines = linesOf(text)
  const blocks = lines.map(({ start, end }) => new Block(start, end))
  const hints = lines.map(({ blanksBefore }, i) => new Hints(blanksBefore, lines[i + 1]?.blanksBefore ?? 1))
  const decision = decide(text, blocks, hints, options.siteLines)
  const { title, byline, publishedAt, headlines } = metadataOf(text, blocks, decision)
  const warnings: Warning[] = []
  if (blocks.length === 0) warnings.push({ code: 'empty', message: 'holds no text' })
  else if (!decision.found)
    warnings.push({ code: 'no-main-text', message: 'no main text stands out; everything is kept' })
  const metadata = { title, byline, publishedAt, site: null, url: null, language: 'en' }
  return { text, blocks, format: 'text', metadata, headlines, quoted: [], segments: null, warnings }
}
