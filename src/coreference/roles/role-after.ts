import { NOMINAL, PAST, PREP, VERB } from '../../text/tags.ts'
import { ALL_CAPS, LOWER, NUMBER, PUNCTUATION, type Token } from '../../text/tokens.ts'
import { isNameWord, runEnd } from '../entities/name-run.ts'
import type { NameMention } from '../entities/sentence-mentions.ts'
import { isImpersonalLast } from '../entities/title-words.ts'
import type { ReadingScope } from '../reading-scope.ts'
import { afterDegrees, afterHonours, behindPlace, readAffiliation } from './affiliation.ts'
import { readOffice } from './appointment.ts'
import { isClauseSubject } from './clause-subject.ts'
import { behindName } from './frames-around-names.ts'
import { subjectsEnd } from './portfolios.ts'
import { closedTail, joinSeries, readPredicate } from './predicates.ts'
import { RolePhrase, readRole } from './role-phrase.ts'
import { endsClause, isOpener, isSpacedDash, ROLE_DETERMINERS } from './role-words.ts'
import {
  childrenEnd,
  readBracketed,
  readCounsel,
  readOneOf,
  readOrigin,
  readPointer,
  secondRole,
  Tail,
} from './tail.ts'

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

/** Who-clauses that tell what somebody does or is: "who represents Noel", "who is the mayor of Leeds". */
function readWho(tokens: readonly Token[], tail: Tail, reading: ReadingScope): boolean {
  const at = isOpener(tokens, tail.to) ? tail.to + 1 : tail.to
  const whose = tokens[at]?.lower === 'whose'
  if (tokens[at]?.lower !== 'who' && !whose) return false
  tail.who = !whose
  let to = at + 1
  while (
    to < at + 25 &&
    to < tokens.length &&
    !endsClause(tokens, to) &&
    !tokens[to]?.quotation &&
    !isMainVerb(tokens, at, to, reading)
  )
    to++
  if (behindName('who-does', tokens, tail.to, reading) >= 0) tail.clause = new RolePhrase(at, to, at + 1, 'who-does')
  const from = behindName('who-is', tokens, tail.to, reading)
  const role = from < 0 ? null : readRole(tokens, from, reading)
  const as = tokens.findIndex(({ lower }, i) => i > at && i < to && lower === 'as')
  const joined =
    as > 0 && tail.who && JOINING.has(tokens[at + 1]?.lower ?? '') ? readRole(tokens, as + 1, reading) : null
  if (joined && joined.to <= to) tail.further.push(new RolePhrase(joined.from, joined.to, joined.head, 'who-is'))
  const also = tokens.slice(at, from).some(({ lower }) => lower === 'also')
  if (role) (also ? tail.further : tail.roles).push(new RolePhrase(role.from, role.to, role.head, 'who-is'))
  const second = whose ? null : secondRole(tokens, at, to, reading)
  if (second) tail.further.push(second)
  tail.to = to
  return true
}

/** "Who sells boats at the market [said]": the verb of the sentence, right behind the last noun of the clause. */
const isMainVerb = (tokens: readonly Token[], who: number, at: number, { cues }: ReadingScope): boolean =>
  at > who + 2 &&
  cues.has(tokens[at]?.start ?? -1) &&
  ((tokens[at]?.tags ?? 0) & PAST) !== 0 &&
  tokens[at - 1]?.case === LOWER &&
  ((tokens[at - 1]?.tags ?? 0) & (NOMINAL | VERB | PREP)) === NOMINAL

/** "Who joined the clinic as a nurse": verbs with which "as" tells an occupation. */
const JOINING = new Set(
  'joined works worked serves served started began trained retired left volunteers replaced replaces succeeded succeeds followed entered doubles'.split(
    ' ',
  ),
)

/** The rest of "a hotelier Starks had hired as her envoy to the islands", and the role in it; where it ends. */
function readClause(tokens: readonly Token[], tail: Tail, from: number, reading: ReadingScope): number {
  let to = from
  while (
    to < from + 20 &&
    tokens[to] &&
    !/^[,.;:)]$/.test(tokens[to]?.text ?? '') &&
    !reading.cues.has(tokens[to]?.start ?? -1)
  ) {
    if (tokens[to]?.lower === 'as') {
      const role = readRole(tokens, to + 1, reading)
      if (role) tail.roles.push(role)
    }
    to++
  }
  return to
}

const PLACES = new Set(['in', 'at', 'near', 'across', 'outside', 'inside', 'throughout'])
const PLACING = new Set(['in', 'of', 'at', 'from', 'near', 'outside'])

/** What an apposition goes on with after a comma: ", Germany," after a place, ", and co-author of the study". */
function readMore(tokens: readonly Token[], tail: Tail, reading: ReadingScope): void {
  const place = runEnd(tokens, tail.to + 1)
  const placed = isNameWord(tokens[tail.to - 1]) && PLACING.has(tokens[tail.to - 2]?.lower ?? '')
  if (
    placed &&
    tokens[tail.to]?.text === ',' &&
    place > tail.to + 1 &&
    place < tail.to + 4 &&
    tokens[place]?.text === ','
  ) {
    tail.to = place
  }
  const [comma, and, noun] = [tokens[tail.to], tokens[tail.to + 1], tokens[tail.to + 2]]
  if (comma?.text !== ',' || and?.lower !== 'and' || noun?.case !== LOWER || ROLE_DETERMINERS.has(noun.lower)) return
  const role = readRole(tokens, tail.to + 2, reading)
  if (!role) return
  tail.roles.push(role)
  tail.to = role.to
}

const BEFORE_APPOSITION = new Set([
  'recently',
  'until',
  'then',
  'also',
  'now',
  'once',
  'formerly',
  'himself',
  'herself',
  'currently',
  'previously',
])
const HIDING = new Set([
  'source',
  'insider',
  'official',
  'person',
  'aide',
  'witness',
  'spokesman',
  'spokeswoman',
  'spokesperson',
])

