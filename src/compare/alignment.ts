import { SAME } from '../lexicon/word-forms.ts'
import type { Words } from './folded-words.ts'

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
  const unsaid = new Uint8Array(to - from)
  for (let j = 0; j < unsaid.length; j++) if (isUnsaid(from + j)) unsaid[j] = 1
  const table = new Table(draft, unsaid)
  const same = new SameWords(source.forms, from, to)
  for (let i = 1; i <= draft.length; i++) table.fillRow(i, same.as(draft.forms[i - 1] ?? ''))
  return table.read(from)
}

/** Which words of a source are the same as a word: looked up once for each word, not for each pair. */
class SameWords {
  private readonly places: Map<string, number[]>
  private readonly marked: Uint8Array

  constructor(forms: readonly string[], from: number, to: number) {
    this.places = new Map()
    this.marked = new Uint8Array(to - from)
    for (let j = from; j < to; j++) {
      const form = forms[j] ?? ''
      const places = this.places.get(form)
      if (places) places.push(j - from)
      else this.places.set(form, [j - from])
    }
  }

  /** 1 for each word that is the same; good until the next call. */
  as(form: string): Uint8Array {
    this.marked.fill(0)
    for (const other of [form, ...(ALSO.get(form) ?? [])])
      for (const j of this.places.get(other) ?? []) this.marked[j] = 1
    return this.marked
  }
}

/** For each form that may stand for others: those, both ways. */
const ALSO = new Map<string, string[]>()
for (const [part, words] of SAME) {
  ALSO.set(part, [...words])
  for (const word of words) ALSO.set(word, [...(ALSO.get(word) ?? []), part])
}

interface Cells {
  readonly costs: Float32Array
  readonly states: Uint8Array
  readonly equal: Uint8Array
}

const makeCells = (size: number): Cells => ({
  costs: new Float32Array(size),
  states: new Uint8Array(size),
  equal: new Uint8Array(size),
})

/** Tables up to this size are laid over the same memory, one after another: to ask for it takes longer than to fill it. */
const SHARED_CELLS = 2 ** 14
const shared = makeCells(SHARED_CELLS)

/** Empty cells, good until the next call. */
function cells(size: number): Cells {
  if (size > SHARED_CELLS) return makeCells(size)
  shared.costs.fill(0, 0, size)
  shared.states.fill(0, 0, size)
  shared.equal.fill(0, 0, size)
  return shared
}

/** The table of the cheapest ways to each cell, and what each ends with. */
class Table {
  private readonly draft: Words
  private readonly unsaid: Uint8Array
  private readonly columns: number
  private readonly costs: Float32Array
  private readonly states: Uint8Array
  /** 1 where the last words of the way are the same. */
  private readonly equal: Uint8Array

  constructor(draft: Words, unsaid: Uint8Array) {
    const size = (draft.length + 1) * (unsaid.length + 1)
    this.draft = draft
    this.unsaid = unsaid
    this.columns = unsaid.length + 1
    const { costs, states, equal } = cells(size)
    this.costs = costs
    this.states = states
    this.equal = equal
  }

  /**
   * One loop over plain arrays, as all of the time goes into it; costs are compared as they are kept, in 32 bits.
   *
   * @param same 1 for each word of the source that is the same as the draft's
   */
  fillRow(i: number, same: Uint8Array): void {
    const { draft, columns, costs, states, equal, unsaid } = this
    const isBracketed = draft.bracketed[i - 1] === 1
    const [change, insertion] = isBracketed ? [BRACKETED, BRACKETED] : [CHANGED, INSERTED]
    const isAfterGap = draft.afterGap[i] === 1
    // What follows the last word of the draft is no omission.
    const isLast = i === draft.length
    const first = i * columns
    let diagonal = costs[first - columns] ?? 0
    let cost = Math.fround(diagonal + insertion)
    let state = INSERT
    costs[first] = cost
    states[first] = state
    for (let j = 1, at = first + 1; j < columns; j++, at++) {
      const isSame = same[j - 1] === 1
      const above = costs[at - columns] ?? 0
      const match = isSame ? diagonal : Math.fround(diagonal + change)
      const inserted = Math.fround(above + insertion)
      const isFree = isAfterGap || unsaid[j - 1] === 1
      const begun = isFree || state === OMIT ? cost : cost + OMISSION
      const omitted = isLast ? Number.POSITIVE_INFINITY : Math.fround(begun + (isFree ? OMITTED_FREELY : OMITTED))
      state = inserted < match ? INSERT : MATCH
      cost = inserted < match ? inserted : match
      if (omitted < cost) {
        state = OMIT
        cost = omitted
      }
      costs[at] = cost
      states[at] = state
      if (isSame) equal[at] = 1
      diagonal = above
    }
  }

  /** The way back from the cheapest end; neighbours of one kind are one step. */
  read(from: number): Alignment {
    const { columns, states } = this
    let i = this.draft.length
    let j = this.cheapestEnd()
    let [kind, last, lastSource, equal] = [this.kindAt(i, j), i, j, 0]
    const steps: Step[] = []
    while (i > 0) {
      const state = states[i * columns + j] ?? MATCH
      if (state !== OMIT) i--
      if (state !== INSERT) j--
      const next = i > 0 ? this.kindAt(i, j) : null
      if (next === kind) continue
      steps.push({ kind, draft: [i, last], source: [from + j, from + lastSource] })
      if (kind === 'equal') equal += last - i
      if (next === null) break
      ;[kind, last, lastSource] = [next, i, j]
    }
    return { steps: steps.reverse(), equal }
  }

  private cheapestEnd(): number {
    const last = this.costs.subarray(this.draft.length * this.columns, (this.draft.length + 1) * this.columns)
    let end = 0
    for (let j = 1; j < last.length; j++) if ((last[j] ?? 0) < (last[end] ?? 0)) end = j
    return end
  }

  /** What the cheapest way to a cell ends with. */
  private kindAt(i: number, j: number): Step['kind'] {
    const at = i * this.columns + j
    if (this.states[at] === INSERT) return 'inserted'
    if (this.states[at] === OMIT) return 'omitted'
    return this.equal[at] === 1 ? 'equal' : 'changed'
  }
}
