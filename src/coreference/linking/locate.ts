import { tokenize } from '../../text/tokenize.ts'
import { QUOTATION } from '../../text/tokens.ts'
import type { Span } from '../../types.ts'
import type { Entity } from '../entities/entity.ts'
import type { Census } from '../entities/entity-index.ts'
import { readRuns } from '../entities/runs.ts'
import { Line, lastAt, type NameRun, runsAround } from '../entities/sentence-mentions.ts'
import { linkShort } from '../entities/short-names.ts'
import { isImpersonalRun, splitRun } from '../entities/split.ts'

/** A stretch of a line, in token indexes. */
export class Phrase {
  readonly line: Line
  readonly from: number
  readonly to: number

  constructor(line: Line, from: number, to: number) {
    this.line = line
    this.from = from
    this.to = to
  }

  get start(): number {
    return this.line.tokens[this.from]?.start ?? 0
  }

  get end(): number {
    return this.line.tokens[this.to - 1]?.end ?? 0
  }
}

const lineStart = (line: Line): number => line.tokens[0]?.start ?? 0

/** The tokens of a span: of its sentence, or, within a quotation, read anew. */
export function locate(census: Census, span: Span): Phrase | null {
  const line = census.lines[lastAt(census.lines, span.start, lineStart)]
  if (!line) return readAnew(census, span, -1)
  let from = Math.max(
    0,
    lastAt(line.tokens, span.start, (token) => token.start),
  )
  const first = line.tokens[from]
  if (first && first.end <= span.start) from++
  if (line.tokens[from]?.kind === QUOTATION && span.end <= (line.tokens[from]?.end ?? 0)) {
    return readAnew(census, span, line.ordinal, line.block)
  }
  let to = lastAt(line.tokens, span.end - 1, (token) => token.start) + 1
  if (to <= from) to = from + 1
  if (!line.tokens[from]) return null
  // Of a headline only the names that the article knows were kept: where there is none, its words are read as they stand.
  const known = !line.titled || runsAround(line, from, to).some((run) => run.entity && run.from >= from && run.to <= to)
  return known ? new Phrase(line, from, to) : readAnew(census, span, line.ordinal, line.block)
}

function readAnew(census: Census, span: Span, ordinal: number, block = -1): Phrase | null {
  const tokens = tokenize(census.reader.text, span.start, span.end)
  if (tokens.length === 0) return null
  const line = new Line(tokens, block, ordinal)
  readRuns(line)
  for (const run of line.runs) {
    splitRun(run, census.seen)
    if (run.key) run.entity = census.registry.whole(run.key) ?? fuller(run, census) ?? linkShort(run, census)
  }
  return new Phrase(line, 0, tokens.length)
}

/** A whole name in a headline or quotation gives its form to whom the article calls by the last name only. */
function fuller(run: NameRun, { registry, seen }: Census): Entity | null {
  const last = run.key.slice(run.key.lastIndexOf(' ') + 1)
  if (last === run.key || isImpersonalRun(run, seen)) return null
  const known = registry.whole(last)
  if (!known || known.words.length > 1) return registry.addFull(run, true)
  registry.rename(known, run)
  return known
}
