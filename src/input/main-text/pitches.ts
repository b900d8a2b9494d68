import { PITCH_SIGNS, TOLD_OF } from '../../lexicon/boilerplate/pitches.ts'

/** A longer paragraph tells something. */
const LONGEST = 420
const MANY_WORDS = 40
const LEAST = 3.25
/** Of these one is there: what is asked, or who pays. */
const ACTING: ReadonlySet<string> = new Set(['asks-the-reader', 'who-pays'])
/** Or two of these: what it costs, what only sites have. */
const TELLING: ReadonlySet<string> = new Set(['price', 'what-sites-have'])
/** A line of a hard-wrapped paragraph breaks off. */
const BREAKS_OFF = /\b(?:at|to|the|an?|of|and|or|in|for|by|with|from)\s*$/
/** An author who asks for comments at such length tells of the matter. */
const LONG_CALL = 24
const COMMENTS = /\bcomments?\b/i

/** Whether a line is left alone, whatever its words weigh. */
const isTold = (line: string, words: number): boolean =>
  line.length > LONGEST || TOLD_OF.test(line) || BREAKS_OFF.test(line) || (words > LONG_CALL && COMMENTS.test(line))

/** How many different words of a kind a line holds. */
function countOf(line: string, pattern: RegExp, most: number): number {
  const found = line.match(pattern)
  if (found === null) return 0
  return Math.min(most, most === 1 ? 1 : new Set(found.map((words) => words.toLowerCase())).size)
}

/** Whether a site speaks to its readers in a line: by what its words weigh together, however it is put. */
export function isPitch(line: string, words: number): boolean {
  if (isTold(line, words)) return false
  let weight = words > MANY_WORDS ? -1 : 0
  let acts = false
  for (const { id, pattern, most, weight: each } of PITCH_SIGNS) {
    const count = countOf(line, pattern, most)
    weight += count * each
    acts ||= count > 1 ? ACTING.has(id) || TELLING.has(id) : count > 0 && ACTING.has(id)
  }
  return acts && weight >= LEAST
}
