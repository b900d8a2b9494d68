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

// Both men and women bear these, whatever the list says.
const EITHER = new Set(
  `alex ali billie bobbie charlie chris dana drew frankie jackie jamie jan jean jessie jody jo kelly kerry kim kit lee
   leslie lindsay lindsey mel morgan nicky pat robin sam sandy sasha shannon stacy terry tracy val`.split(/\s+/),
)

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
    return male === female || EITHER.has(given) ? null : male ? 'male' : 'female'
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
