import { isSpeechVerb } from '../../lexicon/frames.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { is, isQuotation, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { NUMBER, type Token, WORD } from '../../text/tokens.ts'

/**
 * Whether a reported clause goes on beyond a place at which it might end, by the structure of the sentence alone:
 * asked about a boundary at `i` in a content that begins at `first`.
 */
export type BoundaryRule = (tokens: readonly Token[], first: number, i: number, limit: number) => boolean

/** How far the verb of a coordinated clause may stand behind its conjunction, in tokens. */
export const VERB_REACH = 14

export const hasFiniteAt = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & (t.PAST | t.PRESENT | t.AUX)) !== 0 && (tagsAt(tokens, i) & (t.NOMINAL | t.GENITIVE)) === 0

export function holdsFinite(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (hasFiniteAt(tokens, i) || isQuotation(tokens, i)) return true
  return false
}

/** The first finite verb from there on, to the next mark that ends a clause; -1 where there is none. */
export function verbFrom(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length && i < from + VERB_REACH; i++) {
    const kind = tokens[i]?.kind
    if (kind !== WORD && kind !== NUMBER && !is(tokens, i, ',') && !isQuotation(tokens, i)) return -1
    if (hasFiniteAt(tokens, i)) return i
  }
  return -1
}

/** Where the subject of a clause that is said begins, behind its "that". */
export const subjectStart = (tokens: readonly Token[], first: number): number =>
  is(tokens, first, 'that') ? first + 1 : first

const TELLING: ReadonlySet<string> = new Set(['say', 'ask', 'promise', 'explain', 'talk', 'manner', 'judge'])

/** A verb that begins a statement of its own: ", but the builders disagreed". */
export const tells = (lemma: string): boolean => isSpeechVerb(lemma) || TELLING.has(reportingGroup(lemma))

export const CONJUNCTION = /^(?:and|but|or|so|then|yet)$/

/** The token behind the conjunction of ", and", "and", ", then"; -1 where none stands there. */
export function behindConjunction(tokens: readonly Token[], i: number): number {
  const at = is(tokens, i, ',') ? i + 1 : i
  return CONJUNCTION.test(tokens[at]?.lower ?? '') ? at + 1 : -1
}
