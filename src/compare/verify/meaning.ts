import { FILLER_PHRASES, FILLERS, isNumber, isTurning, TURNING } from '../../lexicon/word-forms.ts'
import type { Step } from '../alignment.ts'
import type { Words } from '../folded-words.ts'

/** The forms of a range of words. */
const range = (words: Words, [from, to]: readonly [number, number]): string[] => words.forms.slice(from, to)

/** Whether a sentence ends before a word. */
const endsBefore = (text: string, words: Words, at: number): boolean =>
  /[.!?]["”’']?\s/.test(text.slice(words.ends[at - 1] ?? 0, words.starts[at] ?? text.length))

/** Of a range of words that is left out, those whose sentences go on before or behind it; whole sentences are left aside. */
function ofBrokenSentences(text: string, words: Words, [from, to]: readonly [number, number]): string[] {
  let [first, last] = [from, to]
  while (first < to && !endsBefore(text, words, first)) first++
  if (first === to && !endsBefore(text, words, to)) return words.forms.slice(from, to)
  while (last > first && !endsBefore(text, words, last)) last--
  return [...words.forms.slice(from, first), ...words.forms.slice(last, to)]
}

/** The words of a step that can turn the meaning; none where both texts have the same of them. */
export function risksOf(step: Step, draft: Words, source: Words, sourceText: string): string[] {
  const [own, theirs] = [range(draft, step.draft), range(source, step.source)]
  if (step.kind === 'equal') return []
  if (step.kind === 'omitted') {
    const isMarked = draft.afterGap[step.draft[0]] === 1
    return (isMarked ? ofBrokenSentences(sourceText, source, step.source) : theirs).filter(turnsByOmission)
  }
  const lost = theirs.filter((form) => isTurning(form) && !own.includes(form))
  const gained = own.filter((form) => isTurning(form) && !theirs.includes(form))
  return [...lost, ...gained]
}

/** A number that is left out takes nothing back; a negation, a modal or a hedge does. */
const turnsByOmission = (form: string): boolean => isTurning(form) && !isNumber(form) && !QUANTIFIERS.has(form)
const QUANTIFIERS: ReadonlySet<string> = new Set(['some', 'many', 'several', 'all', 'every'])

/** Whether only what people say while they look for a word is left out: fillers, and words that are said again. */
export function isFiller(step: Step, source: Words): boolean {
  const omitted = range(source, step.source)
  if (FILLER_PHRASES.includes(omitted.join(' ')) || omitted.every((form) => FILLERS.has(form))) return true
  const [, to] = step.source
  const next = source.forms.slice(to, to + omitted.length)
  const before = source.forms.slice(step.source[0] - omitted.length, step.source[0])
  return omitted.join(' ') === next.join(' ') || omitted.join(' ') === before.join(' ')
}

/** Words before a quotation in its own clause that take it back: "I do not believe", "it is not true that". */
const REACH = 9
const MARKS = /["“”„«»‘’']/
const CLAUSE_END = /[.!?;:,–—()…]|\s-\s/

/** The words before a part that is quoted alone which take back what it says; none where it begins its clause. */
export function swallowedBefore(text: string, source: Words, first: number): string[] {
  const lost: string[] = []
  for (let at = first - 1; at >= 0 && first - at <= REACH; at--) {
    const between = text.slice(source.ends[at] ?? 0, source.starts[at + 1] ?? 0)
    if (CLAUSE_END.test(between) || MARKS.test(between)) break
    const form = source.forms[at] ?? ''
    if (TURNING.negation.has(form) || form === 'if' || form === 'whether') lost.unshift(form)
  }
  return lost
}

/** A negation right behind a part that is quoted alone: "I am", of "I am not". */
export function swallowedBehind(text: string, source: Words, end: number): string[] {
  const between = text.slice(source.ends[end - 1] ?? 0, source.starts[end] ?? 0)
  const form = source.forms[end] ?? ''
  return TURNING.negation.has(form) && !CLAUSE_END.test(between) && !MARKS.test(between) ? [form] : []
}
