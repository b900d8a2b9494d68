import { SPEAKING_PARTS } from '../lexicon/label-rows.ts'
import { ROLE_WORDS } from '../lexicon/people/roles.ts'
import { isGivenName } from '../models/given-names.ts'
import { isTitleTag } from '../text/syntax/clauses/proper-names.ts'
import { isCommonWord } from '../text/syntax/clauses/sentence-syntax.ts'
import type { Phrase } from '../text/syntax/noun-phrase.ts'
import { TIME } from '../text/tags.ts'
import { ALL_CAPS, type AnnotatedBlock, type Token, WORD } from '../text/tokens.ts'
import { isCapitals, isRecorded, isSpoken, labelRow, openingLabel } from './speaker-labels.ts'

/** What stands before a colon: surely somebody, perhaps (a name of any kind), or surely something that is written about. */
type LabelKind = 'somebody' | 'name' | 'topic'

const isRole = ({ lower }: Token): boolean => ROLE_WORDS.has(lower) || SPEAKING_PARTS.has(lower) || isTitleTag(lower)

/** "Maple", "Monday", "12": no word of a name, unless the name has others. */
const isCommon = ({ kind, lower, tags }: Token): boolean => kind !== WORD || (tags & TIME) !== 0 || isCommonWord(lower)

/** What the words of a label are by themselves. `names` are the words that are names elsewhere in the document. */
export function kindOfLabel(tokens: readonly Token[], names: ReadonlySet<string>): LabelKind {
  const words = tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return 'topic'
  if (words.some(isRole)) return 'somebody'
  const common = words.filter(isCommon).length
  // "Ana Ruiz", "Tom Hill"; "Olive Oil" and "Rose Hill" are either.
  if (words.length > 1 && common === 0) return 'somebody'
  if (words.length > 1 && isGivenName(capitalised(first.text))) return isCommon(first) ? 'name' : 'somebody'
  if (common < words.length) return 'name'
  return words.length === 1 && names.has(first.lower) ? 'name' : 'topic'
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

/** A turn, or what looks like one. */
interface Opening {
  readonly words: string
  readonly kind: LabelKind
  readonly spoken: boolean
  readonly asks: boolean
  /** For how many turns in capitals it counts. */
  readonly capitals: number
}

/** Turns that make a transcript of a page, in capitals and otherwise: a single one may be a dateline or a headline. */
const FEWEST_IN_CAPITALS = 2
const FEWEST_TURNS = 4

/** Share of the turns that at least ask or speak of themselves: recipes, glossaries and forms do neither. */
const SPOKEN_SHARE = 0.2

function openingOf(block: AnnotatedBlock, names: ReadonlySet<string>): Opening | null {
  const { sentences } = block
  const tokens = sentences[0]?.tokens ?? []
  const label = openingLabel(tokens)
  if (!label) return null
  const own = tokens.slice(label.first, label.last + 1)
  const asks = sentences.at(-1)?.tokens.at(-1)?.text === '?'
  const capitals = isCapitals(tokens, label) ? (isRecorded(tokens) ? FEWEST_IN_CAPITALS : 1) : 0
  const row = labelRow(tokens)
  const kind = row && row.id !== 'speaker-label' ? 'somebody' : kindOfLabel(own, names)
  return { words: wordsOf(own), kind, spoken: isSpoken(block), asks, capitals }
}

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ')

/** A document in which speakers stand before their turns. */
export class Transcript {
  readonly #names: ReadonlySet<string>
  readonly #recurring: ReadonlySet<string>

  constructor(names: ReadonlySet<string>, recurring: ReadonlySet<string>) {
    this.#names = names
    this.#recurring = recurring
  }

  /** Whether the words before a colon speak, and are no heading: "Disclaimer: All views are the authors’." */
  speaks(block: AnnotatedBlock, { first, last }: Phrase): boolean {
    const own = block.sentences[0]?.tokens.slice(first, last + 1) ?? []
    if (kindOfLabel(own, this.#names) !== 'topic') return true
    // "Rose Hill: I was there." among others who speak; a topic of two words is rarely written about in the first person.
    if (own.filter(({ kind }) => kind === WORD).length > 1 && isSpoken(block)) return true
    // "VOICE OVER: It was late." twice.
    return this.#recurring.has(wordsOf(own)) && own.every((token) => token.kind !== WORD || token.case === ALL_CAPS)
  }
}

/** The words of labels that come again and speak or ask at least once in three times. */
function recurringOf(openings: readonly Opening[]): ReadonlySet<string> {
  const [all, spoken] = [new Map<string, number>(), new Map<string, number>()]
  for (const { words, spoken: speaks } of openings) {
    all.set(words, (all.get(words) ?? 0) + 1)
    if (speaks) spoken.set(words, (spoken.get(words) ?? 0) + 1)
  }
  return new Set([...all].filter(([words, n]) => n > 1 && 3 * (spoken.get(words) ?? 0) >= n).map(([words]) => words))
}

/** "The Echo: Why? … The Echo: Since when?": labels that come again and do nothing but ask. */
function askersOf(openings: readonly Opening[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; asked: number }>()
  for (const { words, asks } of openings) {
    const { all, asked } = counts.get(words) ?? { all: 0, asked: 0 }
    counts.set(words, { all: all + 1, asked: asked + (asks ? 1 : 0) })
  }
  return new Set([...counts].filter(([, { all, asked }]) => all > 1 && asked === all).map(([words]) => words))
}

/** Whether those before the colons are speakers: mostly no topics, and sure of one, or of one name that comes again. */
function areSpeakers(openings: readonly Opening[], recurring: ReadonlySet<string>): boolean {
  const askers = askersOf(openings)
  const isSpeaker = ({ kind, words, capitals }: Opening): boolean =>
    kind === 'somebody' || (recurring.has(words) && (kind === 'name' || capitals > 0))
  const topics = openings.filter(
    (opening) => opening.kind === 'topic' && !isSpeaker(opening) && !askers.has(opening.words),
  ).length
  return 2 * topics < openings.length && openings.some(isSpeaker)
}

/** The short form of a whole name in a label: its last word, and its initials. */
const shortForms = (words: string): readonly string[] => [
  words.slice(words.lastIndexOf(' ') + 1),
  words
    .split(' ')
    .map((word) => word.charAt(0))
    .join(''),
]

/** "TOM HILL: Good morning.", later "HILL: Thank you." or "TH: Thank you.": short forms of names in full are names. */
function withSpeakers(names: ReadonlySet<string>, openings: readonly Opening[]): ReadonlySet<string> {
  const whole = openings.filter(({ kind, words }) => kind === 'somebody' && words.includes(' '))
  return new Set([...names, ...whole.flatMap(({ words }) => shortForms(words))])
}

/** With what is known of all labels: the initials of one are no topic. */
const withKinds = (openings: readonly Opening[], names: ReadonlySet<string>): readonly Opening[] =>
  openings.map((opening) =>
    opening.kind === 'topic' && names.has(opening.words) ? { ...opening, kind: 'name' as const } : opening,
  )

/** The document as a transcript; null where it is none: a recipe, a comparison, a list of places. */
export function transcriptOf(blocks: readonly AnnotatedBlock[], names: ReadonlySet<string>): Transcript | null {
  const read = blocks.flatMap((block) => openingOf(block, names) ?? [])
  if (read.length === 0) return null
  const known = withSpeakers(names, read)
  const openings = withKinds(read, known)
  const spoken = openings.filter((opening) => opening.spoken).length
  if (spoken < Math.max(1, SPOKEN_SHARE * openings.length)) return null
  const capitals = openings.reduce((sum, opening) => sum + opening.capitals, 0)
  const fewest = openings.some(({ asks }) => asks) ? FEWEST_IN_CAPITALS : FEWEST_TURNS
  if (capitals < FEWEST_IN_CAPITALS && openings.length < fewest) return null
  const recurring = recurringOf(openings)
  return areSpeakers(openings, recurring) ? new Transcript(known, recurring) : null
}
