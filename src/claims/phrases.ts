import { isWordAt } from '../characters.ts'
import { MEDIA, TELLING_OF, WITHIN_ADDRESSEES } from '../lexicon/circumstances.ts'
import { TIMES, type TimeRow } from '../lexicon/times.ts'
import { headOf, MEDIUM_HEAD } from '../text/syntax/head-noun.ts'
import { is, phraseEnd, tagsAt } from '../text/syntax/noun-phrase.ts'
import * as t from '../text/tags.ts'
import { QUOTATION, type Token } from '../text/tokens.ts'
import { type CueSite, FREE } from './cue-site.ts'

/** How long a phrase that tells when may be. */
const LONGEST_TIME = 60
/** How many words the name of a programme's broadcaster may have. */
const LONGEST_NAME = 6

const prepositionsOf = new Map<string, Set<string>>()
for (const row of MEDIA) {
  for (const noun of row.nouns.split(/\s+/)) {
    const known = prepositionsOf.get(noun) ?? new Set<string>()
    for (const preposition of row.prepositions.split(' ')) known.add(preposition)
    prepositionsOf.set(noun, known)
  }
}

/** Whether a preposition and a noun together say in what somebody spoke: "in" and "letter". */
function leadsToMedium(preposition: string, noun: string): boolean {
  const found = prepositionsOf.get(noun) ?? (noun.endsWith('s') ? prepositionsOf.get(noun.slice(0, -1)) : undefined)
  return found?.has(preposition) === true
}

/** The last token up to `last` before what is taken by a content, source or cue. */
export function freeUntil({ taken }: CueSite, first: number, last: number): number {
  let i = first
  while (i <= last && taken[i] === FREE) i++
  return i - 1
}

/** The noun that a phrase is about, in lower case; empty where it has none. */
export function headNoun(tokens: readonly Token[], first: number, last: number): string {
  const head = tokens[headOf(tokens, first, last, MEDIUM_HEAD)]?.lower ?? ''
  return head.length === 2 ? head.replace('.', '') : head
}

/** Whether the phrase after the preposition at `at` says in what somebody spoke; "on" leads to any named broadcaster. */
export function isMedium(tokens: readonly Token[], at: number, last: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  if (leadsToMedium(lower, headNoun(tokens, at + 1, last))) return true
  if (lower !== 'on') return false
  return tokens.slice(at + 1, last + 1).some((token) => token.tags & t.NAME && leadsToMedium('on', token.lower))
}

/** Where a programme's title after "on" ends: "on “Morning Post”", "on Radio Tolland’s “Morning Post”"; -1 for none. */
export function titledEnd({ tokens, taken }: CueSite, first: number): number {
  if (!is(tokens, first - 1, 'on')) return -1
  let i = first
  while (tagsAt(tokens, i) & (t.NAME | t.GENITIVE | t.DET) && i < first + LONGEST_NAME) i++
  const title = tokens[i]?.kind === QUOTATION && taken[i] === FREE
  return title && (i === first || tagsAt(tokens, i - 1) & (t.GENITIVE | t.DET)) ? i : -1
}

/** The end of who hears it: a place, a day or an occasion after it is another circumstance. */
export function hearerEnd(site: CueSite, first: number, lemma: string): number {
  const { tokens } = site
  const end = freeUntil(site, first, phraseEnd(tokens, first))
  for (let i = first + 1; i <= end; i++) {
    const { lower = '', tags = 0 } = tokens[i] ?? {}
    if (tags & t.TIME || (tags & (t.PREP | t.TO) && !WITHIN_ADDRESSEES.has(lower))) return i - 1
    if (lower === 'of' && TELLING_OF.has(lemma)) return i - 1
  }
  return end
}

/** The row of the words of time that begin at a place of the text, and where they end. */
export function timeAt(text: string, start: number): { row: TimeRow; end: number } | null {
  if (!isWordAt(text, start)) return null
  const words = text.slice(start, start + LONGEST_TIME)
  for (const row of TIMES) {
    row.pattern.lastIndex = 0
    const match = row.pattern.exec(words)
    if (match) return { row, end: start + match[0].length }
  }
  return null
}
