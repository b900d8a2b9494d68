import { BACKWARD_FRAMES, type BackwardFrame } from '../../lexicon/backward-frames.ts'
import { Phrase, phraseEnd } from '../../text/syntax/noun-phrase.ts'
import type { Sentence } from '../../text/tokens.ts'
import { Attribution } from '../attribution.ts'
import { phraseSpan } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import type { SentenceReading } from '../extractor.ts'

/** As much of a sentence as its beginning can take, in characters. */
const LONGEST = 120

/** A sentence that only tells whose the words before it were: its row, and whom it names. */
function backwardFrame(text: string, { start, end, tokens }: Sentence): { row: BackwardFrame; source: Phrase } | null {
  const opens = text.slice(start, Math.min(end, start + LONGEST)).toLowerCase()
  if (!/^(?:so|th)/.test(opens) && !opens.startsWith('such')) return null
  for (const row of BACKWARD_FRAMES) {
    const found = row.pattern.exec(opens)
    if (!found) continue
    const first = tokens.findIndex((token) => token.start >= start + found[0].length)
    const last = first < 0 ? -1 : phraseEnd(tokens, first)
    if (last >= first && first >= 0) return { row, source: new Phrase(first, last) }
  }
  return null
}

/** “…” So said Ruiz.: gives the quotations of the sentence before to whom this sentence names. */
export function extractBackward({ sentence }: SentenceReading, state: ExtractionState): boolean {
  const { unclaimed, found } = state
  if (!unclaimed) return false
  const { from, left } = unclaimed
  const frame = backwardFrame(state.context.text, sentence)
  if (!frame || (left.length === 0 && found.slice(from).every(({ cue }) => cue !== null))) return false
  const fields = { source: phraseSpan(sentence, frame.source), rule: frame.row.id, cue: null, lemma: '' }
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
