import { CARRIED, PULL_QUOTE_RULE } from '../attribution/rule-ids.ts'
import { classAt, DIGIT, LETTER, SURROGATE, wordsIn } from '../characters.ts'
import type { Span } from '../types.ts'
import type { Candidate } from './candidate.ts'

/** Shorter contents may be said twice; longer ones with the same words are one statement that is repeated. */
const FEWEST_WORDS = 4

/** So many with one mark are compared: no article has more, and whoever makes them on purpose makes many. */
const MOST_ALIKE = 20

/** Letters that Unicode writes in several ways: ligatures, full-width forms, accents apart. */
const VARIANTS = /[\u00a0-\u00bf\u1d00-\u2000\u2100-\uffff]|\p{M}/u

const HALVES = /[\ud800-\udfff]/

/** Normalises a text so that equal words have equal characters. */
const plain = (text: string): string => (VARIANTS.test(text) ? text.normalize('NFKC') : text).toLowerCase()

/** Beyond ASCII the dashes, quotation marks and dots of print; any other sign may be a letter, or part of one. */
const FOREIGN = /[^\0-\x7f\u2010-\u2027]/

/** The words of a content, in small letters: what contents are compared by. */
class Words {
  readonly #text: string
  readonly count: number
  /** A hash of the words: equal words have equal hashes, and most different contents differ in it. */
  readonly mark: number
  #key: string | null

  constructor(text: string) {
    const foreign = FOREIGN.test(text)
    // Of letters in two halves the words are cut out at once, as the halves of other signs look the same.
    this.#text = !foreign ? text : HALVES.test(text) ? wordsIn(plain(text)).join(' ') : plain(text)
    this.#key = null
    let [count, mark, within] = [0, 0, false]
    for (let at = 0; at < this.#text.length; at++) {
      const found = classAt(this.#text, at)
      const letter = found === LETTER || found === DIGIT || found === SURROGATE
      if (letter && !within) count++
      const unit = this.#text.charCodeAt(at)
      // Of ASCII the small letter: what is foreign is written small already.
      if (letter) mark = (Math.imul(mark, 31) + (unit < 0x80 ? unit | 0x20 : unit) + (within ? 0 : 7)) | 0
      within = letter
    }
    this.count = count
    this.mark = mark
  }

  get key(): string {
    this.#key ??= wordsIn(plain(this.#text)).join(' ')
    return this.#key
  }
}

const isNamed = ({ resolution }: Candidate): boolean =>
  (resolution?.speaker.name ?? null) !== null && resolution?.speaker.kind !== 'unnamed'

/** A candidate with the places that give the same words again: headline, pull quote, caption. */
export class Repeated {
  readonly candidate: Candidate
  readonly repeats: readonly Span[]

  constructor(candidate: Candidate, repeats: readonly Span[]) {
    this.candidate = candidate
    this.repeats = repeats
  }
}

const NONE: Span[] = []

function add(known: Known, spans: readonly Span[]): void {
  // Hardly any is repeated, and as many claims as a page may hold need no list each.
  if (known.repeats === NONE) known.repeats = [...spans]
  else for (const span of spans) known.repeats.push(span)
}

/** How many are compared with every claim: a page has a few pull quotes, and comparing takes time. */
const MOST_PULLED = 50

/** Whether a candidate may only give a part of another claim again: a pull quote, or a quotation that stands alone. */
function isPulled({ attribution }: Candidate, words: number): boolean {
  return attribution.rule === PULL_QUOTE_RULE || (attribution.rule === CARRIED && words >= FEWEST_WORDS)
}

/** Joins candidates with the same words: the one whose speaker is known stands for all. */
export function findRepeats(text: string, candidates: readonly Candidate[]): Repeated[] {
  const found: Known[] = []
  const byMark = new Map<number, Known[]>()
  const pulled: { words: Words; candidate: Candidate }[] = []
  for (const candidate of candidates) {
    const spans = candidate.attribution.content
    const words = new Words(spans.map(({ start, end }) => text.slice(start, end)).join(' '))
    if (isPulled(candidate, words.count) && pulled.length < MOST_PULLED) {
      pulled.push({ words, candidate })
      continue
    }
    const alike = byMark.get(words.mark) ?? []
    const known = words.count >= FEWEST_WORDS ? alike.find((other) => other.words.key === words.key) : undefined
    if (known) join(known, candidate)
    else found.push(remember(new Known(candidate, words), alike, byMark))
  }
  if (pulled.length > 0) takeIn(pulled, found)
  found.sort((a, b) => startOf(a.candidate) - startOf(b.candidate))
  return found.map(({ candidate, repeats }) => new Repeated(candidate, repeats))
}

function remember(known: Known, alike: Known[], byMark: Map<number, Known[]>): Known {
  byMark.set(known.words.mark, alike)
  // Short contents are never looked for: a page may have a million of them that are the same.
  if (known.words.count >= FEWEST_WORDS && alike.length < MOST_ALIKE) alike.push(known)
  return known
}

function join(known: Known, candidate: Candidate): void {
  if (isNamed(candidate) && !isNamed(known.candidate)) {
    add(known, known.candidate.attribution.content)
    known.candidate = candidate
  } else add(known, candidate.attribution.content)
}

/** Looks for claims that hold the words of what may only repeat them. */
function takeIn(pulled: readonly { words: Words; candidate: Candidate }[], found: Known[]): void {
  const byWords = new Map(found.map((known) => [known.words.key, known]))
  for (const { words, candidate } of pulled) {
    const holder = holderOf(words.key, byWords)
    if (holder) add(holder, candidate.attribution.content)
    else if (candidate.attribution.rule !== PULL_QUOTE_RULE) {
      const own = new Known(candidate, words)
      byWords.set(words.key, own)
      found.push(own)
    }
  }
}

function holderOf(words: string, byWords: ReadonlyMap<string, Known>): Known | null {
  for (const [key, known] of byWords) if (key.length >= words.length && key.includes(words)) return known
  return null
}

/** A claim with its words. */
class Known {
  candidate: Candidate
  repeats: Span[]
  readonly words: Words

  constructor(candidate: Candidate, words: Words) {
    this.candidate = candidate
    this.repeats = NONE
    this.words = words
  }
}

const startOf = (candidate: Candidate): number => candidate.attribution.content[0]?.start ?? 0
