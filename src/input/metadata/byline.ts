import { NO_NAMES } from '../../lexicon/bylines.ts'
import {
  areKnownNames,
  isAgency,
  isNames,
  looksLikeNames,
  namesIn,
  reportersIn,
  SEVERAL_NAMES,
  surnameOf,
} from '../author-names.ts'
import { dateIn } from '../page-date.ts'
import type { FoundPage } from './found-page.ts'
import { besideItsDate, besideItsDateAndSections, nameBefore } from './name-beside-date.ts'
import { isAffiliation, isInMenu, isRole, isTop } from './title-signs.ts'

const PREFIX =
  /^(?:by|(?:edited|curated|authored|written|posted|published|submitted|reported|story|words|text|interview|report|reporting|analysis|opinion|commentary|review|column) by|(?:words|text|story|reporter|writer|written|interview)(?=:)|author|byline(?=:)|von|par|por|di)(?: ?: ?| )/i
const EMBEDDED = /(?:^|\s)[Bb]y (?=@?\p{Lu})/u

const LINES_ABOVE = 16
const LINES_BELOW = 3

/** What finders of a byline are given: the page, and the line of its title. */
type Finder = (page: FoundPage, title: number) => string | null

/** Words of which each line has one that a row takes for a byline: most lines need not be looked at further. */
const MAY_SIGN = /\b(?:by|author|von|par|por|di|writer|reporter|byline|written|words|text|story|interview)\b/i

/** The byline that the page marks as such ("By …"), nearest to the beginning of the body. */
export function markedByline(page: FoundPage, title: number): string | null {
  const from = Math.max(0, (title < 0 ? page.first : Math.min(title, page.first)) - LINES_ABOVE)
  for (let i = Math.min(page.length - 1, Math.max(page.first, title) + LINES_BELOW); i >= from; i--) {
    const line = page.line(i)
    if (
      i === title ||
      !(MAY_SIGN.test(line) || line.includes('@')) ||
      (page.words(i) > 24 && page.effect(i) !== 'dateline')
    )
      continue
    const credit = page.effect(i) === 'dateline' ? creditOf(line) : embedded(line, page, i)
    const names = credit && namesIn(credit)
    if (names) return names
  }
  return null
}

/** What follows "By" in a line that begins with it, or with "Posted on June 3 by". */
function creditOf(line: string): string {
  const own = line.replace(/^[-–—] ?/, '').replace(/ [^\s@]+@[^\s@]+$/, '')
  const bare = own.replace(PREFIX, '')
  const match = bare === own ? EMBEDDED.exec(own) : null
  return match ? own.slice(match.index + match[0].length) : bare
}

/** What says of whom the words are, before "by". */
const CREDITED = /\b(?:words|text|story|written|report|interview)$/i

/** Outlet, section or comments before "By", parted by signs: "Leave a Comment / News / By Ana Ruiz". In a line of 16 words at most. */
const PARTS_BEFORE = /^(?:[\p{Lu}\d][^|·•/]{1,30}\s[|·•/]\s?){1,4}$/u

/** "5:45 AM 11/19/2019 by Ana Ruiz", "Ana Ruiz by Ana Ruiz": a name after "by" in a line of little else. */
function embedded(line: string, page: FoundPage, i: number): string | null {
  const match = EMBEDDED.exec(line)
  if (!match || page.words(i) > 16 || (page.features[i]?.ended && !page.features[i]?.dateline)) return null
  const before = line.slice(0, match.index).trim()
  const after = line.slice(match.index + match[0].length)
  return page.features[i]?.dateline ||
    before === '' ||
    before === after ||
    CREDITED.test(before) ||
    PARTS_BEFORE.test(before)
    ? after
    : null
}

/** The next line with a word in it, up or down: pages set signs between name and date in lines of their own. */
function neighbour(page: FoundPage, i: number, step: 1 | -1): number {
  const next = i + step
  return page.words(next) === 0 && page.line(next) !== '' ? next + step : next
}

