import { isSpeechVerb } from '../../lexicon/frames.ts'
import { ADJECTIVES } from '../../lexicon/function-words.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { hasFinite, is, isQuotation, Phrase, phraseEnd, startsPhrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { endsInComma } from '../../text/syntax/phrase-start.ts'
import * as t from '../../text/tags.ts'
import { NUMBER, PUNCTUATION, type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { behindCircumstance } from './circumstance-clause.ts'
import { joinsPhrase, narratesBehind, withoutMeasure } from './content-joints.ts'
import { behindCalled, isDayBeforeDeed, isSaidBehindColon } from './content-passages.ts'
import { clauseAhead, contentShape, opensClause, opensWithCircumstance } from './content-shape.ts'
import { closesVerbs, goesOnBeyond } from './continuing.ts'
import { isCut } from './cut-decision.ts'
import { isClosed } from './leading-circumstances.ts'
import { startsStatement } from './next-statement.ts'

/** Longest relative clause between commas, in tokens. */
const LONGEST_RELATIVE = 16

/** "the quay, which was built in 1888, was sinking": the clause goes on behind the second comma. */
function isParenthesis(tokens: readonly Token[], comma: number): boolean {
  if (!is(tokens, comma, ',') || !(tagsAt(tokens, comma + 1) & t.WH)) return false
  for (let i = comma + 2; i < tokens.length && i < comma + LONGEST_RELATIVE; i++)
    if (is(tokens, i, ',')) return (tagsAt(tokens, i + 1) & (t.AUX | t.PAST | t.PRESENT)) !== 0
  return false
}

/** "the quay, which opens in May will be sold": the second comma is missing, and only a noun stands before the clause. */
function isOpenParenthesis(tokens: readonly Token[], first: number, comma: number): boolean {
  if (!is(tokens, comma, ',') || !/^(?:who|which)$/.test(tokens[comma + 1]?.lower ?? '')) return false
  if (hasFinite(tokens, first, comma - 1) || !hasFinite(tokens, comma + 2, comma + 2)) return false
  for (let i = comma + 3; i < tokens.length && i < comma + LONGEST_RELATIVE; i++) {
    if (tokens[i]?.kind === PUNCTUATION || is(tokens, i, 'that') || tagsAt(tokens, i) & t.WH || isQuotation(tokens, i))
      return false
    const noun = (tagsAt(tokens, i - 1) & (t.NOMINAL | t.NAME)) !== 0 || tokens[i - 1]?.kind === NUMBER
    if (noun && tagsAt(tokens, i) & t.AUX && hasFinite(tokens, i, i)) return true
  }
  return false
}

/** Longest name between commas, in tokens. */
const LONGEST_NAME = 4

/** "a rope for her aunt, Lena Fox, on Monday": the first comma around a name that stands beside a noun. */
function opensName(tokens: readonly Token[], comma: number): boolean {
  if (!is(tokens, comma, ',') || (tagsAt(tokens, comma - 1) & (t.NOMINAL | t.NAME)) !== t.NOMINAL) return false
  let end = comma + 1
  while (end <= comma + LONGEST_NAME && tagsAt(tokens, end) & t.NAME) end++
  return end > comma + 1 && is(tokens, end, ',') && (tagsAt(tokens, end + 1) & (t.PREP | t.AUX)) !== 0
}

/** One of the two commas around such a name. */
function isBesideName(tokens: readonly Token[], comma: number): boolean {
  if (!is(tokens, comma, ',')) return false
  if (opensName(tokens, comma)) return true
  let start = comma - 1
  while (start >= comma - LONGEST_NAME && tagsAt(tokens, start) & t.NAME) start--
  return start < comma - 1 && opensName(tokens, start)
}

/** "called for lower fees; a second well; and a wall": a list whose items hold no verb, to the sentence's end. */
function goesOnListing(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!is(tokens, at, ';') || hasFinite(tokens, at + 1, limit - 1)) return false
  for (let i = at; i < limit; i++) if (is(tokens, i, ';') && tagsAt(tokens, i + 1) & t.COORD) return true
  return false
}

/** "called the plan on Sunday “childish”": when somebody spoke, between what of and the words. */
function isTimeBeforeWords(tokens: readonly Token[], first: number, i: number): boolean {
  let end = tagsAt(tokens, i) & t.PREP ? i + 1 : i
  if (!(tagsAt(tokens, end) & t.TIME) || hasFinite(tokens, first, i - 1)) return false
  while (tagsAt(tokens, end) & t.TIME) end++
  return isQuotation(tokens, end)
}

/** "a kind, loving and admirable man": a comma behind an article and an adjective, which wait for their noun. */
const isBetweenAdjectives = (tokens: readonly Token[], comma: number): boolean =>
  is(tokens, comma, ',') &&
  (tagsAt(tokens, comma - 2) & t.DET) !== 0 &&
  /^an?$/.test(tokens[comma - 2]?.lower ?? '') &&
  ADJECTIVES.has(tokens[comma - 1]?.lower ?? '') &&
  (tagsAt(tokens, comma + 1) & (t.NOMINAL | t.GERUND | t.ADVERB)) !== 0

