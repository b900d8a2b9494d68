import { LineIndex } from '../../claims/line-index.ts'
import { type Alignment, alignWords } from '../alignment.ts'
import { foldedWords, type Words } from '../folded-words.ts'
import { type Compared, isFound, similarityOf, statusOf } from './differences.ts'
import type { QuotationIndex, Stretch } from './quotation-index.ts'
import { isStitched } from './stitching.ts'
import type { Change, DraftQuotation, Match, Said, SourceText } from './verification.ts'

/** Matches of one quotation that are kept of a source: the same words may stand in it several times. */
const MOST_MATCHES = 4

/** A source while quotations are looked for in it. */
class SourceReading {
  readonly source: SourceText
  readonly words: Words
  /** For each word: the index of what it is a part of in `said`, or -1. */
  private readonly saidAt: Int32Array
  private readonly unsaid: Uint8Array
  private readonly lines: LineIndex

  constructor(source: SourceText) {
    this.source = source
    this.words = foldedWords(source.text)
    this.saidAt = saidAt(this.words, source.said)
    this.unsaid = unsaidIn(this.saidAt, source.said)
    this.lines = new LineIndex(source.text)
  }

  saidBy(word: number): Said | null {
    return this.source.said[this.saidAt[word] ?? -1] ?? null
  }

  /** Whether a word stands between two parts of one claim, and is in none: it is the writer's. */
  readonly isUnsaid = (word: number): boolean => this.unsaid[word] === 1

  /** Whether the words around a range are said by one and some in it by another. */
  readonly isOthers = (from: number, to: number): boolean => {
    const own = this.saidBy(from - 1)?.speaker?.name
    for (let at = from; own && at < to; at++) {
      const name = this.saidBy(at)?.speaker?.name
      if (name && name !== own) return true
    }
    return false
  }

  lineOf(offset: number): number {
    return this.lines.at(offset).line
  }
}

function saidAt({ starts, length }: Words, said: readonly Said[]): Int32Array {
  const at = new Int32Array(length).fill(-1)
  let next = 0
  for (let word = 0; word < length; word++) {
    const start = starts[word] ?? 0
    while ((said[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    if ((said[next]?.start ?? Number.POSITIVE_INFINITY) <= start) at[word] = next
  }
  return at
}

/** Marks the words that stand between two parts of one claim. */
function unsaidIn(saidAt: Int32Array, said: readonly Said[]): Uint8Array {
  const unsaid = new Uint8Array(saidAt.length)
  let last = -1
  for (const [word, part] of saidAt.entries()) {
    if (part < 0) continue
    const isSame = last >= 0 && said[saidAt[last] ?? -1]?.claim === said[part]?.claim
    if (isSame) unsaid.fill(1, last + 1, word)
    last = word
  }
  return unsaid
}

/** All quotations of a draft that a source may hold, each with how it stands there; by index of the quotation. */
export function compareSource(
  source: SourceText,
  quotations: readonly DraftQuotation[],
  index: QuotationIndex,
): ReadonlyMap<number, readonly Match[]> {
  const reading = new SourceReading(source)
  const found = new Map<number, Match[]>()
  for (const stretch of index.stretchesOf(reading.words)) {
    const [quotation, draft] = [quotations[stretch.quotation], index.words[stretch.quotation]]
    const match = quotation && draft ? compared(reading, quotation, draft, stretch) : null
    if (!match) continue
    const matches = found.get(stretch.quotation) ?? []
    if (matches.length < MOST_MATCHES) found.set(stretch.quotation, [...matches, match])
  }
  return found
}

function compared(reading: SourceReading, quotation: DraftQuotation, draft: Words, stretch: Stretch): Match | null {
  const { words, source, isUnsaid, isOthers } = reading
  const alignment = alignWords(draft, words, stretch.from, stretch.to, isUnsaid)
  const pair: Compared = { draftText: quotation.text, draft, sourceText: source.text, source: words, isUnsaid }
  const isPatched = isStitched(alignment, draft, words, isOthers, isFound(alignment, draft))
  const { status, risks } = isPatched ? { status: 'stitched' as const, risks: [] } : statusOf(alignment, pair)
  if (status === 'not-found') return null
  return matchOf(reading, alignment, pair, { status, risks })
}

function matchOf(
  reading: SourceReading,
  alignment: Alignment,
  { draftText, draft, sourceText, source }: Compared,
  verdict: Pick<Match, 'status' | 'risks'>,
): Match {
  const { steps } = alignment
  const [first, last] = [steps[0]?.source[0] ?? 0, steps.at(-1)?.source[1] ?? 0]
  const [start, end] = [source.starts[first] ?? 0, source.ends[last - 1] ?? 0]
  const stretch = (text: string, words: Words, [from, to]: readonly [number, number]): string =>
    from < to ? text.slice(words.starts[from] ?? 0, words.ends[to - 1] ?? 0) : ''
  const diff: Change[] = steps.map((step) => ({
    kind: step.kind,
    draft: stretch(draftText, draft, step.draft),
    source: stretch(sourceText, source, step.source),
  }))
  return {
    ...verdict,
    path: reading.source.path,
    line: reading.lineOf(start),
    start,
    end,
    text: sourceText.slice(start, end),
    speaker: speakerOf(reading, first, last),
    diff,
    omitted: diff.filter(({ kind }) => kind === 'omitted').map((change) => change.source),
    similarity: Math.round(similarityOf(alignment, draft) * 1000) / 1000,
  }
}

/** Who says a range of the source's words: whoever says the first of them that anybody says. */
function speakerOf(reading: SourceReading, from: number, to: number): Match['speaker'] {
  for (let at = from; at < to; at++) {
    const speaker = reading.saidBy(at)?.speaker
    if (speaker) return speaker
  }
  return null
}
