import { CLOSING_HEADING } from '../../lexicon/closing-headings.ts'
import { sharedWith } from './closing-section.ts'
import type { Features } from './features.ts'
import type { RecoveredLines } from './recover-lines.ts'

const WORDS_OF_SUBHEAD = 6
/** Subheads that the body has of its own from which on another may follow. */
const LEAST_SUBHEADS = 2
const MOST_LINES = 60
/** Share of the words of such a section that the body has, too. */
const SHARED = 0.3
/** Capitalised throughout, a line is a name, unless the subheads of the body are set so. */
const TITLED = 1

/** The beginning of a numbered heading. */
const SERIES = /^(\p{Lu}\p{L}{2,12}) \d{1,2}\b/u

const isApart = ({ hints }: Features): boolean => hints.blanksBefore > 0

const hasShape = ({ ended, colon, listed, words }: Features): boolean =>
  !ended && !colon && !listed && words > 0 && words <= WORDS_OF_SUBHEAD

const tells = (line: Features | undefined): boolean =>
  line !== undefined && (line.ended || line.colon) && line.words >= 2

/** Sections below the last prose of a page, while they are found. */
class Sections {
  readonly #found: RecoveredLines
  readonly #subheads: readonly Features[]

  constructor(found: RecoveredLines, kept: Uint8Array) {
    this.#found = found
    const { features, first, last } = found
    this.#subheads = features.filter(
      (line, i) => i >= first && i < last && kept[i] === 1 && hasShape(line) && isApart(line) && tells(features[i + 1]),
    )
  }

  #plain(i: number): Features | null {
    const line = this.#found.features[i]
    return line && line.repeats === 1 && line.words > 0 && !this.#found.marked(i) ? line : null
  }

  /** Whether a line goes on a series of headings that the body has: "Day 2: Lenz" behind "Day 1: Piran". */
  #isNext({ line }: Features): boolean {
    const { features, first, last } = this.#found
    const label = SERIES.exec(line)?.[1]
    if (label === undefined) return false
    return features.some(
      (other, i) => i >= first - 1 && i < last && hasShape(other) && SERIES.exec(other.line)?.[1] === label,
    )
  }

  /** Whether a line heads a section: by its words, or as those of the body do. */
  #isSubhead(i: number): boolean {
    const line = this.#plain(i)
    if (!line || !hasShape(line) || !isApart(line)) return false
    if (CLOSING_HEADING.test(line.line) || this.#isNext(line)) return true
    const isName = line.titled >= TITLED && line.words > 1 && this.#subheads.some(({ titled }) => titled < TITLED)
    return !isName && this.#subheads.length >= LEAST_SUBHEADS && tells(this.#plain(i + 1) ?? undefined)
  }

  /** The end of the lines that stand glued to one. */
  #endOfGroup(from: number): number {
    let i = from + 1
    for (let line = this.#plain(i); line && !isApart(line); line = this.#plain(i)) i++
    return i
  }

  /** The end of what a section tells from a line on: sentences, and the lines that a colon announces. */
  #endOfText(from: number, known: boolean): number {
    let i = from
    let open = known
    for (let line = this.#plain(i); line; line = this.#plain(i)) {
      if (this.#isSubhead(i)) break
      if (tells(line)) {
        open = line.colon
        i++
      } else if (open) {
        open = false
        i = this.#endOfGroup(i)
      } else break
    }
    return i
  }

  #isOwn(from: number, to: number, known: boolean): boolean {
    const { features, first, last } = this.#found
    return known || sharedWith(features.slice(from, to), features.slice(first, last + 1)) >= SHARED
  }

  /** The end of the sections that follow one another from a line on; what ends the article must stand below them. */
  endFrom(from: number): number {
    let i = from
    while (this.#isSubhead(i) && i < from + MOST_LINES) {
      const line = this.#found.features[i]
      const known = line !== undefined && (CLOSING_HEADING.test(line.line) || this.#isNext(line))
      const end = this.#endOfText(i + 1, known)
      if (end === i + 1 || !this.#isOwn(i, end, known)) break
      i = end
    }
    const isClosed = i >= this.#found.features.length || this.#found.marked(i)
    return isClosed ? i : from
  }
}

/**
 * Goes on below the last prose with sections too short to weigh anything: a subhead as the body has them and a sentence or
 * two, a list under a heading of its own. Where they end, the article does by a row: what stands below others is not known.
 */
export function winBackSections(found: RecoveredLines, kept: Uint8Array): void {
  const from = kept.lastIndexOf(1) + 1
  if (from <= found.last || found.first < 0) return
  kept.fill(1, from, new Sections(found, kept).endFrom(from))
}

const WORDS_OF_LABEL = 3
const LINES_BELOW_LABEL = 3
const LEAST_LABELS = 2

const isLabel = (line: Features | undefined): boolean =>
  line?.colon === true && line.words > 0 && line.words <= WORDS_OF_LABEL && line.repeats === 1

/** Where the labelled parts begin of which the first prose is the last, as in a dictionary: a label and a line or two each. */
export function winBackLabelled(found: RecoveredLines, kept: Uint8Array): void {
  const { features, first } = found
  let top = first
  let labels = 0
  for (let i = first - 1; i >= 0 && top - i <= LINES_BELOW_LABEL + 1 && !found.marked(i); i--) {
    if (!isLabel(features[i])) continue
    top = i
    labels++
  }
  if (labels >= LEAST_LABELS) kept.fill(1, top, first)
}
