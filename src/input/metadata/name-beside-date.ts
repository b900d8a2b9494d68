import { NO_NAMES } from '../../lexicon/bylines.ts'
import { isGivenName } from '../../models/given-names.ts'
import { isAgency, isNames, namesIn } from '../author-names.ts'
import { dateIn } from '../page-date.ts'

/** What parts a date from the names behind it, with the time of day between them. In a line of 100 characters at most. */
const BEHIND_DATE = /^(?:[\s,|·•–—-]*\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?(?: [A-Z]{2,4}\b)?)?\s*[,|·•–—-]\s*/i
/** What sites write behind a name: how many have commented or shared. In a line of 400 characters at most. */
const COUNT_BEHIND = /\s+(?:\d+|no|leave an?|add an?) (?:comments?|views?|shares?|likes?|repl(?:y|ies))\b.*$/i
const WORDS_OF_NAME = 2

/**
 * A name of two words that an outlet, a section or a place follows without a sign between ("Ana Ruiz Harbour Today"),
 * where its first word is a given name and the rest holds a word that no name has.
 */
export function nameBefore(words: string): string | null {
  const parts = words.split(' ')
  const name = parts.slice(0, WORDS_OF_NAME).join(' ')
  const rest = parts.slice(WORDS_OF_NAME).join(' ')
  return NO_NAMES.test(rest) && isGivenName(parts[0] ?? '') && isNames(name) ? name : null
}

/** Names that a given name begins, without the sections that a page sets behind them. */
function surely(names: string | null): string | null {
  if (!names?.includes(' ') || !isGivenName(names.slice(0, names.indexOf(' ')))) return null
  return isNames(names) ? names : nameBefore(names)
}

/** The names before or behind the date in a line that holds one and little else. */
export function besideItsDate(line: string): string | null {
  const before = namesIn(line)
  if (before && (isAgency(before) || (before.includes(' ') && isNames(before)))) return before
  const date = dateIn(line)
  const rest = date ? line.slice(date.end).replace(COUNT_BEHIND, '') : ''
  const behind = BEHIND_DATE.test(rest) ? namesIn(rest.replace(BEHIND_DATE, '')) : null
  return behind?.includes(' ') && isNames(behind) ? behind : surely(namesIn(rest.trim()))
}

const MOST_WORDS = 16

/** The names beside the date of a line that goes on with the sections of the story: a given name must begin them. */
export function besideItsDateAndSections(line: string, words: number): string | null {
  const date = words > MOST_WORDS ? null : dateIn(line)
  if (!date?.year) return null
  const behind = line.slice(date.end).replace(COUNT_BEHIND, '')
  return surely(namesIn(line.slice(0, date.start).trim())) ?? surely(namesIn(behind.trim()))
}
