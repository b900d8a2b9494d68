import { JUDGING_OBJECTS } from '../../lexicon/frames.ts'
import { ADJECTIVES } from '../../lexicon/function-words.ts'
import { QUOTING } from '../../lexicon/reported-speech.ts'
import { VERBS_OF_PRAISE_AND_BLAME } from '../../lexicon/verb-classes.ts'
import { hasFinite, is, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { behindCircumstance } from '../phrases/circumstance-clause.ts'
import { contentShape, opensClause, opensWithCircumstance } from '../phrases/content-shape.ts'
import { hearsClause } from '../phrases/heard-clause.ts'
import { actsAfterwards } from './acts-behind.ts'
import { closesVerbs } from './clause-lists.ts'
import { isSaidBehindTitle, isTimeBeforeWords, joinsInfinitive, joinsQuoted, standsAlone } from './content-in-marks.ts'
import { joinsPhrase, listsAdjectives, narratesBehind, tellsOfSome, withoutMeasure } from './content-joints.ts'
import { closesGerunds, comparesFirst, isOfDate, joinsGerund, listsGerunds, listsThings } from './content-lists.ts'
import { behindCalled, isDayBeforeDeed, isSaidBehindColon } from './content-passages.ts'
import { goesOnBeyond } from './continuing.ts'
import { isBoundary, isCut } from './cut-decision.ts'
import { goesOnDoing } from './deeds-told.ts'
import { behindSubjectClause, closesInfinitives, listsInfinitives } from './further-clauses.ts'
import { isJoint, SPEAKING_ON, startsStatement } from './next-statement.ts'
import {
  closedBefore,
  closesBracket,
  closingBracket,
  isBesideName,
  isOneOf,
  isOpenParenthesis,
  isParenthesis,
} from './parentheses.ts'
import { opensPhrase } from './verbless-opening.ts'

/** "called for lower fees; a second well; and a wall": a list whose items hold no verb, to the sentence's end. */
function goesOnListing(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!is(tokens, at, ';') || hasFinite(tokens, at + 1, limit - 1)) return false
  for (let i = at; i < limit; i++) if (is(tokens, i, ';') && tagsAt(tokens, i + 1) & t.COORD) return true
  return false
}

/** "a kind, loving and admirable man": a comma behind an article and an adjective, which wait for their noun. */
const isBetweenAdjectives = (tokens: readonly Token[], comma: number): boolean =>
  is(tokens, comma, ',') &&
  (tagsAt(tokens, comma - 2) & t.DET) !== 0 &&
  describesAhead(tokens, comma) &&
  (tagsAt(tokens, comma + 1) & (t.NOMINAL | t.GERUND | t.ADVERB | t.PAST | t.PARTICIPLE)) !== 0

/** "a kind,", "a lawless, terrorised town", "the lethal, six-inch wound": an adjective that waits for its noun. */
const describesAhead = (tokens: readonly Token[], comma: number): boolean =>
  (/^an?$/.test(tokens[comma - 2]?.lower ?? '') && ADJECTIVES.has(tokens[comma - 1]?.lower ?? '')) ||
  (/^(?:an?|the|this|any|no|another)$/.test(tokens[comma - 2]?.lower ?? '') &&
    /(?:less|ful|ous|[aeiu]ble|ic|[^v]al|ive|ary|ish)$/.test(tokens[comma - 1]?.lower ?? '') &&
    DESCRIBING.test(tokens[comma + 1]?.lower ?? '') &&
    !(tagsAt(tokens, comma + 1) & t.ADVERB) &&
    (tagsAt(tokens, comma + 2) & t.NOMINAL) !== 0)

/** The second of two adjectives: "terrorised", "six-inch", "costly". */
const DESCRIBING = /(?:less|ful|ous|[aeiu]ble|ic|al|ive|ary|ed|ing|y|ent|ant|-\p{Ll}+)$/u

