import type { Attribution } from '../attribution/attribution.ts'
import { HELD_BACK, type HeldBackRow } from '../lexicon/held-back.ts'

const listed = (words: string | undefined): ReadonlySet<string> | null => (words ? new Set(words.split(/\s+/)) : null)

const TABLE = HELD_BACK.map((row) => ({
  row,
  cues: listed(row.cues),
  groups: listed(row.groups),
  shapes: listed(row.shapes),
}))

/** A verb that the user calls a cue is one for certain. */
export const isOwnCue = ({ cue, probability }: Attribution): boolean => cue !== null && probability === 1

/** How much of a content is looked at. */
const BEGINNING = 160

/** The words that the conditions of a row look at. */
interface Seen {
  readonly source: string
  readonly content: string
}

function isMet({ form, source, content, unless }: HeldBackRow, { form: own }: { form: string }, seen: Seen): boolean {
  if ((form && !form.test(own)) || (source && !source.test(seen.source))) return false
  return (!content || content.test(seen.content)) && !unless?.test(seen.content)
}

/** The row of a reading in which nothing was said; null where something was, as far as the sentence shows. */
export function heldBackBy(text: string, attribution: Attribution, isThing = false): HeldBackRow | null {
  const { kind, lemma, source, content, reading, rule } = attribution
  if (!reading || lemma === 'according to' || isOwnCue(attribution)) return null
  const [first] = content
  const seen = {
    source: source ? text.slice(source.start, source.end) : '',
    content: first ? text.slice(first.start, Math.min(first.end, first.start + BEGINNING)) : '',
  }
  const found = TABLE.find(
    ({ row, cues, groups, shapes }) =>
      (kind === 'indirect' || row.quoted) &&
      (!row.negated || reading.negated) &&
      (!row.rule || row.rule === rule) &&
      (!cues || cues.has(lemma)) &&
      (!groups || groups.has(reading.group)) &&
      (!shapes || shapes.has(reading.verbless ? 'phrase' : reading.shape)) &&
      (!row.thing || isThing) &&
      isMet(row, reading, seen),
  )
  return found?.row ?? null
}
