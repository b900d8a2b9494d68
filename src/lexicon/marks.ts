/**
 * Quotation marks and what tells them from apostrophes. From the usage of English, and of the languages whose marks
 * English newswriting takes over with a name or a quotation.
 */

/** How a pair behaves: `double` and `other` marks always quote, `single` ones may be apostrophes. */
export type MarkFamily = 'double' | 'single' | 'angle' | 'corner'

export interface MarkRow {
  readonly id: string
  /** Every character or sequence that can open such a quotation. */
  readonly opens: readonly string[]
  /** Every one that can close it: shapes are mixed within a family, so the side is read off the context. */
  readonly closes: readonly string[]
  readonly family: MarkFamily
  readonly example: string
  readonly reason: string
}

export const MARKS: readonly MarkRow[] = [
  {
    id: 'double',
    opens: ['“', '"', '„', '‟', '”', '``', "''", '‘‘', '＂'],
    closes: ['”', '"', '“', "''", '’’', '‟', '＂'],
    family: 'double',
    example: '“The bridge is safe," the mayor said.',
    reason: 'Editors mix curly and straight marks in one pair, and some close with an opening shape.',
  },
  {
    id: 'single',
    opens: ['‘', "'", '‚', '`', '‛'],
    closes: ['’', "'", '‘'],
    family: 'single',
    example: '‘The bridge is safe,’ said Ms Abara.',
    reason: 'British papers quote with single marks; the closing one looks like an apostrophe.',
  },
  {
    id: 'angle',
    opens: ['«', '‹', '»', '›'],
    closes: ['»', '›', '«', '‹'],
    family: 'angle',
    example: '«The bridge is safe», said the mayor.',
    reason: 'French, Russian and other marks point outwards, German and Danish ones inwards.',
  },
  {
    id: 'corner',
    opens: ['「', '『'],
    closes: ['」', '』'],
    family: 'corner',
    example: '「The bridge is safe」, the mayor said.',
    reason: 'East Asian names and quotations come with their own marks.',
  },
]

/** Words that begin with an apostrophe, which opens nothing. */
export const ELISIONS: ReadonlySet<string> = new Set([
  'em',
  'til',
  'till',
  'tis',
  'twas',
  'twere',
  'cause',
  'bout',
  'n',
  'round',
  'cuz',
  'kay',
  'nuff',
  'neath',
  'gainst',
  'im',
  'ere',
  'ol',
])

/** ", said Lena Fox", ", she added.": an attribution among words whose closing mark is missing. */
export const BEHIND_FORGOTTEN_MARK =
  /[,?!] (?:(?:said|says|added|explained|recalled) (?:\p{Lu}|s?he\b|the \p{L})|s?he (?:said|says|added|explained|recalled)[.,])/u
