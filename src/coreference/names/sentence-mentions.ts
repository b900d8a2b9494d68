import { AUX, CLOSED, NOMINAL, PAST, PREP, PRESENT } from '../../text/tags.ts'
import { capitalisedWords } from '../../text/title-case.ts'
import { LOWER, type Sentence, type Token, WORD } from '../../text/tokens.ts'
import type { Entity } from './entity.ts'
import type { NounLexicon } from './noun-lexicon.ts'
import type { ReadingScope } from './reading-scope.ts'

/** Most sentences name nobody: they share it. */
const NO_RUNS: readonly NameMention[] = []

/** What is read of a sentence. */
export type SentenceTokens = Pick<Sentence, 'tokens' | 'start' | 'ownTokens'>

/** A sentence with its place in the document, and the names in it. */
export class SentenceMentions {
  readonly sentence: SentenceTokens
  /** The tokens of its sentence, which are asked for all the time; null where they are kept elsewhere. */
  readonly #own: readonly Token[] | null
  /** Index of the block in the article. */
  readonly block: number
  /** Place among the sentences of the document. */
  readonly ordinal: number
  runs: readonly NameMention[] = NO_RUNS
  /** Nearly all words capitalised, as in a headline: capitals show no names then. */
  readonly titled: boolean

  /** What its document is read with. */
  readonly reading: ReadingScope

  constructor(sentence: SentenceTokens, block: number, ordinal: number, reading: ReadingScope, alone = false) {
    this.sentence = sentence
    this.#own = sentence.ownTokens
    this.reading = reading
    this.titled = isTitleCase(sentence.tokens, alone)
    this.block = block
    this.ordinal = ordinal
  }

  get tokens(): readonly Token[] {
    return this.#own ?? this.sentence.tokens
  }

  get start(): number {
    return this.sentence.start
  }

  get nouns(): NounLexicon {
    return this.reading.nouns
  }
}

/**
 * Every longer word is capitalised but prepositions: then capitals show no names. A line that is a block of its own needs
 * fewer such words to be a headline.
 */
function isTitleCase(tokens: readonly Token[], alone: boolean): boolean {
  const long = capitalisedWords(tokens)
  const closed = tokens.at(-1)?.text.endsWith('.')
  const commas = tokens.filter((token) => token.text === ',').length
  if (closed && tokens.some(isPlainVerb)) return false
  return long >= (alone ? 4 : closed ? 7 : 5) && long < 40 && commas < 4
}

/** "President Lena Fox met Hugo Hill.": a verb in small letters, which a headline in capitals would write with one. */
const isPlainVerb = ({ kind, case: form, tags }: Token): boolean =>
  kind === WORD && form === LOWER && (tags & (PAST | PRESENT)) !== 0 && (tags & (AUX | PREP | CLOSED | NOMINAL)) === 0

/** A stretch of capitalised words: perhaps a role or title, then a name. Token indexes are those of its line. */
export class NameMention {
  readonly line: SentenceMentions
  readonly from: number
  readonly to: number
  /** Where the name starts; `to` where there is none. */
  nameFrom: number
  /** Without suffixes such as "Jr.". */
  nameTo: number
  readonly possessive: boolean
  /** The words of the name in lower case, joined: what it is known by elsewhere. */
  key = ''
  entity: Entity | null = null
  /** Whether its entity knows of it. */
  recorded = false
  /** Tokens after it that belong to it: apposition, age, party, up to its closing comma. */
  postmodifierEnd: number
  /** Where the apposition after it ends; `to` where there is none. */
  explainedTo: number
  /** Where the role that stands before it starts. */
  roleFrom: number

  constructor(line: SentenceMentions, from: number, to: number, possessive: boolean) {
    this.line = line
    this.from = from
    this.to = to
    this.nameFrom = from
    this.nameTo = to
    this.possessive = possessive
    this.postmodifierEnd = to
    this.explainedTo = to
    this.roleFrom = from
  }

  get start(): number {
    return this.line.tokens[this.from]?.start ?? 0
  }

  get end(): number {
    return this.line.tokens[this.to - 1]?.end ?? 0
  }
}

const BEFORE = 12

/** The runs of a line that touch some of its tokens, and a few before: lines can be long, so never all of them. */
export function runsAround(line: SentenceMentions, from: number, to: number): readonly NameMention[] {
  const { runs } = line
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.to ?? 0) <= from) low = middle + 1
    else high = middle
  }
  let end = low
  while ((runs[end]?.from ?? to) < to) end++
  return runs.slice(Math.max(0, low - BEFORE), end)
}

/** The last index whose item starts at or before the offset, or -1. */
export function lastAt<T>(items: readonly T[], offset: number, startOf: (item: T) => number): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && startOf(item) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
