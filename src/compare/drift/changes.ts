import { isNumber, TURNING } from '../../lexicon/word-forms.ts'
import type { Alignment, Step } from '../alignment.ts'
import { swallowedBefore, swallowedBehind } from '../verify/meaning.ts'
import type { Worded } from './drift-pieces.ts'
import { DRIFT_CHANGES, type DriftChange } from './drift-types.ts'

/** How a variant differs from the longest form: the gravest of all that its steps amount to. */
export function changeOf({ steps }: Alignment, variant: Worded, canonical: Worded, isOther: boolean): DriftChange {
  const [first, last] = [steps[0]?.source[0] ?? 0, steps.at(-1)?.source[1] ?? 0]
  const found = new Set<DriftChange>(steps.flatMap((step) => changesOf(step, variant, canonical)))
  if (first > 0 || last < canonical.words.length) found.add('trimmed')
  const { text, words } = canonical
  const swallowed = [...swallowedBefore(text, words, first), ...swallowedBehind(text, words, last)]
  if (swallowed.some(isNegation)) found.add('negation')
  if (isOther) found.add('speaker')
  return DRIFT_CHANGES.findLast((change) => found.has(change)) ?? 'same'
}

/** What a step amounts to; how a genitive is written is a matter of style. */
function changesOf(step: Step, variant: Worded, canonical: Worded): DriftChange[] {
  const { kind, draft, source } = step
  const own = variant.words.forms.slice(...draft)
  const theirs = canonical.words.forms.slice(...source)
  if (kind === 'equal' || [...own, ...theirs].every((form) => form === GENITIVE)) return ['same']
  if (kind === 'omitted') return negated('trimmed', ofBrokenSentences(canonical, source), [])
  if (kind === 'inserted' && isFree(step, variant, canonical))
    return negated('extended', ofBrokenSentences(variant, draft), [])
  return [...negated('word', own, theirs), ...numbered(own, theirs)]
}

const GENITIVE = "'s"

const isNegation = (form: string): boolean => TURNING.negation.has(form)

/** Words that tell no number as often as they tell one. */
const NO_NUMBERS: ReadonlySet<string> = new Set(['one', 'once'])
const isFigure = (form: string): boolean => isNumber(form) && !NO_NUMBERS.has(form)

const isOneSided = (own: readonly string[], theirs: readonly string[], is: (form: string) => boolean): boolean =>
  own.some((form) => is(form) && !theirs.includes(form)) || theirs.some((form) => is(form) && !own.includes(form))

const negated = (change: DriftChange, own: readonly string[], theirs: readonly string[]): DriftChange[] =>
  isOneSided(own, theirs, isNegation) ? [change, 'negation'] : [change]

const numbered = (own: readonly string[], theirs: readonly string[]): DriftChange[] =>
  isOneSided(own, theirs, isFigure) ? ['number'] : []

/** Whether one sentence ends and another begins before a word, or something is left out there. */
function isBreak({ text, words }: Worded, at: number): boolean {
  if (at <= 0 || at >= words.length || words.afterGap[at] === 1) return true
  return /[.!?]["”’']?\s/.test(text.slice(words.ends[at - 1] ?? 0, words.starts[at] ?? text.length))
}

/** Whether words that are put in change none of the longest form's: they go on beyond it, or stand in brackets. */
function isFree({ draft: [from, to], source: [at] }: Step, variant: Worded, canonical: Worded): boolean {
  const { words } = canonical
  if (words.afterGap[at] === 1 || variant.words.bracketed.slice(from, to).every((one) => one === 1)) return true
  if (from === 0) return at === 0 || isBreak(variant, to)
  return to === variant.words.length && (at === words.length || isBreak(variant, from))
}

/** Of a range of words, those of sentences that go on before or behind it: whole sentences by themselves turn nothing. */
function ofBrokenSentences(worded: Worded, [from, to]: readonly [number, number]): string[] {
  let [first, last] = [from, to]
  while (first < to && !isBreak(worded, first)) first++
  while (last > first && !isBreak(worded, last)) last--
  const { forms } = worded.words
  return [...forms.slice(from, first), ...forms.slice(last, to)]
}
