import { inner } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import { type Extractor, LooseQuotation, type SentenceReading } from '../extractor.ts'

/** Longest subhead, in words. */
const LONGEST_SUBHEAD = 5

/** ‘Whole generation’: a line of its own, a few words between marks without a stop, that nothing announces. */
function isSubhead({ reading, quotation }: LooseQuotation, state: ExtractionState): boolean {
  if (!reading.alone || reading.block.sentences.length > 1 || reading.index > 0 || state.introduction) return false
  if (!quotation.closed || quotation.punctuated || quotation.continues) return false
  const words = state.context.text.slice(quotation.innerStart, quotation.innerEnd).split(' ')
  return words.length <= LONGEST_SUBHEAD
}

/** Tries some steps on each quotation that no frame of its sentence holds. */
export function extractLoose(
  steps: readonly Extractor<LooseQuotation>[],
  reading: SentenceReading,
  state: ExtractionState,
): boolean {
  const { sentence, framed } = reading
  for (const at of reading.quoted) {
    const quotation = sentence.tokens[at]?.quotation
    if (!quotation || framed.has(quotation)) continue
    const loose = new LooseQuotation(reading, at, quotation, inner(sentence, at, quotation))
    if (isSubhead(loose, state)) continue
    const taken = steps.find(({ extract }) => extract(loose, state))
    if (!taken) state.unclaimed?.left.push(loose.words)
    const { probability, threshold } = loose
    state.context.observer?.quotation?.({ sentence, at, probability, threshold, extractor: taken?.id ?? null })
  }
  return false
}
