import { NOT_PERSON_ANY, NOT_PERSON_LAST, TRADES_LAST } from '../../lexicon/people/groups.ts'
import { NAME_PARTICLES, NAME_SUFFIXES, SHORT_NAMES } from '../../lexicon/people/particles.ts'
import { PORTFOLIOS, TITLE_OR_GIVEN_NAME, TITLES, type TitleRow } from '../../lexicon/people/titles.ts'
import { wordSet, wordsOf } from '../../lexicon/people/word-row.ts'
import type { NounLexicon } from './noun-lexicon.ts'

const particles = wordSet(NAME_PARTICLES)
const rows = new Map<string, TitleRow>()
const words = TITLES.flatMap((row) => wordsOf(row).map((title) => [title.split(' '), row] as const))
// A word of its own before the parts of longer titles: "Gov." is no lieutenant governor.
for (const [parts, row] of [...words].sort(([a], [b]) => a.length - b.length)) {
  for (const word of parts) {
    // "Air Commodore", "Staff Sgt.": of several words only the shortened ones are titles by themselves.
    if (parts.length > 1 && !word.endsWith('.')) continue
    if (parts.length === 1 || !rows.has(word)) rows.set(word, row)
    // British usage leaves the stop out: "Lt Col", "Prof"; not in "Ana Del Mar".
    const bare = word.slice(0, -1)
    if (word.endsWith('.') && !row.stopped && !rows.has(bare) && !particles.has(bare)) rows.set(bare, row)
  }
}

const givenNames = wordSet(TITLE_OR_GIVEN_NAME)
const suffixes = wordSet(NAME_SUFFIXES)
const trades = wordSet(TRADES_LAST)
const lastWords = wordSet([...NOT_PERSON_LAST, ...TRADES_LAST])
const anyWords = wordSet(NOT_PERSON_ANY)
const PARTISAN = new Set(['republican', 'democrat'])

/** The row of a title ("sen.", "mr"), or undefined. */
export const titleRow = (lower: string): TitleRow | undefined => rows.get(lower)

/** Letters after a name that are no part of it: "KC", "MP"; "Jr." and "III" are. */
export const isHonour = (lower: string): boolean => suffixes.has(lower) && !/^(?:jr|sr)\.?$|^[iv]+$/.test(lower)

export const isPartisan = (lower: string): boolean => PARTISAN.has(lower)

export const isSuffix = (lower: string): boolean => suffixes.has(lower)

const portfolios = wordSet(PORTFOLIOS)

/** Whether a word tells what a minister is in charge of. */
export const isPortfolio = (lower: string): boolean => portfolios.has(lower)

/** Words that a given name shares with a title: Dean, Earl, Major. */
export const isTitleOrGivenName = (lower: string): boolean => givenNames.has(lower)

/** Whether a capitalised word before a name belongs to a title or role rather than to the name. */
export function isRoleWord(lower: string, nouns: NounLexicon): boolean {
  if (rows.has(lower) || PARTISAN.has(lower)) return true
  return nouns.isListedRole(lower) || (lower.includes('-') && nouns.isRoleNoun(lower))
}

/** Whether a name that ends so is an organisation's, a place's or a thing's. */
export const isImpersonalLast = (lower: string): boolean => lastWords.has(lower)
/** Whether a firm's name ends so, and nobody's surname is the same: "Fox Textiles". */
export const isTrade = (lower: string): boolean => trades.has(lower)
export const isImpersonalWord = (lower: string): boolean => anyWords.has(lower)

/** The nouns that a document may use later for somebody with this title. */
export const nounsOfTitle = (lower: string): string[] =>
  (rows.get(lower)?.nouns ?? '')
    .split(' ')
    .filter(Boolean)
    .map((noun) => noun.replaceAll('_', ' '))

const short = new Map<string, number[]>()
SHORT_NAMES.forEach((row, index) => {
  for (const name of row.split(' ')) short.set(name, [...(short.get(name) ?? []), index])
})

/** Whether two given names can be one person's: equal, an initial, the beginning of the other, or a known short form. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true
  const [less, more] = a.length <= b.length ? [a, b] : [b, a]
  const bare = less.replace('.', '')
  if (bare.length === 1 || bare.length >= 3) if (more.startsWith(bare)) return true
  return short.get(a)?.some((row) => short.get(b)?.includes(row)) ?? false
}
