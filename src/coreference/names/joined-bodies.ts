import { FOREIGN_JOINTS } from '../../lexicon/people/particles.ts'
import { LANDS_IN_LETTERS, NUMBERED_UNITS, PUBLIC_BODIES } from '../../lexicon/people/public-bodies.ts'
import { CAPITALISED, LOWER, type Token, WORD } from '../../text/tokens.ts'
import { ENGLISH_NOUNS } from './noun-lexicon.ts'
import { isImpersonalLast } from './title-words.ts'

/** Words of a unit's or service's name at the most. */
const LONGEST = 4

function capitalsEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (tokens[to]?.case === CAPITALISED && to < from + LONGEST) to++
  return to
}

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/

/** "12th Signal Brigade": forces and courts are told apart by number. */
export function isNumberedUnit(tokens: readonly Token[], at: number): boolean {
  const unit = (tokens[at]?.text.charCodeAt(0) ?? 0) < 0x3a && ORDINAL.test(tokens[at]?.text ?? '')
  return unit && tokens.slice(at + 1, capitalsEnd(tokens, at + 1)).some(({ lower }) => NUMBERED_UNITS.has(lower))
}

/** "U.S. Boat and Harbor Service": a country's body of two subjects, where neither is a body of its own. */
export function joinsService(tokens: readonly Token[], at: number): boolean {
  const [first, and, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (and?.lower !== 'and' || next?.case !== CAPITALISED) return false
  const country = LANDS_IN_LETTERS.test(tokens[at - 2]?.text ?? '')
  // "The World Boat and Harbor Council": one body, as the words before "and" are none.
  // "The Ethics and Culture Commission"
  const opens = tokens[at - 2]?.lower === 'the'
  if (!country && !opens && (tokens[at - 2]?.case !== CAPITALISED || tokens[at - 3]?.lower !== 'the')) return false
  if (first?.case !== CAPITALISED || ENGLISH_NOUNS.classOf(first.lower)) return false
  const to = capitalsEnd(tokens, at + 1)
  return to > at + 2 && PUBLIC_BODIES.has(tokens[to - 1]?.lower ?? '')
}

const isMark = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.start === tokens[at - 1]?.end && /^(?:'s?|’s?)$/.test(tokens[at]?.text ?? '')

/** "Nurses’ and Midwives’ Association", "Women’s and Children’s Hospital": two groups to whom a body is dedicated. */
export const joinsDedicatees = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.case === CAPITALISED &&
  isMark(tokens, at) &&
  tokens[at + 1]?.lower === 'and' &&
  tokens[at + 2]?.case === CAPITALISED &&
  isMark(tokens, at + 3) &&
  tokens[at + 4]?.case === CAPITALISED &&
  isDedicatee(tokens, at + 3) &&
  isImpersonalLast(tokens[at + 4]?.lower ?? '')

/** "The Citizens’ Transport Trust", "Children’s Hospital": people to whom a body is dedicated are a part of its name. */
export function isDedicatee(tokens: readonly Token[], at: number): boolean {
  const [owner, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (owner?.case !== CAPITALISED || mark?.start !== owner.end || !/^(?:'s?|’s?)$/.test(mark.text)) return false
  if (next?.case !== CAPITALISED) return false
  // "The Rail Users' Group": between a name and what bodies are called.
  const named = owner.lower.endsWith('s') && tokens[at - 2]?.case === CAPITALISED && isImpersonalLast(next.lower)
  return named || ENGLISH_NOUNS.classOf(owner.lower)?.kind === 'group'
}

/** "Vlees en Vis", "Brot für Kinder": small words of other languages, which only a name brings into English. */
export const isForeignJoint = (token: Token | undefined): boolean =>
  token?.case === LOWER && token.kind === WORD && FOREIGN_JOINTS.has(token.lower)
