import type { Attribution } from '../attribution/attribution.ts'
import type { CueReading } from '../attribution/cue-reading.ts'
import type { HeldBackRow } from '../lexicon/held-back/held-back-row.ts'
import { HELD_BACK } from '../lexicon/held-back/index.ts'

/** The words of a row's list; null where it has none. */
export const listed = (words: string | undefined): ReadonlySet<string> | null =>
  words ? new Set(words.split(/\s+/)) : null

const TABLE = HELD_BACK.map((row) => ({
  row,
  cues: listed(row.cues),
  otherCues: listed(row.otherCues),
  groups: listed(row.groups),
  shapes: listed(row.shapes),
}))

const LISTED_CUES: ReadonlySet<string> = new Set(
  TABLE.flatMap(({ cues, otherCues }) => [...(cues ?? []), ...(otherCues ?? [])]),
)

const rowsByCue = new Map<string, readonly HeldBackRow[]>()

/** The rows whose lists hold a cue, in order; the same for all cues that are read alike. */
function rowsOf({ kind, lemma }: Attribution, { group, verbless, shape: own }: CueReading): readonly HeldBackRow[] {
  const shape = verbless ? 'phrase' : own
  const key = `${kind === 'indirect'} ${group} ${shape} ${LISTED_CUES.has(lemma) ? lemma : ''}`
  const known = rowsByCue.get(key)
  if (known) return known
  const rows = TABLE.filter(
    ({ row, cues, otherCues, groups, shapes }) =>
      (kind === 'indirect' || row.quoted) &&
      (!cues || cues.has(lemma)) &&
      !otherCues?.has(lemma) &&
      (!groups || groups.has(group)) &&
      (!shapes || shapes.has(shape)),
  ).map(({ row }) => row)
  rowsByCue.set(key, rows)
  return rows
}

/** A verb that the user calls a cue is one for certain. */
export const isOwnCue = ({ cue, probability }: Attribution): boolean => cue !== null && probability === 1

/** How much of a content is looked at. */
const BEGINNING = 160

/** The words that the conditions of a row look at. */
interface Seen {
  readonly source: string
  readonly content: string
}

function isMet({ form, source, content, unless, particle }: HeldBackRow, reading: CueReading, seen: Seen): boolean {
  if ((form && !form.test(reading.form)) || (source && !source.test(seen.source))) return false
  if (particle && !particle.test(reading.particle)) return false
  return (!content || content.test(seen.content)) && !unless?.test(seen.content)
}

/** The first words of a content, those of its later parts too: "the plan … as a joke". */
export function beginningOf(text: string, content: Attribution['content']): string {
  let words = ''
  for (const { start, end } of content) {
    if (words.length >= BEGINNING) break
    words += `${words ? ' ' : ''}${text.slice(start, Math.min(end, start + BEGINNING))}`
  }
  return words
}

/** The row of a reading in which nothing was said; null where something was, as far as the sentence shows. */
export function heldBackBy(text: string, attribution: Attribution, isThing = false): HeldBackRow | null {
  const { lemma, source, content, reading, rule } = attribution
  if (!reading || lemma === 'according to' || isOwnCue(attribution)) return null
  const seen = {
    source: source ? text.slice(source.start, source.end) : '',
    content: beginningOf(text, content),
  }
  for (const row of rowsOf(attribution, reading)) {
    if (row.negated ? !reading.negated : row.affirmed && reading.negated) continue
    const isOther = (row.rule && row.rule !== rule) || (row.thing && !isThing) || (row.written && !reading.written)
    if (!isOther && isMet(row, reading, seen)) return row
  }
  return null
}
