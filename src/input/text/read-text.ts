import { type Article, Block, type ReaderOptions } from '../../article-types.ts'
import { MOST_BLOCKS } from '../input-bounds.ts'
import { bodyWarnings } from '../main-text/body-warnings.ts'
import { decide, dropHeadlines } from '../main-text/decide.ts'
import { Hints } from '../main-text/source-hints.ts'
import { metadataOf } from '../metadata/metadata.ts'
import { linesOf } from '../text-lines.ts'
import { markQuotedLines } from './quoted-lines.ts'
import { markPosts } from './signed-posts.ts'
import { unwrap } from './unwrap.ts'

/** Reads decoded plain text as an article. */
export function readText(text: string, options: ReaderOptions): Article {
  const runs = unwrap(text, linesOf(text, MOST_BLOCKS))
  const blocks = runs.map(({ first, last }) => new Block(first.start, last.end))
  const hints = runs.map(({ first }, i) => new Hints(first.blanksBefore, runs[i + 1]?.first.blanksBefore ?? 1))
  const decision = decide(text, blocks, hints, options.siteLines)
  const { title, byline, publishedAt, headlines } = metadataOf(text, blocks, decision)
  dropHeadlines(blocks, headlines)
  markQuotedLines(text, blocks)
  markPosts(text, blocks)
  const warnings = bodyWarnings(blocks, decision.found)
  const metadata = { title, byline, publishedAt, site: null, url: null, language: null }
  return { text, blocks, metadata, headlines, quoted: [], segments: null, warnings }
}
