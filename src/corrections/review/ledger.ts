import type { Correction } from '../../types.ts'
import { subjectOf } from '../parse-corrections.ts'
import { renderCorrections } from '../write-corrections.ts'

/** Who corrects, and when; what is not told is left out. */
export interface Stamp {
  readonly by?: string
  /** ISO 8601. */
  readonly at?: string
}

/** The corrections of a file while they are changed. */
export class Ledger {
  added = 0
  changed = 0
  removed = 0
  readonly #all: Map<string, Correction>
  readonly #stamp: Stamp

  constructor(before: readonly Correction[], stamp: Stamp) {
    this.#all = new Map(before.map((correction) => [subjectOf(correction), correction]))
    this.#stamp = stamp
  }

  get corrections(): readonly Correction[] {
    return [...this.#all.values()]
  }

  remove(correction: Correction): void {
    if (this.#all.delete(subjectOf(correction))) this.removed++
  }

  /** @param before the one whose place it takes */
  write(correction: Correction, before: Correction | null, note?: string): void {
    const told = note ? { note } : before?.note ? { note: before.note } : {}
    const now = { ...correction, ...told, ...this.#stamp }
    if (before && isEqual(now, before)) return
    if (before) this.#all.delete(subjectOf(before))
    const known = this.#all.has(subjectOf(now))
    this.#all.set(subjectOf(now), now)
    if (before || known) this.changed++
    else this.added++
  }
}

/** Whether two corrections say the same, whoever made them. */
function isEqual(one: Correction, other: Correction): boolean {
  const [a, b] = [one, other].map(({ by: _, at: __, ...rest }) => renderCorrections([rest]))
  return a === b
}
