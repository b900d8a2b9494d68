import type { Block } from '../../article-types.ts'
import { classAt, countWords, LETTER } from '../../characters.ts'
import { PITCH } from '../../lexicon/boilerplate/pitches.ts'
import type { LineRule } from '../../lexicon/boilerplate/row.ts'
import { isDateline } from '../page-date.ts'
import { ruleOf } from './markers.ts'
import { type Hints, NO_HINTS } from './source-hints.ts'

const SENTENCE_END = /[.!?…。！？।॥؟۔։።][\s"'”’»)\]」』*]*$/
const SENTENCES = /[\p{Ll})][.!?]["”’']? ["“‘']?\p{Lu}|[。！？]./u
/** Tested against the tail of a line: 80 characters at most. */
const LINK_OR_NOTE_END = /(?:https?:|www\.|pic\.twitter)\S*$|[.!?]["”’')\]]* ?\(.{1,60}\)$/
const HEADLINED = /^(?:["'‘“\p{Lu}][^:.]{8,40}|["'‘“][^:]{6,40}["'’”]): ["'‘“\p{Lu}][^\n]{30,200}[^\s"”’):.]$/u
/** "Method #2: …": a subhead among others. */
const NUMBERED = /^[^:]{0,40}\d: /
/** Long lines are judged by beginning and end: enough to know them, and time stays linear in their number. */
const SAMPLE = 400
/** Of the letters fewer tell how long words are and how many are small. */
const SIZE_SAMPLE = 160
const MARKER_SAMPLE = 200
const KEY = 48
const LISTED = /^(?:[•·▪▫‣◦●○■□✓✔➤]\s*\S|[*–—-]\s+\S|[–—-]\p{Lu}|\(?\d{1,3}[.)]\s+\S|[a-z][.)]\s+\S)/u
/** What no label of a menu begins with: code, formulas, rows of a drawn table, what goes on a sentence. */
const UNLABELLED = /^[^\p{Lu}\p{Lo}\d"'“‘«#@•·©]/u
/** Words from which on blocks of different length that begin alike are copies. */
const LONG_COPY = 25
const COPY_KEY = 160
const TAIL = 80

/** What is seen of a block without its neighbours. */
export class Features {
  /** Breaks off with dots. */
  readonly cut: boolean
  /** Words; of scripts without spaces half the letters. */
  readonly words: number
  readonly length: number
  /** Share of its letters that are lower case; letters of scripts without case count as such. */
  readonly lower: number
  /** Ends as a sentence does. */
  readonly ended: boolean
  readonly colon: boolean
  /** Begins as the item of a list does, with a bullet or number. */
  readonly listed: boolean
  /** Begins as code or a drawn table does, and no label. */
  readonly unlabelled: boolean
  /** How often the line (of long ones the beginning) stands in the page. */
  readonly repeats: number
  /** The line above says whose words come. */
  readonly announced: boolean
  /** Holds a figure near its end. */
  readonly digits: boolean
  readonly hints: Hints
  /** The row that it matches, whatever stands around it. */
  readonly rule: LineRule | null
  /** Holds a date and hardly anything else. */
  readonly dateline: boolean
  /** The block, of a long one beginning and end. */
  readonly line: string
  readonly #whole: number
  // Asked for of some blocks only, and not found at once.
  #titled: number
  #headlined: boolean | null
  #sentences: boolean | null

  /**
   * @param line the block, of long ones beginning and end
   * @param length letters of the whole block
   * @param announced whether the line above ends with a colon
   */
  constructor(line: string, length: number, repeats: number, hints: Hints, announced = false) {
    const size = sizeOf(line.slice(0, SIZE_SAMPLE), length)
    const tail = line.slice(-TAIL)
    this.line = line
    this.#whole = length
    this.#titled = -1
    this.#headlined = null
    this.#sentences = null
    this.cut = tail.endsWith('…') || tail.endsWith('...')
    this.words = size.words
    this.length = size.length
    this.lower = size.lower
    this.ended = SENTENCE_END.test(tail) || LINK_OR_NOTE_END.test(tail) || isUnspaced(tail)
    this.colon = tail.endsWith(':') || tail.endsWith('：')
    this.listed = LISTED.test(line)
    this.unlabelled = UNLABELLED.test(line)
    this.repeats = repeats
    this.announced = announced
    this.digits = /\d/.test(tail)
    this.hints = hints
    const rule = ruleOf(markerSample(line), this.words)
    this.rule = rule === PITCH && announced ? null : rule
    this.dateline = isDateline(line)
  }

  /** Beginning of the block, by which copies of it are known. */
  get key(): string {
    return this.line.slice(0, COPY_KEY).toLowerCase() + (this.words < LONG_COPY ? this.#whole : '')
  }

  /** Share of its longer words that are capitalised. */
  get titled(): number {
    if (this.#titled < 0) this.#titled = this.#whole > LONGEST_TITLE ? 0 : titledShare(this.line)
    return this.#titled
  }

  /** Has the shape of a link to another story: "Label: Headline of it", without a full stop. */
  get headlined(): boolean {
    this.#headlined ??= !this.ended && HEADLINED.test(this.line) && !NUMBERED.test(this.line)
    return this.#headlined
  }

  /** Holds the end of a sentence and the beginning of the next. */
  get sentences(): boolean {
    this.#sentences ??= holdsSentences(this.line)
    return this.#sentences
  }
}

/** Stops of sentences, and how far around one the pattern looks. */
const STOPS: ReadonlySet<number> = new Set([...'.!?。！？'].map((stop) => stop.charCodeAt(0)))
const AROUND_STOP = 8

/** Looks around each stop: the letters between them are most of the line. */
function holdsSentences(line: string): boolean {
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    if (code === 32 || (code >= 64 && code < 0x3000) || !STOPS.has(code)) continue
    if (SENTENCES.test(line.slice(Math.max(0, i - AROUND_STOP), i + AROUND_STOP))) return true
  }
  return false
}

class Size {
  readonly words: number
  readonly length: number
  readonly lower: number
  constructor(words: number, length: number, lower: number) {
    this.words = words
    this.length = length
    this.lower = lower
  }
}

const LONGER_WORD = /\p{L}[\p{L}'’.-]{3,}/gu
const LONGEST_TITLE = 150

const isUnspaced = (tail: string) =>
  tail.length >= LONG_UNSPACED && (tail.match(UNSPACED)?.length ?? 0) >= LONG_UNSPACED

function titledShare(line: string): number {
  const words = line.match(LONGER_WORD) ?? []
  const capitalised = words.filter((word) => word[0] !== word[0]?.toLowerCase())
  return words.length === 0 ? 0 : capitalised.length / words.length
}

/** Thai, Lao, Burmese, Khmer: neither spaces between words nor full stops. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/g
const LETTERS_OF_WORD = 5
const LONG_UNSPACED = 60

/** Chinese and Japanese, two letters a word. */
const isDense = (code: number) => (code >= 0x3040 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)

/** Whether a letter outside ASCII is small, or of a script that has no capitals. */
const isSmall = (char: string): boolean => char === char.toLowerCase()

/** Whether a letter beyond ASCII counts: signs between the alphabets do not. */
const isFarLetter = (code: number): boolean => code < 0x2000 || code >= 0x2c00

/** Measures a line by its first letters; what comes after is taken to be alike. */
function sizeOf(sample: string, length: number): Size {
  let letters = 0
  let lower = 0
  let dense = 0
  let foreign = false
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if (code < 0x80) {
      const small = code >= 97 && code <= 122
      if (small || (code >= 65 && code <= 90)) letters++
      if (small) lower++
    } else if (isDense(code) || code >= 0xe00) {
      foreign = true
      if (isDense(code)) dense++
      if (isFarLetter(code)) letters++
      if (isFarLetter(code) && isSmall(sample.charAt(i))) lower++
    } else if (classAt(sample, i) === LETTER || code >= 0x250) {
      letters++
      if (isSmall(sample.charAt(i))) lower++
    }
  }
  const scale = length / Math.max(1, sample.length)
  const unspaced = foreign ? (sample.match(UNSPACED)?.length ?? 0) : 0
  const words = unspaced > 0 ? unspaced / LETTERS_OF_WORD : countWords(sample, 0, sample.length)
  const share = letters === 0 ? 0 : lower / letters
  return new Size((words + dense / 2) * scale, length + dense * scale, share)
}

const markerSample = (line: string) =>
  line.length <= 2 * MARKER_SAMPLE ? line : `${line.slice(0, MARKER_SAMPLE)} … ${line.slice(-MARKER_SAMPLE)}`

/** Beginning and end of a block, where it is long. */
const ends = (text: string, { start, end }: Block) =>
  end - start <= 2 * SAMPLE ? text.slice(start, end) : text.slice(start, start + SAMPLE) + text.slice(end - SAMPLE, end)

/** Spaces of other widths, as pages set them between name and role. */
const WIDE_SPACES = /[\u00a0\u2002-\u200a\u202f\u3000]/g

const lineOf = (text: string, block: Block): string => ends(text, block).replace(WIDE_SPACES, ' ')

/** The row that a block matches, whatever stands around it. */
export const blockRule = (text: string, block: Block): LineRule | null =>
  new Features(lineOf(text, block), block.end - block.start, 1, NO_HINTS).rule

/** Looks at each block of a page by itself, and at how often it recurs. */
export function featuresOf(text: string, blocks: readonly Block[], hints: readonly Hints[]): Features[] {
  const lines = blocks.map((block) => lineOf(text, block))
  const keys = lines.map((line) => line.slice(0, KEY).toLowerCase())
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return blocks.map(
    ({ start, end }, i) =>
      new Features(
        lines[i] ?? '',
        end - start,
        counts.get(keys[i] ?? '') ?? 1,
        hints[i] ?? NO_HINTS,
        /[:：]\s*$/.test(lines[i - 1]?.slice(-2) ?? ''),
      ),
  )
}

/** Stretches of lines without an empty one between. */
export function* groupsOf(features: readonly Features[]): Generator<[from: number, to: number]> {
  for (let from = 0; from < features.length; ) {
    let to = from + 1
    while (features[to]?.hints.blanksBefore === 0) to++
    yield [from, to]
    from = to
  }
}
