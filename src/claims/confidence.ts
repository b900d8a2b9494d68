import type { Attribution } from '../attribution/attribution.ts'
import { probability, type Weights, weightsOf } from '../attribution/weights.ts'
import { CONFIDENCE_WEIGHTS } from '../lexicon/weights/confidence.ts'

let confidenceWeights: Weights | null = null

/** Steps of the probability of a cue that are told apart. */
const STEPS = 20
const LONGEST = 7

function sourceClass(text: string, { source, continues }: Attribution): string {
  if (!source) return continues ? 'carried' : 'none'
  const words = text.slice(source.start, source.end).trim()
  if (/^(?:s?he|they|it|i|we|you|who|which|that)$/i.test(words)) return 'pronoun'
  return /\p{Lu}/u.test(words) ? 'name' : 'noun'
}

/** What the confidence in a claim rests on: its rule, how sure its cue is, what its source looks like, its length. */
export function confidenceFeatures(text: string, attribution: Attribution): string[] {
  const kind = attribution.kind === 'indirect' ? 'indirect' : 'quoted'
  const sure = Math.floor(attribution.probability * STEPS)
  const size = attribution.content.reduce((sum, { start, end }) => sum + end - start, 0)
  const length = Math.min(LONGEST, Math.floor(Math.log2(size / 5 + 1)))
  return [
    `kind=${kind}`,
    `kind=${attribution.kind},rule=${attribution.rule}`,
    `kind=${kind},sure=${sure}`,
    `kind=${kind},source=${sourceClass(text, attribution)}`,
    `kind=${attribution.kind},length=${length}`,
  ]
}

const HUNDREDTHS = 100

/** How often claims with this evidence are right, content and speaker: counted, not guessed; of second hand, the report. */
export function confidenceOf(text: string, attribution: Attribution): number {
  if (attribution.via) return confidenceOf(text, attribution.via)
  confidenceWeights ??= weightsOf(CONFIDENCE_WEIGHTS)
  return Math.round(probability(confidenceWeights, confidenceFeatures(text, attribution)) * HUNDREDTHS) / HUNDREDTHS
}
