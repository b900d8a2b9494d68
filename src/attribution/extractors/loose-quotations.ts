import { inner } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import { type Extractor, LooseQuotation, type SentenceReading } from '../extractor.ts'

/** Tries some steps on each quotation that no frame of its sentence holds. */
export function extractLoose(
  steps: readonly Extractor<LooseQuotation>[],
  reading: SentenceReading,
  state: ExtractionState,
): boolean {
  const { sentence, framed } = reading
  sentence.tokens.forEach(({ quotation }, at) => {
    if (!quotation || framed.has(quotation)) return
    const loose = new LooseQuotation(reading, at, quotation, inner(sentence, at, quotation))
    const taken = steps.find(({ extract }) => extract(loose, state))
    if (!taken) state.unclaimed?.left.push(loose.words)
    const { probability, threshold } = loose
    state.context.observer?.quotation?.({ sentence, at, probability, threshold, extractor: taken?.id ?? null })
  })
  return false
}