/** "praised her side after two goals took it to the top": a clause that tells when somebody was praised or blamed. */
function tellsWhen(tokens: readonly Token[], first: number, i: number, lemma: string): boolean {
  if (!is(tokens, i, 'after') || hasFinite(tokens, first, i - 1)) return false
  // "called for a crossing after a boy was hit"
  if (!VERBS_OF_PRAISE_AND_BLAME.has(lemma) && !(lemma === 'call' && is(tokens, first - 1, 'for'))) return false
  // "criticised the mayor for leaving after the dam broke": the clause belongs to what she did.
  if (tokens.slice(first, i).some(({ tags }, n) => tags & t.GERUND && !(tagsAt(tokens, first + n - 1) & t.DET)))
    return false
  const verb = phraseEnd(tokens, i + 1) + 1
  return verb > i + 1 && hasFinite(tokens, verb, verb + 1)
}

/** "criticised the council saying it had failed": what is said of what was judged begins. */
const saysOfIt = (tokens: readonly Token[], first: number, i: number, lemma: string): boolean =>
  (JUDGING_OBJECTS.has(lemma) || lemma === 'hit' || lemma === 'lash') &&
  (tagsAt(tokens, i) & t.GERUND) !== 0 &&
  SPEAKING_ON.has(wordAt(tokens[i]).lemma) &&
  !(tagsAt(tokens, i - 1) & (t.PREP | t.SUBORD | t.COORD)) &&
  !hasFinite(tokens, first, i - 1)

/** "heard he was tired and admitted that he slept": who hears of somebody's words says nothing. */
const goesOnTelling = (tokens: readonly Token[], i: number): boolean =>
  /^(?:and|but)$/.test(tokens[i]?.lower ?? '') && hasFinite(tokens, i + 1, i + 1)

/**
 * The last token of a content that starts at `first`: where the counted cuts say, at the sentence's end at the
 * latest.
 */
export function contentEnd(tokens: readonly Token[], first: number, lemma: string, limit = tokens.length): number {
  // “heard Fox, 44, was asleep”: as behind “said”.
  const verb = lemma === 'hear' && hearsClause(tokens, first) ? 'say' : lemma
  const end = endWithMeasure(tokens, first, verb, limit)
  return withoutMeasure(tokens, first, end)
}

/** Words at which a content may end or seem to, besides those whose class tells so and those that join. */
const ENDING: ReadonlySet<string> = new Set('though although however as when after on adding'.split(' '))
const ENDING_TAGS = t.SUBORD | t.PREP | t.WH | t.GERUND | t.TIME

/**
 * Whether a content may end at a token, or go on over what looks like its end: at marks, conjunctions, prepositions, relative
 * words, participles and times. Most words are none, and need not be asked about.
 */
const mayEnd = (token: Token | undefined): boolean =>
  token === undefined || isJoint(token) || (token.tags & ENDING_TAGS) !== 0 || ENDING.has(token.lower)

/** Whether a mark or conjunction joins parts of a content. */
const isWithin = (tokens: readonly Token[], first: number, i: number, limit: number, shape: string): boolean =>
  isOfDate(tokens, i) ||
  joinsGerund(tokens, first, i) ||
  comparesFirst(tokens, first, i) ||
  listsGerunds(tokens, first, i) ||
  closesGerunds(tokens, first, i) ||
  isBetweenAdjectives(tokens, i) ||
  joinsQuoted(tokens, i) ||
  joinsInfinitive(tokens, first, i) ||
  isParenthesis(tokens, i) ||
  isOpenParenthesis(tokens, first, i) ||
  isBesideName(tokens, i) ||
  isOneOf(tokens, i) ||
  goesOnListing(tokens, i, limit) ||
  joinsPhrase(tokens, first, i) ||
  tellsOfSome(tokens, i) ||
  (shape === 'to' && (listsInfinitives(tokens, first, i) || closesInfinitives(tokens, first, i))) ||
  (shape === 'phrase'
    ? listsThings(tokens, i, limit) || listsAdjectives(tokens, first, i)
    : closesVerbs(tokens, first, i))

/** "that even if it rains" */
const EVEN = /^(?:even|only|just)$/

/**
 * How many commas only end a clause with which a content opens: the first of "that when the rain came, the dam broke"; of
 * "that, even if it rains, the dam holds" the one right behind “that”, and the next.
 */
function commasWithin(tokens: readonly Token[], first: number, shape: string): number {
  const inserts = is(tokens, first + 1, ',')
  if (shape !== 'that' && !(shape === 'wh' && inserts)) return 0
  if (inserts) return 2
  const clause = EVEN.test(tokens[first + 1]?.lower ?? '') ? first + 2 : first + 1
  return opensClause(tokens, clause) || opensPhrase(tokens, first + 1) ? 1 : 0
}

