import { FEMALE_NAMES, MALE_NAMES } from './generated/names.ts'

let given: ReadonlySet<string> | null = null

/** Whether a word is a given name that many have, or an initial. */
export function isGivenName(word: string): boolean {
  given ??= new Set([...MALE_NAMES.split('\n'), ...FEMALE_NAMES.split('\n')])
  return /^\p{Lu}\.?$/u.test(word) || given.has(word.toLowerCase())
}
