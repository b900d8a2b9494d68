import type { Attribution } from '../attribution/attribution.ts'
import type { CueReading } from '../attribution/cue-reading.ts'
import { PLAIN_CLAUSE } from '../attribution/cues/clause-evidence.ts'
import { CARRIED, INTRODUCED, PASSAGE, UNCUED } from '../attribution/rule-ids.ts'
import type { Resolution } from '../coreference/resolution.ts'
import { REPORTS } from '../lexicon/reported-speech.ts'
import { LEFT_VERB_FRAMES, RIGHT_VERB_FRAMES } from '../lexicon/verb-frames.ts'
import { FeatureTemplates } from '../models/feature-templates.ts'
import { CONFIDENCE_WEIGHTS } from '../models/generated/confidence.ts'
import { Weights } from '../models/weights.ts'
import { FLOOR } from './floor.ts'
import { heldBackBy, isOwnCue } from './unreported.ts'
import { vouchedBy } from './vouched.ts'

let confidenceWeights: Weights | null = null

/** Number of steps into which the probability of a cue is divided. */
const STEPS = 20
const LONGEST = 7

/** What is told to a court or a meeting: that nobody is named as its speaker says nothing against it. */
const HEARD: ReadonlySet<string> = new Set(
  [LEFT_VERB_FRAMES.hearer, RIGHT_VERB_FRAMES.hearer].flatMap((row) => row?.id ?? []),
)

function sourceClass(text: string, { source, continues, rule }: Attribution): string {
  if (HEARD.has(rule)) return 'hearer'
  if (!source) return continues ? 'carried' : 'none'
  const words = text.slice(source.start, source.end).trim()
  if (/^(?:s?he|they|it|i|we|you|who|which|that)$/i.test(words)) return 'pronoun'
  return /\p{Lu}/u.test(words) ? 'name' : 'noun'
}

