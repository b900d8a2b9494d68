import type { Attribution } from '../attribution/attribution.ts'
import { RIGHT_VERB_FRAMES } from '../lexicon/verb-frames.ts'
import { VOUCHED_FOR } from '../lexicon/vouched-for/index.ts'
import type { VouchedRow } from '../lexicon/vouched-for/vouched-row.ts'
import { beginningOf, listed } from './unreported.ts'

const TABLE = VOUCHED_FOR.map((row) => ({
  row,
  cues: listed(row.cues),
  shapes: listed(row.shapes),
  rules: listed(row.rules),
}))

/** "said it was late and ruled out a delay": such a verb is read as it would be by itself. */
const PLAIN = RIGHT_VERB_FRAMES.plain.id

const MODAL = /^base:(?:would|could|may|might|can|will|should|must|shall|to|do|does|did)$/

/** "The rolls, she recalls, were stale": whether the clause stands on both sides of its cue. */
function isInserted({ cue, content, kind }: Attribution): boolean {
  const [left, right] = [content[0], content.at(-1)]
  if (!cue || !left || !right || kind !== 'indirect') return false
  return left.end < cue.start && right.start > cue.end
}

/** "used to say that". */
const isHabit = (text: string, { cue }: Attribution): boolean =>
  cue !== null && HABIT.test(text.slice(Math.max(0, cue.start - HABIT_REACH), cue.start))

/** Not "is used to claim" nor "data used to claim". */
const HABIT =
  /(?:^|\s)(?:(?:s?he|they|I|we|it|who|\p{Lu}\p{Ll}+|\p{Ll}+(?:er|or|man|woman|father|mother)) )used (?:to )?$/u
const HABIT_REACH = 30

/** The row of a reading in which something was certainly said; null where nothing but the counts tells. */
export function vouchedBy(text: string, attribution: Attribution): VouchedRow | null {
  const { lemma, rule, reading, content, source } = attribution
  // What whoever writes says, and what is still to be said, needs more than its form; "used to say" was said often.
  const habit = isHabit(text, attribution)
  if (reading && MODAL.test(reading.form) && !habit) return null
  const alone = reading?.goesOn === true
  const speaker = source ? text.slice(source.start, source.end) : ''
  if (/^(?:I|we|you|my|our)$/i.test(speaker)) return null
  for (const { row, cues, shapes, rules } of TABLE) {
    if ((cues && !cues.has(lemma)) || (rules && !rules.has(rule) && !(alone && rules.has(PLAIN)))) continue
    if (reading?.negated || reading?.asks) continue
    if (shapes && !shapes.has(reading?.shape ?? '')) continue
    if (row.source && !row.source.test(speaker)) continue
    if (row.opener && !row.opener.test(reading?.opener ?? '')) continue
    if (row.form && !row.form.test(reading?.form ?? '')) continue
    if ((row.inserted && !isInserted(attribution)) || (row.habit && !habit)) continue
    if (row.particle && !row.particle.test(reading?.particle ?? '')) continue
    if (!row.content || row.content.test(beginningOf(text, content))) return row
  }
  return null
}
