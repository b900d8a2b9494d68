import { lowered, wordsIn } from '../characters.ts'
import { TITLES } from '../lexicon/people/titles.ts'
import { wordSet } from '../lexicon/people/word-row.ts'

/** Words that stand before or behind a name and are none of it; "Pope" and "Prince" are, before a given name. */
const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...[...wordSet(TITLES.filter(({ regnal }) => !regnal))].map((word) => word.replace('.', '')),
  ...['president', 'minister', 'jr', 'sr', 'ii', 'iii'],
])

const LETTERS_ONLY = /\p{M}/gu
/** Most names are, and have no accents to take off. */
const ASCII = /^[\x20-\x7e]*$/

/** The words of a name that tell people apart: lower case, without accents, titles and full stops. */
export function nameKeyWords(name: string): string[] {
  const words = wordsIn(lowered(ASCII.test(name) ? name : name.normalize('NFD').replace(LETTERS_ONLY, '')))
  const own = words.filter((word) => !TITLE_WORDS.has(word))
  return own.length > 0 ? own : words
}

/** Whether two names may be those of one: all words of one are in the other, or one is the initials of the other. */
export function isCompatible(a: string, b: string): boolean {
  const [first, second] = [nameKeyWords(a), nameKeyWords(b)]
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  if (short.every((word) => long.includes(word))) return true
  return initialsOf(long) === short.join('') || initialsOf(short) === long.join('')
}

/** The first letters of its words: what an organisation is called for short. */
export const initialsOf = (words: readonly string[]): string =>
  words.length < 2 ? '' : words.map((word) => word.charAt(0)).join('')
