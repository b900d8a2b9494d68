import { isSpeechVerb } from '../../lexicon/frames.ts'
import { is, isQuotation, Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { Subject } from '../../text/syntax/subject.ts'
import type { VerbGroup } from '../../text/syntax/verb-group.ts'
import * as t from '../../text/tags.ts'
import { LOWER, type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'

/** Longest way from a subject to its dependent verb, in tokens: "was widely reported by the paper to have". */
const LEADING = 10

/**
 * "“Nobody came,” Fox went on to say", "“Nobody came,” she was heard to say", "“Nobody came,” he is reported to have said": whose
 * subject stands right behind words that are quoted as a sentence speaks these; null where the subject stands elsewhere.
 */
export function subjectBehindQuotation(tokens: readonly Token[], group: VerbGroup, found: Subject): Subject | null {
  const { first, last } = found.phrase
  if (found.kind !== 'participle' || last < first || group.start - last > LEADING || group.start <= last) return null
  if (!tokens[first - 1]?.quotation?.punctuated || !isSpeechVerb(wordAt(tokens[group.head]).lemma)) return null
  // "boasted that, thanks to his “Norwick method,” he was the only one to predict it": words within a clause.
  if (first > 1 && tokens[first - 2]?.kind === WORD) return null
  const led = group.infinitive || (tagsAt(tokens, group.start - 1) & t.TO) !== 0
  if (!led && !(tagsAt(tokens, group.head) & t.GERUND)) return null
  for (let i = last + 1; i < group.start; i++)
    if (is(tokens, i, ',') || isQuotation(tokens, i) || tagsAt(tokens, i) & (t.WH | t.COORD)) return null
  return new Subject(found.phrase, 'plain')
}

/** "“Nobody came,” Lena Fox, a clerk told the town": the second comma of what stands beside the name is left out. */
export function namedBehindQuotation(tokens: readonly Token[], { phrase, kind }: Subject): Subject | null {
  const comma = phrase.first - 1
  if (kind !== 'plain' || !is(tokens, comma, ',') || tokens[phrase.first]?.case !== LOWER) return null
  let first = comma
  while (tokens[first - 1]?.kind === WORD && tokens[first - 1]?.case !== LOWER) first--
  return first < comma && tokens[first - 1]?.quotation?.punctuated
    ? new Subject(new Phrase(first, phrase.last), 'plain')
    : null
}
