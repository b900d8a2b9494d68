import { COUNTRIES } from '../../lexicon/people/countries.ts'

const byWord = new Map(
  COUNTRIES.flatMap((line) => {
    const words = line.split(' ')
    return words.map((word) => [word, words[0] ?? word] as const)
  }),
)

/** The country of which a word is the name, or from which it says that somebody is; undefined for other words. */
export const countryOf = (lower: string): string | undefined => byWord.get(lower)

/** Whether a word is the name of a country itself: "norland", not "norlander". */
export const isCountry = (lower: string): boolean => countryOf(lower) === lower
