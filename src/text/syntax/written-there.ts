import { isSpeechVerb } from '../../lexicon/frames.ts'
import { WORDS_WRITTEN } from '../../lexicon/things-said.ts'
import type { Token } from '../tokens.ts'
import { wordAt } from '../word-at.ts'
import { CLAUSE_REACH } from './clause-floor.ts'
import { hasFinite, is } from './noun-phrase.ts'
import { Subject } from './subject.ts'
import { openingSubject } from './verb-group.ts'

/** How many words may stand between what was written and "in which": "an apology to the family". */
const WRITING_REACH = 6

/** Whether a word is the "which" of "a letter to the town in which". */
export function isInWriting(tokens: readonly Token[], which: number): boolean {
  if (!is(tokens, which, 'which') || !is(tokens, which - 1, 'in')) return false
  for (let i = which - 2; i >= 0 && i > which - 2 - WRITING_REACH && !hasFinite(tokens, i, i); i--)
    if (WORDS_WRITTEN.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** The "which" of such a clause, with no comma or quotation that parts it from a place; -1 for none. */
function inWhichBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i > 1 && i > at - CLAUSE_REACH; i--) {
    if (/^[,;:]$/.test(tokens[i]?.text ?? '') || tokens[i]?.quotation?.punctuated) return -1
    if (is(tokens, i, 'which')) return isInWriting(tokens, i) ? i : -1
  }
  return -1
}

/** "Read a letter in which the firm admitted faults and said": whoever wrote it goes on. */
export function writingSubject(tokens: readonly Token[], at: number, verb: number): Subject | null {
  const which = isSpeechVerb(wordAt(tokens[verb]).lemma) ? inWhichBefore(tokens, at) : -1
  const phrase = which > 0 ? openingSubject(tokens, which + 1, at) : null
  return phrase && new Subject(phrase, 'plain')
}
