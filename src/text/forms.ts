import { lowered } from '../characters.ts'
import { ALL_CAPS, CAPITALISED, type Case, LOWER } from './tokens.ts'
import { type Word, wordOf } from './words.ts'

/** What is known of a stretch of letters or signs wherever it stands. */
export class Form {
  readonly text: string
  /** Lower case, apostrophes straight. */
  readonly lower: string
  readonly case: Case
  readonly word: Word

  constructor(text: string) {
    this.text = text
    this.lower = lowered(text)
    this.case = caseOf(text)
    this.word = wordOf(this.lower)
  }
}

function caseOf(text: string): Case {
  const first = text[0] ?? ''
  if (first === first.toLowerCase()) return LOWER
  return text.length > 1 && text === text.toUpperCase() ? ALL_CAPS : CAPITALISED
}

/** Size of the hash table, a power of two; at most half of it is filled. */
const SLOTS = 65536
/** Longer forms are rarely repeated and are not cached. */
const LONGEST = 40
/** From this length on, V8 keeps the whole source text alive for a slice of it. */
const SLICED = 13

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

function isAt(form: Form, text: string, start: number, length: number): boolean {
  const own = form.text
  if (own.length !== length) return false
  for (let i = 0; i < length; i++) if (own.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

function copyOf(text: string, start: number, end: number): string {
  if (end - start < SLICED) return text.slice(start, end)
  const units: number[] = []
  for (let at = start; at < end; at++) units.push(text.charCodeAt(at))
  return String.fromCharCode(...units)
}

/**
 * The forms that texts repeat: found by their letters where they stand, so that nothing is cut out, written small or
 * looked up for a word that was met before.
 */
class Forms {
  readonly #forms: (Form | null)[] = new Array<Form | null>(SLOTS).fill(null)
  /** Of each form: few others need be looked at. */
  readonly #hashes = new Int32Array(SLOTS)
  #size = 0

  at(text: string, start: number, end: number): Form {
    const length = end - start
    if (length > LONGEST) return new Form(text.slice(start, end))
    const hash = hashOf(text, start, end)
    let slot = hash & (SLOTS - 1)
    for (let form = this.#forms[slot]; form; form = this.#forms[slot]) {
      if (this.#hashes[slot] === hash && isAt(form, text, start, length)) return form
      slot = (slot + 1) & (SLOTS - 1)
    }
    return this.#add(new Form(copyOf(text, start, end)), hash, slot)
  }

  #add(form: Form, hash: number, slot: number): Form {
    if (this.#size * 2 >= SLOTS) {
      this.#forms.fill(null)
      this.#size = 0
    }
    this.#forms[slot] = form
    this.#hashes[slot] = hash
    this.#size++
    return form
  }
}

let forms: Forms | null = null

/** The form that stands in a stretch of a text. */
export function formAt(text: string, start: number, end: number): Form {
  forms ??= new Forms()
  return forms.at(text, start, end)
}
