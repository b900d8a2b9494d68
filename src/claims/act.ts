import type { Attribution } from '../attribution/attribution.ts'
import { ACTS, type ActRow } from '../lexicon/acts.ts'
import type { Act, SpeakerKind } from '../types.ts'
import type { CueSite } from './cue-site.ts'

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const byCue = new Map<string, ActRow[]>()
for (const row of ACTS) for (const cue of wordSet(row.cues)) byCue.set(cue, [...(byCue.get(cue) ?? []), row])

const following = new Map(ACTS.map((row) => [row, wordSet(row.before ?? '')]))
const excluding = new Map(ACTS.map((row) => [row, wordSet(row.unless ?? '')]))

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
