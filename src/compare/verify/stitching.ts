import { type Alignment, isSame, type Step } from '../alignment.ts'
import type { Words } from '../folded-words.ts'

/** Words of a part that is found by itself: shorter ones are anywhere. */
const LEAST_PART = 4
const MOST_PARTS = 4
/** Words between two parts from which they are no longer one statement. */
const FAR = 150

/** How many words from a place of the draft on stand in the source in a row, at the best place for it. */
function longestRun(draft: Words, from: number, source: Words): number {
  let longest = 0
  for (let at = 0; at < source.length; at++) {
    let run = 0
    while (
      from + run < draft.length &&
      at + run < source.length &&
      isSame(draft.forms[from + run] ?? '', source.forms[at + run] ?? '')
    ) {
      run++
    }
    longest = Math.max(longest, run)
  }
  return longest
}

/** Whether all words of a quotation stand in the source in a few long runs, wherever those are. */
function isOfRuns(draft: Words, source: Words): boolean {
  let runs = 0
  for (let from = 0; from < draft.length; runs++) {
    const run = longestRun(draft, from, source)
    if (run < LEAST_PART || runs === MOST_PARTS) return false
    from += run
  }
  return runs > 1
}

/**
 * Whether a quotation is put together from parts of a source that do not stand so: in another order, or far from one
 * another.
 *
 * @param isFound whether the source has most of its words where they were aligned
 * @param isOthers whether a word of the source is said by somebody else than the words around it
 */
export function isStitched(
  { steps, equal }: Alignment,
  draft: Words,
  source: Words,
  isOthers: (from: number, to: number) => boolean,
  isFound: boolean,
): boolean {
  const isFar = ({ kind, source: [from, to] }: Step): boolean =>
    kind === 'omitted' && (to - from > FAR || (to - from >= LEAST_PART && isOthers(from, to)))
  if (isFound && steps.some(isFar)) return true
  return equal < draft.length && !draft.bracketed.includes(1) && isOfRuns(draft, source)
}
