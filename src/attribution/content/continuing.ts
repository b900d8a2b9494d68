import { isSpeechVerb } from '../../lexicon/frames.ts'
import { HANGING_CLAUSES } from '../../lexicon/phrase-cues.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { is, isQuotation, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { firstMatch, PatternTable } from '../../text/token-pattern.ts'
import { NUMBER, type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { isModalPassive } from './modal-passive.ts'
import { tellsOutcome } from './outcomes.ts'
import { joinsWritten } from './written-deeds.ts'

/**
 * Where a reported clause goes on beyond a place at which it might end, by the structure of the sentence alone.
 * Each is asked about a boundary at `i` in a content that begins at `first`.
 */
type Rule = (tokens: readonly Token[], first: number, i: number, limit: number) => boolean

/** How far the verb of a coordinated clause may stand behind its conjunction, in tokens. */
const VERB_REACH = 14

const hasFiniteAt = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & (t.PAST | t.PRESENT | t.AUX)) !== 0 && (tagsAt(tokens, i) & (t.NOMINAL | t.GENITIVE)) === 0

function holdsFinite(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (hasFiniteAt(tokens, i) || isQuotation(tokens, i)) return true
  return false
}

/** The first finite verb from there on, to the next mark that ends a clause; -1 where there is none. */
function verbFrom(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length && i < from + VERB_REACH; i++) {
    const kind = tokens[i]?.kind
    if (kind !== WORD && kind !== NUMBER && !is(tokens, i, ',') && !isQuotation(tokens, i)) return -1
    if (hasFiniteAt(tokens, i)) return i
  }
  return -1
}

const TELLING: ReadonlySet<string> = new Set(['say', 'ask', 'promise', 'explain', 'talk', 'manner', 'judge'])

/** A verb that begins a statement of its own: ", but the builders disagreed". */
const tells = (lemma: string): boolean => isSpeechVerb(lemma) || TELLING.has(reportingGroup(lemma))

const CONJUNCTION = /^(?:and|but|or|so|then|yet)$/

/** The token behind the conjunction of ", and", "and", ", then"; -1 where none stands there. */
function behindConjunction(tokens: readonly Token[], i: number): number {
  const at = is(tokens, i, ',') ? i + 1 : i
  return CONJUNCTION.test(tokens[at]?.lower ?? '') ? at + 1 : -1
}

/** "said the quay was old, but it would hold": another clause, with a subject, that nobody else says. */
const coordinatesClause: Rule = (tokens, first, i) => {
  const next = behindConjunction(tokens, i)
  if (next < 0 || !holdsFinite(tokens, first, i)) return false
  const verb = verbFrom(tokens, next)
  return verb >= 0 && !tells(wordAt(tokens[verb]).lemma) && tagsAt(tokens, next) !== t.WH
}

/** "that the dam was “old”, that it leaked and that nobody cared": another clause behind another “that”. */
const coordinatesThat: Rule = (tokens, first, i) => {
  const joined = behindConjunction(tokens, i)
  const that = joined >= 0 ? joined : is(tokens, i, ',') ? i + 1 : -1
  if (!is(tokens, that, 'that') || hasFiniteAt(tokens, that + 1) || !holdsFinite(tokens, first, i)) return false
  return verbFrom(tokens, that + 1) >= 0
}

/** "promised to stay and to build", "to stay, to build and to plant". */
const coordinatesInfinitive: Rule = (tokens, first, i) => {
  const next = behindConjunction(tokens, i)
  const opens = (at: number): boolean =>
    (tagsAt(tokens, at) & t.TO) !== 0 && (tagsAt(tokens, at + 1) & (t.BASE | t.AUX)) !== 0
  return opens(first) && next >= 0 && opens(next)
}

/** "that the trust, the town and the mill are bankrupt": no clause ends before its verb. */
const awaitsVerb: Rule = (tokens, first, i, limit) =>
  is(tokens, i, ',') &&
  !is(tokens, i + 1, 'saying') &&
  !(tagsAt(tokens, first) & t.TO) &&
  !holdsFinite(tokens, first, i) &&
  holdsFinite(tokens, i + 1, limit)

/** "Fox did, in fact, discuss it": an auxiliary waits for its verb. */
const awaitsMainVerb: Rule = (tokens, _, i) =>
  is(tokens, i, ',') && (tagsAt(tokens, i - 1) & t.AUX) !== 0 && (tagsAt(tokens, i + 1) & (t.PREP | t.ADVERB)) !== 0

/** How long an aside may be, in tokens: "did, in actual fact, discuss". */
const ASIDE = 6

