import { FEMALE_NAMES, MALE_NAMES } from '../../../models/generated/names.ts'

let given: ReadonlySet<string> | null = null

/** Whether a capitalised word is a given name or an initial. */
export function isGivenName(word: string): boolean {
  given ??= new Set([...MALE_NAMES.split('\n'), ...FEMALE_NAMES.split('\n')])
  return /^\p{Lu}\.?$/u.test(word) || given.has(word.toLowerCase())
}

const TITLES = new Set(
  `president secretary minister prime premier governor senator sen. rep. gov. mr. mrs. ms. miss mr mrs ms dr dr. prof. professor
   judge justice attorney bishop archbishop pope king queen prince princess sir lord lady captain capt. major general gen.
   colonel col. lieutenant lt. sergeant sgt. officer detective chancellor mayor chairman director coach saint st. home
   environment finance foreign prime interior defence defense general vice deputy`.split(/\s+/),
)

/** Whether a word stands before a person's name as a title. */
export const isTitleTag = (lower: string): boolean => TITLES.has(lower)
