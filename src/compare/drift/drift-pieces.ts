import type { Alignment, Step } from '../alignment.ts'
import type { Words } from '../folded-words.ts'
import type { DriftPiece } from './drift-types.ts'

/** A text with its words. */
export interface Worded {
  readonly text: string
  readonly words: Words
}

/** What became of one word, or of those that one written word stands for: `don't` is two. */
interface Unit {
  kind: Step['kind']
  /** Ends, of the words of each. */
  variant: number
  canonical: number
}

/**
 * The steps of an alignment as pieces of both texts, with what stands between the words: joined they are the whole texts.
 * A written word is never cut: where one of two that it stands for was changed, it was.
 */
export function driftPiecesOf({ steps }: Alignment, variant: Worded, canonical: Worded): DriftPiece[] {
  const units = joinedUnits(unitsOf(steps, variant.words, canonical.words))
  const pieces: DriftPiece[] = []
  let [at, other] = [0, 0]
  for (const [i, unit] of units.entries()) {
    const isLast = i === units.length - 1
    const end = isLast ? variant.text.length : startOf(variant, unit.variant, at)
    const otherEnd = isLast ? canonical.text.length : startOf(canonical, unit.canonical, other)
    pieces.push({
      kind: unit.kind,
      text: variant.text.slice(at, end),
      canonical: canonical.text.slice(other, otherEnd),
    })
    at = end
    other = otherEnd
  }
  return pieces
}

/** Where a word begins; where the words before began, if none of this text were taken. */
const startOf = ({ text, words }: Worded, word: number, before: number): number =>
  word === 0 ? before : (words.starts[word] ?? text.length)

function unitsOf(steps: readonly Step[], variant: Words, canonical: Words): Unit[] {
  const units: Unit[] = []
  const first = steps[0]?.source[0] ?? 0
  for (let at = 0; at < first; at++) add(units, { kind: 'omitted', variant: 0, canonical: at + 1 }, variant, canonical)
  for (const { kind, draft, source } of steps) {
    const length = Math.max(draft[1] - draft[0], source[1] - source[0])
    for (let i = 1; i <= length; i++) {
      const ends = { variant: Math.min(draft[0] + i, draft[1]), canonical: Math.min(source[0] + i, source[1]) }
      add(units, { kind, ...ends }, variant, canonical)
    }
  }
  for (let at = steps.at(-1)?.source[1] ?? 0; at < canonical.length; at++)
    add(units, { kind: 'omitted', variant: variant.length, canonical: at + 1 }, variant, canonical)
  return units
}

/** Whether a place is within a written word. */
const isWithinWord = ({ starts }: Words, at: number): boolean =>
  at > 0 && at < starts.length && starts[at] === starts[at - 1]

function add(units: Unit[], unit: Unit, variant: Words, canonical: Words): void {
  const last = units.at(-1)
  if (!last || !(isWithinWord(variant, last.variant) || isWithinWord(canonical, last.canonical))) {
    units.push(unit)
    return
  }
  if (last.kind !== unit.kind) last.kind = 'changed'
  last.variant = unit.variant
  last.canonical = unit.canonical
}

/** Neighbours of one kind are one. */
function joinedUnits(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = []
  for (const unit of units) {
    const last = joined.at(-1)
    if (last?.kind === unit.kind) joined[joined.length - 1] = unit
    else joined.push(unit)
  }
  return joined
}
