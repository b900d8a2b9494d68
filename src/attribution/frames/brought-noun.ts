import { BRINGING_VERBS } from '../../lexicon/frames.ts'
import { subjectBefore } from '../../text/syntax/clause.ts'
import { hasFinite, is, isQuotation, Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { verbGroup } from '../../text/syntax/verb-group.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { Frame } from './frame.ts'
import { SPEECH_NOUN } from './nominal.ts'

/** How far a colon may stand behind the noun, and the verb before it, in tokens. */
const REACH = 8

/** Nouns whose words may follow a colon without marks. */
const PLAIN = /^(?:message|advice|warning|word|demand|request)$/

/** The colon behind "a message for the governor", with nothing but the phrase between; -1 where none stands there. */
function colonBehind(tokens: readonly Token[], noun: number): number {
  for (let i = noun + 1; i < tokens.length && i < noun + REACH; i++) {
    if (is(tokens, i, ':')) return isQuotation(tokens, i + 1) || PLAIN.test(tokens[noun]?.lower ?? '') ? i : -1
    if (isQuotation(tokens, i) || hasFinite(tokens, i, i) || tagsAt(tokens, i) & t.WH) return -1
  }
  return -1
}

/** The verb that brings the noun: "had", "ended with"; -1 where another stands before it. */
function verbBefore(tokens: readonly Token[], noun: number): number {
  for (let i = noun - 1; i > 0 && i > noun - REACH; i--) {
    if (isQuotation(tokens, i) || is(tokens, i, ',')) return -1
    if (hasFinite(tokens, i, i)) return BRINGING_VERBS.has(wordAt(tokens[i]).lemma) ? i : -1
  }
  return -1
}

/** Reads "Fox had a message for them: “…”", "ended the speech with the words “…”"; null for another noun. */
export function broughtFrame(tokens: readonly Token[], noun: number): Frame | null {
  const colon = colonBehind(tokens, noun)
  const inWords = is(tokens, noun - 2, 'with') && is(tokens, noun - 1, 'the') && isQuotation(tokens, noun + 1)
  if (colon < 0 && !inWords) return null
  const verb = verbBefore(tokens, noun)
  const subject = verb > 0 ? subjectBefore(tokens, verbGroup(tokens, verb)) : null
  if (subject?.kind !== 'plain' || /^(?:it|there|this|that)$/.test(tokens[subject.phrase.first]?.lower ?? ''))
    return null
  const last = colon > 0 ? colon - 1 : noun
  const first = colon > 0 ? colon + 1 : noun + 1
  const lemma = tokens[noun]?.lower ?? ''
  return new Frame(SPEECH_NOUN, verb, last, noun, lemma, subject.phrase, 'noun', 'right', [
    new Phrase(first, first - 1),
  ])
}
