import type { Features } from './features.ts'
import { endsArticle } from './page-marks.ts'
import { wordsOfLines } from './trim.ts'

/** "14:52", "2.31pm", "09:15 GMT", "Updated 14:52": the time of an entry, alone in its line. */
const STAMP = /^(?:updated (?:at )?)?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?$/i

/** Letters of such a line at the most. */
const LONGEST_STAMP = 24
/** Times from which on a page is written as it happens. */
const FEWEST_STAMPS = 4
/** Words of a sentence that tells something. */
const LEAST_WORDS = 6
/** Share of the times that have such a sentence below. */
const MOST = 0.6
/** How many times the words of the body the entries must have. */
const MORE = 1.02

const isStamp = ({ line }: Features): boolean => line.length <= LONGEST_STAMP && STAMP.test(line.trim())

const isTold = ({ ended, words, rule }: Features): boolean => ended && words >= LEAST_WORDS && !rule

/** Whether most times have an entry below them. */
function haveEntries(features: readonly Features[], stamps: readonly number[]): boolean {
  const told = stamps.filter((at, n) => features.slice(at + 1, stamps[n + 1] ?? at + LONGEST_ENTRY).some(isTold))
  return told.length >= stamps.length * MOST
}

/** Lines of an entry that are looked at. */
const LONGEST_ENTRY = 12

/** The last line of the last entry: before what ends an article. */
function lastOf(features: readonly Features[], stamp: number): number {
  let last = stamp
  for (let i = stamp + 1; i < features.length && i < stamp + LONGEST_ENTRY; i++) {
    const line = features[i]
    if (!line || endsArticle(line)) break
    if (isTold(line)) last = i
  }
  return last
}

/** The lines of a page that is written as it happens: all of its entries, below their times; null for any other page. */
export function entriesOf(features: readonly Features[], known: Uint8Array, cards: Uint8Array): Uint8Array | null {
  const stamps = features.flatMap((line, i) => (isStamp(line) ? [i] : []))
  const [first, end] = [stamps[0], stamps.at(-1)]
  if (first === undefined || end === undefined || stamps.length < FEWEST_STAMPS) return null
  if (!haveEntries(features, stamps)) return null
  const last = lastOf(features, end)
  const kept = Uint8Array.from(features, (line, i) => {
    const within = i > first && i <= last && !isStamp(line) && !line.rule && !line.dateline && !cards[i]
    return within || (i < first && known[i]) ? 1 : 0
  })
  const words = wordsOfLines(features, known, 0, features.length)
  return wordsOfLines(features, kept, 0, features.length) < words * MORE ? null : kept
}
