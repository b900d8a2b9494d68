import * as t from '../tags.ts'
import type { Token } from '../tokens.ts'
import { is, isNominal, Phrase, tagsAt } from './noun-phrase.ts'
import { phraseStart } from './phrase-start.ts'
import { Subject } from './subject.ts'

/** "Lena Fox, in a note posted online, said": who stands beside what a preposition governs; null where nobody does. */
export function besideGoverned(tokens: readonly Token[], { phrase }: Subject): Subject | null {
  const last = phrase.first - 3
  if (!(tagsAt(tokens, last + 2) & t.PREP) || !is(tokens, last + 1, ',') || !isNominal(tokens, last)) return null
  const first = phraseStart(tokens, last)
  return first === 0 || is(tokens, first - 1, ',') ? new Subject(new Phrase(first, last), 'plain') : null
}