/** The comma behind such an aside. */
const closesAside: Rule = (tokens, first, i) => {
  if (!is(tokens, i, ',')) return false
  for (let start = i - 1; start > first && start > i - ASIDE; start--)
    if (is(tokens, start, ',')) return awaitsMainVerb(tokens, first, start, i)
  return false
}

/** "met Lena Fox, the mother of his child": what stands beside a name, to the end or the next clause. */
const addsApposition: Rule = (tokens, first, i) => {
  if (!is(tokens, i, ',') || !(tagsAt(tokens, i - 1) & t.NAME) || !holdsFinite(tokens, first, i)) return false
  if (!(tagsAt(tokens, i + 1) & (t.DET | t.POSSESSIVE)) || tagsAt(tokens, i + 1) & t.WH) return false
  const end = phraseEnd(tokens, i + 1) + 1
  return /^[,.;]$/.test(tokens[end]?.text ?? '.') || (tagsAt(tokens, end) & t.COORD) !== 0
}

/** "will be 3.5%, compared with 4%", "was sold, followed by the mill": a participle that belongs to the clause. */
const addsParticiple: Rule = (tokens, first, i) =>
  is(tokens, i, ',') &&
  (tagsAt(tokens, i + 1) & (t.PAST | t.PARTICIPLE)) !== 0 &&
  (tagsAt(tokens, i + 2) & t.PREP) !== 0 &&
  !tells(wordAt(tokens[i + 1]).lemma) &&
  holdsFinite(tokens, first, i)

const DASH = /^[—–-]$|^--+$/
/** How long what stands between two dashes may be, in tokens. */
const INSERTED = 24

/** "the campaign – run by a firm from afar – was meant to shock": between two dashes before the verb. */
const insertsBetweenDashes: Rule = (tokens, first, i, limit) => {
  if (!DASH.test(tokens[i]?.text ?? '')) return false
  // "she knows that the scale of it – with planes on raids – would make it hard": in a clause within, before an auxiliary.
  const behindVerb = holdsFinite(tokens, first, i)
  for (let end = i + 2; end < limit && end < i + INSERTED; end++)
    if (DASH.test(tokens[end]?.text ?? ''))
      return behindVerb ? (tagsAt(tokens, end + 1) & t.AUX) !== 0 : hasFiniteAt(tokens, end + 1)
  return false
}

/** The dash behind such an insertion. */
const closesInsertion: Rule = (tokens, first, i) => {
  if (!DASH.test(tokens[i]?.text ?? '') || !(tagsAt(tokens, i + 1) & t.AUX)) return false
  for (let start = i - 2; start > first && start > i - INSERTED; start--)
    if (DASH.test(tokens[start]?.text ?? '')) return true
  return false
}

/** "shut on Friday and, on Saturday, a third stopped", "and that by May, it will": a phrase before the subject. */
const introducesClause: Rule = (tokens, first, i, limit) => {
  if (!is(tokens, i, ',') || !holdsFinite(tokens, i + 1, limit)) return false
  let start = i - 1
  while (start > first && i - start < VERB_REACH && !CONJUNCTION.test(tokens[start]?.lower ?? '')) start--
  const begins = start + 1 + (is(tokens, start + 1, ',') || is(tokens, start + 1, 'that') ? 1 : 0)
  const phrase = (tagsAt(tokens, begins) & t.PREP) !== 0 && !holdsFinite(tokens, begins, i)
  return start > first && phrase && begins < i
}

/** What hangs a clause on the one before and speaks of nothing but it. */
const HANGING = new PatternTable(HANGING_CLAUSES, {
  starts: ({ tags }) => (tags & (t.DET | t.POSSESSIVE | t.PRONOUN | t.NAME | t.NOMINAL)) !== 0 && !(tags & t.PREP),
})

/** Whether such a clause begins at a token. */
export const opensHanging = (tokens: readonly Token[], i: number): boolean => firstMatch(HANGING, tokens, i) !== null

/** "said he keeps a rope, just in case the bridge goes", ", provided that it holds". */
const hangsClause: Rule = (tokens, first, i) =>
  is(tokens, i, ',') && holdsFinite(tokens, first, i) && opensHanging(tokens, i + 1)

/** A subject and its verb behind a comma: where the verb stands, unless it begins a statement of its own; else -1. */
function clauseVerb(tokens: readonly Token[], from: number): number {
  if (tagsAt(tokens, from) & (t.WH | t.COORD | t.SUBORD | t.PREP)) return -1
  const verb = phraseEnd(tokens, from) + 1
  if (verb <= from || !hasFiniteAt(tokens, verb)) return -1
  // "the roof leaked and": a verb of telling that gives nothing.
  const bare = /^(?:and|or|,)$/.test(tokens[verb + 1]?.lower ?? '')
  return bare || !tells(wordAt(tokens[verb]).lemma) ? verb : -1
}

