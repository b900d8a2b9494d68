import { isSpeechVerb, STATING_VERBS, TELLING_VERBS } from '../../lexicon/frames.ts'
import { PASSED_ON } from '../../lexicon/reported-speech.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { VERBS_SAYING_CLAUSES } from '../../lexicon/verb-classes.ts'
import { hasFinite, is, isQuotation, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { behindAdverb } from '../../text/syntax/verb-group.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { isSayingVerb } from '../frames/content-side.ts'
import { extraposedLength } from '../frames/extraposed-cue.ts'
import type { Frame } from '../frames/frame.ts'
import { opensBareClause } from '../phrases/bare-clause.ts'
import { contentShape } from '../phrases/content-shape.ts'
import { hearsClause } from '../phrases/heard-clause.ts'
import { skipCircumstances, thatBehindMedium } from '../phrases/leading-circumstances.ts'

const REPORTING: ReadonlySet<string> = new Set(['say', 'explain', 'promise'])

/** Whether "that", a question or the words follow such a cue. */
export const isGiven = (tokens: readonly Token[], { cueLast }: Frame): boolean =>
  thatBehind(tokens, cueLast + 1) > 0 ||
  /^(?:that|if|whether|:)$/.test(tokens[cueLast + 1]?.lower ?? '') ||
  (tagsAt(tokens, cueLast + 1) & t.WH) !== 0 ||
  (is(tokens, cueLast + 1, ',') && isQuotation(tokens, cueLast + 2))

/** How far behind "that" the verb of its clause may stand. */
const CLAUSE_REACH = 16

/** "made it clear", "made clear", "let it be known": nothing but saying, before a clause. */
export const isMadeClear = (tokens: readonly Token[], { head, cueLast, lemma }: Frame): boolean =>
  (lemma === 'make' && is(tokens, cueLast, 'clear')) || extraposedLength(tokens, head) > 0

/** "the letter states that", "maintains that it broke no law": a verb that reports before a clause, whatever it is elsewhere. */
export function saidThat(tokens: readonly Token[], { cueLast, lemma }: Frame): boolean {
  const speaks = isSpeechVerb(lemma)
  const group = reportingGroup(lemma)
  // "submitted that the houses were old": before a court.
  const reports = REPORTING.has(group) || group === 'manner' || lemma === 'submit'
  if (!(speaks || reports) || TELLING_VERBS.has(lemma)) return false
  const that = thatBehind(tokens, cueLast + 1)
  if (that < 0) return false
  return (speaks && that === cueLast + 1) || (reports && hasFinite(tokens, that + 1, that + CLAUSE_REACH))
}

/** "maintained he was asleep": verbs that state, before a clause without "that". */
export const statesBare = (tokens: readonly Token[], { head, cueLast, lemma, content }: Frame): boolean =>
  cueLast === head && STATING_VERBS.has(lemma) && opensBareClause(tokens, content[0]?.first ?? head + 1)

/** "states in its report that", "made clear at the hearing that": where "that" stands, with no verb before it; else -1. */
function thatBehind(tokens: readonly Token[], from: number): number {
  const that = thatBehindMedium(tokens, skipCircumstances(tokens, from, true))
  if (!is(tokens, that, 'that')) return -1
  for (let i = from; i < that; i++) if (tagsAt(tokens, i) & (t.VERB | t.GERUND)) return -1
  // "on a list that soon drew thousands": a relative clause of what stands between.
  const first = behindAdverb(tokens, that + 1)
  return that > from && hasFinite(tokens, first, first) ? -1 : that
}

/** Words of a hearer and a time at the most: "told the council on Tuesday:". */
const HEARER_REACH = 6

/** "The report states: “…”", "Ruiz told the council: “…”": a verb that reports, before a colon and the words. */
export function introduces(tokens: readonly Token[], { head, cueLast, lemma, source }: Frame): boolean {
  if (is(tokens, head + 1, ':')) return isQuotation(tokens, head + 2) && REPORTING.has(reportingGroup(lemma))
  if (!source || !isSpeechVerb(lemma)) return false
  for (let i = cueLast + 1; i <= cueLast + HEARER_REACH; i++) if (is(tokens, i, ':')) return isQuotation(tokens, i + 1)
  return false
}

/** "Ruiz was not surprised, adding there is little to do": a participle of saying behind a comma, with a clause. */
export const isAdded = (
  tokens: readonly Token[],
  { subject, head, cueFirst, cueLast, lemma, content }: Frame,
): boolean =>
  subject === 'participle' &&
  cueFirst === head &&
  cueLast === head &&
  // "said the talks had failed adding that": also without the comma.
  (is(tokens, head - 1, ',') || (lemma === 'add' && !(tagsAt(tokens, head - 1) & t.PREP))) &&
  (tagsAt(tokens, head) & t.GERUND) !== 0 &&
  isSayingVerb(lemma) &&
  /^(?:clause|that)$/.test(contentShape(tokens, content[0]?.first ?? head + 1))

/** "said he was glad and added a deal was near", "but maintained that": what is added is said by the same speaker. */
export const addsClause = (tokens: readonly Token[], { head, cueFirst, cueLast, lemma, content }: Frame): boolean =>
  cueFirst === head &&
  cueLast === head &&
  (tagsAt(tokens, head - 1) & t.COORD) !== 0 &&
  VERBS_SAYING_CLAUSES.has(lemma) &&
  /^(?:clause|that)$/.test(contentShape(tokens, content[0]?.first ?? head + 1))

/** "said it was off and told fans not to come", "but warned them that it was full": what is told is told by the same speaker. */
export const tellsToo = (tokens: readonly Token[], { head, cueFirst, lemma, content }: Frame): boolean =>
  cueFirst === head &&
  (tagsAt(tokens, head - 1) & t.COORD) !== 0 &&
  /^(?:tell|warn|remind|assure)$/.test(lemma) &&
  !tokens.some(({ lower }) => lower === 'according') &&
  (content[0]?.first ?? 0) > head + 1 &&
  /^(?:clause|that|to)$/.test(contentShape(tokens, content[0]?.first ?? head + 1))

/** "the court heard that it broke", "It broke, the court heard": a clause, no thing such as evidence. */
export const isHeard = (tokens: readonly Token[], { direction, content, cueLast }: Frame): boolean =>
  direction === 'left' ||
  /^(?:that|wh|clause)$/.test(contentShape(tokens, content[0]?.first ?? cueLast + 1)) ||
  hearsClause(tokens, content[0]?.first ?? cueLast + 1)

/** "is said to have told friends that", "was alleged to have shouted: “…”": others tell that somebody said it. */
export function isSaidToHaveSaid(tokens: readonly Token[], { cueFirst, head, lemma, content }: Frame): boolean {
  if (!is(tokens, cueFirst, 'have') || !is(tokens, cueFirst - 1, 'to') || cueFirst + 1 !== head) return false
  if (!PASSED_ON.has(tokens[cueFirst - 2]?.lower ?? '') || !isSpeechVerb(lemma)) return false
  return /^(?:that|clause|wh|quotation)$/.test(contentShape(tokens, content[0]?.first ?? head + 1))
}
