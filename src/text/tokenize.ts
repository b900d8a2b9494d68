import { classAt, DIGIT, LETTER, MARK, SPACE, SURROGATE } from '../characters.ts'
import {
  CAPITALISED_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
  TRAILING_ABBREVIATIONS,
} from '../lexicon/abbreviations.ts'
import { plainToken, quotationToken, titleToken } from './make-token.ts'
import { LOWER, NUMBER, PUNCTUATION, type Quotation, type Token, type TokenKind, WORD } from './tokens.ts'

/** Clitics, which become tokens of their own: "Ruiz's", "they'd", "I'm". */
const CLITIC = /^(?:s|d|m|ll|re|ve)$/i
/** Marks that can stand within a word. */
const INNER: ReadonlySet<number> = new Set([..."'’.-‑&_"].map((mark) => mark.charCodeAt(0)))
const JOINED_PUNCTUATION = /^(?:\.\.+|--+|\.(?: \.)+)/

/** The end of the word that starts there: letters, digits, and marks between them that belong to it. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const found = classAt(text, at)
    if (found === LETTER || found === DIGIT || found === MARK) at++
    // A space, mostly.
    else if (found === SPACE) break
    else if (at > start && at + 1 < end && INNER.has(text.charCodeAt(at)) && isInner(text, at)) at++
    else if (at > start && at + 2 < end && isHyphenBehindStop(text, at)) at += 2
    else break
  }
  return at
}

function isInner(text: string, at: number): boolean {
  const after = classAt(text, at + 1)
  if (after !== LETTER && after !== DIGIT) return false
  if (text[at] !== '.') return true
  // "U.S", "a.m", "D-Ariz.Smith" and "end.Next" apart: a stop is inner where single letters stand around it.
  return (classAt(text, at - 2) !== LETTER && classAt(text, at + 2) !== LETTER) || isDomain(text, at + 1)
}

/** Endings of addresses on the web: "fox.com" is one word. */
const DOMAIN = /(?:com|org|net|info|gov|edu|news|co|io|tv|me|uk|us|eu|ca|au|ie|nz|in|de|fr)(?![\p{L}\p{N}])/uy

function isDomain(text: string, at: number): boolean {
  DOMAIN.lastIndex = at
  return DOMAIN.test(text)
}

/** The hyphen of "A.F.L.-C.I.O.", behind a stop that belongs to the word. */
const isHyphenBehindStop = (text: string, at: number): boolean =>
  text[at] === '.' && text[at + 1] === '-' && classAt(text, at + 2) === LETTER && classAt(text, at - 2) !== LETTER

function numberEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const found = classAt(text, at)
    if (found === DIGIT || found === LETTER) at++
    else if (/[.,:\-–/]/.test(text[at] ?? '') && classAt(text, at + 1) === DIGIT && at + 1 < end) at++
    else if (text[at] === '-' && classAt(text, at + 1) === LETTER && at + 1 < end) at++
    else break
  }
  return at
}

/** "Sen", "U.S", a single initial; of "D-Minn" the part behind the hyphen. */
function isAbbreviation(text: string): boolean {
  const whole = text.slice(text.lastIndexOf('-') + 1)
  const word = whole.toLowerCase()
  if (CAPITALISED_ABBREVIATIONS.has(word) || TITLE_ABBREVIATIONS.has(word)) return whole !== word
  return LEADING_ABBREVIATIONS.has(word) || TRAILING_ABBREVIATIONS.has(word) || /^\p{L}(?:\.\p{L})*$/u.test(word)
}

/** The mark of a note, "[12]", "[n 3]", "[citation needed]": it belongs to the page, and to no sentence. */
const NOTE_MARK = /\[(?:\d{1,3}|[a-z]|(?:n|nb|note) ?\d{1,3}|citation needed)\]/y

/** Where such a mark behind a word or a full stop ends; the place itself where none stands. */
function noteMarkEnd(text: string, at: number): number {
  if (text[at] !== '[' || classAt(text, at - 1) === SPACE) return at
  NOTE_MARK.lastIndex = at
  return NOTE_MARK.test(text) ? NOTE_MARK.lastIndex : at
}

/** A capital letter directly after a lower-case letter: "OmarIlhan", but "McDonald" too. */
const GLUED = /\p{Ll}\p{Lu}/u

/** Whether a word has a capital, or what may be one, behind its first letter. */
function mayBeGlued(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at)
    if ((unit >= 65 && unit <= 90) || unit > 127) return true
  }
  return false
}

/** Words of a name that stands twice at the most, and of its repetition. */
const LONGEST_GLUED = 5

