import type { WordList } from './word-list.ts'

/**
 * What the library compromise knows about single words. Only its word list is asked, word by word: its tagger costs
 * some hundred microseconds a name and does worse on whole names (it takes surnames for given names and places).
 */

/** What a word list tells about a capitalised word; a hint, never evidence. */
export interface Lexical {
  /** The gender that a given name mostly has. */
  genderOf(given: string): 'male' | 'female' | null
  /** Whether a name alone is known as a place, organisation or people rather than a person. */
  isImpersonal(word: string): boolean
}

class Lists implements Lexical {
  readonly #male: ReadonlySet<string>
  readonly #female: ReadonlySet<string>
  readonly #impersonal: ReadonlySet<string>

  constructor({ male, female, impersonal }: WordList) {
    this.#male = new Set(male)
    this.#female = new Set(female)
    this.#impersonal = new Set(impersonal)
  }

  genderOf(given: string): 'male' | 'female' | null {
    const [male, female] = [this.#male.has(given), this.#female.has(given)]
    return male === female ? null : male ? 'male' : 'female'
  }

  isImpersonal(word: string): boolean {
    return this.#impersonal.has(word)
  }
}

let loaded: Promise<Lexical> | null = null

async function load(): Promise<Lexical> {
  const { wordList } = await import('./word-list.ts')
  return new Lists(await wordList())
}

/** Loads the word list, once, where it is wanted. */
export function loadLexical(): Promise<Lexical> {
  loaded ??= load()
  return loaded
}
