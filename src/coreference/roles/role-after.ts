import { isGivenName } from '../../models/given-names.ts'
import { DET, PREP } from '../../text/tags.ts'
import { ALL_CAPS, NUMBER, type Token, WORD } from '../../text/tokens.ts'
import { isNameWord } from '../names/name-run.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { isImpersonalLast } from '../names/title-words.ts'
import { afterDegrees, afterHonours, behindPlace, readAffiliation } from './affiliation.ts'
import { readOffice } from './appointment.ts'
import { readApposition } from './apposition-after.ts'
import { behindName } from './frames-around-names.ts'
import { closedTail, joinSeries, readPredicate } from './predicates.ts'
import { isSpacedDash } from './role-words.ts'
import { readBracketed, readCounsel, readOneOf, readOrigin, readPointer, Tail } from './tail.ts'
import { readWho } from './who-clause.ts'

function readParty(tokens: readonly Token[], tail: Tail, run: NameMention, reading: ReadingScope): boolean {
  // "Sen. Lena Fox of Leeds (D-Ore.)": the place has no party.
  if (run.to - run.from === 1 && /^(?:of|from)$/.test(tokens[run.from - 1]?.lower ?? '')) return false
  const to = behindName('party', tokens, tail.to, reading)
  // "Like Fox, I agree": no party.
  if (to < 0 || (tokens[tail.to + 1]?.text === 'I' && tokens[tail.to]?.text === ',')) return false
  const last = tokens[tail.to]?.text === '(' ? to - 2 : to - 1
  tail.party = reading.text.slice(tokens[tail.to + 1]?.start ?? 0, tokens[last]?.end ?? 0)
  tail.to = to
  return true
}

function readAge(tokens: readonly Token[], tail: Tail, reading: ReadingScope): boolean {
  const to = behindName('age', tokens, tail.to, reading)
  if (to < 0) return false
  tail.age = tokens.slice(tail.to, to).find(({ kind }) => kind === NUMBER)?.text ?? null
  tail.to = to
  return true
}

const PLACES = new Set(['in', 'at', 'near', 'across', 'outside', 'inside', 'throughout'])

/** "Lena Fox, of the Road Trust,": where the institution may start. */
const behindComma = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === ',' && /^(?:of|from)$/.test(tokens[at + 1]?.lower ?? '') ? at + 1 : at

/** "Lena Fox, of Norwick, is the engineer": behind where somebody is from, between commas; -1 for none. */
function behindHome(tokens: readonly Token[], at: number): number {
  if (behindComma(tokens, at) === at) return -1
  for (let to = at + 3; to < at + LONGEST_HOME; to++) {
    if (tokens[to]?.text === ',') return to + 1
    if (tokens[to]?.kind !== WORD) return -1
  }
  return -1
}

/** Tokens of such a home with its commas at the most. */
const LONGEST_HOME = 12

/**
 * "MANILA — President Fox’s spokesman said", "OSLO, Norway – A Norwegian official said": capitals that open the line before
 * a dash, and the country behind them, are where the story is from.
 */
function opensStory({ line: { tokens }, from, to }: NameMention): boolean {
  if (!isSpacedDash(tokens, to)) return false
  const city = from === 0 ? to : tokens[from - 1]?.text === ',' && from <= LONGEST_CITY ? from - 1 : 0
  return city > 0 && tokens.slice(0, city).every((token) => token.case === ALL_CAPS)
}

/** "Giving evidence at Leeds Crown Court, the 44-year-old, from Holm, said": where somebody does something first is nobody. */
const isPlaceOfDeed = ({ line: { tokens }, from, to }: NameMention): boolean =>
  /...ing$/.test(tokens[0]?.lower ?? '') &&
  (((tokens[from - 1]?.tags ?? 0) & (PREP | DET)) !== 0 || tokens[from - 1]?.lower === "'s") &&
  tokens[to]?.text === ',' &&
  (isImpersonalLast(tokens[to - 1]?.lower ?? '') || isOfNext(tokens, from, to))

/** "Visiting the Holm Show, the mayor, Lena Fox, said": what stands behind is the name’s that follows it. */
function isOfNext(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to + 1]?.lower !== 'the' || isGivenName(tokens[from]?.lower ?? '')) return false
  let at = to + 2
  while (at < to + LONGEST_OFFICE && tokens[at]?.kind === WORD) at++
  return tokens[at]?.text === ',' && isNameWord(tokens[at + 1]) && isNameWord(tokens[at + 2])
}

const LONGEST_OFFICE = 6

/** Where a country may begin behind a city in capitals and its comma, in tokens. */
const LONGEST_CITY = 4

/** Reads what follows the name of a run. */
export function readTail(run: NameMention, reading: ReadingScope): Tail {
  const { tokens } = run.line
  const tail = new Tail(run.to)
  if (run.possessive) return tail
  tail.to = behindPlace(tokens, afterDegrees(tokens, run.to))
  // "In Leeds, the mayor said": the place is no mayor.
  const placed =
    (run.to - run.from === 1 && PLACES.has(tokens[run.from - 1]?.lower ?? '')) || opensStory(run) || isPlaceOfDeed(run)
  for (let rounds = 0; rounds < 4 && !placed; rounds++) {
    const read =
      readPointer(tokens, tail, reading) ||
      readParty(tokens, tail, run, reading) ||
      readAge(tokens, tail, reading) ||
      readCounsel(tokens, tail, reading) ||
      readOneOf(tokens, tail, reading) ||
      readBracketed(tokens, tail, reading) ||
      readWho(tokens, tail, reading) ||
      readOrigin(tokens, tail) ||
      readApposition(tokens, tail, reading)
    if (!read) break
  }
  const pictured = behindName('pictured', tokens, run.to, reading)
  const named = pictured < 0 ? afterHonours(tokens, run.to) : pictured
  // "Who worked for Mrs. Fox at the State Department": where somebody else was.
  const object =
    tokens[named]?.lower === 'at' &&
    /^(?:for|with|of|under|against|from|about)$/.test(tokens[run.from - 1]?.lower ?? '')
  tail.affiliation = object ? null : readAffiliation(tokens, behindComma(tokens, named), reading)
  const office = placed ? null : readOffice(run, reading)
  if (office) tail.roles.push(office)
  readPredicate(tokens, tail, run.to, reading)
  const behind = closedTail(tokens, tail.to)
  if (!placed && (tail.to > run.to || behind > run.to + 1)) readPredicate(tokens, tail, behind, reading)
  const home = placed ? -1 : behindHome(tokens, tail.to)
  if (home > 0) readPredicate(tokens, tail, home, reading)
  joinSeries(tokens, tail.roles)
  return tail
}