/** "(half of them say the quay is sinking), but": the bracket in which a content began ends it. */
function closesBracket(tokens: readonly Token[], first: number, i: number): boolean {
  if (!is(tokens, i, ')')) return false
  for (let at = i - 1; at >= first; at--) if (is(tokens, at, '(')) return false
  return true
}

/** "Asked about it on “Morning Talk,” Fox said": behind a title with its comma somebody speaks. */
function isSaidBehindTitle(tokens: readonly Token[], i: number): boolean {
  if (!endsInComma(tokens[i - 1])) return false
  const verb = phraseEnd(tokens, i) + 1
  return verb > i && hasFinite(tokens, verb, verb) && isSpeechVerb(wordAt(tokens[verb]).lemma)
}

/** Where the bracket closes that opens there, before a limit; -1 where it does not. */
function closingBracket(tokens: readonly Token[], open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) if (is(tokens, i, ')')) return i
  return -1
}

/** "said “we stay” and left": a past tense behind the words is what the speaker did next. */
const actsNext = (tokens: readonly Token[], and: number): boolean =>
  is(tokens, and, 'and') &&
  (tagsAt(tokens, and + 1) & t.PAST) !== 0 &&
  (tagsAt(tokens, and + 1) & (t.AUX | t.BASE | t.NOMINAL)) === 0

/** Words that are no more than a term, in characters. */
const TERM_LENGTH = 12

/** "Fox stated, “It is safe,” the lawyer submitted": a quotation that ends in its comma, with a subject and its verb behind. */
function isSaidAgain(tokens: readonly Token[], first: number): boolean {
  const quotation = tokens[first]?.quotation
  if (!quotation?.punctuated || !(tagsAt(tokens, first + 1) & (t.DET | t.POSSESSIVE | t.NAME))) return false
  const verb = phraseEnd(tokens, first + 1) + 1
  return verb > first + 1 && hasFinite(tokens, verb, verb) && (tagsAt(tokens, verb) & t.AUX) === 0
}

/** "shouted “Save our mill” outside the hall": how a voice sounded leads to the words, and to nothing more than where. */
function standsAlone(tokens: readonly Token[], first: number, limit: number, lemma: string): boolean {
  const quotation = tokens[first]?.quotation
  if (!quotation || tokens.slice(first + 1, limit).some((token) => token.quotation !== null)) return false
  if (isSaidAgain(tokens, first)) return true
  const group = reportingGroup(lemma)
  const where = (tagsAt(tokens, first + 1) & (t.PREP | t.SUBORD)) !== 0
  if (group === 'manner' && lemma !== 'sing' && where) return true
  const whole = quotation.innerEnd - quotation.innerStart > TERM_LENGTH || group === 'manner'
  // "said: “It is late”, and walked off"
  const and = is(tokens, first + 1, ',') ? first + 2 : first + 1
  return whole && /^(?:say|manner)$/.test(group) && actsNext(tokens, and)
}

/** "called it “a joke”, and “an insult”", "the dam as “unsafe”, the road as “worse”": more of what somebody calls things. */
function joinsQuoted(tokens: readonly Token[], i: number): boolean {
  if (!isQuotation(tokens, i - 1) || tokens[i - 1]?.quotation?.punctuated) return false
  const next = is(tokens, i, ',') && tagsAt(tokens, i + 1) & t.COORD ? i + 2 : i + 1
  if (!is(tokens, i, ',') && !(tagsAt(tokens, i) & t.COORD)) return false
  const named = is(tokens, i - 2, 'as') && startsPhrase(tokens, next) ? phraseEnd(tokens, next) + 2 : next
  const words = named > next && !is(tokens, named - 1, 'as') ? -1 : named
  return (
    isQuotation(tokens, words) &&
    (isClosed(tokens, words + 1) || /^(?:,|and|or|but)$/.test(tokens[words + 1]?.lower ?? ''))
  )
}

/** "vowed to “stand firm” and rebuild the mill": another infinitive behind words in marks. */
const joinsInfinitive = (tokens: readonly Token[], first: number, and: number): boolean =>
  (tagsAt(tokens, first) & t.TO) !== 0 &&
  isQuotation(tokens, and - 1) &&
  is(tokens, and, 'and') &&
  (tagsAt(tokens, and + 1) & (t.BASE | t.PAST)) === t.BASE

/** "praised her side after two goals took it to the top": a clause that tells when somebody was praised or blamed. */
function tellsWhen(tokens: readonly Token[], first: number, i: number, lemma: string): boolean {
  if (!is(tokens, i, 'after') || !PRAISING.test(lemma) || hasFinite(tokens, first, i - 1)) return false
  // "criticised the mayor for leaving after the dam broke": the clause belongs to what she did.
  if (tokens.slice(first, i).some(({ tags }) => tags & t.GERUND)) return false
  const verb = phraseEnd(tokens, i + 1) + 1
  return verb > i + 1 && hasFinite(tokens, verb, verb + 1)
}

