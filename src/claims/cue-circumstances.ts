import {
  NO_ADDRESSEES,
  NOT_TELLING,
  OCCASION_VERBS,
  RELEASED,
  TO_OTHER_THAN_ADDRESSEES,
} from '../lexicon/circumstances.ts'
import { isSpeechVerb, TELLING_VERBS } from '../lexicon/frames.ts'
import { is, isNominal, phraseEnd, startsPhrase, tagsAt } from '../text/syntax/noun-phrase.ts'
import * as t from '../text/tags.ts'
import { ALL_CAPS, type Token } from '../text/tokens.ts'
import type { Circumstance, Claim } from '../types.ts'
import { CONTENT, type CueSite, FREE, SOURCE } from './cue-site.ts'
import { freeUntil, headNoun, hearerEnd, isMedium, timeAt, titledEnd } from './phrases.ts'
import { dateOf } from './resolve-date.ts'

/** How many tokens on each side of a cue are examined. */
const REACH = 40

export type Circumstances = Pick<Claim, 'addressee' | 'medium' | 'when'>

/** Extracts the circumstances around one cue: addressee, medium and time. */
class Scan {
  readonly #text: string
  readonly #site: CueSite
  readonly #lemma: string
  readonly #published: Date | null
  readonly #tokens: readonly Token[]
  readonly #found: { -readonly [Key in keyof Circumstances]: Circumstances[Key] } = {}

  constructor(text: string, site: CueSite, lemma: string, published: Date | null) {
    this.#text = text
    this.#site = site
    this.#lemma = lemma
    this.#published = published
    this.#tokens = site.tokens
  }

  /** What follows the cue is read first, as it is the most reliable. */
  all(): Circumstances {
    this.#behind()
    this.#between()
    this.#before()
    return this.#found
  }

  #span(first: number, last: number): Circumstance {
    const { start = 0 } = this.#tokens[first] ?? {}
    const token = this.#tokens[last]
    // "on X.": the tokenizer takes a single letter at the end of a sentence for an initial.
    const initial = last === this.#tokens.length - 1 && /^\p{Lu}\.$/u.test(token?.text ?? '') ? 1 : 0
    const end = (token?.end ?? 0) - initial
    return { text: this.#text.slice(start, end), start, end }
  }

  #isFree = (i: number): boolean => this.#site.taken[i] === FREE

