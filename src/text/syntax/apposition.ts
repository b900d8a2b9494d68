import { OCCASION_VERBS } from '../../lexicon/circumstances.ts'
import * as t from '../tags.ts'
import { CAPITALISED, LOWER, NUMBER, PUNCTUATION, type Token, WORD } from '../tokens.ts'
import { clauseFloor } from './clause-floor.ts'
import { syntaxOf } from './clauses/sentence-syntax.ts'
import { withRelative } from './modifier.ts'
import { hasFinite, is, isDash, isNominal, isQuotation, Phrase, tagsAt } from './noun-phrase.ts'
import { opensWithDeed } from './opening-deed.ts'
import { phraseStart } from './phrase-start.ts'
import { belongsToSource, chainCommas, stretchEnd } from './postmodifiers.ts'
import { Subject } from './subject.ts'
import { holdsSomebody } from './subject-after.ts'
import { OPENS_TIME } from './time-before.ts'

/** The subject before "…, a doctor," or "…, who lives there,": with the apposition, as annotators take it. */
export function behindApposition(tokens: readonly Token[], close: number): Subject | null {
  if (isDash(tokens, close)) return behindDash(tokens, close)
  const commas = chainCommas(tokens, close)
  const own = ownSubject(tokens, commas, close)
  if (own) return own
  for (const comma of commas) {
    if (opensWithTime(tokens, comma)) continue
    // "An official there, speaking on condition of anonymity, said"
    const first = headStart(tokens, is(tokens, comma - 1, 'there') ? comma - 2 : comma - 1)
    if (first < 0 || isThingBefore(tokens, first, comma, close)) continue
    const whole = belongsToSource(tokens, comma, stretchEnd(tokens, comma + 1))
    return new Subject(new Phrase(first, whole ? close - 1 : comma - 1), 'plain')
  }
  return null
}

/** "the club, whose manager, Ivo Marsh, said": between "whose" and the verb stands no other, so it is the manager's. */
function ownSubject(tokens: readonly Token[], commas: readonly number[], close: number): Subject | null {
  const comma = commas.findLast((i) => is(tokens, i + 1, 'whose'))
  // "the club, whose owner lives in Spain, said": with one comma only the clause has a verb, whatever it is read as.
  if (comma === undefined || !tokens.slice(comma + 1, close).some(({ text }) => text === ',')) return null
  if (syntaxOf(tokens).hasVerb(comma + 2, close - 1)) return null
  return new Subject(new Phrase(comma + 1, close - 1), 'plain')
}

/**
 * "The crew slept after a night on the hill, Lena Fox, the mayor, said", "The goal, baker Lena Fox, 54, said, is peace": what is
 * no person has none beside it, where the clause stands before or goes on behind.
 */
function isThingBefore(tokens: readonly Token[], first: number, comma: number, close: number): boolean {
  const end = stretchEnd(tokens, comma + 1)
  if (end <= comma + 1 || end >= close || !(tagsAt(tokens, end) & tagsAt(tokens, end - 1) & t.NAME)) return false
  // "as one of them, the Echo's Lena Fox, said"
  if (holdsSomebody(tokens, new Phrase(first, comma - 1)) || !isNominal(tokens, comma - 1)) return false
  if (/^(?:one|another|two|three|some|both|all|those)$/.test(tokens[first]?.lower ?? '')) return false
  const resumes =
    is(tokens, close + 2, ',') && (hasFinite(tokens, close + 3, close + 3) || isQuotation(tokens, close + 3))
  return resumes || hasFinite(tokens, 0, first - 1)
}

/** "After the match, Hugo Hill, the coach, said": a circumstance before a whole name. */
const opensWithTime = (tokens: readonly Token[], comma: number): boolean =>
  opensWithWay(tokens, comma) ||
  speaksFirst(tokens, comma) ||
  namesBehindPlace(tokens, comma) ||
  (comma < LONGEST_OPENING &&
    !tokens.slice(1, comma).some(({ text }) => text === ',') &&
    /^(?:after|before|since|until|at|in|during|following|despite|amid|under|with|by|from|inside|outside)$/.test(
      tokens[0]?.lower ?? '',
    ) &&
    (tagsAt(tokens, comma - 1) & t.NAME) === 0 &&
    (tagsAt(tokens, comma + 1) & tagsAt(tokens, comma + 2) & t.NAME) !== 0)

const DIRECTION = /^(?:up|down|round|around|out|back|over|off|along|past|away|elsewhere|further|farther|next)$/
const DISTANCE =
  /^(?:doors?|houses?|streets?|blocks?|floors?|rows?|seats?|fields?|miles?|yards?|met(?:er|re)s?|kilomet(?:er|re)s?)$/

/** "Down the street, Hugo Hill, 34, said", "Two doors down, baker Lena Fox, 61, said", "Up in the hills, …": where, and then who. */
function opensWithWay(tokens: readonly Token[], comma: number): boolean {
  if (comma > LONGEST_OPENING + 1) return false
  const way = tokens.slice(0, comma).findIndex(({ lower }) => DIRECTION.test(lower))
  if (way < 0 || (way > 0 && !DISTANCE.test(tokens[way - 1]?.lower ?? ''))) return false
  const leads = (tagsAt(tokens, way + 1) & (t.PREP | t.DET | t.POSSESSIVE)) !== 0 || is(tokens, way + 1, 'door')
  if ((!leads && way + 1 < comma) || is(tokens, way + 1, 'of') || is(tokens, way + 1, 'to')) return false
  const end = stretchEnd(tokens, comma + 1)
  return end > comma + 1 && (tagsAt(tokens, end) & t.NAME) !== 0
}

