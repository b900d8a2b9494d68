import type { Attribution } from '../attribution/attribution.ts'
import { UNCUED } from '../attribution/rule-ids.ts'
import { REPORTS } from '../lexicon/reported-speech.ts'
import { FeatureTemplates } from '../models/feature-templates.ts'
import { CONFIDENCE_WEIGHTS } from '../models/generated/confidence.ts'
import { Weights } from '../models/weights.ts'

let confidenceWeights: Weights | null = null

/** Number of steps into which the probability of a cue is divided. */
const STEPS = 20
const LONGEST = 7

function sourceClass(text: string, { source, continues }: Attribution): string {
  if (!source) return continues ? 'carried' : 'none'
  const words = text.slice(source.start, source.end).trim()
  if (/^(?:s?he|they|it|i|we|you|who|which|that)$/i.test(words)) return 'pronoun'
  return /\p{Lu}/u.test(words) ? 'name' : 'noun'
}

/** What the confidence in a claim rests on: its rule, how sure its cue is, what its source looks like, its length. */
export const CONFIDENCE_FEATURES = new FeatureTemplates(
  ['manner', 'kind', 'rule', 'sure', 'source', 'length'],
  ['manner', 'kind,rule', 'manner,sure', 'manner,source', 'kind,length'],
)

/**
 * The layout alone (labels, signatures, quotations that stand alone) shows these attributions: they have no
 * probability.
 */
const isCounted = ({ cue, rule }: Attribution): boolean => cue !== null || rule === UNCUED

const INNER_REPORTS: ReadonlySet<string> = new Set(REPORTS.flatMap(({ id }) => (id === 'relayed' ? [] : [id])))

/** The rule; of an inner report that of the report around it, which tells more. */
const ruleClass = ({ rule, via }: Attribution): string =>
  via && INNER_REPORTS.has(rule) ? `second-hand-${via.rule}` : rule

/** The values of an attribution for that. */
export function confidenceValues(text: string, attribution: Attribution): string[] {
  const size = attribution.content.reduce((sum, { start, end }) => sum + end - start, 0)
  return [
    attribution.kind === 'indirect' ? 'indirect' : 'quoted',
    attribution.kind,
    ruleClass(attribution),
    isCounted(attribution) ? String(Math.floor(attribution.probability * STEPS)) : 'layout',
    sourceClass(text, attribution),
    String(Math.min(LONGEST, Math.floor(Math.log2(size / 5 + 1)))),
  ]
}

const HUNDREDTHS = 100

/**
 * How often claims with this evidence are right, content and speaker: counted, not guessed; of second hand, the
 * report.
 */
export function confidenceOf(text: string, attribution: Attribution): number {
  if (attribution.via) return confidenceOf(text, attribution.via)
  confidenceWeights ??= new Weights(CONFIDENCE_FEATURES, CONFIDENCE_WEIGHTS)
  return Math.round(confidenceWeights.probability(confidenceValues(text, attribution)) * HUNDREDTHS) / HUNDREDTHS
}
