import * as t from './tags.ts'
import { LOWER, type Token, WORD } from './tokens.ts'
import { type AmbiguousWord, isPlural, lower, tagsOf } from './verb-place-signs.ts'
import { VERB_PLACES } from './verb-places.ts'
import { wordAt } from './word-at.ts'

/** Whether an object or a clause can begin at a token: at a pronoun, an article, "that", a name, a quotation. */
function opensComplement(token: Token | undefined): boolean {
  if (token?.quotation) return true
  if (token?.kind !== WORD) return false
  if (token.case !== LOWER || token.lower === 'there') return true
  return (wordAt(token).tags & (t.DET | t.PRONOUN | t.OBJECT | t.POSSESSIVE | t.WH)) !== 0
}

/** How long a subject with its phrase may be, in tokens. */
const SUBJECT_REACH = 8

/** "Critics of the plan": from the sentence's first words to a place, without a verb. */
function opensPlural(tokens: readonly Token[], last: number): boolean {
  if (last < 2 || last > SUBJECT_REACH || !(tagsOf(tokens[last]) & (t.NOMINAL | t.NAME))) return false
  const preposition = tokens.findIndex(({ tags }, i) => i > 0 && i < last && (tags & t.PREP) !== 0)
  const noun = tokens[preposition - 1]
  // "The town states in its yearly report that": that word is the verb.
  if (!noun || !isPlural(noun) || (preposition > 1 && wordAt(noun).tags & t.VERB)) return false
  return tokens
    .slice(0, last)
    .every(({ tags, text }) => text !== ',' && !(tags & (t.FINITE | t.WH) && !(tags & t.NOMINAL)))
}

/** How long an apposition may be, in tokens. */
const APPOSITION_REACH = 24

function closesApposition(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false
  for (let i = comma - 2; i > 0 && i > comma - APPOSITION_REACH; i--)
    if (tokens[i]?.text === ',')
      return (tagsOf(tokens[i - 1]) & t.NAME) !== 0 || tokens.slice(i + 1, comma).every(({ tags }) => tags & t.NAME)
  return false
}

function closesRelative(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false
  for (let i = comma - 2; i > 0 && i > comma - APPOSITION_REACH; i--)
    if (tokens[i]?.text === ',') return lower(tokens[i + 1]) === 'who'
  return false
}

/** "to have paid", "to know"; not "to the land". */
const isDeed = (to: Token | undefined, verb: Token | undefined): boolean =>
  lower(to) === 'to' && verb?.case === LOWER && (wordAt(verb).tags & (t.BASE | t.AUX)) !== 0

/** Whether a word that can be a verb and has been taken for a noun is a verb in its place. */
export function isVerbPlace(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (at > 0 && tagsOf(tokens[at]) & t.ADVERB && !(tagsOf(tokens[at]) & t.CLOSED)) at--
  const [token, next] = [tokens[index], tokens[index + 1]]
  const place: AmbiguousWord = {
    word: lower(token),
    bits: wordAt(token).tags,
    before: tokens[at],
    second: tokens[at - 1],
    third: tokens[at - 2],
    complement: opensComplement(next),
    next,
    deed: isDeed(next, tokens[index + 2]),
    opensPlural: opensPlural(tokens, at),
    beside: closesApposition(tokens, at),
    relative: closesRelative(tokens, at),
  }
  return VERB_PLACES.some(({ holds }) => holds(place))
}
