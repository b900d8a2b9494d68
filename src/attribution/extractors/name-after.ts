import { Attribution } from '../attribution.ts'
import { phraseSpan } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import type { SentenceReading } from '../extractor.ts'
import { NAME_AFTER } from '../rule-ids.ts'
import { mainSubject } from '../uncued/uncued-quotations.ts'

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
