import { isSpeechVerb } from '../../lexicon/frames.ts'
import { hasFinite, is, isQuotation, Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
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

/** Words of what stands beside a name, before it or behind it, at the most. */
const BESIDE_REACH = 14

/**
 * "“Nobody came,” Lena Fox, a clerk told the town", "“Nobody came,” the town’s head of roads, Lena Fox said": the second
 * comma of what stands beside the name is left out.
 */
export function namedBehindQuotation(tokens: readonly Token[], { phrase, kind }: Subject): Subject | null {
  const comma = phrase.first - 1
  if (kind !== 'plain' || !is(tokens, comma, ',')) return null
  const named = tokens[phrase.first]?.case !== LOWER
  let first = comma
  while (first > comma - BESIDE_REACH && isBeside(tokens, first - 1, named)) first--
  // "between “creators,” and normal people, Fox says", "chanted, “Red,” in the hall, Fox spoke": no description begins so.
  if (tagsAt(tokens, first) & (t.COORD | t.PREP | t.SUBORD | t.WH | t.TO | t.GERUND)) return null
  const beside = first < comma - (named ? 1 : 0) && tokens[first - 1]?.quotation?.punctuated
  return beside ? new Subject(new Phrase(first, phrase.last), 'plain') : null
}

/** A word of a name, or of who somebody is, before the name. */
const isBeside = (tokens: readonly Token[], i: number, anyWord: boolean): boolean =>
  tokens[i]?.kind === WORD && (anyWord ? !hasFinite(tokens, i, i) : tokens[i]?.case !== LOWER)