/** Whether two of the words stand together without a space. */
const isGlued = (tokens: readonly Token[]): boolean =>
  tokens.some((token, i) => token.kind === WORD && token.case !== LOWER && tokens[i - 1]?.end === token.start)

const LEAST_ORNAMENT = 8

class Tokenizer {
  readonly tokens: Token[] = []
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  push(start: number, end: number, kind: TokenKind): void {
    this.tokens.push(plainToken(this.#text, start, end, kind))
  }

  quotation(quotation: Quotation): number {
    const { start, end, use } = quotation
    this.tokens.push(use ? titleToken(this.#text, start, end) : quotationToken(quotation))
    return end
  }

  word(start: number, limit: number): number {
    const whole = wordEnd(this.#text, start, limit)
    const end = this.#unglued(start, whole)
    const apostrophe = this.#clitic(start, end)
    if (apostrophe > start) {
      this.push(start, apostrophe, WORD)
      this.push(apostrophe, end, WORD)
      return end
    }
    const dot = end < limit && this.#text[end] === '.' && this.#text[end + 1] !== '.'
    const stop = dot && isAbbreviation(this.#text.slice(start, end))
    this.push(start, stop ? end + 1 : end, WORD)
    return stop ? end + 1 : end
  }

  /**
   * Where "OmarIlhan" of "Ilhan OmarIlhan Omar" falls apart: a link's text saved twice without its markup. The second
   * half repeats the word where the name started, or the first half one that was repeated.
   */
  #unglued(start: number, end: number): number {
    if (!mayBeGlued(this.#text, start, end)) return end
    const seam = GLUED.exec(this.#text.slice(start, end))
    if (!seam) return end
    const at = start + seam.index + 1
    const [head, tail] = [this.#text.slice(start, at), this.#text.slice(at, end)]
    const before = this.tokens.slice(-LONGEST_GLUED)
    const doubled = before.some(
      ({ text, kind }) => kind === WORD && (text === tail || (text === head && isGlued(before))),
    )
    return doubled ? at : end
  }

  #clitic(start: number, end: number): number {
    for (let at = end - 2; at >= end - 3 && at > start; at--) {
      const unit = this.#text.charCodeAt(at)
      if ((unit === 0x27 || unit === 0x2019) && CLITIC.test(this.#text.slice(at + 1, end))) return at
    }
    return -1
  }

  punctuation(start: number, limit: number): number {
    const first = this.#text[start]
    const joined = first === '.' || first === '-' ? JOINED_PUNCTUATION.exec(this.#text.slice(start, start + 8)) : null
    const surrogate = classAt(this.#text, start) === SURROGATE && classAt(this.#text, start + 1) === SURROGATE
    const run = joined || surrogate ? 0 : this.#run(start, limit)
    const end = Math.min(limit, start + (joined ? joined[0].length : surrogate ? 2 : run))
    this.push(start, end, PUNCTUATION)
    return end
  }

  /** Length of a row of one sign: ornament is one token, however long; a few of a sign are tokens by themselves. */
  #run(start: number, limit: number): number {
    const unit = this.#text.charCodeAt(start)
    let end = start + 1
    while (end < limit && this.#text.charCodeAt(end) === unit) end++
    return end - start >= LEAST_ORNAMENT ? end - start : 1
  }
}

/** A text may be a single line of some megabytes. */
const MOST_UNTAKEN = 4096

/**
 * Cuts a stretch of text into tokens; each of the quotations, in order, becomes one opaque token.
 * Offsets are those of the text given.
 *
 * @param take takes tokens from the front of the list when they are many, and leaves the last few
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  quotations: readonly Quotation[] = [],
  take: ((tokens: Token[]) => unknown) | null = null,
): Token[] {
  const tokenizer = new Tokenizer(text)
  let next = 0
  for (let at = start; at < end; ) {
    if (take && tokenizer.tokens.length > MOST_UNTAKEN) take(tokenizer.tokens)
    const quotation = quotations[next]
    const limit = quotation ? quotation.start : end
    if (quotation && at >= quotation.start) {
      at = tokenizer.quotation(quotation)
      next++
      continue
    }
    const found = classAt(text, at)
    if (found === SPACE) at++
    else if (found === LETTER || found === MARK) at = Math.max(tokenizer.word(at, limit), at + 1)
    else if (found === DIGIT) {
      const stop = numberEnd(text, at, limit)
      tokenizer.push(at, stop, NUMBER)
      at = stop
    } else {
      const behind = noteMarkEnd(text, at)
      at = behind > at ? behind : tokenizer.punctuation(at, limit)
    }
  }
  return tokenizer.tokens
}
