import type { Claim, Speaker } from '../types.ts'
import { type ContextPart, contextParts } from './context-parts.ts'
import { UNSURE } from './counts.ts'
import { LABELS } from './messages.ts'
import { statementOf } from './statement.ts'
import { isStriking } from './striking.ts'

/** What stands between two columns. */
export const GAP = 2

/** The name, or the words of the text where they could not be resolved to one. */
export function speakerName(speaker: Speaker | null): string {
  return speaker ? speaker.name || speaker.mention : LABELS.nobody
}

/** A claim as a row shows it; plain data, as threads hand it on. */
export interface Row {
  /** Line in the file that the user has. */
  readonly line: string
  readonly unsure: boolean
  /** Whether the cue says that it was not said, or is not so. */
  readonly striking: boolean
  /** The cue as the article has it; empty for a label ("HALE:"), as the name says it all. */
  readonly cue: string
  readonly statement: string
  /** The sentence instead of cue and statement; null where it is not asked for. */
  readonly context: readonly ContextPart[] | null
}

/** Consecutive claims of one speaker, reported by the same person where somebody reports them. */
export interface Group {
  readonly name: string
  readonly speaker: Speaker | null
  /** Who reports it; empty where nobody does. */
  readonly via: string
  /** The role, where the speaker has not been named with it before. */
  readonly fresh: boolean
  readonly rows: Row[]
}

/** What a row shows of a claim; with `context`, its sentence. */
export function tableRow(claim: Claim, text: string | undefined, context: boolean): Row {
  const { spans, cue, confidence } = claim
  const line = spans[0]?.sourceLine ?? spans[0]?.line
  return {
    line: String(line ?? ''),
    unsure: confidence < UNSURE,
    striking: isStriking(claim),
    cue: cue && /\p{L}/u.test(cue.phrase) ? cue.phrase : '',
    statement: text === undefined ? claim.text : statementOf(claim, text),
    context: context && text !== undefined ? contextParts(claim, text) : null,
  }
}

/** Puts consecutive claims of one speaker together. */
export function grouped(claims: readonly Claim[], text: string | undefined, context = false): Group[] {
  const groups: Group[] = []
  const known = new Set<string>()
  for (const claim of claims) {
    const { speaker } = claim
    const [name, via] = [speakerName(speaker), claim.via ? speakerName(claim.via) : '']
    let group = groups.at(-1)
    if (group?.name !== name || group.via !== via) {
      const titled = `${name}\n${speaker?.role ?? ''}`
      group = { name, speaker, via, fresh: !known.has(titled), rows: [] }
      known.add(titled)
      groups.push(group)
    }
    group.rows.push(tableRow(claim, text, context))
  }
  return groups
}

const LEAST_SPEAKER = 12
const MOST_SPEAKER = 28
/** Widths that are tried: one more or less of a column changes little. */
const STEP = 2
/** A line of prose is filled to about this share: the next word does not fit. */
const FILLED = 0.98

/** What a name above its statements costs: a line, and the eye that looks for it beside them. */
const ABOVE = 1.4

const lengthsOf = (words: string): number[] => words.split(/\s+/).map((word) => word.length)

function wrappedLines(words: readonly number[], width: number): number {
  let [lines, used] = [1, 0]
  for (const length of words) {
    if (used > 0 && used + 1 + length > width) [lines, used] = [lines + 1, length]
    else used += length + (used > 0 ? 1 : 0)
  }
  return lines
}

function lengthOf({ cue, statement, context }: Row): number {
  return context ? context.reduce((sum, { text }) => sum + text.length, 0) : cue.length + statement.length + GAP
}

/** How much a group has to show: the words beside it, and the length of each statement. */
class Extent {
  readonly #beside: readonly (readonly number[])[]
  readonly #said: readonly number[]

  constructor({ name, speaker, via, fresh, rows }: Group) {
    const role = fresh ? (speaker?.role ?? '') : ''
    this.#beside = [name, role, via && `${LABELS.via} ${via}`].filter((words) => words !== '').map(lengthsOf)
    this.#said = rows.map(lengthOf)
  }

  /** About how many lines it takes where its columns have these widths. */
  height(speaker: number, statement: number): number {
    let [beside, said] = [0, 0]
    for (const words of this.#beside) beside += wrappedLines(words, speaker)
    for (const length of this.#said) said += Math.max(1, Math.ceil(length / (statement * FILLED)))
    return Math.min(Math.max(beside, said), said + ABOVE)
  }
}

/** The width of the speakers' column with which the groups take the fewest lines in all. */
export function speakerWidth(groups: readonly Group[], room: number): number {
  const extents = groups.map((group) => new Extent(group))
  let [best, least] = [LEAST_SPEAKER, Infinity]
  for (let width = LEAST_SPEAKER; width <= Math.min(MOST_SPEAKER, room / 3); width += STEP) {
    const height = extents.reduce((sum, extent) => sum + extent.height(width, room - width - GAP), 0)
    if (height < least) [best, least] = [width, height]
  }
  return best
}
