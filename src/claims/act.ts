import type { Attribution } from '../attribution/attribution.ts'
import { ACTS, type ActRow, NEGATION_UNDONE, NEGATORS, NOBODY, REFUSALS } from '../lexicon/acts.ts'
import { isSpeechVerb } from '../lexicon/frames.ts'
import * as t from '../text/tags.ts'
import { WORD } from '../text/tokens.ts'
import { wordOf } from '../text/words.ts'
import type { Act, SpeakerKind } from '../types.ts'
import { CONTENT, type CueSite } from './cue-site.ts'

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const byCue = new Map<string, ActRow[]>()
for (const row of ACTS) for (const cue of wordSet(row.cues)) byCue.set(cue, [...(byCue.get(cue) ?? []), row])

const following = new Map(ACTS.map((row) => [row, wordSet(row.before ?? '')]))
const excluding = new Map(ACTS.map((row) => [row, wordSet(row.unless ?? '')]))
const negators = wordSet(NEGATORS.words)
const refusals = wordSet(REFUSALS.words)
const nobody = wordSet(NOBODY.words)

/** How much of a content is looked at for how it begins. */
const BEGINNING = 80

function fits(row: ActRow, beginning: string, next: readonly string[]): boolean {
  if (row.content && !row.content.test(beginning)) return false
  if (row.unless && next.some((word) => excluding.get(row)?.has(word))) return false
  return !row.before || next.some((word) => following.get(row)?.has(word))
}

/** The particle or preposition of a verb, whether it is part of the cue or stands behind it. */
const companions = (site: CueSite | null): readonly string[] =>
  site ? [site.head, site.head + 1].map((i) => site.tokens[i]?.lower ?? '') : []

/** Whether a content is one question and nothing else. */
function isQuestion(content: string): boolean {
  return /\?\s*$/.test(content) && !/[.!?]\s/.test(content.replace(/\?\s*$/, ''))
}

/**
 * What the speaker does in saying it. A neutral cue ("said", "according to", none) states; with a question it asks; of
 * a document it quotes. A document that warns or accuses does just that.
 */
export function actOf(text: string, attribution: Attribution, site: CueSite | null, kind: SpeakerKind | null): Act {
  const [first] = attribution.content
  const beginning = first ? text.slice(first.start, Math.min(first.end, first.start + BEGINNING)) : ''
  const row = byCue.get(attribution.lemma)?.find((one) => fits(one, beginning, companions(site)))
  if (row) return row.act
  const whole = attribution.kind === 'direct' && attribution.content.length === 1 && first
  if (whole && isQuestion(text.slice(first.start, first.end))) return 'asks'
  return kind === 'document' ? 'quotes' : 'states'
}

const isNegator = (lower: string): boolean => negators.has(lower) || lower.endsWith("n't")

/** "not", "never" or "-n't" among the words of the cue or right before them. */
function hasNegator({ tokens, first, last }: CueSite): boolean {
  let from = first
  while (from > 0 && (tokens[from - 1]?.tags ?? 0) & (t.ADVERB | t.AUX | t.NEGATION)) from--
  for (let i = from; i <= last; i++) {
    if (isNegator(tokens[i]?.lower ?? '')) return !NEGATION_UNDONE.has(tokens[i + 1]?.lower ?? '')
  }
  return false
}

/** "refused to say", "without saying", "stopped short of saying": what governs the cue keeps it from being said. */
function isRefused({ tokens, first }: CueSite): boolean {
  const infinitive = tokens[first]?.lower === 'to' || tokens[first - 1]?.lower === 'to'
  const gerund = ((tokens[first]?.tags ?? 0) & t.GERUND) !== 0
  if (!infinitive && !gerund) return false
  const edge = tokens[first]?.lower === 'to' || !infinitive ? first - 1 : first - 2
  const before = tokens[tokens[edge]?.lower === 'of' ? edge - 1 : edge]?.lower ?? ''
  return refusals.has(before) || refusals.has(wordOf(before).lemma)
}

/** "refused" with the content "to say whether …". */
function refuses(text: string, { lemma, content }: Attribution): boolean {
  const [first] = content
  if (!first || !refusals.has(lemma)) return false
  const [to, verb = ''] = text.slice(first.start, Math.min(first.end, first.start + BEGINNING)).split(/\s+/, 2)
  return to === 'to' && isSpeechVerb(wordOf(verb).lemma)
}

/** How far "nobody" may stand before what was taken for the source: "No official", "Nobody in the village". */
const NOBODY_REACH = 3

/** Whether the speaker is nobody, as a word of the source or before it. */
function isNobody({ tokens, taken, sourceFirst }: CueSite): boolean {
  for (let i = sourceFirst; i >= 0 && i >= sourceFirst - NOBODY_REACH; i--) {
    if (nobody.has(tokens[i]?.lower ?? '')) return true
    if (i < sourceFirst && (taken[i] === CONTENT || tokens[i]?.kind !== WORD)) return false
  }
  return false
}

/** Whether the cue is negated: the speaker did not say it, or would not. To deny is an act, and no negation. */
export function isNegated(text: string, attribution: Attribution, site: CueSite | null): boolean {
  if (!site) return false
  return hasNegator(site) || isRefused(site) || refuses(text, attribution) || isNobody(site)
}
