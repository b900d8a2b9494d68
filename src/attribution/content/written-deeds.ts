import { reportingGroup } from '../../lexicon/reporting.ts'
import { is, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'

const WRITTEN = /^(?:text|message|email|e-mail|phone|tweet|post|write)$/

/** "said she hid the key and texted that": behind a conjunction a message that is one of the deeds that are told of. */
export function joinsWritten(tokens: readonly Token[], first: number, and: number): boolean {
  if (!(tagsAt(tokens, and) & t.COORD) || !WRITTEN.test(wordAt(tokens[and + 1]).lemma)) return false
  const subject = is(tokens, first, 'that') ? first + 1 : first
  const deed = subject + 1
  return (
    /^(?:s?he|they)$/.test(tokens[subject]?.lower ?? '') &&
    (tagsAt(tokens, deed) & (t.PAST | t.AUX | t.NOMINAL)) === t.PAST &&
    reportingGroup(wordAt(tokens[deed]).lemma) === 'other'
  )
}
