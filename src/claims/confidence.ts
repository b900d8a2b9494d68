import type { Attribution } from '../attribution/attribution.ts'
import { RULE_PRECISION } from '../lexicon/weights/confidence.ts'

/** For a rule too rare to have been counted. */
const UNKNOWN = 0.5

/** How often claims by this rule are right, text and speaker: counted, not guessed; of second hand, the report. */
export function confidenceOf(attribution: Attribution): number {
  if (attribution.via) return confidenceOf(attribution.via)
  const quoted = attribution.kind === 'indirect' ? 'indirect' : 'quoted'
  return RULE_PRECISION[`${quoted} ${attribution.rule}`] ?? UNKNOWN
}