/** What the confidence in a claim rests on: its rule, how sure its cue is, how its sentence reads, who its speaker is. */
export const CONFIDENCE_FEATURES = new FeatureTemplates(
  [
    'manner',
    'kind',
    'rule',
    'sure',
    'source',
    'length',
    'group',
    'shape',
    'lemma',
    'form',
    'speaker',
    'object',
    'particle',
    'pronoun',
    'state',
    'tag',
    'complement',
    'agreement',
    'relation',
    'begins',
    'ends',
    'opener',
    'sieve',
  ],
  [
    'manner',
    'kind,rule',
    'manner,sure',
    'manner,source',
    'kind,length',
    'group,shape',
    'shape,sure',
    'rule,source',
    'lemma',
    'lemma,shape',
    'manner,lemma',
    'form',
    'group,speaker',
    'manner,speaker',
    'object',
    'shape,particle',
    'pronoun',
    'manner,state',
    'group,state',
    'tag',
    'group,complement',
    'agreement',
    'rule,agreement',
    'rule,relation',
    'begins',
    'manner,ends',
    'manner,opener',
    'sieve',
    'length,speaker',
  ],
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

/** The pronoun that a source is; empty for any other. */
function pronounOf(text: string, { source }: Attribution): string {
  const words = source ? text.slice(source.start, source.end).trim().toLowerCase() : ''
  return /^(?:s?he|they|it|i|we|you|who|which|that|this|these|those|one|some|many|both|others)$/.test(words)
    ? words
    : ''
}

/** What becomes of a source: nobody, a pronoun left unresolved, a person, an organisation, a thing. */
function speakerClass(resolution: Resolution | null, rule: string): string {
  if (resolution === null) return HEARD.has(rule) ? 'hearer' : 'nobody'
  const { speaker, isThing } = resolution
  return speaker.name === null ? 'unresolved' : isThing ? 'thing' : speaker.kind
}

function groupOf(attribution: Attribution): string {
  if (!attribution.cue) return ''
  return isOwnCue(attribution) ? 'say' : (attribution.reading?.group ?? '')
}

/** How the sentence reads around a cue, as values. */
function clauseValues(reading: CueReading | null, alone: boolean): string[] {
  if (!reading) return ['', '', '', '', '', '', '']
  const { begins, ends, opener } = reading
  const clause = alone ? PLAIN_CLAUSE : reading.clause
  return [clause.tag, clause.complement, clause.agreement, clause.relation, begins, ends, opener]
}

/** The values of an attribution for that; of a joined verb also as if it stood `alone`. */
export function confidenceValues(
  text: string,
  attribution: Attribution,
  resolution: Resolution | null,
  alone = false,
): string[] {
  const size = attribution.content.reduce((sum, { start, end }) => sum + end - start, 0)
  const { reading, kind } = attribution
  return [
    kind === 'indirect' ? 'indirect' : 'quoted',
    kind,
    alone ? RIGHT_VERB_FRAMES.plain.id : ruleClass(attribution),
    isCounted(attribution) ? String(Math.floor(attribution.probability * STEPS)) : 'layout',
    sourceClass(text, attribution),
    String(Math.min(LONGEST, Math.floor(Math.log2(size / 5 + 1)))),
    groupOf(attribution),
    reading?.shape ?? '',
    attribution.lemma,
    reading?.form ?? '',
    speakerClass(resolution, attribution.rule),
    reading?.object ?? '',
    reading?.particle ?? '',
    pronounOf(text, attribution),
    reading?.asks ? 'asks' : reading?.negated ? 'negated' : '',
    ...clauseValues(reading, alone),
    resolution?.evidence.at(-1)?.step ?? 'none',
  ]
}

const HUNDREDTHS = 100

/**
 * The least for words that the layout gives whole, without marks: too few stand in what was counted, and all of their
 * paragraph was read before they were taken.
 */
const LAYOUT: ReadonlyMap<string, number> = new Map([
  [PASSAGE, 0.75],
  [INTRODUCED, 0.6],
])

const layoutLeast = (text: string, { rule, kind, content: [first] }: Attribution): number =>
  kind === 'direct' && first && !OPENING.test(text[first.start - 1] ?? '') ? (LAYOUT.get(rule) ?? 0) : 0

/** Characters of words that stand alone; fewer may be a title or a sign. */
const SHORTEST_UNSIGNED = 60
const STOPPED = /[.!?…][\s"”’'»]{0,3}$/

/** The least for words of nobody named that the layout shows to be spoken, a paragraph or an answer: somebody speaks, so they are reported. */
function unsignedLeast(text: string, { rule, kind, content, source }: Attribution): number {
  if (kind !== 'direct' || source !== null || (rule !== CARRIED && rule !== PASSAGE)) return 0
  const [first, last] = [content[0], content.at(-1)]
  if (!first || !last) return 0
  const whole = last.end - first.start >= SHORTEST_UNSIGNED && STOPPED.test(text.slice(last.end - 3, last.end + 1))
  return rule === PASSAGE || whole ? FLOOR : 0
}

const OPENING = /["“”„«»‘'`]/

/** The least for what a row of `lexicon/vouched-for/` knows to be said. */
const VOUCHED = 0.7

/** The least for a cue of the user's own. */
const OWN = 0.75
/** The most for what a row of `lexicon/held-back/` holds to be none. */
const HARDLY = 0.2

/** How often claims with this evidence are right, content and speaker: counted, not guessed; of second hand, the report. */
export function confidenceOf(text: string, attribution: Attribution, resolution: Resolution | null): number {
  return doubted(wholly(text, attribution, resolution), resolution)
}

/**
 * Less by how often somebody else is meant: what was counted takes a mention for the speaker whoever it was led to. Words
 * that were surely said are reported, marked as unsure, whoever said them.
 */
function doubted(confidence: number, resolution: Resolution | null): number {
  const doubt = resolution?.doubt
  if (!doubt || confidence <= FLOOR) return confidence
  return Math.max(FLOOR, Math.round(confidence * doubt.share * HUNDREDTHS) / HUNDREDTHS)
}

/** The same, if the speaker is the right one. */
function wholly(text: string, attribution: Attribution, resolution: Resolution | null): number {
  if (attribution.via) {
    const report = wholly(text, attribution.via, resolution)
    return report < VOUCHED && vouchedBy(text, attribution) ? VOUCHED : report
  }
  confidenceWeights ??= new Weights(CONFIDENCE_FEATURES, CONFIDENCE_WEIGHTS)
  const values = confidenceValues(text, attribution, resolution)
  const alone = attribution.reading?.goesOn
    ? confidenceWeights.probability(confidenceValues(text, attribution, resolution, true))
    : 0
  const rated = Math.round(Math.max(confidenceWeights.probability(values), alone) * HUNDREDTHS) / HUNDREDTHS
  const least = resolution === null ? unsignedLeast(text, attribution) : layoutLeast(text, attribution)
  const counted = Math.max(rated, least)
  if (isOwnCue(attribution)) return Math.max(counted, OWN)
  if (heldBackBy(text, attribution, resolution?.isThing)) return Math.min(counted, HARDLY)
  return counted < VOUCHED && vouchedBy(text, attribution) ? VOUCHED : counted
}
