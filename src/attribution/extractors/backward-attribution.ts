import { BACKWARD_FRAMES, BACKWARD_NOUNS } from '../../lexicon/backward-frames.ts'
import { Phrase, phraseEnd } from '../../text/syntax/noun-phrase.ts'
import { compiled, firstMatch } from '../../text/token-pattern.ts'
import { type Sentence, WORD } from '../../text/tokens.ts'
import { Attribution } from '../attribution.ts'
import { phraseSpan } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import type { SentenceReading } from '../extractor.ts'

const FRAMES = compiled(BACKWARD_FRAMES, {
  noun: ({ lower }) => BACKWARD_NOUNS.has(lower),
  modifier: ({ kind, lower }) => kind === WORD && /^[a-z-]{1,20}$/.test(lower) && !BACKWARD_NOUNS.has(lower),
})

/** A sentence that only tells whose the words before it were: the id of its row, and whom it names. */
function backwardFrame({ tokens }: Sentence): { rule: string; source: Phrase } | null {
  const found = firstMatch(FRAMES, tokens, 0)
  const last = found ? phraseEnd(tokens, found.end) : -1
  return found && last >= found.end ? { rule: found.row.id, source: new Phrase(found.end, last) } : null
}

/** “…” So said Ruiz.: gives the quotations of the sentence before to whom this sentence names. */
export function extractBackward({ sentence }: SentenceReading, state: ExtractionState): boolean {
  const { unclaimed, found } = state
  if (!unclaimed) return false
  const { from, left } = unclaimed
  const frame = backwardFrame(sentence)
  if (!frame || (left.length === 0 && found.slice(from).every(({ cue }) => cue !== null))) return false
  const fields = { source: phraseSpan(sentence, frame.source), rule: frame.rule, cue: null, lemma: '' }
  for (let at = from; at < found.length; at++) {
    const before = found[at]
    if (before && before.cue === null) found[at] = new Attribution({ ...before, ...fields, continues: null })
  }
  for (const words of left) state.add({ ...fields, kind: 'direct', content: [words] })
  state.last = found.at(-1) ?? null
  state.open = null
  state.unclaimed = null
  return true
}