/** A date whose day and month could be either is one all the same. */
const SHORT_DATE = /^\d{1,2}([/.-])\d{1,2}\1\d{2,4}\b/
const isDated = (page: FoundPage, i: number) => page.features[i]?.dateline || SHORT_DATE.test(page.line(i))

/** "By", "Written by" or "Author" in a line of its own: the names stand below. */
const BY_LABEL =
  /^(?:(?:written|posted|published|submitted|reported|story|words|text) )?by ?:?$|^(?:authors?|reporters?|writers?) ?:?$/i

/** Names that a line holds beside its date, if it has one, or else as a whole. */
function namesAt(page: FoundPage, i: number): string | null {
  const line = page.line(i)
  if (page.features[i]?.dateline) return besideItsDate(line)
  return dateIn(line) ? besideItsDateAndSections(line, page.words(i)) : namesIn(line)
}

/** Whether what stands around a line of names tells that they sign. */
function isSigned(page: FoundPage, i: number, names: string): boolean {
  const below = page.line(i + 1)
  if (page.features[i]?.dateline || dateIn(page.line(i))) return true
  if (isAffiliation(below) && names === page.line(i) && looksLikeNames(names)) return true
  if (BY_LABEL.test(page.line(i - 1))) return names.includes(' ') && isNames(names)
  if (isRole(page.line(i).slice(names.length).trim()) && isNames(names)) return names.includes(' ')
  const besideDate = isDated(page, neighbour(page, i, 1)) || isDated(page, neighbour(page, i, -1))
  return (besideDate || isRole(below)) && (isAgency(names) || isNames(names))
}

/** A line between title and body that is nothing but names, beside a date, or names several people or an agency. */
function unmarkedByline(page: FoundPage, title: number): string | null {
  if (title < 0) return null
  for (let i = title + 1; i < Math.max(page.first, title + 4) && i < title + LINES_ABOVE; i++) {
    if (page.words(i) > 16 || (page.features[i]?.rule && page.effect(i) !== 'caption')) continue
    if (i >= page.first && page.features[i]?.ended) continue
    const names = namesAt(page, i)
    const signed = names && isSigned(page, i, names) ? names : nameBeforeOutlet(page, i, names)
    if (signed) return signed
  }
  return null
}

/** The name in a line that an outlet closes, right above a date. */
const nameBeforeOutlet = (page: FoundPage, i: number, names: string | null): string | null =>
  names && names === page.line(i) && isDated(page, neighbour(page, i, 1)) ? nameBefore(names) : null

/** What follows a name in a line or the next, where nothing but an author stands: a handle, a button to follow or write to. */
const AUTHOR_SIGN =
  /^(?:@\w|\d+ words$|\d+ min(?:ute)?s? read\b|\d+(?:[-–]\d+)? min(?:ute)?s?$|[a-z\d-]+(?:\.[a-z\d-]+){1,3}$|full bio\b|send an? e-?mail|\+ ?follow|follow\b|search for this author|view (?:all|bio|profile)|see all|e-?mail\b|contact\b|author\b)/i
const LINES_AFTER_BODY = 30
const LEAST_SIGNS = 2

/** How often a name stands by itself, or begins an author box, elsewhere on the page. */
function isSignedElsewhere(page: FoundPage, at: number, name: string): boolean {
  for (let i = page.last + 1; i < Math.min(page.length, page.last + LINES_AFTER_BODY); i++)
    if (i !== at && page.words(i) < 60 && page.line(i).startsWith(name)) return true
  return false
}

/** Whether the article has the last of the names: who is shown below a headline is told of. */
function isSurnameTold(page: FoundPage, at: number, name: string): boolean {
  return page.tellsOf(surnameOf(name), at)
}

