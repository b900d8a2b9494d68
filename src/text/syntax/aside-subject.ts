import * as t from '../tags.ts'
import type { Token } from '../tokens.ts'
import { hasFinite, is, isQuotation, Phrase, phraseEnd, tagsAt } from './noun-phrase.ts'
import { Subject } from './subject.ts'

/** How far back the word may stand that opens such a clause, in tokens. */
const ASIDE_REACH = 16

/**
 * "Fox told Ana Gil, who opened the door and said", "…, and when Fox thanked the town and said": the clause behind a comma that
 * is still open.
 */
export function asideSubject(tokens: readonly Token[], at: number): Subject | null {
  if (is(tokens, at - 1, ',')) return null
  for (let i = at - 2; i > 0 && i > at - ASIDE_REACH; i--) {
    if (isQuotation(tokens, i) || /^[,;:)]$/.test(tokens[i]?.text ?? '')) return null
    const led = (tagsAt(tokens, i - 1) & (t.COORD | t.PREP)) !== 0 && is(tokens, i - 2, ',')
    const begins = is(tokens, i - 1, ',') || led
    if (!begins) continue
    if (is(tokens, i, 'who') && hasFinite(tokens, i + 1, i + 2)) return new Subject(new Phrase(i, i), 'relative')
    if (!/^(?:when|while|after|as|before|where|which|whom)$/.test(tokens[i]?.lower ?? '')) continue
    const found = firstSubject(tokens, i + 1, at)
    if (found) return found
  }
  return null
}

/** The subject that stands right behind a conjunction, with its verb. */
function firstSubject(tokens: readonly Token[], first: number, before: number): Subject | null {
  const last = phraseEnd(tokens, first)
  if (last < first || last + 1 >= before || !hasFinite(tokens, last + 1, last + 1)) return null
  return new Subject(new Phrase(first, last), 'plain')
}
