import { HANGING_CLAUSES } from '../../lexicon/phrase-cues.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { isInfinitive } from '../../text/syntax/behind-to.ts'
import { is, isDash, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { firstMatch, PatternTable } from '../../text/token-pattern.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { isModalPassive } from '../phrases/modal-passive.ts'
import { clauseVerb, closesVerbs, listsClauses, listsThat, listsVerbs } from './clause-lists.ts'
import {
  type BoundaryRule,
  behindConjunction,
  CONJUNCTION,
  hasFiniteAt,
  holdsFinite,
  tells,
  VERB_REACH,
  verbFrom,
} from './clause-signs.ts'
import { awaitsThat } from './further-clauses.ts'
import {
  awaitsMainVerb,
  closesAside,
  closesInsertion,
  closesRelative,
  insertsBetweenDashes,
  insertsRelative,
  verbBehindRelative,
} from './insertions.ts'
import { tellsOutcome } from './outcomes.ts'
import { joinsWritten } from './written-deeds.ts'

/** "said the quay was old, but it would hold": another clause, with a subject, that nobody else says. */
const coordinatesClause: BoundaryRule = (tokens, first, i) => {
  const next = behindConjunction(tokens, i)
  if (next < 0 || !holdsFinite(tokens, first, i)) return false
  const verb = verbBehindRelative(tokens, next)
  return verb >= 0 && !tells(wordAt(tokens[verb]).lemma) && tagsAt(tokens, next) !== t.WH
}

/** "that the dam was “old”, that it leaked — and that nobody cared": another clause behind another “that”. */
const coordinatesThat: BoundaryRule = (tokens, first, i) => {
  const joined = behindConjunction(tokens, isDash(tokens, i) ? i + 1 : i)
  const that = joined >= 0 ? joined : is(tokens, i, ',') ? i + 1 : -1
  if (!is(tokens, that, 'that') || hasFiniteAt(tokens, that + 1) || !holdsFinite(tokens, first, i)) return false
  return verbFrom(tokens, that + 1) >= 0
}

/** "promised to stay and to build", "to stay, to build and to plant". */
const coordinatesInfinitive: BoundaryRule = (tokens, first, i) => {
  const next = behindConjunction(tokens, i)
  return next >= 0 && [first, next].every((at) => isInfinitive(tokens, at, t.BASE | t.AUX))
}

/** "that the trust, the town and the mill are bankrupt": no clause ends before its verb. */
const awaitsVerb: BoundaryRule = (tokens, first, i, limit) =>
  is(tokens, i, ',') &&
  !is(tokens, i + 1, 'saying') &&
  !(tagsAt(tokens, first) & t.TO) &&
  !holdsFinite(tokens, first, i) &&
  holdsFinite(tokens, i + 1, limit)

/** "met Lena Fox, the mother of his child": what stands beside a name, to the end or the next clause. */
const addsApposition: BoundaryRule = (tokens, first, i) => {
  if (!is(tokens, i, ',') || !(tagsAt(tokens, i - 1) & t.NAME) || !holdsFinite(tokens, first, i)) return false
  if (!(tagsAt(tokens, i + 1) & (t.DET | t.POSSESSIVE)) || tagsAt(tokens, i + 1) & t.WH) return false
  const end = phraseEnd(tokens, i + 1) + 1
  return /^[,.;]$/.test(tokens[end]?.text ?? '.') || (tagsAt(tokens, end) & t.COORD) !== 0
}

/** "will be 3.5%, compared with 4%", "was sold, followed by the mill": a participle that belongs to the clause. */
const addsParticiple: BoundaryRule = (tokens, first, i) =>
  is(tokens, i, ',') &&
  (tagsAt(tokens, i + 1) & (t.PAST | t.PARTICIPLE)) !== 0 &&
  (tagsAt(tokens, i + 2) & t.PREP) !== 0 &&
  !tells(wordAt(tokens[i + 1]).lemma) &&
  holdsFinite(tokens, first, i)

/** "shut on Friday and, on Saturday, a third stopped", "and that by May, it will": a phrase before the subject. */
const introducesClause: BoundaryRule = (tokens, first, i, limit) => {
  if (!is(tokens, i, ',') || !holdsFinite(tokens, i + 1, limit)) return false
  let start = i - 1
  while (start > first && i - start < VERB_REACH && !CONJUNCTION.test(tokens[start]?.lower ?? '')) start--
  const begins = start + 1 + (is(tokens, start + 1, ',') || is(tokens, start + 1, 'that') ? 1 : 0)
  // "but given some roads were shut, he had to wait"
  const given = is(tokens, begins, 'given')
  const phrase = given || ((tagsAt(tokens, begins) & t.PREP) !== 0 && !holdsFinite(tokens, begins, i))
  return start > first && phrase && begins < i
}

/** What hangs a clause on the one before and speaks of nothing but it. */
const HANGING = new PatternTable(HANGING_CLAUSES, {
  starts: ({ tags }) => (tags & (t.DET | t.POSSESSIVE | t.PRONOUN | t.NAME | t.NOMINAL)) !== 0 && !(tags & t.PREP),
})

/** Whether such a clause begins at a token. */
export const opensHanging = (tokens: readonly Token[], i: number): boolean => firstMatch(HANGING, tokens, i) !== null

/** "said he keeps a rope, just in case the bridge goes", ", provided that it holds". */
const hangsClause: BoundaryRule = (tokens, first, i) =>
  is(tokens, i, ',') && holdsFinite(tokens, first, i) && opensHanging(tokens, i + 1)

/** "the best time is May, when the soil is warm": a clause about a time that is named. */
const tellsOfTime: BoundaryRule = (tokens, first, i) =>
  is(tokens, i, ',') &&
  is(tokens, i + 1, 'when') &&
  (tagsAt(tokens, i - 1) & t.TIME) !== 0 &&
  holdsFinite(tokens, first, i) &&
  clauseVerb(tokens, i + 2) > 0

/** "would be made in writing and posted": behind a modal and “be” another participle. */
const coordinatesParticiple: BoundaryRule = (tokens, first, i) =>
  is(tokens, i, 'and') && (tagsAt(tokens, i + 1) & (t.PAST | t.PARTICIPLE)) !== 0 && isModalPassive(tokens, first, i)

/** "said the blade had gone in, which had bled heavily": in a tense that only what was told has, it is told as well. */
const addsEarlier: BoundaryRule = (tokens, first, i) =>
  is(tokens, i, ',') &&
  is(tokens, i + 1, 'which') &&
  is(tokens, i + 2, 'had') &&
  !(tagsAt(tokens, i - 1) & t.NAME) &&
  holdsFinite(tokens, first, i)

const RULES: readonly BoundaryRule[] = [
  awaitsThat,
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
  addsEarlier,
  addsParticiple,
  insertsBetweenDashes,
  closesInsertion,
  insertsRelative,
  closesRelative,
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
