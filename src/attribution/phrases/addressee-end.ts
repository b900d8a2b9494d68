import { BEHIND_TITLES_OF_MEDIA } from '../../lexicon/hearings.ts'
import { is, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { LOWER, type Token, WORD } from '../../text/tokens.ts'
import { isClosed, startsQuotation } from './leading-circumstances.ts'

/** Words of a title behind what reads as the end of its phrase, at the most, and one. */
const TITLE = 4

/** The end of the phrase for who is told, with "programme" behind its name: "told the Radio 4 Today programme", "the Nightly Report show". */
export function addresseeEnd(tokens: readonly Token[], from: number): number {
  const end = phraseEnd(tokens, from)
  let medium = end + 1
  // "Farming Today": what looks like a verb and a day is the rest of the title.
  while (medium < end + TITLE && tokens[medium]?.kind === WORD && tokens[medium]?.case !== LOWER) medium++
  if (end <= from || !BEHIND_TITLES_OF_MEDIA.has(tokens[medium]?.lower ?? '') || tokens[end]?.case === LOWER) return end
  if (tokens[medium]?.case !== LOWER) return end
  const next = medium + 1
  const ends =
    isClosed(tokens, next) ||
    is(tokens, next, ',') ||
    is(tokens, next, 'that') ||
    startsQuotation(tokens, next) ||
    (tagsAt(tokens, next) & (t.PREP | t.TIME)) !== 0
  return ends ? medium : end
}
