import { isSpeechVerb, PARTICLES, TELLING_VERBS } from '../../lexicon/frames.ts'
import { behindApposition } from '../../text/syntax/apposition.ts'
import { hasFinite, is, isDash, isQuotation, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import type { Subject } from '../../text/syntax/subject.ts'
import { appositionEnd, holdsSomebody } from '../../text/syntax/subject-after.ts'
import type { VerbGroup } from '../../text/syntax/verb-group.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { isClosed, isComma, skipCircumstances } from '../phrases/leading-circumstances.ts'
import { isSayingVerb } from './content-side.ts'

/** "pointed out", "went on": how many words belong to the verb behind it. */
export const particleLength = (tokens: readonly Token[], head: number): number =>
  SMALL_WORDS.has(tokens[head + 1]?.lower ?? '') &&
  PARTICLES.has(`${wordAt(tokens[head]).lemma} ${tokens[head + 1]?.lower ?? ''}`)
    ? 1
    : 0

/** The second words of such pairs: few words are one. */
const SMALL_WORDS: ReadonlySet<string> = new Set([...PARTICLES].map((pair) => pair.split(' ')[1] ?? ''))

/** "…, says Fox", "…, went on the lawyer"; "…, sighed Fox." where nothing but a clause stands before. */
function isSaidBehind(tokens: readonly Token[], { start, head }: VerbGroup, after: number): boolean {
  const { lemma } = wordAt(tokens[head])
  if (isSayingVerb(lemma) || particleLength(tokens, head) > 0) return true
  // "Fox, the mayor, told the Echo.": of a verb of telling that is who hears it.
  if (!isSpeechVerb(lemma) || TELLING_VERBS.has(lemma)) return false
  return isComma(tokens, start - 1) && isClosed(tokens, after) && hasFinite(tokens, 0, start - 2)
}

/** Behind a clause without marks: "The mill closed, says certified planner Lena Fox on Monday." */
function isInvertedBehindClause(tokens: readonly Token[], group: VerbGroup, { phrase }: Subject): boolean {
  const after = phrase.last + 1
  // "says certified planner Lena Fox": what describes the speaker is no verb.
  const first = phrase.first + (tagsAt(tokens, phrase.first) & t.PAST ? 1 : 0)
  if (!isSaidBehind(tokens, group, after)) return false
  if (hasFinite(tokens, first, relativeStart(tokens, phrase))) return false
  if (standsBehindWords(tokens, group.start - 1)) return false
  if (isComma(tokens, after) && !hasFinite(tokens, 0, group.start - 1)) return !isExplainedSubject(tokens, group, first)
  // "The pipes leak, says plumber Lena Fox, and nobody knows where they run."
  const joined = isComma(tokens, after) && (tagsAt(tokens, after + 1) & (t.COORD | t.SUBORD)) !== 0
  if (joined && isComma(tokens, group.start - 1) && tagsAt(tokens, phrase.last) & t.NAME) return true
  if (goesOnBehind(tokens, group, phrase)) return true
  // "Because it rained, says Fox, a farmer, “the hay is gone.”": the clause goes on in her words.
  const end = appositionEnd(tokens, phrase.last)
  if (isComma(tokens, end + 1) && isQuotation(tokens, end + 2)) return true
  if (isOwnSpeaker(tokens, group, phrase)) return true
  const somebody = isComma(tokens, group.start - 1) && holdsSomebody(tokens, phrase)
  if (somebody && endsInName(tokens, phrase) && isOnlyWhere(tokens, after) && hasFinite(tokens, 0, group.start - 1))
    return !isSubjectOnly(tokens, group.start - 1) || endsInPredicate(tokens, group.start - 1)
  if (somebody && endsInPredicate(tokens, group.start - 1) && endsPhrase(tokens, after)) return true
  // "Fox, who has seen the plan, denies the charge": nothing but the subject stands before the verb.
  if (isSubjectOnly(tokens, group.start - 1)) return false
  const behind = skipCircumstances(tokens, after)
  if (isClosed(tokens, behind) || isDated(tokens, after)) return true
  // "Luck was the main thing, said captain Ivo Marsh in Leeds on Sunday, after his side had won."
  if (behind > after && isComma(tokens, behind) && WHEN.test(tokens[behind + 1]?.lower ?? '')) return true
  return isComma(tokens, after) && endsInApposition(tokens, after)
}

/** "The dog, a collie, moved to the door, said its owner, Lena Fox": whose somebody is, and who it is or nothing more. */
const isOwnSpeaker = (tokens: readonly Token[], { start, head }: VerbGroup, { first, last }: Phrase): boolean =>
  isComma(tokens, start - 1) &&
  /^(?:said|says)$/.test(tokens[head]?.lower ?? '') &&
  /^(?:his|her|its|their)$/.test(tokens[first]?.lower ?? '') &&
  !/^(?:prayers|goodbyes?|farewells?|piece|vows|lines)$/.test(tokens[last]?.lower ?? '') &&
  (isClosed(tokens, last + 1) || (isComma(tokens, last + 1) && endsInApposition(tokens, last + 1)))

/** "The mill is loved, said Lena Fox, by all of the town": a clause before, and a phrase that belongs to it behind. */
function goesOnBehind(tokens: readonly Token[], { start, head }: VerbGroup, { first, last }: Phrase): boolean {
  if (!isSayingVerb(wordAt(tokens[head]).lemma)) return false
  if (!isComma(tokens, start - 1) || !isComma(tokens, last + 1)) return false
  // "It is safe, said Lena Fox, the mayor, adding that", "…, leaving a trail of oil": not "rose, said a prayer, turning".
  const rest = tagsAt(tokens, last + 2)
  const goesOn =
    rest & (t.PREP | t.SUBORD) ||
    (rest & (t.GERUND | t.ADVERB | t.NEGATION) && holdsSomebody(tokens, new Phrase(first, last)))
  return Boolean(goesOn) && hasFinite(tokens, 0, start - 1) && !isSubjectOnly(tokens, start - 1)
}

/**
 * "Fox, 44, insists the council, which owns the quay, has sold it": somebody with an apposition, and a noun behind the verb
 * that is no name, or a name before it. Not "The quay, a wreck, says Fox, has sunk".
 */
function isExplainedSubject(tokens: readonly Token[], { start }: VerbGroup, behind: number): boolean {
  const chain = isComma(tokens, start - 1) ? behindApposition(tokens, start - 1)?.phrase : null
  if (!chain || chain.first > 0 || !tokens.slice(0, start - 1).some(({ text }) => text === ',')) return false
  const comma = tokens.findIndex(({ text }) => text === ',')
  return (tagsAt(tokens, comma - 1) & t.NAME) !== 0 || !(tagsAt(tokens, phraseEnd(tokens, behind)) & t.NAME)
}

/**
 * "The men, both 66, slept in a pew, said Fox", "The bodies, which were found late, were taken away, said Fox": the last
 * stretch before the comma begins with a verb, behind what stands beside the subject.
 */
function endsInPredicate(tokens: readonly Token[], close: number): boolean {
  let open = close - 1
  while (open > 0 && !isComma(tokens, open)) open--
  if (open === 0 || !tokens.slice(0, open).some((_, i) => isComma(tokens, i))) return false
  let verb = open + 1
  while (tagsAt(tokens, verb) & t.ADVERB && verb < close) verb++
  return (tagsAt(tokens, verb) & (t.AUX | t.PAST | t.PRESENT)) !== 0
}

/** "said Fox.", "said Fox, the mayor" */
const endsPhrase = (tokens: readonly Token[], after: number): boolean =>
  isClosed(tokens, after) || (isComma(tokens, after) && endsInApposition(tokens, after))

const endsInName = (tokens: readonly Token[], { last }: Phrase): boolean =>
  (tagsAt(tokens, last) & (t.NAME | t.TIME)) === t.NAME

/** "said Fox in an article in the Echo, the town's paper": to the end only where and when. */
const isOnlyWhere = (tokens: readonly Token[], after: number): boolean =>
  /^(?:in|at|on|during|of|via|through|from)$/.test(tokens[after]?.lower ?? '') &&
  !hasFinite(tokens, after, tokens.length - 1)

const OPENS_SUBJECT = t.NAME | t.DET | t.POSSESSIVE

/** "“It is late,” Lena Fox, an engineer, wrote her colleague, Ivo Marsh": between the words and the verb stands who wrote. */
function standsBehindWords(tokens: readonly Token[], close: number): boolean {
  const marks = isComma(tokens, close)
    ? tokens.findLastIndex(({ quotation }, i) => i < close && quotation !== null)
    : -1
  if (marks < 0 || !tokens[marks]?.quotation?.punctuated || !(tagsAt(tokens, marks + 1) & OPENS_SUBJECT)) return false
  return behindApposition(tokens, close)?.phrase.first === marks + 1
}

const WHEN = /^(?:after|as|when|before|following|while)$/

/** Whether what reaches to a comma is one noun phrase with what stands beside it, at most behind a dateline. */
function isSubjectOnly(tokens: readonly Token[], comma: number): boolean {
  const first = isComma(tokens, comma) ? (behindApposition(tokens, comma)?.phrase.first ?? -1) : -1
  // "NORWICK, 3 March – Holm Foods, the maker of tins, today announces a merger"
  if (first <= 0) return first === 0
  // "Holm - Photographs, letters and papers from human rights lawyers reveal theft by guards, who deny it, said Fox"
  const tells = tokens.slice(first, comma).some(({ tags }) => (tags & (t.BASE | t.NOMINAL)) === t.BASE)
  return isDash(tokens, first - 1) && !tells && !hasFinite(tokens, 0, first - 1)
}

/** "on Tuesday, May 19": with a date behind it, to the end. */
function isDated(tokens: readonly Token[], from: number): boolean {
  const day = tagsAt(tokens, from) & t.PREP ? from + 1 : from
  return (tagsAt(tokens, day) & t.TIME) !== 0 && !hasFinite(tokens, day, tokens.length - 1)
}

/** ", head of Pumps Ltd, a firm that sells pumps", ", who runs the clinic": about the speaker, to the end. */
function endsInApposition(tokens: readonly Token[], comma: number): boolean {
  if (tagsAt(tokens, comma + 1) & t.WH) return true
  const end = appositionEnd(tokens, comma - 1)
  return (
    end > comma &&
    (isClosed(tokens, end + 1) || isComma(tokens, end + 1) || !hasFinite(tokens, end + 1, tokens.length - 1))
  )
}

export function isInverted(tokens: readonly Token[], group: VerbGroup, subject: Subject): boolean {
  const after = subject.phrase.last + 1
  const quoted = isQuotation(tokens, group.start - 1)
  if (!quoted && group.start > 0) return isInvertedBehindClause(tokens, group, subject)
  // "he called it “a joke,” mocked the press as “rain” and left": another verb of the subject before.
  if (is(tokens, after, 'as') && hasFinite(tokens, 0, group.start - 2)) return false
  if (isClosed(tokens, skipCircumstances(tokens, after))) return true
  // “We stay,” said Fox while she swept the floor.
  if (tagsAt(tokens, after) & (t.WH | t.COORD | t.SUBORD)) return true
  if (isOfMadeThing(tokens, subject.phrase)) return true
  return (
    isClosed(tokens, after) ||
    isComma(tokens, after) ||
    isDash(tokens, after) ||
    is(tokens, after, ':') ||
    isQuotation(tokens, after) ||
    (tagsAt(tokens, after) & t.PREP) !== 0
  )
}

/** “It is sad,” said Fox of the plan she had drawn up: behind a name and its preposition a noun with a clause of its own. */
function isOfMadeThing(tokens: readonly Token[], { first, last }: Phrase): boolean {
  if (!(tagsAt(tokens, first) & t.NAME) || !(tagsAt(tokens, last + 1) & (t.PRONOUN | t.DET | t.NAME))) return false
  const led = tokens.slice(first, last).some(({ tags }) => (tags & t.PREP) !== 0)
  return led && hasFinite(tokens, last + 2, last + CONTACT_REACH)
}

/** How far behind such a noun the verb of its clause may stand, in tokens. */
const CONTACT_REACH = 5

/** The place before the relative clause of a phrase, or its end: "said Fox, who runs the clinic". */
function relativeStart(tokens: readonly Token[], { first, last }: Phrase): number {
  // "said Lena Fox, head of a union that has backed the bill": not "proposed a bill that has failed".
  const named = (tagsAt(tokens, first) & t.NAME) !== 0
  for (let i = first + 1; i <= last; i++)
    if (tagsAt(tokens, i) & t.WH || (named && is(tokens, i, 'that') && hasFinite(tokens, i + 1, i + 1))) return i - 1
  return last
}
