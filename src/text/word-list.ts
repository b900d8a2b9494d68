/** Single words, in lower case, that a word list knows as names of a kind. */
export interface WordList {
  readonly male: readonly string[]
  readonly female: readonly string[]
  /** Places, organisations and peoples. */
  readonly impersonal: readonly string[]
}

const IMPERSONAL = new Set(['Place', 'City', 'Country', 'Region', 'Organization', 'Demonym', 'Company', 'SportsTeam'])

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The list may give one tag or several. */
const tagsOf = (found: unknown): readonly unknown[] => (Array.isArray(found) ? found : [found])

/**
 * Takes the names out of the word list of compromise. Importing that takes some tenths of a second, so that the build
 * calls this once and puts a module in the place of this one that holds what it gives.
 */
export async function wordList(): Promise<WordList> {
  const { default: nlp } = await import('compromise/two')
  const model: unknown = nlp.model()
  const one = isRecord(model) ? model.one : undefined
  const lexicon = isRecord(one) && isRecord(one.lexicon) ? one.lexicon : {}
  const words = Object.entries(lexicon).map(([word, found]) => ({ word, tags: tagsOf(found) }))
  const having = (wanted: (tag: unknown) => boolean): string[] =>
    words.filter(({ tags }) => tags.some(wanted)).map(({ word }) => word)
  return {
    male: having((tag) => tag === 'MaleName'),
    female: having((tag) => tag === 'FemaleName'),
    impersonal: having((tag) => typeof tag === 'string' && IMPERSONAL.has(tag)),
  }
}