/** "the rent was high, the roof leaked and the street was empty": a list of clauses goes on to its last. */
const listsClauses: Rule = (tokens, first, i) => {
  const verb = is(tokens, i, ',') && holdsFinite(tokens, first, i) ? clauseVerb(tokens, i + 1) : -1
  if (verb < 0) return false
  for (let at = verb + 1; at < tokens.length && at < verb + VERB_REACH; at++)
    if (/^(?:and|or)$/.test(tokens[at]?.lower ?? '') && clauseVerb(tokens, at + 1) > 0) return true
  return false
}

/** A verb of narration without a subject: ", looked out", "and saw". */
const isPlainVerb = (tokens: readonly Token[], i: number): boolean =>
  isPast(tokens, i) && !tells(wordAt(tokens[i]).lemma)

const isPast = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.PAST) !== 0 && (tagsAt(tokens, i) & (t.AUX | t.NOMINAL)) === 0

/** The last of a list of deeds: "and saw", "and demanded money"; not "and said", which whoever speaks may have done. */
const isLastDeed = (tokens: readonly Token[], i: number): boolean =>
  isPlainVerb(tokens, i) || (isPast(tokens, i) && /^(?:order|demand|threaten)$/.test(wordAt(tokens[i]).lemma))

/** "she heard a bang, looked out, and saw a man": a list of verbs goes on to its last. */
const listsVerbs: Rule = (tokens, first, i) => {
  if (!is(tokens, i, ',') || !isPlainVerb(tokens, i + 1) || tagsAt(tokens, first) & t.TO) return false
  if (!holdsFinite(tokens, first, i)) return false
  for (let at = i + 2; at < tokens.length && at < i + VERB_REACH; at++) {
    if (is(tokens, at, ',') && !is(tokens, at + 1, 'and')) return false
    if (is(tokens, at, 'and')) return isLastDeed(tokens, at + 1)
  }
  return false
}

/** "took her phone and ordered her to leave": the last of such a list. */
export const closesVerbs = (tokens: readonly Token[], first: number, i: number): boolean => {
  const next = behindConjunction(tokens, i)
  if (next < 0 || !is(tokens, next - 1, 'and') || !isLastDeed(tokens, next)) return false
  for (let at = i - 1; at > first && at > i - VERB_REACH; at--)
    if (is(tokens, at, ',')) return listsVerbs(tokens, first, at, tokens.length)
  return false
}

/** "that it was late, that it rained and that": each clause of the list has its own "that". */
const listsThat: Rule = (tokens, first, i) =>
  is(tokens, i, ',') && is(tokens, i + 1, 'that') && holdsFinite(tokens, first, i) && clauseVerb(tokens, i + 2) > 0

/** "the best time is May, when the soil is warm": a clause about a time that is named. */
const tellsOfTime: Rule = (tokens, first, i) =>
  is(tokens, i, ',') &&
  is(tokens, i + 1, 'when') &&
  (tagsAt(tokens, i - 1) & t.TIME) !== 0 &&
  holdsFinite(tokens, first, i) &&
  clauseVerb(tokens, i + 2) > 0

/** "would be made in writing and posted": behind a modal and “be” another participle. */
const coordinatesParticiple: Rule = (tokens, first, i) =>
  is(tokens, i, 'and') && (tagsAt(tokens, i + 1) & (t.PAST | t.PARTICIPLE)) !== 0 && isModalPassive(tokens, first, i)

const RULES: readonly Rule[] = [
  tellsOutcome,
  joinsWritten,
  coordinatesParticiple,
  listsVerbs,
  closesVerbs,
  listsThat,
  tellsOfTime,
  hangsClause,
  listsClauses,
  coordinatesClause,
  coordinatesThat,
  coordinatesInfinitive,
  awaitsVerb,
  awaitsMainVerb,
  closesAside,
  addsApposition,
  addsParticiple,
  insertsBetweenDashes,
  closesInsertion,
  introducesClause,
]

/** Cues whose content is a clause of any length: "said", "warned", not "wants". */
const REPORTS = new Set(['say', 'explain', 'promise'])

/** Whether a content surely goes on beyond the place. */
export function goesOnBeyond(
  tokens: readonly Token[],
  first: number,
  i: number,
  limit: number,
  lemma: string,
): boolean {
  if (!REPORTS.has(reportingGroup(lemma))) return false
  return RULES.some((rule) => rule(tokens, first, i, limit))
}
