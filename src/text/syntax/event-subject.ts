import { EVENT_NOUNS } from '../../lexicon/happenings.ts'
import * as t from '../tags.ts'
import type { Token } from '../tokens.ts'
import { syntaxOf } from './clauses/sentence-syntax.ts'
import { Phrase, tagsAt } from './noun-phrase.ts'
import { Subject } from './subject.ts'

const COMES = /^(?:comes|came|follows|followed|happened)$/

/** Whether a phrase names something that happens: its first noun before any preposition. */
export function happens(tokens: readonly Token[], { first, last }: Phrase): boolean {
  // "It comes as unions left, calling for": the pronoun stands for what happened.
  if (/^(?:it|this|that)$/.test(tokens[first]?.lower ?? '') && COMES.test(tokens[last + 1]?.lower ?? '')) return true
  let head = first
  while (head < last && !(tagsAt(tokens, head + 1) & (t.PREP | t.WH | t.TO))) head++
  return EVENT_NOUNS.has(tokens[head]?.lower ?? '')
}

/**
 * Whom a participle at the end speaks of: where the subject of the main clause only happens, the subject of the clause
 * within; where that only happens, the one of the main clause.
 *
 * @param found of the main clause, or the one within where no other was found
 * @param within the nearest of a clause within, or null
 */
export function speakingSubject(
  tokens: readonly Token[],
  found: Subject | null,
  within: Subject | null,
  at: number,
): Subject | null {
  if (!found || !happens(tokens, found.phrase)) return found
  const tellsWhen = within !== null && /^(?:when|after|as|while)$/.test(tokens[within.phrase.first - 1]?.lower ?? '')
  if (tellsWhen && within !== found && !happens(tokens, within.phrase)) return within
  const main = syntaxOf(tokens).clauses.find(
    ({ relation, verb, subject }) => relation === 'main' && verb.finite && verb.head < at && subject !== null,
  )?.subject
  const own = main && main.last < found.phrase.first ? new Phrase(main.first, main.last) : null
  return own && !happens(tokens, own) ? new Subject(own, found.kind) : found
}