const isVeiled = (tokens: readonly Token[], { head }: RolePhrase): boolean =>
  /^(?:person|source|insider|official)$/.test(tokens[head]?.lower ?? '') &&
  /^(?:briefed|familiar|close|privy)$/.test(tokens[head + 1]?.lower ?? '')

/** "To the Northern Region, Spokesperson for the farmers, Hugo Hill": a place is nobody’s post, and a name follows. */
const isPostOfNext = (tokens: readonly Token[], at: number, { from, to }: RolePhrase): boolean =>
  from === at &&
  tokens[at]?.case !== LOWER &&
  isImpersonalLast(tokens[at - 2]?.lower ?? '') &&
  tokens[to]?.text === ',' &&
  isNameWord(tokens[to + 1])

/** "“…” true to the Constitution, leader of opposition Lena Fox said": behind "the" and one word nobody is explained, and no comma ends it. */
const isOfSpeaker = (tokens: readonly Token[], at: number, { to }: RolePhrase, { cues }: ReadingScope): boolean =>
  tokens[at - 3]?.lower === 'the' &&
  cues.has(tokens[to]?.start ?? -1) &&
  tokens[at]?.case === LOWER &&
  isNameWord(tokens[to - 1])

/** "Fox, who dismissed Hill, the chief, agreed": what follows a clause that ends in a name explains that name. */
function explainsObject(tokens: readonly Token[], { to, who }: Tail): boolean {
  if (!who || !isNameWord(tokens[to - 1])) return false
  let from = to - 1
  while (isNameWord(tokens[from - 1])) from--
  return !PLACING.has(tokens[from - 1]?.lower ?? '')
}

function readApposition(tokens: readonly Token[], tail: Tail, reading: ReadingScope): boolean {
  if (!isOpener(tokens, tail.to) || explainsObject(tokens, tail)) return false
  const at = tail.to + 1
  if (tokens[at]?.lower === 'no') return false
  let from = at
  // "Lena Fox, speaking as chair of the trust,"
  if (/^(?:speaking|writing|acting)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'as') from = at + 2
  // "Lena Fox, as head of the union, agreed"
  const as = tokens[at]?.lower === 'as'
  if (as) from = at + 1
  while (from < at + 2 && BEFORE_APPOSITION.has(tokens[from]?.lower ?? '')) from++
  const role = readRole(tokens, from, reading)
  if (!role || (as && (tokens[role.to]?.text !== ',' || !reading.nouns.isListedRole(tokens[role.head]?.lower ?? ''))))
    return false
  // Without a determiner ("program administrator for …") the head must come soon, or it is another clause.
  const owned = tokens.slice(at, role.head).some(({ lower }) => lower === "'s")
  const names = tokens.slice(at, role.head).filter(isNameWord).length
  if (!ROLE_DETERMINERS.has(tokens[at]?.lower ?? '') && role.head - at - names > 5 && !owned) return false
  if (isClauseSubject(tokens, at, role, reading) || isPostOfNext(tokens, at, role)) return false
  if (isOfSpeaker(tokens, at, role, reading)) return false
  // "… is no deal for Hill, a person briefed on the talks said": whoever hides behind a description.
  if (isVeiled(tokens, role)) return false
  // "… fled with Hugo Hill, the source said": somebody who is not named is nobody's apposition.
  if (tokens[at]?.lower === 'the' && HIDING.has(tokens[role.head]?.lower ?? '') && role.head === role.from) return false
  const family = childrenEnd(tokens, role)
  if (family > role.to) {
    tail.roles.push(new RolePhrase(role.from, family, role.head))
    tail.to = tail.explained = family
    return true
  }
  const listed = subjectsEnd(tokens, role)
  if (listed > role.to) {
    tail.roles.push(new RolePhrase(role.from, listed, role.head))
    tail.to = tail.explained = listed
    return true
  }
  tail.roles.push(role)
  const next = tokens[role.to]
  const clause = next && next.kind !== PUNCTUATION && !reading.cues.has(next.start)
  tail.to = clause ? readClause(tokens, tail, role.to, reading) : role.to
  readMore(tokens, tail, reading)
  tail.explained = tail.to
  return true
}

/** "Lena Fox, of the Road Trust,": where the institution may start. */
const behindComma = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === ',' && /^(?:of|from)$/.test(tokens[at + 1]?.lower ?? '') ? at + 1 : at

/**
 * "MANILA — President Fox’s spokesman said", "OSLO, Norway – A Norwegian official said": capitals that open the line before
 * a dash, and the country behind them, are where the story is from.
 */
function opensStory({ line: { tokens }, from, to }: NameMention): boolean {
  if (!isSpacedDash(tokens, to)) return false
  const city = from === 0 ? to : tokens[from - 1]?.text === ',' && from <= LONGEST_CITY ? from - 1 : 0
  return city > 0 && tokens.slice(0, city).every((token) => token.case === ALL_CAPS)
}

/** Where a country may begin behind a city in capitals and its comma, in tokens. */
const LONGEST_CITY = 4

/** Reads what follows the name of a run. */
export function readTail(run: NameMention, reading: ReadingScope): Tail {
  const { tokens } = run.line
  const tail = new Tail(run.to)
  if (run.possessive) return tail
  tail.to = behindPlace(tokens, afterDegrees(tokens, run.to))
  // "In Leeds, the mayor said": the place is no mayor.
  const placed = (run.to - run.from === 1 && PLACES.has(tokens[run.from - 1]?.lower ?? '')) || opensStory(run)
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
  joinSeries(tokens, tail.roles)
  return tail
}
