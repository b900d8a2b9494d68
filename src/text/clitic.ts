import { ROLE_WORDS } from '../lexicon/people/roles.ts'
import * as t from './tags.ts'
import { CAPITALISED, LOWER, PUNCTUATION, type Token, WORD } from './tokens.ts'
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

/** "the mill’s acting managing director": behind what ranks an office. */
const behindRank = (tokens: readonly Token[], at: number): number => (RANKS.has(tokens[at]?.lower ?? '') ? at + 1 : at)

const RANKS: ReadonlySet<string> = new Set(
  'managing deputy assistant senior vice general executive chief interim'.split(' '),
)

const isFiniteVerb = (token: Token | undefined): boolean =>
  token?.case === LOWER && (wordAt(token).tags & (t.PAST | t.AUX)) !== 0 && (wordAt(token).tags & t.PREP) === 0

/** "Monday’s hearing", "the council’s meeting": words in "-ing" that are nouns as a rule, and what a day owns. */
const isOwned = (previous: number, token: Token | undefined): boolean =>
  (previous & t.TIME) !== 0 || (wordAt(token).tags & t.RARELY_VERB) !== 0

/** "The mayor’s warning that the mill was weak was ignored": the second verb has the warning for its subject. */
function ownsClause(tokens: readonly Token[], noun: number): boolean {
  if (!SPOKEN.has(tokens[noun]?.lower ?? '') || tokens[noun + 1]?.lower !== 'that') return false
  let verbs = 0
  for (let i = noun + 2; i < tokens.length; i++) {
    const { tags } = wordAt(tokens[i])
    if (tokens[i]?.kind === PUNCTUATION || tags & t.COORD) return false
    const finite = tags & (t.AUX | t.PAST) && !(wordAt(tokens[i - 1]).tags & t.AUX)
    if (finite && ++verbs > 1) return true
  }
  return false
}

/** Words in "-ing" for what was said. */
const SPOKEN: ReadonlySet<string> = new Set(['warning', 'finding', 'ruling', 'feeling', 'understanding', 'reasoning'])

/** "The unions’ claim": the mark behind a plural, before what is theirs. */
export const isPluralOwner = (before: Token | undefined, token: Token, next: Token | undefined): boolean =>
  token.kind === PUNCTUATION &&
  /^['’]$/.test(token.text) &&
  before?.kind === WORD &&
  before.end === token.start &&
  before.lower.endsWith('s') &&
  next?.kind === WORD &&
  next.start > token.end

/** Verbs of saying that nobody owns as participles. */
const SAYING: ReadonlySet<string> = new Set(
  'said says say told insisted insists warned warns denied denies adds'.split(' '),
)
/** Those that somebody may own ("Marlow’s announced closures"), unless a clause or an article follows. */
const RELEASING: ReadonlySet<string> = new Set(
  'announced announces reported reports confirmed confirms revealed admitted admits added argued claimed stated'.split(
    ' ',
  ),
)

/** "Marlow’s said it would close", "Marlow’s reported a loss": nothing is owned there, so the mark belongs to the name. */
function endsName(previous: number, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const owner = tokens[at - 1]
  if (!(previous & t.NAME) || previous & t.TIME || owner?.case !== CAPITALISED || next?.case !== LOWER) return false
  if (owner.lower === 'let') return false
  const after = tokens[at + 2]
  // "Fox’s say in the matter" is a noun.
  if (SAYING.has(next.lower)) return next.lower !== 'say' || !after || (wordAt(after).tags & t.PREP) === 0
  return (
    RELEASING.has(next.lower) && after !== undefined && (after.lower === 'that' || (wordAt(after).tags & CLAUSE) !== 0)
  )
}

const CLAUSE = t.DET | t.PRONOUN | t.TIME | t.POSSESSIVE

/** `'s` is a verb after a pronoun, "who" or "there", and before "-ing", or belongs to a shop's name; else the mark of a possessive. */
export function cliticTags(previous: number, tokens: readonly Token[], at: number): number {
  if (endsName(previous, tokens, at)) return t.NAME | t.NOMINAL
  const next = tokens[at + 1]
  const progressive =
    isGerund(next) &&
    !isOwned(previous, next) &&
    !isModifier(tokens[behindRank(tokens, at + 2)], tokens[behindRank(tokens, at + 2) + 1]) &&
    !ownsClause(tokens, at + 1)
  const verb = previous & (t.PRONOUN | t.WH) || progressive
  return verb ? t.BE | t.HAVE : t.GENITIVE
}
