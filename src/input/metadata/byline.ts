import { AFTER_NAMES, AGENCIES, NO_NAMES } from '../../lexicon/bylines.ts'
import type { FoundPage } from './found-page.ts'

const NAME =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|del|della|da|dos|van|von|der|den|di|la|le|bin|al|el|ter|ten)(?= ))| \\p{Lu}[\\p{L}.'’-]*){1,3}"
const NAMES = new RegExp(`^${NAME}(?:(?:, and |, | and | & )${NAME})*(?=$|, )`, 'u')
/** Names, and what stands behind the last comma. */
const SEVERAL_PARTS = /^(.+), ([^,]+)$/
/** An outlet in capitals behind a name that is not. In a line of a page: 700 characters at most. */
const OUTLET = /(?<=\p{Lu}[\p{L}'’-]*\p{Ll})\s+(?!I{2,3}\b|IV\b)\p{Lu}{2,}(?:\s+\p{Lu}{2,})*$/u
/** In a line of a page: 700 characters at most. */
const STOPS_AT_END = /[\s,.;:]+$/
const SEVERAL = /, | and | & /
const PREFIX =
  /^(?:by|written by|posted by|published by|reported by|story by|words by|text by|interview by|report by|author|von|par|por|di)(?: ?: ?| )/i
const EMBEDDED = /(?:^|\s)by (?=@?\p{Lu})/u
/** Two words that a page has glued together: "Ana RuizBusiness Columnist". */
const GLUED = /(\p{Ll}{2})(?=\p{Lu}\p{Ll}+(?: \p{Lu}|$))/u

const LINES_ABOVE = 16
const LINES_BELOW = 3

/** The names in what follows "By", without roles, outlets and dates; null where none is left. */
export function namesIn(credit: string): string | null {
  if (AGENCIES.test(credit)) return AGENCIES.exec(credit)?.[0] ?? null
  const cut = credit
    .replace(GLUED, '$1 | ')
    .replace(AFTER_NAMES, '')
    .replace(OUTLET, '')
    .replace(STOPS_AT_END, '')
    .trim()
  const outlet = SEVERAL_PARTS.exec(cut)
  const names = outlet && NO_NAMES.test(outlet[2] ?? '') ? (outlet[1] ?? '') : cut
  const list = NAMES.exec(names)?.[0]
  if (list) return list
  const single = /^\p{Lu}[\p{L}'’-]+$/u.test(names)
  return single && !NO_NAMES.test(names) ? names : null
}

/** The byline that the page marks as such ("By …"), nearest to the beginning of the body. */
function markedByline(page: FoundPage, title: number): string | null {
  const from = Math.max(0, (title < 0 ? page.first : Math.min(title, page.first)) - LINES_ABOVE)
  for (let i = Math.min(page.length - 1, Math.max(page.first, title) + LINES_BELOW); i >= from; i--) {
    const line = page.line(i)
    if (i === title || page.words(i) > 24) continue
    const credit = page.effect(i) === 'dateline' ? line.replace(PREFIX, '') : embedded(line, page, i)
    const names = credit && namesIn(credit)
    if (names) return names
  }
  return null
}

/** "5:45 AM 11/19/2019 by Ana Ruiz", "Ana Ruiz by Ana Ruiz": a name after "by" in a line of little else. */
function embedded(line: string, page: FoundPage, i: number): string | null {
  const match = EMBEDDED.exec(line)
  if (!match || page.words(i) > 12 || page.features[i]?.ended) return null
  const before = line.slice(0, match.index).trim()
  const after = line.slice(match.index + match[0].length)
  return page.features[i]?.dateline || before === '' || before === after ? after : null
}

/** A line between title and body that is nothing but names, beside a date, or names several people or an agency. */
function unmarkedByline(page: FoundPage, title: number): string | null {
  if (title < 0) return null
  for (let i = title + 1; i < Math.max(page.first, title + 4) && i < title + LINES_ABOVE; i++) {
    const line = page.line(i)
    if (page.words(i) > 14 || (page.features[i]?.rule && page.effect(i) !== 'caption')) continue
    const besideDate = page.features[i + 1]?.dateline || page.features[i - 1]?.dateline
    if (!besideDate && !ROLE.test(page.line(i + 1))) continue
    const names = namesIn(line)
    if (names && (AGENCIES.test(names) || (NAMES.test(names) && !NO_NAMES.test(names)))) return names
  }
  return null
}

/** What somebody does at a paper, as the line below the name. */
const ROLE = /^.{0,50}\b(?:editor|reporter|correspondent|writer|columnist|journalist|producer)$/i
const LINES_OF_BOX = 14
const BOX_NAME = /^((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+) (?:is|was|has|writes|covers|reports|works)\b/u

/** The name in an author box below the body, if it also stands there by itself. */
function boxByline(page: FoundPage): string | null {
  for (let i = page.last; i < Math.min(page.length, page.last + LINES_OF_BOX); i++) {
    if (page.features[i]?.rule?.id !== 'author-box') continue
    const name = BOX_NAME.exec(page.line(i))?.[1]
    if (name && !NO_NAMES.test(name) && !SEVERAL.test(name) && page.has(name)) return name
  }
  return null
}

/** Who wrote the page, without "By"; null where it does not say. */
export function bylineOf(page: FoundPage, title: number): string | null {
  return markedByline(page, title) ?? unmarkedByline(page, title) ?? boxByline(page)
}
