import { DESKS } from '../../../lexicon/bylines.ts'
import { AGENCY_NAMES } from '../../../lexicon/markup/agencies.ts'

const LONGEST_NAME = 60
const MOST_NAMES = 12

/** "By", "Written by", also in capitals; "Author:". */
const BY =
  /^(?:(?:story|words|text|written|reported|posted|published|created|report|analysis|opinion|review) )?by\b:?\s+|^(?:authors?|reporters?|writer)\s*:\s*/i
/** "By" in an element of its own, without a space behind it. */
const GLUED_BY = /^By(?=\p{Lu}\p{Ll})/u
/** What stands after a name: a role, a place of work, a date, a handle. In a line of 300 characters at most. */
const AFTER =
  /(?:[|•·/(<[]|\s[-–—]\s|\s@|\b(?:updated|published|posted|last modified|follow|email|contact|senior|staff|special|contributing|(?:the )?associated press|with (?:contributions?|reporting|additional|files)|for the|for )\b).*$/i
/** A role or a date that a page sets in an element of its own, without a space before it. */
const GLUED =
  /(?<=\p{Ll}{2})(?=(?:Staff|Senior|Updated|Published|Posted|Contributor|Correspondent|Reporter|Editor|Columnist|Journalist|Writer|Producer|Photographer|Author)\b|\d)/gu
/** In a line of 300 characters at most. */
const SEPARATOR = /\s*(?:,|;|&|\band\b|\n|\t)\s*/i
const ROLE =
  /\b(?:reporter|editor|writer|correspondent|columnist|contributor|producer|journalist|staff|desk|team|agency|agencies|bureau|media|news|network|press|newspaper|magazine|online|web|admin|guest|editorial|author|chief|director|professor|analyst|critic|photographer|manager|executive|post|times|business|sports?|insider|tribune|herald|gazette|journal|telegraph|guardian|daily|weekly|today|tv|radio|company|inc|llc|ltd|group|wire|reports?|community|official)\b|^the\b/i
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}.'’‘\- ]*[\p{L}\p{M}.]$/u

/** Whether words can be the name of a person: two to five words, each with a capital or a particle. */
function isName(text: string): boolean {
  if (AGENCY_NAMES.has(text.toLowerCase()) && /^\p{Lu}/u.test(text)) return true
  if (text.length > LONGEST_NAME || !NAME.test(text) || ROLE.test(text) || DESKS.test(text)) return false
  const words = text.split(' ')
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) =>
      /^\p{Lu}|^\P{ASCII}|^(?:de|da|di|du|von|van|der|den|del|la|le|bin|al|el|ter|y|e|and|of)$/u.test(
        word.replace(/^['’‘]/, ''),
      ),
    )
  )
}

/** The names of a line that gives the authors, without "By", roles and dates; none where nothing looks like a name. */
export function namesOf(line: string): string[] {
  const bare = line
    .replace(/[\u00a0 ]+/g, ' ')
    .trim()
    .slice(0, 300)
    .replace(BY, '')
    .replace(GLUED_BY, '')
    .replace(GLUED, ' | ')
  const names = bare
    .split(SEPARATOR)
    .map((part) => part.replace(BY, '').replace(AFTER, '').trim())
    .filter(isName)
  return [...new Set(names)].slice(0, MOST_NAMES)
}

/** Names as a byline prints them: "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[]): string | null {
  if (names.length === 0) return null
  const last = names[names.length - 1] ?? ''
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
