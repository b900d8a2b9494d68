import { reportingGroup } from '../../lexicon/reporting.ts'
import { tagsAt } from '../../text/syntax/noun-phrase.ts'
import { isPastVerb } from '../../text/syntax/verb-group.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { subjectStart } from './clause-signs.ts'

const WRITTEN = /^(?:text|message|email|e-mail|phone|tweet|post|write)$/

/** "said she hid the key and texted that": behind a conjunction a message that is one of the deeds that are told of. */
export function joinsWritten(tokens: readonly Token[], first: number, and: number): boolean {
  if (!(tagsAt(tokens, and) & t.COORD) || !WRITTEN.test(wordAt(tokens[and + 1]).lemma)) return false
  const subject = subjectStart(tokens, first)
  const deed = subject + 1
  return (
    /^(?:s?he|they)$/.test(tokens[subject]?.lower ?? '') &&
    isPastVerb(tokens, deed) &&
    reportingGroup(wordAt(tokens[deed]).lemma) === 'other'
  )
}
