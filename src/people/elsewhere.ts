import { tokenize } from '../language/tokenize.ts'
import type { Passage } from '../language/tokens.ts'
import type { Article, Span } from '../types.ts'
import type { Census } from './census.ts'
import type { Entity } from './entity.ts'
import { introduce } from './introduce.ts'
import { Line, type NameRun, readRuns } from './runs.ts'
import { isImpersonalRun, splitRun } from './split.ts'

/** The stretches that the census did not read: quoted words first, then blocks that are no part of the body. */
function unread(article: Article, passages: readonly Passage[]): Span[] {
  const read = new Set(passages.map(({ index }) => index))
  const quoted = passages.flatMap(({ quotations }) => quotations.map((q) => ({ start: q.innerStart, end: q.innerEnd })))
  return [...quoted, ...article.blocks.filter((_, index) => !read.has(index))]
}

function runsOf(census: Census, { start, end }: Span): NameRun[] {
  const line = new Line(tokenize(census.reader.text, start, end), -1, -1)
  if (line.titled) return []
  readRuns(line)
  for (const run of line.runs) splitRun(run, census.seen)
  return line.runs
}

/** Whose fuller name a run can be: somebody called by one word so far, which ends or starts it. */
function shortOf(run: NameRun, wanted: ReadonlyMap<string, Entity>): Entity | undefined {
  const words = run.key.split(' ')
  if (words.length < 2 || words.length > 4) return undefined
  return wanted.get(words.at(-1) ?? '')
}

/**
 * Looks up the full names and roles of sources where nothing is claimed: within quotations, in captions and in what
 * was dropped from the page. The first full name found is taken; who speaks is never decided there.
 */
export function lookElsewhere(
  article: Article,
  passages: readonly Passage[],
  census: Census,
  sources: Set<Entity>,
): void {
  const short = new Map<string, Entity>()
  for (const entity of sources) {
    const [word] = entity.words
    if (word && entity.words.length === 1 && entity.impersonal <= entity.personal) short.set(word, entity)
  }
  const bare = [...sources].some((entity) => entity.isPerson && entity.roles.length === 0)
  if (short.size === 0 && !bare) return
  for (const span of unread(article, passages)) {
    for (const run of runsOf(census, span)) {
      const grown = shortOf(run, short)
      if (grown && !isImpersonalRun(run, census.seen)) {
        census.registry.rename(grown, run)
        short.delete(grown.words.at(-1) ?? '')
      }
      const entity = grown ?? (run.key.includes(' ') ? census.registry.whole(run.key) : undefined)
      if (entity && sources.has(entity)) introduce(run, entity, census.reader)
    }
  }
}
