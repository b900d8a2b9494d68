import type { Attribution } from '../attribution/attribution.ts'
import { CARRIED_NOUN } from '../attribution/frames/carried-noun.ts'
import { ATTITUDES, type AttitudeRow, STUDIES } from '../lexicon/attitudes.ts'
import { FEELING_VERBS } from '../lexicon/frames.ts'
import { LEFT_VERB_FRAMES, RIGHT_VERB_FRAMES } from '../lexicon/verb-frames.ts'
import type { Scope, Speaker } from '../types.ts'
import { isOwnCue } from './unreported.ts'

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const byCue = new Map<string, AttitudeRow[]>()
for (const row of ATTITUDES) for (const cue of wordSet(row.cues)) byCue.set(cue, [...(byCue.get(cue) ?? []), row])

const studies = wordSet(STUDIES)

/** "The court heard that": told by somebody. */
const HEARERS: ReadonlySet<string | undefined> = new Set([RIGHT_VERB_FRAMES.hearer.id, LEFT_VERB_FRAMES.hearer?.id])

/** Whether the source is a study or its data: "the survey", "a study of wells by Calder". */
function isStudy(text: string, { source }: Attribution, speaker: Speaker | null): boolean {
  if (speaker?.kind === 'document') return true
  const words = source
    ? text
        .slice(source.start, source.end)
        .toLowerCase()
        .split(/[^\p{L}]+/u)
    : []
  const end = words.findIndex((word, i) => i > 0 && /^(?:of|by|in|from|on|that|which|who)$/.test(word))
  return studies.has(words[(end < 0 ? words.length : end) - 1] ?? '')
}

/** "expressed hope that": who gives voice to a hope speaks; who has or shares it need not. */
const isVoiced = (text: string, { rule, cue }: Attribution): boolean =>
  rule === CARRIED_NOUN && cue !== null && VOICING.test(text.slice(cue.start, cue.end))

const VOICING = /\b(?:express|voic|utter|sound|air|reiterat)/i

/** "It was time to go, both agreed.": behind its clause the verb gives an answer, and no opinion that somebody holds. */
const isAnswered = ({ rule, lemma }: Attribution): boolean =>
  (lemma === 'agree' || lemma === 'disagree') && rule === LEFT_VERB_FRAMES.plain?.id

/** "accepted that he had lied", "regretted that it was shut": in the past, what somebody granted in words; "accept that" is held. */
const isConceded = ({ lemma, reading }: Attribution): boolean =>
  (lemma === 'accept' || lemma === 'regret') && reading?.shape === 'that' && reading.form.startsWith('past')

/** What shows that somebody is answering in court. */
const IN_COURT =
  /\b(?:[Cc]ross-examin\w+|(?:under|in|during) (?:re-|cross-)?(?:questioning|examination)|counsel|prosecuting|defending|prosecutor|barrister|witness|[QKS]C|coroner|giving evidence|in evidence)\b/

/** How far around the verb that may stand, in characters. */
const COURT_REACH = 120

/** "Cross-examined by Fox, the doctor agreed that": what is granted to who asks in court is spoken. */
const isGranted = (text: string, { lemma, reading, cue }: Attribution): boolean =>
  lemma === 'agree' &&
  cue !== null &&
  reading?.shape === 'that' &&
  reading.form.startsWith('past') &&
  IN_COURT.test(text.slice(Math.max(0, cue.start - COURT_REACH), cue.end + COURT_REACH / 2))

/** "Said it was shut and wondered why": a question that somebody puts beside what they say. */
const isPutBeside = ({ lemma, rule, reading }: Attribution): boolean =>
  lemma === 'wonder' && rule === JOINED && reading?.shape === 'wh'

const JOINED = RIGHT_VERB_FRAMES.shared.id

/** "The bench observed that": what judges remark from the bench is spoken. */
const isFromBench = (text: string, { lemma, source }: Attribution): boolean =>
  (lemma === 'observe' || lemma === 'wonder') &&
  source !== null &&
  /\b(?:bench|court|judges?|justices?|magistrates?|tribunal)\b/i.test(text.slice(source.start, source.end))

/** "was pleased that", "are concerned that": what somebody feels. */
const isFelt = ({ lemma, reading, cue }: Attribution): boolean =>
  FEELING_VERBS.has(lemma) && reading?.shape === 'that' && cue !== null && IS.test(reading.form)

/** Any of the cues for what somebody thinks. */
const FELT = 'concerned'

const IS = /:(?:is|are|was|were|am|be|been|['’](?:s|re|m))$/

/** The row of a cue that tells what somebody thinks, wants or finds; null where something is said. */
export function attitudeOf(text: string, attribution: Attribution, speaker: Speaker | null): AttitudeRow | null {
  if (attribution.kind !== 'indirect' || isOwnCue(attribution) || HEARERS.has(attribution.rule)) return null
  if (
    isVoiced(text, attribution) ||
    isAnswered(attribution) ||
    isConceded(attribution) ||
    isGranted(text, attribution) ||
    isFromBench(text, attribution) ||
    isPutBeside(attribution)
  )
    return null
  const rows = byCue.get(isFelt(attribution) ? FELT : attribution.lemma) ?? []
  const one = speaker?.kind === 'person'
  return (
    rows.find(({ documents, many }) => !(many && one) && (!documents || isStudy(text, attribution, speaker))) ?? null
  )
}

/** Whether a claim tells what somebody said, or only what they think, want or find. */
export const scopeOf = (attitude: AttitudeRow | null): Scope => (attitude ? 'attitude' : 'statement')
