import { ENGLISH_NOUNS } from '../../coreference/names/noun-lexicon.ts'
import { UNNAMED_TYPES, type UnnamedType } from '../../lexicon/unnamed-sources.ts'
import { NUMBERS } from '../../lexicon/word-forms.ts'

/** What an unnamed source is, by what it is called and its role. */
export function typeOf(mention: string): UnnamedType {
  return UNNAMED_TYPES.find(({ pattern }) => pattern.test(mention.trim()))?.id ?? 'other'
}

/** How many they are: a number where the article gives one, null for a plural without. */
export function countOf(mention: string): number | null {
  const [first = ''] = mention.toLowerCase().match(/\b\d{1,4}\b|\b[a-z]+\b/) ?? []
  const told = first === 'one' ? 1 : Number(NUMBERS.get(first) ?? (/^\d+$/.test(first) ? first : Number.NaN))
  if (!Number.isNaN(told)) return told
  if (/^(?:an?|another|the)$/.test(first) && !isPlural(mention)) return 1
  return isPlural(mention) ? null : 1
}

const isPlural = (mention: string): boolean =>
  /\b(?:people|men|women|police|staff|authorities|others|some|many|several|both|those|few)\b|\b[a-z]{2,}(?:[^su'’]s)\b/i.test(
    sourceHead(mention),
  )

/** "A number of analysts", "a group of employees": they are what stands behind. */
const QUANTITY =
  /^(?:\w+ ){0,2}(?:numbers?|groups?|series|pair|couple|handful|majority|minority|dozens|scores|hundreds|thousands|lot|host|most|many|some|all|both|one|two|several|few|none|each) of (?:the |these |those |its |their |his |her )?/i

/** What begins the words that belong to a head: "people", of "people familiar with the talks". */
const BEHIND_HEAD =
  /,|\s(?:of|for|by|at|in|inside|within|from|with|without|who|whose|whom|that|which|familiar|close|to|on|about|near|behind|across|around|among|under|briefed|led|involved|describing|gathered|wearing|speaking)\s/i

/** The head of a source phrase with what stands before it. */
export function sourceHead(mention: string): string {
  const rest = mention.trim().replace(QUANTITY, '')
  return rest.split(BEHIND_HEAD)[0]?.trim() || rest
}

/** Pronouns without an antecedent are nobody that could be counted. */
const PRONOUN = /^(?:i|we|you|he|she|it|they)$/i

/** Whether a source phrase means people, as far as its words are known: of what is written nobody could give a name. */
export function meansPeople(mention: string): boolean {
  const head = sourceHead(mention)
  if (PRONOUN.test(head)) return false
  const last = head.match(/[\p{L}'’-]+/gu)?.at(-1) ?? ''
  const noun = last.toLowerCase()
  if (typeOf(noun) !== 'other') return true
  const kind = ENGLISH_NOUNS.classOf(noun)?.kind
  return kind === 'person' || kind === 'unnamed' || kind === 'group' || (kind === undefined && isPeople(last, noun))
}

/** "South Dakotans": a people, by a capital and a plural ending. */
const isPeople = (last: string, noun: string): boolean => /^\p{Lu}/u.test(last) && ENGLISH_NOUNS.isPlural(noun)

const JOINED = /,? and (?:both )?/i

/** The sources that a phrase joins: "analysts and aid workers" are two, as long as each is told by itself. */
export function sourcesIn(mention: string): readonly string[] {
  const parts = mention.replace(/^both /i, '').split(JOINED)
  const areSources = parts.every((part) => typeOf(part) !== 'other' && meansPeople(part))
  return parts.length > 1 && areSources ? parts : [mention]
}