function endWithMeasure(tokens: readonly Token[], first: number, lemma: string, limit: number): number {
  const told = behindCircumstance(tokens, first, lemma)
  if (told > first) return endWithMeasure(tokens, told, lemma, limit)
  const shape = contentShape(tokens, first)
  const circumstance = opensWithCircumstance(tokens, first, lemma)
  let within = circumstance ? 1 : commasWithin(tokens, first, shape)
  if (standsAlone(tokens, first, limit, lemma) || narratesBehind(tokens, first, limit)) return first
  let bracket = -1
  for (let i = first + 1; i < limit; i++) {
    if (isSaidBehindTitle(tokens, i)) return i - 1
    if (!mayEnd(tokens[i])) continue
    if (closesBracket(tokens, first, i)) return i - 1
    // "the shop (a bakery) would open": no content ends within a bracket that it holds.
    if (is(tokens, i, '(')) {
      bracket = closingBracket(tokens, i, limit)
      // "wants a new quay (Hill has offered one)": a clause at the end is the writer's.
      if (tokens[bracket + 1]?.kind !== WORD && hasFinite(tokens, i + 2, bracket - 1)) return i - 1
    }
    if (i < bracket && !is(tokens, i, '(')) continue
    if (i === bracket && bracket > first) {
      if (tokens[i + 1]?.kind !== WORD && isCut(tokens, first, i, lemma, shape)) return i
      continue
    }
    if (within && is(tokens, i, ',')) {
      within--
      continue
    }
    if (shape === 'phrase' && isDayBeforeDeed(tokens, first, i)) continue
    if (QUOTING.has(lemma) && is(tokens, i, ',') && isBeforeSaying(tokens, i)) continue
    const called = lemma === 'call' && shape === 'phrase' ? behindCalled(tokens, first, i) : i
    if (called > i) {
      i = called
      continue
    }
    const clause = shape === 'phrase' && lemma !== 'say' ? i : behindSubjectClause(tokens, first, i)
    if (clause > i) {
      i = clause
      continue
    }
    if (isSaidBehindColon(tokens, i)) return i - 1
    if (shape === 'phrase' && isTimeBeforeWords(tokens, first, i)) continue
    const joint = isJoint(tokens[i])
    if (joint && isWithin(tokens, first, i, limit, shape)) continue
    if (joint && /^(?:that|clause)$/.test(shape) && goesOnDoing(tokens, first, i, lemma)) continue
    if (lemma === 'hear' && goesOnTelling(tokens, i)) continue
    if (startsStatement(tokens, first, i) || actsAfterwards(tokens, first, i)) return i - 1
    if ((shape === 'phrase' && tellsWhen(tokens, first, i, lemma)) || saysOfIt(tokens, first, i, lemma)) return i - 1
    if (!isBoundary(tokens, i, shape)) continue
    if (joint && (shape !== 'phrase' || circumstance) && goesOnBeyond(tokens, first, i, limit, lemma)) continue
    if (isCut(tokens, first, i, lemma, shape)) return i - 1
  }
  return limit - 1
}

/** How long what tells of somebody who is quoted may be, in tokens. */
const QUOTED_REACH = 14

/** "quoted a nurse, a mother of two, as saying": before or behind what tells of the one who speaks. */
const isBeforeSaying = (tokens: readonly Token[], comma: number): boolean =>
  tokens.some(({ lower }, i) => i > comma && i < comma + QUOTED_REACH && lower === 'as' && is(tokens, i + 1, 'saying'))

const MARK = /^(?:[.,;:?!—–-]|--+|\.\.+|…)$/

/** "that he knows the men and, according to", "the dealer, who, Fox claimed,": what a clause begins with that goes on elsewhere. */
const JOINT = /^(?:and|but|or|who|which)$/

/** A content without the punctuation around it, and without a word that only joins what is no part of it. */
export function trimmed(tokens: readonly Token[], first: number, last: number): Phrase {
  let [from, to] = [first, closedBefore(tokens, first, last)]
  while (to >= from && (MARK.test(tokens[to]?.text ?? '') || (to > from && JOINT.test(tokens[to]?.lower ?? '')))) to--
  while (from <= to && MARK.test(tokens[from]?.text ?? '')) from++
  return new Phrase(from, to)
}
