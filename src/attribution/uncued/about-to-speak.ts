import { GESTURE_VERBS } from '../../lexicon/frames.ts'
import { controllingSubject } from '../../text/syntax/clause.ts'
import { hasFinite, is, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { presentedSomebody } from './presented.ts'

/** Whether a phrase can be somebody: it holds a name, or is "he", "she", "they". */
export function isSomebody(tokens: readonly Token[], phrase: Phrase): boolean {
  const own = tokens.slice(phrase.first, phrase.last + 1)
  return own.some((token) => token.tags & t.NAME || /^(?:s?he|they)$/.test(token.lower))
}

/** The subject of a sentence's main clause, where it is somebody: who may be quoted next. */
export function mainSubject(tokens: readonly Token[]): Phrase | null {
  const presented = presentedSomebody(tokens)
  if (presented) return presented
  const subject = controllingSubject(tokens, tokens.length - 1)?.phrase
  if (subject && isSomebody(tokens, subject)) return subject
  const pointing = is(tokens, 0, 'that') && (tagsAt(tokens, 1) & t.BE) !== 0
  // "On Fox’s knee:" tells what the words below are about.
  const verbless = !is(tokens, 0, 'on') && !hasFinite(tokens, 0, tokens.length - 1)
  return tokens.length <= LONGEST_HEADING && (pointing || verbless) ? firstName(tokens) : null
}

/** "The man in the boat shrugged.", "His mother smiles.": who makes a gesture, and is about to speak. */
export function gesturing(tokens: readonly Token[]): Phrase | null {
  const subject = controllingSubject(tokens, tokens.length - 1)?.phrase
  if (!subject || subject.first > 1) return null
  const { first, last } = subject
  if (!(tagsAt(tokens, first) & (t.DET | t.POSSESSIVE)) && !is(tokens, first, 'one')) return null
  return GESTURE_VERBS.has(wordAt(tokens[last + 1]).lemma) ? subject : null
}

/** "Asked what comes next, she paused.": who was asked, and is about to answer. */
export function gesturingWhenAsked(tokens: readonly Token[]): Phrase | null {
  if (!/^(?:asked|pressed|questioned|quizzed|challenged)$/.test(tokens[0]?.lower ?? '')) return null
  const first = tokens.findLastIndex(({ text }) => text === ',') + 1
  const last = tagsAt(tokens, first) & t.PRONOUN ? first : phraseEnd(tokens, first)
  return first > 1 && last >= first && GESTURE_VERBS.has(wordAt(tokens[last + 1]).lemma)
    ? new Phrase(first, last)
    : null
}

/** Tokens of "From the desk of Ana Ruiz, Mayor." and "That was Ruiz on Monday." at the most. */
const LONGEST_HEADING = 12

/** The first name of a sentence, without its possessive. */
function firstName(tokens: readonly Token[]): Phrase | null {
  const first = tokens.findIndex((token) => token.tags & t.NAME)
  let last = first
  while (first >= 0 && tagsAt(tokens, last + 1) & t.NAME) last++
  return first < 0 ? null : new Phrase(first, last)
}
