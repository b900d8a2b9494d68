import { isSpeechVerb, STATING_VERBS } from '../../lexicon/frames.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { CUES_WEIGHTS } from '../../models/generated/cues.ts'
import { Weights } from '../../models/weights.ts'
import { tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { asCounted } from '../../text/words.ts'
import type { Frame } from '../frames/frame.ts'
import { opensBareClause } from '../phrases/bare-clause.ts'
import { CUE_FEATURES, cueValues } from './cue-values.ts'

let cueWeights: Weights | null = null

/** Below this sum of log-odds for a form and its lemma, no context makes the word a cue. */
const HOPELESS = -0.5

/** Whether a frame is read around a word: for verbs of speech, and where the counted weights do not rule it out. */
export function isPromising(token: Token | undefined): boolean {
  if (token && token.tags & t.OWN_CUE) return true
  const word = wordAt(token)
  word.promising ??=
    isSpeechVerb(word.lemma) ||
    weights().weight(FORM, [asCounted(token?.lower ?? '')]) + lemmaWeight(word.lemma) > HOPELESS
  return word.promising
}

/** Groups of verbs that report whenever their frame does, however seldom they were counted. */
const REPORTING: ReadonlySet<string> = new Set(['say', 'ask', 'promise'])

/** "maintains that", "appealed for", "maintained he was asleep": what is said plainly follows a verb that reports, though it was hardly counted. */
export const isLed = (tokens: readonly Token[], i: number): boolean =>
  (LEADS.has(tokens[i + 1]?.lower ?? '') && REPORTING.has(reportingGroup(wordAt(tokens[i]).lemma))) ||
  (STATING_VERBS.has(wordAt(tokens[i]).lemma) && opensBareClause(tokens, i + 1))

const LEADS: ReadonlySet<string> = new Set(['that', 'for', 'against', 'whether', ':', ','])

const [FORM, LEMMA] = [0, 1]

/** The counted weight of a lemma as a cue, in log-odds; 0 if too little was counted. */
export const lemmaWeight = (lemma: string): number => weights().weight(LEMMA, ['', lemma])

function weights(): Weights {
  cueWeights ??= new Weights(CUE_FEATURES, CUES_WEIGHTS)
  return cueWeights
}

/** How probable it is that the frame is an attribution. */
export function cueProbability(tokens: readonly Token[], frame: Frame): number {
  if (tagsAt(tokens, frame.head) & t.OWN_CUE) return 1
  return weights().probability(cueValues(tokens, frame))
}