  #behind(): void {
    const { head, last, sourceFirst, sourceLast } = this.#site
    let i = head + 1
    while (tagsAt(this.#tokens, i) & t.ADVERB && this.#isFree(i) && i < sourceFirst) i++
    const inverted = sourceFirst > head && sourceFirst <= Math.max(i, last + 1)
    i = inverted ? sourceLast + 1 : head + 1
    if (TELLING_VERBS.has(this.#lemma) && !NOT_TELLING.has(this.#lemma)) i = this.#told(i)
    this.#read(i, Math.min(this.#tokens.length, i + REACH), this.#lemma)
  }

  /** "told reporters": the object of a verb of telling. */
  #told(first: number): number {
    const tags = tagsAt(this.#tokens, first)
    const owner = tags & t.POSSESSIVE && isNominal(this.#tokens, first + 1)
    const object = (tags & t.OBJECT) !== 0 && !owner
    if (!object && !startsPhrase(this.#tokens, first)) return first
    if (tags & t.TIME || is(this.#tokens, first, 'that')) return first
    return this.#address(first, object ? first : hearerEnd(this.#site, first, this.#lemma))
  }

  #address(first: number, last: number): number {
    if (last < first || !this.#isFree(first)) return first
    this.#found.addressee ??= this.#span(first, last)
    return last + 1
  }

  /** Between the source and a cue after it: "Ruiz on Tuesday said", "Ruiz, speaking to reporters, said". */
  #between(): void {
    const { sourceFirst, sourceLast, first } = this.#site
    if (sourceLast < 0 || sourceLast >= first || first - sourceLast > REACH) return
    // Behind "…, who left the town", a time may be that of the leaving.
    for (let i = sourceFirst; i <= sourceLast; i++) if (tagsAt(this.#tokens, i) & t.WH) return
    this.#opened(sourceLast + 1, first)
  }

  /** From the start of the clause to the source: "In an interview with the Post, Ruiz said". */
  #before(): void {
    const { sourceFirst, first, taken } = this.#site
    const edge = sourceFirst >= 0 && sourceFirst < first ? sourceFirst : first
    let start = edge
    while (start > 0 && taken[start - 1] === FREE && edge - start < REACH && !this.#opensClause(start)) start--
    if (start > 0 && taken[start - 1] !== CONTENT && !this.#opensClause(start)) return
    while (tagsAt(this.#tokens, start) & t.COORD || /^[,;:—–-]$/.test(this.#tokens[start]?.text ?? '')) start++
    this.#opened(start, edge)
  }

  /** ", and on Tuesday Ruiz said": another clause than the one before. */
  #opensClause(i: number): boolean {
    return (tagsAt(this.#tokens, i) & t.COORD) !== 0 && /^[,;]$/.test(this.#tokens[i - 1]?.text ?? '')
  }

  /** Reads on after "speaking", "testifying", with a comma before it. */
  #opened(at: number, to: number): void {
    const i = is(this.#tokens, at, ',') ? at + 1 : at
    const occasion = OCCASION_VERBS.has(this.#tokens[i]?.lower ?? '')
    this.#read(occasion ? i + 1 : i, to, occasion ? 'speak' : this.#lemma)
  }

  /** Reads one circumstance after the other; ends at what is none, or taken by somebody's words. */
  #read(from: number, to: number, lemma: string): void {
    let i = from
    while (i < to && this.#isFree(i)) {
      const next = this.#time(i) ?? this.#phrase(i, lemma) ?? this.#passing(i)
      if (next === null) return
      i = next
    }
  }

  /** Only whole tokens outside any content. */
  #time(first: number): number | null {
    if (this.#isTitle(first)) return null
    const time = timeAt(this.#text, this.#tokens[first]?.start ?? 0)
    if (!time) return null
    let last = first
    while ((this.#tokens[last + 1]?.start ?? time.end) < time.end) last++
    if (freeUntil(this.#site, first, last) < last) return null
    if (!this.#found.when) {
      const span = this.#span(first, last)
      const date = dateOf(time.row.kind, span.text, this.#published)
      this.#found.when = date ? { ...span, date } : span
    }
    return last + 1
  }

  /** "USA TODAY": capitals all through are a name's. */
  #isTitle(i: number): boolean {
    return this.#tokens[i]?.case === ALL_CAPS && this.#tokens[i - 1]?.case === ALL_CAPS
  }

  /** A preposition with its noun: to whom, where, or neither. */
  #phrase(i: number, lemma: string): number | null {
    const tags = tagsAt(this.#tokens, i)
    if (!(tags & (t.PREP | t.TO))) return null
    const object = (tagsAt(this.#tokens, i + 1) & t.OBJECT) !== 0 && !startsPhrase(this.#tokens, i + 1)
    const titled = titledEnd(this.#site, i + 1)
    const phrase = object ? i + 1 : Math.max(phraseEnd(this.#tokens, i + 1), titled)
    const end = freeUntil(this.#site, i + 1, phrase)
    if (end <= i) return null
    if (tags & t.TO) return this.#to(i, end, lemma)
    if (titled > i && titled <= end) return this.#through(i, titled)
    return isMedium(this.#tokens, i, end) ? this.#through(i, end) : end + 1
  }

  #through(first: number, last: number): number {
    this.#found.medium ??= this.#span(first, last)
    return RELEASED.has(this.#tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1
  }

  #to(i: number, end: number, lemma: string): number | null {
    if (!isSpeechVerb(lemma) || TO_OTHER_THAN_ADDRESSEES.has(lemma)) return end + 1
    const last = Math.min(end, Math.max(i + 1, hearerEnd(this.#site, i + 1, '')))
    if (NO_ADDRESSEES.has(headNoun(this.#tokens, i + 1, last))) return end + 1
    return this.#address(i + 1, last)
  }

  /** What may stand between circumstances: an adverb, a comma before another of them. */
  #passing(i: number): number | null {
    const tags = tagsAt(this.#tokens, i)
    if (tags & t.ADVERB && !(tags & (t.CLOSED & ~t.NEGATION))) return i + 1
    if (!is(this.#tokens, i, ',')) return null
    const next = tagsAt(this.#tokens, i + 1)
    return next & (t.PREP | t.TIME) || this.#site.taken[i + 1] === SOURCE ? i + 1 : null
  }
}

/** Addressee, medium and time of a statement, read from the words around its cue that belong to no attribution. */
export function circumstancesOf(text: string, site: CueSite, lemma: string, published: Date | null): Circumstances {
  return new Scan(text, site, lemma, published).all()
}
