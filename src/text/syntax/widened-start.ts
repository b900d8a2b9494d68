import * as t from '../tags.ts'
import { NUMBER, type Token } from '../tokens.ts'
import { is, isNominal, isQuotation, tagsAt } from './noun-phrase.ts'
import { phraseStart } from './phrase-start.ts'

// Phrases whose last words look like one of their own: an age behind "and", a land behind a comma.

const isCounted = (token: Token | undefined): boolean => token?.kind === NUMBER || AGE.test(token?.lower ?? '')
const AGE =
  /^(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{Ll}{3,5})?|\p{Ll}{3,5}teen|ten|eleven|twelve)$/u

/** "Voters aged over sixty said", "men aged 60 and over say": where those begin; −1 where none are. */
function behindAge(tokens: readonly Token[], last: number, floor: number): number {
  const open = /^(?:over|above|under|older|younger)$/.test(tokens[last]?.lower ?? '') && is(tokens, last - 1, 'and')
  const age = open ? last - 2 : last
  if (!isCounted(tokens[age])) return -1
  let noun = age - 1
  while (noun > floor && /^(?:aged|over|under|above|below|from|least|at)$/.test(tokens[noun]?.lower ?? '')) noun--
  const aged = is(tokens, noun + 1, 'aged')
  return aged && isNominal(tokens, noun) ? phraseStart(tokens, noun, floor) : -1
}

/** "Voters aged between 18 and 24 said": where those begin whose ages are told; −1 where none are. */
function behindAges(tokens: readonly Token[], first: number, last: number, floor: number): number {
  if (first !== last || tokens[first]?.kind !== NUMBER || tokens[first - 2]?.kind !== NUMBER) return -1
  if (!/^(?:and|to|or)$/.test(tokens[first - 1]?.lower ?? '')) return -1
  let noun = first - 3
  while (/^(?:aged|ages|between|from)$/.test(tokens[noun]?.lower ?? '')) noun--
  return noun < first - 3 && isNominal(tokens, noun) ? phraseStart(tokens, noun, floor) : -1
}

const isName = (tokens: readonly Token[], i: number): boolean => (tagsAt(tokens, i) & t.NAME) !== 0

const beginsClause = (tokens: readonly Token[], first: number): boolean =>
  first === 0 || isQuotation(tokens, first - 1) || /^[,.;:—–]$/.test(tokens[first - 1]?.text ?? '')

/** "Lena Fox of Leeds, Yorkshire said": where the name begins whose home is told with its land; −1 where none is. */
function behindHome(tokens: readonly Token[], first: number, last: number, floor: number): number {
  if (!is(tokens, first - 1, ',')) return -1
  for (let i = first; i <= last; i++) if (!isName(tokens, i)) return -1
  let place = first - 2
  while (isName(tokens, place)) place--
  if (place === first - 2 || !/^(?:of|from|in|near)$/.test(tokens[place]?.lower ?? '')) return -1
  // "The mayor of Leeds, Lena Fox said": of one without a name what follows is the name.
  if (!isName(tokens, place - 1) || !isName(tokens, place - 2)) return -1
  const start = phraseStart(tokens, place - 1, floor)
  return beginsClause(tokens, start) ? start : -1
}

/** "A video shared on Facebook and TikTok claims": where it begins, of which a form in -s tells; −1 where two names say something. */
function behindPlaces(tokens: readonly Token[], first: number, last: number, floor: number): number {
  if (!is(tokens, first - 1, 'and') || !isName(tokens, first) || !isName(tokens, first - 2)) return -1
  if (!(tagsAt(tokens, last + 1) & t.PRESENT) || !/[^s]s$/.test(tokens[last + 1]?.lower ?? '')) return -1
  let place = first - 2
  while (place > floor && isName(tokens, place)) place--
  if (!/^(?:on|in|at|across|from|by|to)$/.test(tokens[place]?.lower ?? '')) return -1
  const opens = /^(?:an?|the|one|this|that|another)$/.test(tokens[floor]?.lower ?? '') && beginsClause(tokens, floor)
  return opens && tokens.slice(floor, place).every((_, i) => isBesideNoun(tokens, floor + i)) ? floor : -1
}

/** What may stand in a phrase with a participle behind its noun: no comma, no auxiliary, no clause. */
const isBesideNoun = (tokens: readonly Token[], i: number): boolean =>
  !/^[,;:]$/.test(tokens[i]?.text ?? '') &&
  !(tagsAt(tokens, i) & (t.AUX | t.WH | t.COORD | t.PRESENT)) &&
  !isQuotation(tokens, i)

/** Where a phrase before a verb begins, with all that belongs to it. */
export function widenedStart(tokens: readonly Token[], first: number, last: number, floor: number): number {
  if (first > last) return first
  const ages = Math.max(behindAges(tokens, first, last, floor), behindAge(tokens, last, floor))
  const home = ages >= 0 ? ages : behindHome(tokens, first, last, floor)
  const start = home >= 0 ? home : behindPlaces(tokens, first, last, floor)
  return start >= 0 ? start : first
}
