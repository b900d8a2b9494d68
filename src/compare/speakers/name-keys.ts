import { nameKeyWords } from '../person-names.ts'
import type { DocumentVoice } from './voices.ts'

/** Initials in the middle are left out: one article gives them, another does not. */
export const nameKeyOf = (name: string): string =>
  nameKeyWords(name)
    .filter((word, i, all) => word.length > 1 || i === 0 || i === all.length - 1)
    .join(' ')

/** The initials in the middle of a name. */
export const middleOf = (name: string): string =>
  nameKeyWords(name)
    .slice(1, -1)
    .filter((word) => word.length === 1)
    .join('')

/** Bodies of one word that are many: a paper or a chamber of some town, state or country. */
const GENERIC: ReadonlySet<string> = new Set(
  'times post journal herald sun mail telegraph star tribune gazette chronicle council senate parliament treasury court board'.split(
    ' ',
  ),
)

export const isAcronym = (form: string): boolean => /^(?:the )?\p{Lu}[\p{Lu}.&]{1,9}$/u.test(form)

/** "Hill", unlike "NASA" and "BuzzFeed": a word that may be a surname as well as a body's name. */
const PLAIN = /^(?:the )?\p{Lu}[\p{Ll}’'-]+$/u

/**
 * One word of a person's name, which others bear as well, or of a body of which there are many; or a plain word of which
 * nothing tells what it names.
 */
export function isBare({ kind, name, roles }: DocumentVoice): boolean {
  const words = nameKeyWords(name).filter((word) => word !== 'the')
  if (words.length > 1) return false
  return kind === 'person' || GENERIC.has(words[0] ?? '') || (PLAIN.test(name) && roles.length === 0)
}
