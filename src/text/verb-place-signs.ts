import { FEW_NUMBERS } from '../lexicon/function-words.ts'
import { reportingGroup } from '../lexicon/reporting.ts'
import * as t from './tags.ts'
import { LOWER, type Token, WORD } from './tokens.ts'
import { wordAt } from './word-at.ts'

/** A word that can be a noun or a verb, and what stands around it. */
export interface AmbiguousWord {
  readonly word: string
  /** What the word can be by itself. */
  readonly bits: number
  /** The word before, adverbs left out, and the one before that. */
  readonly before: Token | undefined
  readonly second: Token | undefined
  readonly third: Token | undefined
  /** Whether an object or a clause can begin right behind the word. */
  readonly complement: boolean
  readonly next: Token | undefined
  /** Whether “to” and a verb follow: "to have paid". */
  readonly deed: boolean
  /** Whether the sentence begins with a plural noun and what a preposition hangs on it, up to the word. */
  readonly opensPlural: boolean
  /** Whether the comma before closes what stands beside a name: "Fox, the mayor,". */
  readonly beside: boolean
  /** Whether it closes a clause about a noun: "builders, who like it,". */
  readonly relative: boolean
}

/**
 * A place where a word that looks like a noun is a verb. The example's word in brackets is one, the counter-example's
 * is not.
 */
export interface VerbPlace {
  readonly id: string
  readonly holds: (place: AmbiguousWord) => boolean
  readonly example: string
  readonly counter: string
  readonly reason: string
}

export const tagsOf = (token: Token | undefined): number => token?.tags ?? 0
export const lower = (token: Token | undefined): string => token?.lower ?? ''

export const SEVERAL = new RegExp(
  `^(?:some|many|most|few|several|both|all|others|half|${FEW_NUMBERS.join('|')}|%|percent|cent|.+-(?:thirds|quarters|fifths))$`,
)
export const SINGLE = /^(?:one|another|each|neither|either|everyone|everybody|nobody|someone)$/

/** Whether a noun phrase that ends there can be several people or things. */
export const isPlural = (token: Token | undefined): boolean =>
  (tagsOf(token) & (t.NAME | t.NOMINAL)) !== 0 && /(?:[^suiy']s|ies|men|people|police)$/.test(lower(token))

export const isQuantifier = (token: Token | undefined): boolean =>
  SEVERAL.test(lower(token)) || SINGLE.test(lower(token))

/** "recalls seeing a fire" */
export const isGerund = (token: Token | undefined): boolean =>
  token?.kind === WORD && token.case === LOWER && (wordAt(token).tags & t.GERUND) !== 0

/** A word that is a verb with an ending, or an auxiliary. */
export const isFiniteForm = (token: Token | undefined): boolean => {
  const bits = token?.kind === WORD && token.case === LOWER ? wordAt(token).tags : 0
  return (bits & (t.AUX | t.PAST | t.PRESENT)) !== 0 && (bits & (t.PRONOUN | t.PREP)) === 0
}

export const isName = (token: Token | undefined): boolean =>
  token?.kind === WORD && token.case !== LOWER && (wordAt(token).tags & t.CLOSED) === 0

const SAYS: ReadonlySet<string> = new Set(['say', 'explain', 'conjecture'])

/** Whether a base form is that of a verb with which people say something. */
export const isReport = (word: string): boolean => SAYS.has(reportingGroup(word))
/** The same of a form in -ed. */
export const isReported = (word: string): boolean => isReport(word.slice(0, -1)) || isReport(word.slice(0, -2))

/** Whether what follows can be an object, a clause or a deed. */
export const isFollowed = ({ complement, next }: AmbiguousWord): boolean => complement || lower(next) === 'to'
