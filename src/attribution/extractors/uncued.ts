import { reportingGroup } from '../../lexicon/reporting.ts'
import type { Phrase } from '../../text/syntax/noun-phrase.ts'
import type { Token } from '../../text/tokens.ts'
import { phraseSpan } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import type { LooseQuotation } from '../extractor.ts'
import type { Frame } from '../frames/frame.ts'
import { INTRODUCED, UNCUED } from '../rule-ids.ts'
import { isSomebody } from '../uncued/about-to-speak.ts'
import { uncuedProbability } from '../uncued/uncued-quotations.ts'
import { isAnnounced, isSigned, perSource, uncuedSource } from '../uncued/uncued-source.ts'

/** Above this, a quotation without a frame is a statement. */
const THRESHOLD = 0.5
/** The same where nobody speaks in the sentence, and where it only describes who does. */
const BARE_THRESHOLD = 0.75

/** "Hill, who is known for his “lists,” said": within the source the words are not the source's. */
function thresholdAt(frames: readonly Frame[], at: number): number {
  const describes = frames.some(
    ({ source, cueFirst }) => source !== null && source.first < at && at <= Math.max(source.last, cueFirst),
  )
  return frames.length > 0 && !describes ? THRESHOLD : BARE_THRESHOLD
}

/** "Fox objected. What the town needed was “a plan.”": a subject that cannot speak, in the paragraph of whoever spoke last. */
function isOfLast(tokens: readonly Token[], phrase: Phrase, frames: readonly Frame[], state: ExtractionState): boolean {
  const { last, block } = state
  // Behind a question somebody else answers.
  const speaks = last?.block === block && reportingGroup(last.lemma) !== 'ask'
  return frames.length === 0 && speaks && !isSomebody(tokens, phrase)
}

/** A quotation within a sentence that has no cue for it: whose words it gives is read off the sentence. */
export function extractUncued(loose: LooseQuotation, state: ExtractionState): boolean {
  const { reading, at, quotation, words } = loose
  const { sentence, frames } = reading
  const { tokens } = sentence
  const probability = uncuedProbability(state.context.text, tokens, at, frames)
  const threshold = perSource(tokens, at) || isSigned(tokens, at) ? 0 : thresholdAt(frames, at)
  loose.probability = probability
  loose.threshold = threshold
  if (probability < threshold) return false
  const phrase = uncuedSource(tokens, at, frames)
  const announced = isAnnounced(tokens, at)
  const source =
    (phrase && (announced || !isOfLast(tokens, phrase, frames, state)) ? phraseSpan(sentence, phrase) : null) ??
    state.recent()?.source ??
    null
  state.add({
    kind: 'direct',
    content: [words],
    cue: null,
    lemma: '',
    source,
    rule: announced ? INTRODUCED : UNCUED,
    probability,
  })
  state.openWith(quotation)
  return true
}
