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
  /** Whether a person has put it right. */
  readonly corrected: boolean
  /** Whether the cue says that it was not said, or is not so. */
  readonly striking: boolean
  /** The cue as the article has it; empty for a label ("HALE:"), as the name says it all. */
  readonly cue: string
  readonly statement: string
  /** The sentence instead of cue and statement; null where it is not asked for. */
  readonly context: readonly ContextPart[] | null
}

/** Consecutive claims of one speaker, reported by the same person where somebody reports them; plain data, too. */
export interface Group {
  readonly name: string
  /** Whether the speaker has a name, and not only words that mean somebody. */
  readonly named: boolean
  readonly role: string | null
  /** Who reports it; empty where nobody does. */
  readonly via: string
  /** Whether the speaker has not been named with the role before. */
  readonly fresh: boolean
  /** Whether it is the rest of the group before, which has more rows than are laid out at once. */
  readonly goesOn: boolean
  readonly rows: Row[]
}

/** Higher than any name beside them. */
const MOST_ROWS = 500

/** What a row shows of a claim; with `context`, its sentence. */
export function tableRow(claim: Claim, text: string | undefined, context: boolean): Row {
  const { spans, cue, confidence } = claim
  const line = spans[0]?.sourceLine ?? spans[0]?.line
  return {
    line: String(line ?? ''),
    unsure: confidence < UNSURE,
    corrected: claim.corrected === true,
    striking: isStriking(claim),
    cue: cue && /\p{L}/u.test(cue.phrase) ? cue.phrase : '',
    statement: text === undefined ? claim.text : statementOf(claim, text),
    context: context && text !== undefined ? contextParts(claim, text) : null,
  }
}

/** Puts consecutive claims of one speaker together. */
class Grouper {
  readonly #known = new Set<string>()
  #group: Group | null = null

  /** Gives the group before, where it has ended. */
  add(claim: Claim, row: Row): Group | null {
    const { speaker, via } = claim
    const names = [speakerName(speaker), via ? speakerName(via) : ''] as const
    const before = this.#group
    const goesOn = before !== null && before.name === names[0] && before.via === names[1]
    if (goesOn && before.rows.length < MOST_ROWS) {
      before.rows.push(row)
      return null
    }
    this.#group = this.#begun(speaker, ...names, goesOn, row)
    return before
  }

  end(): Group | null {
    return this.#group
  }

  #begun(speaker: Speaker | null, name: string, via: string, goesOn: boolean, row: Row): Group {
    const role = speaker?.role ?? null
    const titled = `${name}\n${role ?? ''}`
    const fresh = !this.#known.has(titled)
    this.#known.add(titled)
    return { name, named: Boolean(speaker?.name), role, via, fresh, goesOn, rows: [row] }
  }
}

/** Consecutive claims of one speaker together. */
export function* grouped(claims: Iterable<Claim>, text: string | undefined, context: boolean): Generator<Group> {
  const grouper = new Grouper()
  for (const claim of claims) {
    const ended = grouper.add(claim, tableRow(claim, text, context))
    if (ended) yield ended
  }
  const last = grouper.end()
  if (last) yield last
}

const LEAST_SPEAKER = 12
const MOST_SPEAKER = 28
/** Widths that are tried: one more or less of a column changes little. */
const STEP = 2
/** A line of prose is filled to about this share: the next word does not fit. */
const FILLED = 0.98

/** What a name above its statements costs: a line, and the eye that looks for it beside them. */
const ABOVE = 1.4

/** What a word costs that is broken within, as it is longer than its column. */
const BROKEN = 2

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

  constructor({ name, role, via, fresh, goesOn, rows }: Group) {
    const beside = goesOn ? [] : [name, (fresh && role) || '', via && `${LABELS.via} ${via}`]
    this.#beside = beside.filter((words) => words !== '').map(lengthsOf)
    this.#said = rows.map(lengthOf)
  }

  /** About how many lines it takes where its columns have these widths. */
  height(speaker: number, statement: number): number {
    let [beside, said] = [0, 0]
    for (const words of this.#beside) beside += wrappedLines(words, speaker)
    for (const length of this.#said) said += Math.max(1, Math.ceil(length / (statement * FILLED)))
    return Math.min(Math.max(beside, said), said + ABOVE) + BROKEN * this.#broken(speaker)
  }

  /** How many words beside it are longer than the column. */
  #broken(speaker: number): number {
    let count = 0
    for (const words of this.#beside) for (const length of words) if (length > speaker) count++
    return count
  }
}

/** The width of the speakers' column with which the groups take the fewest lines in all. */
export function speakerWidth(groups: Iterable<Group>, room: number): number {
  const widths: number[] = []
  for (let width = LEAST_SPEAKER; width <= Math.min(MOST_SPEAKER, room / 3); width += STEP) widths.push(width)
  const heights = widths.map(() => 0)
  for (const group of groups) {
    const extent = new Extent(group)
    for (const [i, width] of widths.entries()) heights[i] = (heights[i] ?? 0) + extent.height(width, room - width - GAP)
  }
  return widths[heights.indexOf(Math.min(...heights))] ?? LEAST_SPEAKER
}