/** What speaks for a line of names being the byline. */
function signsOf(page: FoundPage, i: number, title: number, name: string): number {
  const rest = page.line(i).slice(name.length).trim()
  let signs = 0
  if (AUTHOR_SIGN.test(rest) || AUTHOR_SIGN.test(page.line(i + 1))) signs += 2
  if (isSignedElsewhere(page, i, name)) signs += 2
  if ([i - 2, i - 1, i + 1, i + 2].some((j) => isTop(page, j))) signs += 1
  if (i > title && i <= title + 3 && i <= page.first) signs += 1
  if (i === title + 1 && page.first <= i + 1 && rest === '' && !isSurnameTold(page, i, name)) signs += 1
  return signs
}

/** Effects of rows whose lines name nobody who wrote. */
const NO_SIGNERS: ReadonlySet<string | null> = new Set(['caption', 'line', 'list', 'end'])

/** A line of names between title and text that other signs mark as the byline. */
function signedByline(page: FoundPage, title: number): string | null {
  if (title < 0) return null
  for (let i = title + 1; i < Math.max(page.first + 3, title + 4) && i < title + LINES_ABOVE; i++) {
    const line = page.line(i)
    if (page.words(i) > 12 || page.features[i]?.ended || NO_SIGNERS.has(page.effect(i)) || isInMenu(page, i)) continue
    // A copy of the headline may begin with a name.
    if (line === page.line(title)) continue
    const names = namesIn(line)
    if (!names?.includes(' ') || !isNames(names) || !line.startsWith(names)) continue
    if (signsOf(page, i, title, names) >= LEAST_SIGNS && !page.tellsOf(names, i)) return names
  }
  return null
}

const LINES_OF_BOX = 14
const BOX_NAME = /^((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+) (?:is|was|has|writes|covers|reports|works)\b/u

const BOX_HEADING = /^(?:about the )?(?:author|writer|reporter)s?:?$/i

/** The name in an author box below the body: under its heading, or in its text if it also stands there by itself. */
function boxByline(page: FoundPage): string | null {
  for (let i = page.last; i < Math.min(page.length, page.last + LINES_OF_BOX); i++) {
    const below = BOX_HEADING.test(page.line(i)) ? page.line(i + 1) : ''
    if (below.includes(' ') && isNames(below)) return below
    if (page.features[i]?.rule?.id !== 'author-box') continue
    const name = BOX_NAME.exec(page.line(i))?.[1]
    if (name && !NO_NAMES.test(name) && !SEVERAL_NAMES.test(name) && page.has(name)) return name
  }
  return null
}

/** "Written by Ana Ruiz on June 3" right below the body. */
function bylineBelow(page: FoundPage): string | null {
  for (let i = page.last + 1; i < Math.min(page.length, page.last + LINES_OF_BOX); i++) {
    if (page.effect(i) === 'end') return null
    if (page.effect(i) !== 'dateline') continue
    const names = namesIn(page.line(i).replace(PREFIX, ''))
    if (names) return names
  }
  return null
}

/** Who reported the story, in the closing line of an agency. */
function reportersBelow(page: FoundPage): string | null {
  for (let i = Math.max(0, page.last - LINES_BELOW); i < Math.min(page.length, page.last + LINES_OF_BOX); i++) {
    const names = reportersIn(page.line(i))
    if (names) return names
  }
  return null
}

/** A name and nothing else, above the date that stands right above the headline. */
function bylineAbove(page: FoundPage, title: number): string | null {
  if (title < 2 || !isDated(page, title - 1)) return null
  const line = page.line(title - 2)
  const names = namesIn(line)
  return names === line && areKnownNames(line) ? names : null
}

/** Where a byline is looked for that the page does not mark as such, the surest first. */
const FINDERS: readonly Finder[] = [unmarkedByline, signedByline, bylineAbove, boxByline, bylineBelow, reportersBelow]

/**
 * Who wrote the page, without "By"; an agency where no person signs; null where it does not say.
 *
 * @param marked what `markedByline` gives
 */
export function bylineOf(page: FoundPage, title: number, marked: string | null): string | null {
  let agency: string | null = null
  for (let i = -1; i < FINDERS.length; i++) {
    const names = i < 0 ? marked : (FINDERS[i]?.(page, title) ?? null)
    if (names && !isAgency(names)) return names
    agency ??= names
  }
  return agency
}
