import { hasFinite, is, isNominal, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'

// When something was said, between the cue and the words.

/** Where what starts at a token ends, the token itself if it is not to be skipped; null to ask the next. */
export type Skip = (tokens: readonly Token[], i: number, tags: number, toContent: boolean) => number | null

const isSubject = (tokens: readonly Token[], last: number): boolean =>
  (tagsAt(tokens, last + 1) & t.AUX) !== 0 && hasFinite(tokens, last + 1, last + 1)

/** "today’s", "Tuesday night’s". */
const isOwner = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i + 1) & t.GENITIVE) !== 0 ||
  ((tagsAt(tokens, i + 1) & t.TIME) !== 0 && (tagsAt(tokens, i + 2) & t.GENITIVE) !== 0)

/** "called for Sunday closing": right behind a preposition a day belongs to the noun behind it. */
const namesKind = (tokens: readonly Token[], day: number): boolean =>
  is(tokens, day - 1, 'for') &&
  (isNominal(tokens, day + 1) || ((tagsAt(tokens, day + 1) & t.GERUND) !== 0 && isNominal(tokens, day + 2))) &&
  !(tagsAt(tokens, day + 1) & t.TIME)

/** "said this year will be wet", "said today’s match is off": a day with a verb or its genitive behind it is what the words are about. */
export const skipDay: Skip = (tokens, i, tags) => {
  if (!(tags & t.TIME)) return null
  if (isOwner(tokens, i) || namesKind(tokens, i)) return i
  return isSubject(tokens, i) ? i : i + 1
}

const SPANS: ReadonlySet<string> = new Set(
  'day week month year hour minute days weeks months years hours minutes'.split(' '),
)
const AGO = /^(?:earlier|ago|later|before)$/
const PART = /^(?:early|earlier|late|later)$/
const WHICH = /^(?:last|this|next|earlier|late)$/

/** "has said for years that", "said for the first time": where the span after "for" ends; -1 for anything else. */
function endOfFor(tokens: readonly Token[], i: number): number {
  if (!is(tokens, i, 'for')) return -1
  for (let end = i + 1; end < i + 4; end++)
    if (/^(?:(?:day|week|month|year)s|time|record)$/.test(tokens[end]?.lower ?? '')) return end
  return -1
}

/** A year or a day: "2017", "May". */
const isTime = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.TIME) !== 0 || /^(?:1[89]|20)\d\d$/.test(tokens[i]?.text ?? '')

/** "theorised back in 2017 that", "warned as early as May that", "said at the time it leaked": behind the time; -1 where none stands. */
function endOfLongAgo(tokens: readonly Token[], i: number): number {
  if (is(tokens, i, 'at') && is(tokens, i + 1, 'the') && is(tokens, i + 2, 'time'))
    return /^(?:of|when)$/.test(tokens[i + 3]?.lower ?? '') ? -1 : i + 3
  let first = -1
  if (is(tokens, i, 'back') && is(tokens, i + 1, 'in')) first = i + 2
  else if (is(tokens, i, 'as'))
    for (let as = i + 2; as <= i + 3 && first < 0; as++)
      if (is(tokens, as, 'as') && /^(?:early|late|recently|long|far|back|ago)$/.test(tokens[as - 1]?.lower ?? ''))
        first = as + 1
  if (first < 0) return -1
  let end = first
  while (isTime(tokens, end) || (end === first && /^(?:last|this|the)$/.test(tokens[end]?.lower ?? ''))) end++
  return end > first && isTime(tokens, end - 1) ? end : -1
}

const OPENING: ReadonlySet<string> = new Set('at back as for early earlier late later last this next'.split(' '))

/** Whether such a time may begin at a token: most begin with one of these words, others with a number of days. */
export const opensSpan = (tokens: readonly Token[], i: number): boolean =>
  OPENING.has(tokens[i]?.lower ?? '') || SPANS.has(tokens[i + 1]?.lower ?? '')

/** "announced two days earlier that", "said last week that", "has said for years that". */
export const skipSpan: Skip = (tokens, i) => {
  const ago = endOfLongAgo(tokens, i)
  if (ago > i) return ago
  const lasting = endOfFor(tokens, i)
  if (lasting > i) return lasting + 1
  if (SPANS.has(tokens[i + 1]?.lower ?? '') && AGO.test(tokens[i + 2]?.lower ?? '')) return i + 3
  // "late on Monday", "early last week"
  if (PART.test(tokens[i]?.lower ?? '') && /^(?:on|last|this|that)$/.test(tokens[i + 1]?.lower ?? ''))
    return tagsAt(tokens, i + 2) & t.TIME && !isSubject(tokens, i + 2) ? i + 3 : null
  if (!WHICH.test(tokens[i]?.lower ?? '') || !(tagsAt(tokens, i + 1) & t.TIME)) return null
  // "said this year’s harvest was poor"
  if (tagsAt(tokens, i + 2) & t.GENITIVE) return i
  return isSubject(tokens, i + 1) ? i : i + 2
}
