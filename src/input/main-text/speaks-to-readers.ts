import { PITCH_SIGNS, SPEECH_OF_OTHERS } from '../../lexicon/boilerplate/pitches.ts'

/** A longer paragraph tells something. */
const LONGEST = 420
const MANY_WORDS = 40
/** So many more need one more sign. */
const WORDS_OF_DOUBT = 20
const LEAST = 3.25
/** The same on a page that otherwise speaks to nobody. */
const LEAST_STRANGE = 2.75
/** Of these one is there: what is asked, or who pays. */
const ACTING: ReadonlySet<string> = new Set(['asks-the-reader', 'who-pays'])
/** Or two of these: what it costs, what only sites have. */
const TELLING: ReadonlySet<string> = new Set(['price', 'what-sites-have'])
/** Of what sites speak. */
const OF_SITES: ReadonlySet<string> = new Set(['what-sites-have', 'what-sites-speak-of', 'this-page', 'price'])
/** A line of a hard-wrapped paragraph breaks off. */
const BREAKS_OFF = /\b(?:at|to|the|an?|of|and|or|in|for|by|with|from)\s*$/
/** An author who asks for comments at such length tells of the matter. */
const LONG_CALL = 24
const COMMENTS = /\bcomments?\b/i

/** Somebody speaks, by name: in a transcript, an interview. In a line of 420 characters at most. */
const TURN = /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}: /u

/** Whether a line is left alone, whatever its words weigh. */
const isTold = (line: string, words: number): boolean =>
  line.length > LONGEST ||
  SPEECH_OF_OTHERS.test(line) ||
  BREAKS_OFF.test(line) ||
  TURN.test(line) ||
  (words > LONG_CALL && COMMENTS.test(line))

/** How many different words of a kind a line holds. */
function countOf(line: string, pattern: RegExp, most: number): number {
  const found = line.match(pattern)
  if (found === null) return 0
  return Math.min(most, most === 1 ? 1 : new Set(found.map((words) => words.toLowerCase())).size)
}

/** What the words of a line weigh together. */
interface Weighed {
  readonly weight: number
  /** Something is asked, or who pays is told. */
  readonly acts: boolean
  /** Speaks of what sites speak of. */
  readonly ofSites: boolean
}

function weigh(line: string): Weighed {
  let [weight, acts, ofSites] = [0, false, false]
  for (const { id, pattern, most, weight: each } of PITCH_SIGNS) {
    const count = countOf(line, pattern, most)
    weight += count * each
    acts ||= count > 1 ? ACTING.has(id) || TELLING.has(id) : count > 0 && ACTING.has(id)
    ofSites ||= count > 0 && OF_SITES.has(id)
  }
  return { weight, acts, ofSites }
}

const ACTS = PITCH_SIGNS.filter(({ id }) => ACTING.has(id) || TELLING.has(id))

/** Whether something is asked in a line or told of who pays: most lines fail here, before all of them is weighed. */
const acts = (line: string): boolean =>
  ACTS.some(({ id, pattern }) => countOf(line, pattern, 2) >= (ACTING.has(id) ? 1 : 2))

/** Whether a site speaks to its readers in a line: by what its words weigh together, however it is put. */
export function isPitch(line: string, words: number): boolean {
  if (isTold(line, words) || !acts(line)) return false
  return weigh(line).weight - Math.ceil(Math.max(0, words - MANY_WORDS) / WORDS_OF_DOUBT) >= LEAST
}

const YOU = /\byour?\b/i
/** Speaks to somebody, or of itself. */
const PERSONAL = /\b(?:your?|we|our|us)\b/i

/** The same on a page of news, which speaks to nobody but in the words of others: less will do. */
export function isStrangePitch(line: string, words: number): boolean {
  if (words > MANY_WORDS || !PERSONAL.test(line) || isTold(line, words)) return false
  const { weight, acts: isAsked, ofSites } = weigh(line)
  return (isAsked || YOU.test(line)) && ofSites && weight >= LEAST_STRANGE
}

const QUOTED = /[“"][^“”"]*(?:[”"]|$)/g
const LEAST_PARAGRAPH = 15
const FEWEST = 6
const MOST_PERSONAL = 0.12

/** Whether the paragraphs of a page speak to nobody, what is quoted left aside. */
export function speaksToNobody(paragraphs: readonly string[]): boolean {
  const personal = paragraphs.filter((line) => PERSONAL.test(line.replace(QUOTED, ''))).length
  return paragraphs.length >= FEWEST && personal <= paragraphs.length * MOST_PERSONAL
}

/** Whether a line is a paragraph that tells how a page speaks. */
export const isParagraph = (ended: boolean, words: number): boolean => ended && words >= LEAST_PARAGRAPH
