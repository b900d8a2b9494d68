import { EVENT_NOUNS, MOMENTS, SPEAKING_PLACES } from '../../lexicon/happenings.ts'
import { TITLES_OPENING_NAMES } from '../../lexicon/people/ranks-and-posts.ts'
import { ROLE_WORDS } from '../../lexicon/people/roles.ts'
import * as t from '../tags.ts'
import { LOWER, type Token } from '../tokens.ts'
import { is, tagsAt } from './noun-phrase.ts'

const TELLS_WHERE = /^(?:in|at|on|during|inside|outside|throughout)$/
/** These may open a clause as well: "After match officials said so, fans left". */
const TELLS_WHEN = /^(?:after|before|following)$/
/** Words between the preposition and the noun of the occasion at the most. */
const REACH = 6

const within = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & (t.DET | t.POSSESSIVE | t.NOMINAL | t.GENITIVE | t.TIME)) !== 0

/** The preposition that opens the sentence, or a clause of it, and that the phrase stands behind; -1 where none does. */
function openingPreposition(tokens: readonly Token[], first: number): number {
  let i = first - 1
  while (i >= 0 && i > first - REACH && within(tokens, i) && !(tagsAt(tokens, i) & t.PREP)) i--
  const opens = i === 0 || is(tokens, i - 1, ',') || (tagsAt(tokens, i - 1) & t.COORD) !== 0
  return opens ? i : -1
}

/** Whether a noun is one of persons, or may be: a plural, a role, a name. */
function maySpeak(tokens: readonly Token[], last: number): boolean {
  const { lower = '' } = tokens[last] ?? {}
  if (tagsAt(tokens, last) & t.NAME || /[^s]s$/.test(lower) || ROLE_WORDS.has(lower)) return true
  return /^(?:police|people|men|women|children|staff|counsel|media)$/.test(lower)
}

/**
 * "In a packed courtroom residents said", "During the debate councillor Lena Fox said": two noun phrases without a comma
 * between them. Where the second begins; the phrase's own start where there is one only.
 */
export function behindOccasion(tokens: readonly Token[], first: number, last: number): number {
  if (first >= last || first === 0) return first
  let noun = last - 1
  while (noun >= first && !isOccasion(tokens, noun)) noun--
  if (is(tokens, noun + 1, 'of')) return behindBody(tokens, first, noun, last)
  if (noun < first || tagsAt(tokens, noun + 1) & (t.PREP | t.GENITIVE | t.COORD | t.WH)) return first
  const preposition = tokens[openingPreposition(tokens, first)]?.lower ?? ''
  const told =
    TELLS_WHERE.test(preposition) || (TELLS_WHEN.test(preposition) && EVENT_NOUNS.has(tokens[noun]?.lower ?? ''))
  return told && maySpeak(tokens, last) ? noun + 1 : first
}

/** "At a meeting of Holm Council [Cllr Lena Fox] said": a title behind the body’s name begins who speaks; else the phrase’s start. */
function behindBody(tokens: readonly Token[], first: number, noun: number, last: number): number {
  if (!TELLS_WHERE.test(tokens[openingPreposition(tokens, first)]?.lower ?? '')) return first
  for (let i = last - 1; i > noun + 2; i--)
    if (TITLES_OPENING_NAMES.test(tokens[i]?.text ?? '') && tagsAt(tokens, i - 1) & (t.NAME | t.NOMINAL)) return i
  return first
}

const isOccasion = (tokens: readonly Token[], i: number): boolean =>
  (EVENT_NOUNS.has(tokens[i]?.lower ?? '') ||
    SPEAKING_PLACES.has(tokens[i]?.lower ?? '') ||
    MOMENTS.has(tokens[i]?.lower ?? '')) &&
  (tokens[i]?.case === LOWER || (tagsAt(tokens, i) & t.NAME) !== 0)
