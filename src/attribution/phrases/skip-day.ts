import { is, isNominal, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { isOwner, isSubject, type Skip } from './time-circumstances.ts'

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
