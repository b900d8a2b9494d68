import type { PatternRow } from './pattern-row.ts'

/** Nouns for words that somebody said, with "that is" before them. */
export const BACKWARD_NOUNS: ReadonlySet<string> = new Set(
  `view views verdict message assessment opinion conclusion warning claim argument advice judgement judgment words account
   take prediction prognosis hope promise plea boast diagnosis refrain motto question`.split(/\s+/),
)

/** The row behind whose source a verb of saying has to stand. */
export const THAT_IS_WHAT = 'that-is-what'

/**
 * How a sentence begins that only tells whose the words before it were. The source starts where the pattern ends; `<noun>`
 * is one of the nouns above, `<modifier>` any other word.
 */
export const BACKWARD_FRAMES: readonly PatternRow[] = [
  {
    id: 'so-said',
    pattern: 'so said|says|wrote|writes|warned|warns|argued|argues|spoke|ran|runs|reads',
    example: 'So said Lena Fox.',
    counter: 'So the mayor said no.',
    reason: 'An inverted sentence that does nothing but name who spoke.',
  },
  {
    id: 'that-is-the-view-of',
    pattern:
      "that|this|such|those|these 's|is|was|are|were ,? at? least? ,? the|a? <modifier>? <modifier>? <modifier>? <noun> <participle>? of|from|by|according to?",
    example: 'That is the gloomy view of Lena Fox.',
    counter: 'That is the way of the world.',
    reason: '“That” points at the words before, and a noun of speech says that they are somebody’s.',
  },
  {
    id: THAT_IS_WHAT,
    pattern: "that|this|such|those|these 's|is|was|are|were|'re ,? at? least? ,? what|how",
    example: 'This is what Lena Fox told the court.',
    counter: 'That is the way of the world.',
    reason: '“What” points at the words before; a verb of saying has to stand behind whoever is named.',
  },
  {
    id: 'that-is-according-to',
    pattern: "that|this|so 's|is|was? ,? at? least? ,? is|was? at? least? according to",
    example: 'That, at least, is according to Lena Fox.',
    counter: 'According to Lena Fox, it leans.',
    reason: 'The whole sentence only gives the source of what stands before it.',
  },
]

/** Nouns for words, behind them: "“Go home,” was the blunt reply from Fox". */
export const NOUNS_BEHIND_WORDS: ReadonlySet<string> = new Set([
  ...BACKWARD_NOUNS,
  ...`reply answer response retort comment reaction attitude sentiment feeling thought order instruction request complaint
    explanation description remark greeting reminder rallying-cry cry promise thinking`.split(/\s+/),
])

/** What stands between quoted words and whose they are. */
export const FRAMES_BEHIND_WORDS: readonly PatternRow[] = [
  {
    id: 'was-the-reply-from',
    pattern: 'is|was|were|came the|a|an <modifier>? <modifier>? <modifier>? <noun> <participle>? of|from|by',
    example: '“Go home,” was the blunt reply from Lena Fox.',
    counter: '“Go Home” was the work of Lena Fox.',
    reason: 'A noun for what was said takes the words before it up and tells whose they are.',
  },
]