const PRAISING =
  /^(?:hail|praise|laud|applaud|salute|commend|welcome|congratulate|criticise|criticize|slam|blast|condemn|mock)$/

/** "that by May, the quay would be gone", "that with the quay expected to sink, builders": before the comma stands no clause. */
function opensPhrase(tokens: readonly Token[], preposition: number): boolean {
  if (!(tagsAt(tokens, preposition) & t.PREP) || tagsAt(tokens, preposition) & t.SUBORD) return false
  for (let i = preposition + 1; i < tokens.length && i < preposition + LONGEST_RELATIVE; i++) {
    if (isQuotation(tokens, i)) return false
    if (is(tokens, i, ',')) return !(tagsAt(tokens, i + 1) & t.COORD) && clauseAhead(tokens, i + 1)
    // "expected to sink", "forced up by the rain"
    const participle =
      (tagsAt(tokens, i) & (t.PAST | t.AUX)) === t.PAST && (tagsAt(tokens, i + 1) & (t.TO | t.PREP)) !== 0
    if (hasFinite(tokens, i, i) && !participle) return false
  }
  return false
}

/**
 * The last token of a content that starts at `first`: where the counted cuts say, at the sentence's end at the
 * latest.
 */
export function contentEnd(tokens: readonly Token[], first: number, lemma: string, limit = tokens.length): number {
  const end = endWithMeasure(tokens, first, lemma, limit)
  return withoutMeasure(tokens, first, end)
}

function endWithMeasure(tokens: readonly Token[], first: number, lemma: string, limit: number): number {
  const clause = behindCircumstance(tokens, first, lemma)
  if (clause > first) return endWithMeasure(tokens, clause, lemma, limit)
  const shape = contentShape(tokens, first)
  // "that when the rain came, the dam broke": the first comma only ends the clause within.
  // "that, even if it rains, the dam holds": as does the one right behind “that”, and the next.
  const inserts = is(tokens, first + 1, ',')
  const circumstance = opensWithCircumstance(tokens, first, lemma)
  let within = circumstance
    ? 1
    : shape !== 'that'
      ? 0
      : inserts
        ? 2
        : opensClause(tokens, first + 1) || opensPhrase(tokens, first + 1)
          ? 1
          : 0
  if (standsAlone(tokens, first, limit, lemma) || narratesBehind(tokens, first, limit)) return first
  let bracket = -1
  for (let i = first + 1; i < limit; i++) {
    if (closesBracket(tokens, first, i) || isSaidBehindTitle(tokens, i)) return i - 1
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
    const called = lemma === 'call' && shape === 'phrase' ? behindCalled(tokens, first, i) : i
    if (called > i) {
      i = called
      continue
    }
    if (isSaidBehindColon(tokens, i)) return i - 1
    if (isBetweenAdjectives(tokens, i) || (shape === 'phrase' && isTimeBeforeWords(tokens, first, i))) continue
    if (joinsQuoted(tokens, i) || joinsInfinitive(tokens, first, i)) continue
    if (
      isParenthesis(tokens, i) ||
      isOpenParenthesis(tokens, first, i) ||
      isBesideName(tokens, i) ||
      goesOnListing(tokens, i, limit) ||
      joinsPhrase(tokens, first, i)
    )
      continue
    if (shape !== 'phrase' && closesVerbs(tokens, first, i)) continue
    if (startsStatement(tokens, first, i)) return i - 1
    if (shape === 'phrase' && tellsWhen(tokens, first, i, lemma)) return i - 1
    if ((shape !== 'phrase' || circumstance) && goesOnBeyond(tokens, first, i, limit, lemma)) continue
    if (isCut(tokens, first, i, lemma, shape)) return i - 1
  }
  return limit - 1
}

/** "It is not sinking.)": before a bracket that closes what began before the content; the end itself where none does. */
function closedBefore(tokens: readonly Token[], first: number, last: number): number {
  let end = last
  while (end > first && /^[.!?]$/.test(tokens[end]?.text ?? '')) end--
  if (!is(tokens, end, ')')) return last
  for (let i = first; i < end; i++) if (is(tokens, i, '(')) return last
  return end - 1
}

/** A content without the punctuation around it. */
export function trimmed(tokens: readonly Token[], first: number, last: number): Phrase {
  let [from, to] = [first, closedBefore(tokens, first, last)]
  while (to >= from && /^(?:[.,;:?!—–-]|--+|\.\.+|…)$/.test(tokens[to]?.text ?? '')) to--
  // "that he knows the men and, according to": what follows the conjunction is none of it.
  while (to > from && /^(?:and|but|or|who)$/.test(tokens[to]?.lower ?? '')) to--
  while (from <= to && /^(?:[.,;:?!—–-]|--+|\.\.+|…)$/.test(tokens[from]?.text ?? '')) from++
  return new Phrase(from, to)
}
