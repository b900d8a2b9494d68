import { ROLE_WORDS } from '../lexicon/people/roles.ts'
import * as t from './tags.ts'
import { LOWER, type Token } from './tokens.ts'
import { wordAt } from './word-at.ts'

const isGerund = (token: Token | undefined): boolean =>
  token !== undefined && (wordAt(token).tags & t.GERUND) !== 0 && token.case === LOWER && !token.text.includes('-')

/**
 * "The mill’s managing director": a progressive verb would have an article before what somebody is. "The council’s planning
 * committee said": nor does a clause have two verbs.
 */
function isModifier(noun: Token | undefined, after: Token | undefined): boolean {
  if (noun?.case !== LOWER || (wordAt(noun).tags & t.CLOSED) !== 0) return false
  return ROLE_WORDS.has(noun.lower) || isFiniteVerb(after)
}

const isFiniteVerb = (token: Token | undefined): boolean =>
  token?.case === LOWER && (wordAt(token).tags & (t.PAST | t.AUX)) !== 0 && (wordAt(token).tags & t.PREP) === 0

/** "Monday’s hearing", "the council’s meeting": words in "-ing" that are nouns as a rule, and what a day owns. */
const isOwned = (previous: number, token: Token | undefined): boolean =>
  (previous & t.TIME) !== 0 || (wordAt(token).tags & t.RARELY_VERB) !== 0

/** `'s` is a verb after a pronoun, "who" or "there", and before "-ing"; else the mark of a possessive. */
export function cliticTags(previous: number, tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]
  const progressive = isGerund(next) && !isOwned(previous, next) && !isModifier(tokens[at + 2], tokens[at + 3])
  const verb = previous & (t.PRONOUN | t.WH) || progressive
  return verb ? t.BE | t.HAVE : t.GENITIVE
}
