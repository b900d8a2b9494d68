import { hasFinite, is, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { NAME } from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { Attribution } from '../attribution.ts'
import { phraseSpan } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import type { SentenceReading } from '../extractor.ts'
import { NAME_AFTER, VERBLESS_SOURCE } from '../rule-ids.ts'
import { mainSubject } from '../uncued/about-to-speak.ts'

/** "This from Lena Fox, the cook.", "Lena Fox again, from the back.": whose the words before it are; null where it tells nothing of that. */
function verblessSource(tokens: readonly Token[]): Phrase | null {
  if (/^(?:this|that)$/.test(tokens[0]?.lower ?? '') && is(tokens, 1, 'from')) {
    const last = phraseEnd(tokens, 2)
    return last < 2 ? null : new Phrase(2, last)
  }
  const last = phraseEnd(tokens, 0)
  const again = last >= 0 && is(tokens, last + 1, 'again') && (tagsAt(tokens, last) & NAME) !== 0
  return again && !hasFinite(tokens, last + 1, tokens.length - 1) ? new Phrase(0, last) : null
}

/** “It is late.” This from Lena Fox: a sentence without a verb that tells whose words stand alone before it. */
export function extractVerblessSource({ sentence, index }: SentenceReading, state: ExtractionState): boolean {
  const at = state.found.length - 1
  const before = state.found[at]
  if (index === 0 || before?.cue !== null || before.kind !== 'direct' || before.block !== state.block) return false
  const phrase = verblessSource(sentence.tokens)
  if (!phrase) return false
  const named = new Attribution({
    ...before,
    source: phraseSpan(sentence, phrase),
    rule: VERBLESS_SOURCE,
    continues: null,
  })
  state.found[at] = named
  state.last = named
  state.sourceless = -1
  return true
}

/** “Everything tastes of smoke.” Ruiz was speaking from her dairy.: nobody before, so the one named right after. */
export function extractNameAfter({ sentence, alone }: SentenceReading, state: ExtractionState): boolean {
  if (alone) return false
  const { found, sourceless: at } = state
  state.sourceless = -1
  if (at < 0) return false
  const phrase = mainSubject(sentence.tokens)
  const sourceless = found[at]
  if (!phrase || sourceless?.block !== state.block) return false
  const named = new Attribution({ ...sourceless, source: phraseSpan(sentence, phrase), rule: NAME_AFTER })
  found[at] = named
  if (at === found.length - 1) state.last = named
  return false
}
