import { is, isQuotation, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { appositionEnd } from '../../text/syntax/subject-after.ts'
import * as t from '../../text/tags.ts'
import { LOWER, type Token, WORD } from '../../text/tokens.ts'
import { isClosed } from '../content/leading-circumstances.ts'
import { Frame } from './frame.ts'

/** "according to X": the whole cue, its source after it. */
export function accordingFrame(tokens: readonly Token[], at: number): Frame | null {
  if (!is(tokens, at, 'according') || !is(tokens, at + 1, 'to')) return null
  const first = at + 2
  const end = phraseEnd(tokens, first)
  if (end < first) return null
  const last = sourceEnd(tokens, headEnd(tokens, end))
  const leads = at === 0 || (at <= 2 && (tagsAt(tokens, at - 1) & (t.COORD | t.ADVERB)) !== 0)
  const direction = leads ? 'right' : 'left'
  const start = last + 1
  const source = new Phrase(first, last)
  return new Frame(
    leads ? 'according-to-content' : 'content-according-to',
    at,
    at + 1,
    at,
    'according to',
    source,
    'agent',
    direction,
    [new Phrase(start, start - 1)],
  )
}

/** "local news reports", "the explanatory notes of the bill": what could be a verb is the head of the phrase here. */
function headEnd(tokens: readonly Token[], end: number): number {
  const next = tokens[end + 1]
  if (next?.kind !== WORD || next.case !== LOWER || !/[^s]s$/.test(next.lower) || !(next.tags & t.PRESENT)) return end
  if (isClosed(tokens, end + 2) || is(tokens, end + 2, ',')) return end + 1
  return is(tokens, end + 2, 'of') ? Math.max(end + 1, phraseEnd(tokens, end + 3)) : end
}

/** The source runs on over "who saw it", "released on Monday", "obtained by": to the next comma or the end. */
function sourceEnd(tokens: readonly Token[], end: number): number {
  const next = tagsAt(tokens, end + 1)
  const relative = next & t.WH || (next & (t.PAST | t.GERUND) && !is(tokens, end + 1, ','))
  if (!relative && !is(tokens, end + 1, 'that')) return appositionEnd(tokens, end)
  let i = end + 1
  while (i < tokens.length && !isQuotation(tokens, i) && !/^[,.;:?!]$/.test(tokens[i]?.text ?? '')) i++
  return i - 1
}
