import { tokenize } from '../../text/tokenize.ts'
import { QUOTATION } from '../../text/tokens.ts'
import type { Span } from '../../types.ts'
import type { Entity } from '../entities/entity.ts'
import type { EntityIndex } from '../entities/entity-index.ts'
import { findNames } from '../entities/find-names.ts'
import { SentenceMentions, lastAt, type NameMention, runsAround } from '../entities/sentence-mentions.ts'
import { linkShort } from '../entities/short-names.ts'
import { isImpersonalName, splitName } from '../entities/split-name.ts'

/** A stretch of a line, in token indexes. */
export class SourcePhrase {
  readonly line: SentenceMentions
  readonly from: number
  readonly to: number

  constructor(line: SentenceMentions, from: number, to: number) {
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

const lineStart = (line: SentenceMentions): number => line.tokens[0]?.start ?? 0

/** The tokens of a span: of its sentence, or, within a quotation, read anew. */
export function locate(entityIndex: EntityIndex, span: Span): SourcePhrase | null {
  const line = entityIndex.lines[lastAt(entityIndex.lines, span.start, lineStart)]
  if (!line) return readAnew(entityIndex, span, -1)
  let from = Math.max(
    0,
    lastAt(line.tokens, span.start, (token) => token.start),
  )
  const first = line.tokens[from]
  if (first && first.end <= span.start) from++
  if (line.tokens[from]?.kind === QUOTATION && span.end <= (line.tokens[from]?.end ?? 0)) {
    return readAnew(entityIndex, span, line.ordinal, line.block)
  }
  let to = lastAt(line.tokens, span.end - 1, (token) => token.start) + 1
  if (to <= from) to = from + 1
  if (!line.tokens[from]) return null
  // Of a headline only the names that the article knows were kept: where there is none, its words are read as they stand.
  const known = !line.titled || runsAround(line, from, to).some((run) => run.entity && run.from >= from && run.to <= to)
  return known ? new SourcePhrase(line, from, to) : readAnew(entityIndex, span, line.ordinal, line.block)
}

function readAnew(entityIndex: EntityIndex, span: Span, ordinal: number, block = -1): SourcePhrase | null {
  const tokens = tokenize(entityIndex.reading.text, span.start, span.end)
  if (tokens.length === 0) return null
  const line = new SentenceMentions(tokens, block, ordinal)
  findNames(line)
  for (const run of line.runs) {
    splitName(run, entityIndex.counts)
    if (run.key) run.entity = entityIndex.registry.whole(run.key) ?? fuller(run, entityIndex) ?? linkShort(run, entityIndex)
  }
  return new SourcePhrase(line, 0, tokens.length)
}

/** A whole name in a headline or quotation gives its form to whom the article calls by the last name only. */
function fuller(run: NameMention, { registry, counts }: EntityIndex): Entity | null {
  const last = run.key.slice(run.key.lastIndexOf(' ') + 1)
  if (last === run.key || isImpersonalName(run, counts)) return null
  const known = registry.whole(last)
  if (!known || known.words.length > 1) return registry.addFull(run, true)
  registry.rename(known, run)
  return known
}
