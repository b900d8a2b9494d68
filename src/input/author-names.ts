import { AFTER_NAMES, AGENCIES, BEATS, DATE_AFTER_NAMES, DESKS, JOBS, NO_NAMES } from '../lexicon/bylines.ts'
import { isGivenName } from '../models/given-names.ts'

const NAME =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|del|della|da|dos|van|von|der|den|di|la|le|bin|al|el|ter|ten)(?= ))| \\p{Lu}[\\p{L}.'’-]*){1,3}"
const NAMES = new RegExp(`^${NAME}(?:(?:, and |, | and | & )${NAME})*(?=$|, )`, 'u')
/** Names, and what stands behind the last comma. */
const SEVERAL_PARTS = /^(.+), ([^,]+)$/
/** Words that names of places begin with, and those of people hardly: where a reporter was. */
const PLACE = /^(?:Port|Fort|Cape|Mount|San|Santa|Los|Las|Addis|Kuala|Hong|Buenos|Tel)\b/
/** An outlet in capitals behind a name that is not. In a line of a page: 700 characters at most. */
const OUTLET = /(?<=\p{Lu}[\p{L}'’-]*\p{Ll})\s+(?!I{2,3}\b|IV\b)\p{Lu}{2,}(?:\s+\p{Lu}{2,})*$/u
/** In a line of a page: 700 characters at most. */
const STOPS_AT_END = /(?:[\s,;:|•·–—-]|(?<!\b[JS]r)\.)+$/
/** Two words that a page has glued together: "Ana RuizBusiness Columnist". */
const GLUED = /(\p{Ll}{2})(?=\p{Lu}\p{Ll}+(?: [\p{Lu}\d]|$)|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\p{Ll}{0,6}day)?, )/u
/** A middle initial: one more word and the name is whole, so that an outlet behind it is told apart. In a line of a page: 400 characters at most. */
const AFTER_INITIAL = /(\p{Lu}[\p{L}'’-]+ \p{Lu}\. \p{Lu}[\p{L}'’-]+(?:,? (?:Jr|Sr)\b\.?)?)(?: \p{Lu}[\p{L}.'’-]*)*$/u
/** What stands behind the first of two names, between commas or before "and": a place of one word, or a role in small letters. In a line of a page: 700 characters at most. */
const BEHIND_FIRST = /, (?:\p{Lu}[\p{L}'’-]+(?= (?:and|&) \p{Lu})|\p{Ll}[\p{L} '’-]{2,40},?(?= (?:and|&) \p{Lu}))/gu
/** "And" between names that are set in capitals, or that have each word capitalised. */
const CAPITAL_AND = /(?<=\p{Lu}{2}) AND (?=\p{Lu}{2})| And (?=\p{Lu})/gu
/** Two words with capitals, as a desk or an outlet has: what is left of it is no name of one word. */
const CAPITALS = /^\S+ \p{Lu}/u
/** A name of one word. In a line of a page: 400 characters at most. */
const SINGLE = /^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u

/** What names and agencies begin with: most lines are told by it. */
const BEGINS_A_NAME = /^(?:\p{Lu}|dpa)/u

/** A name of two words, and an outlet of one to three behind it without a sign between. In a line of a page: 400 characters at most. */
const BEFORE_OUTLET =
  /^(\p{Lu}\p{Ll}[\p{L}'’-]* \p{Lu}\p{Ll}[\p{L}'’-]*) (?:(?:\p{Lu}\p{Ll}+ ){1,2}(?:News|Times|Herald|Post|Tribune|Gazette|Journal|Chronicle|Observer|Courier|Ledger|Press|Star|Record|Review|Sun|Mail|Echo|Argus|Sentinel|Mercury|Telegraph|Advertiser|Bulletin|Democrat|Independent|Standard|Examiner|Today|Live)|(?:Sun|Star|Times|Herald|Post|Tribune|Gazette|Journal|Courier|Press)(?= Staff))(?: (?:(?:Senior |Special )?(?:Writer|Reporter|Editor|Correspondent)|Staff(?: (?:Writer|Reporter|Report))?))?$/u

/** What somebody writes about, or how, before what they are: behind a name without a sign between. In a line of a page: 400 characters at most. */
const BEFORE_JOB = new RegExp(` (?:${BEATS}) (?:\\p{L}+ ){0,2}(?:${JOBS})\\b.*$`, 'u')

/** The same in capitals behind a comma, or without one behind what only a job begins with. In a line of a page: 400 characters at most. */
const CAPITAL_JOB =
  /(?:, (?:\p{Lu}[\p{Lu}’'&-]* ){0,4}| (?:STAFF|SENIOR|CONTRIBUTING|MANAGING|GENERAL|NEWS|SPORTS|CITY|SPECIAL) )(?:REPORTER|CORRESPONDENT|EDITOR|WRITER|JOURNALIST|COLUMNIST)\b.*$/u

/** The names in what follows "By", without roles, outlets, handles and dates; null where none is left. */
export function namesIn(credit: string): string | null {
  if (!BEGINS_A_NAME.test(credit)) return null
  if (AGENCIES.test(credit)) return AGENCIES.exec(credit)?.[0] ?? null
  const dated = credit
    .replace(GLUED, '$1 | ')
    .replace(DATE_AFTER_NAMES, '')
    .replace(BEFORE_JOB, '')
    .replace(CAPITAL_JOB, '')
    .replace(BEFORE_OUTLET, '$1')
  const cut = dated
    .replace(CAPITAL_AND, ' and ')
    .replace(BEHIND_FIRST, '')
    .replace(AFTER_NAMES, '')
    .replace(OUTLET, '')
    .replace(AFTER_INITIAL, '$1')
    .replace(STOPS_AT_END, '')
    .trim()
  const [, first, last = ''] = SEVERAL_PARTS.exec(cut) ?? []
  const names = first && (NO_NAMES.test(last) || PLACE.test(last)) ? first : cut
  const list = NAMES.exec(names)?.[0]
  if (list) return DESKS.test(list) ? null : list
  const isSingle = SINGLE.test(names) && !NO_NAMES.test(names) && !DESKS.test(names)
  return isSingle && !CAPITALS.test(dated) ? names : null
}

/** Whether a line is the names of people and nothing else, as far as its words tell. */
export function isNames(line: string): boolean {
  return NAMES.exec(line)?.[0] === line && !NO_NAMES.test(line) && !DESKS.test(line)
}

/** The same, where a given name that many have begins them. */
export const areKnownNames = (line: string): boolean => isNames(line) && isGivenName(line.slice(0, line.indexOf(' ')))

/** Names where the line below tells that somebody signs here: names may then be words of other kinds, too ("April West"). */
export function looksLikeNames(line: string): boolean {
  return line.includes(' ') && NAMES.exec(line)?.[0] === line && !DESKS.test(line)
}

/** What parts the names of several. */
export const SEVERAL_NAMES = /, and |, | and | & /

/** The last word of a name. */
export const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** Whether names are those of an agency, which signs where no person does. */
export const isAgency = (names: string): boolean => AGENCIES.test(names)

/** Who reported a story, as agencies close it. In a line of 400 characters at most. */
const REPORTED = /^\(?(?:reporting|reported|written) by:? ([^;().]{4,200})/i
/** Where each of the reporters was. In a credit of 200 characters at most. */
const PLACES = / in (?:\p{Lu}[\p{L}.’'-]*,? ?){1,3}(?=and |, |$)/gu

/** The names in the closing line of an agency's story: "(Reporting by Ana Ruiz in Milltown; editing by Hugo Hill)". */
export function reportersIn(line: string): string | null {
  const credit = REPORTED.exec(line)?.[1]
  return credit ? namesIn(credit.replace(PLACES, ' ').replace(/\s+/g, ' ')) : null
}