/** "In Leeds, a resident, Lena Fox, said", "At the hall, Leeds, a nurse, Lena Fox, said": where, before what she is and her name. */
function namesBehindPlace(tokens: readonly Token[], comma: number): boolean {
  if (comma > LONGEST_PLACE || !/^(?:in|at|on|outside|near|inside|from|across)$/.test(tokens[0]?.lower ?? ''))
    return false
  if (!/^(?:an?|one|another)$/.test(tokens[comma + 1]?.lower ?? '')) return false
  const end = tokens.findIndex(({ text }, i) => i > comma + 1 && text === ',')
  return end > 0 && end < comma + LONGEST_PLACE && (tagsAt(tokens, end + 1) & t.NAME) !== 0
}

/** "Speaking after the match, head coach Hugo Hill, who lost, said": to whom, where and when, before who. */
function speaksFirst(tokens: readonly Token[], comma: number): boolean {
  if (comma > LONGEST_SPEAKING || !OCCASION_VERBS.has(tokens[0]?.lower ?? '')) return false
  for (let i = 1; i < comma; i++) if (is(tokens, i, ',')) return false
  const end = stretchEnd(tokens, comma + 1)
  // "Writing in the Echo, the opposition leader, Lena Fox, said"
  const named = is(tokens, end + 1, ',') ? tagsAt(tokens, end + 2) : 0
  return end > comma + 1 && ((tagsAt(tokens, end) | named) & t.NAME) !== 0
}

/** Tokens of such circumstances at the most. */
const LONGEST_OPENING = 6
const LONGEST_SPEAKING = 16
const LONGEST_PLACE = 12

/** The start of what stretches between commas can stand beside; -1 for a place or time of a circumstance, "In Leeds,". */
function headStart(tokens: readonly Token[], last: number): number {
  const floor = clauseFloor(tokens, last)
  let first = phraseStart(tokens, last, floor)
  // "Editors across the country": any preposition belongs to a noun that begins the clause.
  while (first > floor + 1 && first <= last && tagsAt(tokens, first - 1) & t.PREP && isNominal(tokens, first - 2)) {
    // "a day after Lena Fox, the mayor, said"
    if (
      /^(?:after|before|since)$/.test(tokens[first - 1]?.lower ?? '') &&
      holdsSomebody(tokens, new Phrase(first, last))
    )
      break
    const before = phraseStart(tokens, first - 2, floor)
    if (before > first - 2) break
    first = before
  }
  if (first > last) return whoStart(tokens, last, floor)
  // "The company that runs the fair, Holm & Sons, said"
  if (first <= last) first = withRelative(tokens, first, floor)
  return first > last || isGoverned(tokens, first) || isTime(tokens, first, last) ? -1 : first
}

/** "A woman who stopped to help, nurse Lena Fox, said": the phrase before a relative clause that ends in its verb; else -1. */
function whoStart(tokens: readonly Token[], last: number, floor: number): number {
  for (let i = last - 1; i > floor && i > last - WHO_REACH; i--) {
    if (tokens[i]?.kind === PUNCTUATION) return -1
    if (!/^(?:who|which|that)$/.test(tokens[i]?.lower ?? '') || !isNominal(tokens, i - 1)) continue
    const first = phraseStart(tokens, i - 1, floor)
    return first < i && !isGoverned(tokens, first) ? first : -1
  }
  return -1
}

/** Tokens of such a clause at the most. */
const WHO_REACH = 14

/** "Last week", "Dec. 2": but "May Winter" is a name. */
function isTime(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(tokens[first - 1]?.case === CAPITALISED ? first - 1 : first, last + 1)
  const time = words.some(({ tags }) => tags & t.TIME)
  const name = words.length > 1 && words.every((token) => token.kind === WORD && token.case === CAPITALISED)
  return (
    time &&
    !name &&
    words.every(
      (token) =>
        token.tags & t.TIME || token.kind === NUMBER || OPENS_TIME.test(token.lower) || token.lower === 'since',
    )
  )
}

/** Whether a preposition or a verb stands right before. */
function isGoverned(tokens: readonly Token[], first: number): boolean {
  const before = tagsAt(tokens, first - 1)
  // "May Winter, a surveyor,": with a capital letter it is a name.
  if (before & t.AUX && tokens[first - 1]?.case !== LOWER) return false
  // "Opening the case at the court, Lena Fox, prosecuting, said": what somebody does first has the phrase for its object.
  if (first === 1 && opensWithDeed(tokens)) return true
  const governs = before & (t.PREP | t.PAST | t.PRESENT | t.GERUND | t.AUX)
  return governs !== 0 && !(before & (t.NAME | t.NOMINAL | t.SUBORD))
}

function behindDash(tokens: readonly Token[], close: number): Subject | null {
  const open = openingDash(tokens, close)
  if (open <= 0) return null
  const place = placeStart(tokens, open)
  const first = place >= 0 ? place : phraseStart(tokens, open - 1, clauseFloor(tokens, open - 1))
  return first < open ? new Subject(new Phrase(first, open - 1), 'plain') : null
}

/** "Officials in Nettle County, Ohio — where it rained — said": the phrase goes on before the comma; -1 where it does not. */
function placeStart(tokens: readonly Token[], open: number): number {
  const names = tagsAt(tokens, open - 1) & tagsAt(tokens, open - 3) & t.NAME
  return names && is(tokens, open - 2, ',') ? headStart(tokens, open - 3) : -1
}

function openingDash(tokens: readonly Token[], close: number): number {
  for (let i = close - 1; i > 0; i--) if (tokens[i]?.text === tokens[close]?.text) return i
  return -1
}
