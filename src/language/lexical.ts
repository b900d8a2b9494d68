/**
 * What the library compromise knows about single words. Only its word list is asked, word by word: its tagger costs
 * some hundred microseconds a name and does worse on whole names (it takes surnames for given names and places).
 */

/** What a word list tells about a capitalised word; a hint, never evidence. */
export interface Lexical {
  /** Whether a name alone is known as a place, organisation or people rather than a person. */
  isImpersonal(word: string): boolean
}

const IMPERSONAL = new Set(['Place', 'City', 'Country', 'Region', 'Organization', 'Demonym', 'Company', 'SportsTeam'])

/** The list may give one tag or several. */
const tagsOf = (found: unknown): readonly unknown[] => (Array.isArray(found) ? found : [found])

class WordList implements Lexical {
  readonly #words: Readonly<Record<string, unknown>>

  constructor(words: Readonly<Record<string, unknown>>) {
    this.#words = words
  }

  isImpersonal(word: string): boolean {
    const tags = tagsOf(Object.hasOwn(this.#words, word) ? this.#words[word] : undefined)
    return tags.some((tag) => typeof tag === 'string' && IMPERSONAL.has(tag))
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

let loaded: Promise<Lexical> | null = null

async function load(): Promise<Lexical> {
  const { default: nlp } = await import('compromise/two')
  const model: unknown = nlp.model()
  const one = isRecord(model) ? model.one : undefined
  const lexicon = isRecord(one) ? one.lexicon : undefined
  return new WordList(isRecord(lexicon) ? lexicon : {})
}

/** Loads the word list, once; importing it takes some tenths of a second. */
export function loadLexical(): Promise<Lexical> {
  loaded ??= load()
  return loaded
}
