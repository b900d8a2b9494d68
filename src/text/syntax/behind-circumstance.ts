import * as t from '../tags.ts'
import type { Token } from '../tokens.ts'
import { is, tagsAt } from './noun-phrase.ts'
import { behindOccasion } from './opening-occasion.ts'

/**
 * "In a letter to the mayor Ivo Marsh wrote": of a phrase that begins with a preposition only the last name can be
 * the subject.
 */
export function withoutCircumstance(tokens: readonly Token[], first: number, last: number): number {
  // "Prior to launch Fox promised": two words that are one preposition.
  if (first === 0 && is(tokens, 0, 'prior') && is(tokens, 1, 'to')) return lastName(tokens, 2, last)
  const before = first > 0 ? tagsAt(tokens, first - 1) : 0
  // "As Fox of the Echo says": a conjunction here.
  if (!(before & t.PREP) || before & t.NAME || is(tokens, first - 1, 'as')) return first
  // "At the same time, Fox and Hill said": no list of three.
  for (let i = first; i < last; i++) if (is(tokens, i, ',')) return i + 1
  // "taught there in 1998 and her husband said": a year is nobody who speaks.
  if (is(tokens, first + 1, 'and') && isTime(tokens, first) && first + 2 <= last) return first + 2
  const subject = behindOccasion(tokens, first, last)
  return subject === first && first === 1 ? lastName(tokens, first, last) : subject
}

const isTime = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.TIME) !== 0 || /^(?:1\d|20)\d\d$/.test(tokens[i]?.text ?? '')

/** The start of the name that ends a phrase; of the phrase where none does. */
function lastName(tokens: readonly Token[], first: number, last: number): number {
  if (!(tagsAt(tokens, last) & t.NAME)) return first
  let start = last
  while (start > first && tagsAt(tokens, start - 1) & t.NAME) start--
  return start
}
