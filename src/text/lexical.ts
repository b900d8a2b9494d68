import { MENS_NAMES, WOMENS_NAMES, WOMENS_NAMES_OF_WORDS } from '../lexicon/people/names-of-the-world.ts'
import { withoutAccents } from './without-accents.ts'

/**
 * What the library compromise knows about single words. Only its word list is asked, word by word: its tagger costs
 * some hundred microseconds a name and does worse on whole names (it takes surnames for given names and places).
 */

/** What a word list says about a capitalised word: a hint, never evidence by itself. */
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

  /** @param male words, one a line, as are the others */
  constructor(male: string, female: string, impersonal: string) {
    this.#male = new Set([...male.split('\n'), ...MENS_NAMES])
    this.#female = new Set([...female.split('\n'), ...WOMENS_NAMES, ...WOMENS_NAMES_OF_WORDS])
    this.#impersonal = new Set(impersonal.split('\n'))
  }

  genderOf(given: string): 'male' | 'female' | null {
    if (EITHER.has(given)) return null
    const [male, female] = [this.#male.has(given), this.#female.has(given)]
    if (male !== female) return male ? 'male' : 'female'
    const plain = male ? given : withoutAccents(given)
    return plain === given ? null : this.genderOf(plain)
  }

  isImpersonal(word: string): boolean {
    return this.#impersonal.has(word)
  }
}

let loaded: Promise<Lexical> | null = null

async function load(): Promise<Lexical> {
  const { FEMALE_NAMES, IMPERSONAL_NAMES, MALE_NAMES } = await import('../models/generated/names.ts')
  return new Lists(MALE_NAMES, FEMALE_NAMES, IMPERSONAL_NAMES)
}

/** Loads the word list on first use. */
export function loadLexical(): Promise<Lexical> {
  loaded ??= load()
  return loaded
}
