import { LINE_RULES } from '../../lexicon/boilerplate/lines.ts'
import type { LineRule } from '../../lexicon/boilerplate/row.ts'
import type { Block } from '../../types.ts'
import { type Hints, NO_HINTS } from './hints.ts'

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu
const SENTENCE_END = /[.!?…。！？][\s"'”’»)\]]*$|[.!?][”"’'»)]/
/** Long lines are judged by their beginning and end: enough to know them, and time stays linear in the lines. */
const HEAD = 200
const SAMPLE = 600

/** What is seen of a block without its neighbours. */
export class Features {
  readonly words: number
  readonly length: number
  /** Share of its letters that are lower case (letters of scripts without case count as such). */
  readonly lower: number
  readonly ended: boolean
  /** How often the same line stands in the page. */
  readonly repeats: number
  readonly rule: LineRule | null
  readonly hints: Hints

  constructor(
    words: number,
    length: number,
    lower: number,
    ended: boolean,
    repeats: number,
    rule: LineRule | null,
    hints: Hints,
  ) {
    this.words = words
    this.length = length
    this.lower = lower
    this.ended = ended
    this.repeats = repeats
    this.rule = rule
    this.hints = hints
  }
}

function lowerShare(sample: string): number {
  let letters = 0
  let lower = 0
  for (let i = 0; i < sample.length; i++) {
    const char = sample.charAt(i)
    const low = char.toLowerCase()
    const high = char.toUpperCase()
    if (low === high && char < '\u0250') continue
    letters++
    if (char === low) lower++
  }
  return letters === 0 ? 0 : lower / letters
}

/** Looks at each block of a page by itself, and at how often it recurs. */
export function featuresOf(text: string, blocks: readonly Block[], hints: readonly Hints[]): Features[] {
  const keys = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + HEAD)).toLowerCase())
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return blocks.map(({ start, end }, i) => {
    const head = text.slice(start, Math.min(end, start + SAMPLE))
    const length = end - start
    const words = (head.match(WORD)?.length ?? 0) * Math.max(1, length / SAMPLE)
    const line = head.slice(0, HEAD)
    const rule = LINE_RULES.find(({ pattern }) => pattern.test(line)) ?? null
    const ended = SENTENCE_END.test(text.slice(Math.max(start, end - 8), end))
    return new Features(
      words,
      length,
      lowerShare(head),
      ended,
      counts.get(keys[i] ?? '') ?? 1,
      rule,
      hints[i] ?? NO_HINTS,
    )
  })
}
