import { classAt, countWords, LETTER } from '../../../characters.ts'
import type { PageBlock } from '../page-block.ts'

/** Scripts that are written without spaces; two of their characters count for a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
const ENDED = /[.!?…。！？:;][\s"'”’»)\]]*$/
/** Long blocks are judged by their beginning: enough to know them, and time stays linear. */
const SAMPLE = 3000
const MOST_WORDS = 100

/** Any character of a script that is written without spaces. */
const MAY_BE_UNSPACED = /[\u0e00-\u0e7f\u2e80-\u9fff\uf900-\uffef\ud840-\ud88f]/

function wordsOf(text: string): number {
  const unspaced = MAY_BE_UNSPACED.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0
  return unspaced * 3 > text.length ? unspaced / 2 : countWords(text, 0, text.length)
}

/** Share of the letters of a text that are capitals. */
function upperShare(text: string): number {
  let letters = 0
  let capitals = 0
  for (let i = 0; i < text.length; i++) {
    if (classAt(text, i) !== LETTER) continue
    letters++
    const code = text.charCodeAt(i)
    const char = text.charAt(i)
    if (code < 128 ? code < 97 : char !== char.toLowerCase()) capitals++
  }
  return capitals / Math.max(1, letters)
}

/** What is seen of a block by itself. */
export class Prose {
  readonly words: number
  /** Share of its characters that stand in links. */
  readonly links: number
  /** Whether it ends like a sentence. */
  readonly isEnded: boolean
  /** How much prose of an article it may be, in words; 0 for what does not look like sentences. */
  readonly weight: number

  constructor(words: number, links: number, isEnded: boolean, weight: number) {
    this.words = words
    this.links = links
    this.isEnded = isEnded
    this.weight = weight
  }
}

function weightOf(words: number, links: number, isEnded: boolean, upper: number): number {
  if (upper > 0.4) return 0
  if (isEnded && words >= 6 && links < 0.5) return Math.min(words, MOST_WORDS) * (1 - links)
  return words >= 25 && links < 0.3 ? Math.min(words, 4 * MOST_WORDS) * 0.4 : 0
}

/** Looks at one block. */
export function proseOf(text: string, block: PageBlock): Prose {
  const { start, end } = block
  const sample = text.slice(start, Math.min(end, start + SAMPLE))
  const words = wordsOf(sample) * Math.max(1, (end - start) / SAMPLE)
  const links = block.linked / (end - start)
  const isEnded = ENDED.test(text.slice(Math.max(start, end - 8), end))
  return new Prose(words, links, isEnded, weightOf(words, links, isEnded, upperShare(sample.slice(0, 400))))
}

/** Sums over the first n blocks, so that the sum over any element is one subtraction. */
export class Sums {
  private readonly sums: Float64Array

  constructor(values: ArrayLike<number>) {
    this.sums = new Float64Array(values.length + 1)
    for (let i = 0; i < values.length; i++) this.sums[i + 1] = (this.sums[i] ?? 0) + (values[i] ?? 0)
  }

  over(range: { readonly first: number; readonly last: number }): number {
    return (this.sums[range.last] ?? 0) - (this.sums[range.first] ?? 0)
  }

  get total(): number {
    return this.sums[this.sums.length - 1] ?? 0
  }
}
