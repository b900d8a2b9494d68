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
    headOf(mention),
  )

/** The words before what belongs to the head: "people", of "people familiar with the talks". */
const headOf = (mention: string): string =>
  mention.split(/\b(?:of|for|at|in|from|with|who|familiar|close|to|on|about|briefed)\b/i)[0] ?? mention
