import type { Words } from './folded-words.ts'
import { SAME } from './word-forms.ts'

/** What became of the words from one text to the other: ranges of indexes, ends exclusive. */
export interface Step {
  readonly kind: 'equal' | 'changed' | 'inserted' | 'omitted'
  readonly draft: readonly [number, number]
  readonly source: readonly [number, number]
}

export interface Alignment {
  /** In order, over all words of the draft and what is between their places in the source; equal neighbours are one step. */
  readonly steps: readonly Step[]
  /** Words of the draft that have an equal one. */
  readonly equal: number
}

const CHANGED = 1.1
const INSERTED = 1
/** What stands in brackets is put in by the writer, in place of other words or beside them. */
const BRACKETED = 0.3
const OMISSION = 0.9
const OMITTED = 0.06
/** Where the draft says that words are left out, and where the source goes on with what is not said. */
const OMITTED_FREELY = 0.002

/** Whether two words are the same but for how they are written. */
export function isSame(a: string, b: string): boolean {
  return a === b || SAME.get(a)?.has(b) === true || SAME.get(b)?.has(a) === true
}

const [MATCH, INSERT, OMIT] = [0, 1, 2]
const STATES = 3

/**
 * Aligns the words of a quotation with a stretch of a source, the source's ends free: the cheapest way by changed,
 * inserted and omitted words, where a longer omission costs little more than a short one (Gotoh 1982, affine gaps).
 * Time and memory grow with the product of both lengths.
 *
 * @param isUnsaid whether a word of the source is the writer's, between two parts of what was said
 */
export function alignWords(
  draft: Words,
  source: Words,
  from: number,
  to: number,
  isUnsaid: (index: number) => boolean,
): Alignment {
  const table = new Table(draft.length, to - from)
  for (let i = 1; i <= draft.length; i++) {
    for (let j = 0; j <= to - from; j++) {
      table.fill(i, j, {
        change: draft.bracketed[i - 1] === 1 ? BRACKETED : CHANGED,
        insertion: draft.bracketed[i - 1] === 1 ? BRACKETED : INSERTED,
        same: j > 0 && isSame(draft.forms[i - 1] ?? '', source.forms[from + j - 1] ?? ''),
        isLast: i === draft.length,
        omission: draft.afterGap[i] === 1 ? 0 : OMISSION,
        omitted: draft.afterGap[i] === 1 || isUnsaid(from + j - 1) ? OMITTED_FREELY : OMITTED,
        opensFreely: isUnsaid(from + j - 1),
      })
    }
  }
  return table.read(from)
}

interface Cell {
  readonly change: number
  readonly insertion: number
  readonly same: boolean
  readonly isLast: boolean
  readonly omission: number
  readonly omitted: number
  readonly opensFreely: boolean
}

/** The table of costs, by state, and where each came from. */
class Table {
  private readonly rows: number
  private readonly columns: number
  private readonly costs: Float32Array
  private readonly origins: Uint8Array

  constructor(draftLength: number, sourceLength: number) {
    this.rows = draftLength + 1
    this.columns = sourceLength + 1
    this.costs = new Float32Array(this.rows * this.columns * STATES).fill(Number.POSITIVE_INFINITY)
    this.origins = new Uint8Array(this.rows * this.columns * STATES)
    for (let j = 0; j < this.columns; j++) this.costs[this.index(0, j, MATCH)] = 0
  }

  private index(i: number, j: number, state: number): number {
    return (i * this.columns + j) * STATES + state
  }

  private cost(i: number, j: number, state: number): number {
    return this.costs[this.index(i, j, state)] ?? Number.POSITIVE_INFINITY
  }

  /** The cheapest state of a cell. */
  private best(i: number, j: number): number {
    let best = MATCH
    if (this.cost(i, j, INSERT) < this.cost(i, j, best)) best = INSERT
    if (this.cost(i, j, OMIT) < this.cost(i, j, best)) best = OMIT
    return best
  }

  private set(i: number, j: number, state: number, cost: number, origin: number): void {
    const at = this.index(i, j, state)
    this.costs[at] = cost
    this.origins[at] = origin
  }

  fill(i: number, j: number, { change, insertion, same, isLast, omission, omitted, opensFreely }: Cell): void {
    const above = this.best(i - 1, j)
    this.set(i, j, INSERT, this.cost(i - 1, j, above) + insertion, above)
    if (j === 0) return
    const before = this.best(i - 1, j - 1)
    this.set(i, j, MATCH, this.cost(i - 1, j - 1, before) + (same ? 0 : change), before)
    // What follows the last word of the draft is no omission.
    if (isLast) return
    const open = this.best(i, j - 1)
    const opened = this.cost(i, j - 1, open) + (open === OMIT ? 0 : opensFreely ? 0 : omission) + omitted
    this.set(i, j, OMIT, opened, open)
  }

  /** The way back from the cheapest end. */
  read(from: number): Alignment {
    let j = 0
    for (let end = 1; end < this.columns; end++) if (this.end(end) < this.end(j)) j = end
    let i = this.rows - 1
    let state = this.best(i, j)
    const steps: Step[] = []
    while (i > 0) {
      const origin = this.origins[this.index(i, j, state)] ?? MATCH
      const isEqual = state === MATCH && this.cost(i, j, MATCH) === this.cost(i - 1, j - 1, origin)
      const kind = state === INSERT ? 'inserted' : state === OMIT ? 'omitted' : isEqual ? 'equal' : 'changed'
      const [di, dj] = [state === OMIT ? 0 : 1, state === INSERT ? 0 : 1]
      steps.push({ kind, draft: [i - di, i], source: [from + j - dj, from + j] })
      i -= di
      j -= dj
      state = origin
    }
    const joined = joinedSteps(steps.reverse())
    const equal = joined.reduce((sum, { kind, draft }) => sum + (kind === 'equal' ? draft[1] - draft[0] : 0), 0)
    return { steps: joined, equal }
  }

  private end(j: number): number {
    return this.cost(this.rows - 1, j, this.best(this.rows - 1, j))
  }
}

function joinedSteps(steps: readonly Step[]): Step[] {
  const joined: Step[] = []
  for (const step of steps) {
    const last = joined.at(-1)
    if (last?.kind !== step.kind) joined.push(step)
    else
      joined[joined.length - 1] = {
        ...step,
        draft: [last.draft[0], step.draft[1]],
        source: [last.source[0], step.source[1]],
      }
  }
  return joined
}
