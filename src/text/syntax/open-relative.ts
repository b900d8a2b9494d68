import { isSpeechVerb } from '../../lexicon/frames.ts'
import * as t from '../tags.ts'
import type { Token } from '../tokens.ts'
import { wordAt } from '../word-at.ts'
import { clauseFloor } from './clause-floor.ts'
import { hasFinite, is, isQuotation, Phrase, tagsAt } from './noun-phrase.ts'
import { phraseStart } from './phrase-start.ts'
import { Subject } from './subject.ts'

/** Tokens of a clause whose closing comma is missing, at the most. */
const REACH = 12

/**
 * "Ivo Marsh, who was man of the match said", "Ana Ruiz, who is in the squad in place of Hill says": the comma that closes
 * the clause is missing, and what stands before the verb is governed within it.
 */
export function behindOpenRelative(tokens: readonly Token[], first: number, verb: number): Subject | null {
  // "Fox, who co-authored the bill said": a thing that could say something itself.
  const governs = tagsAt(tokens, first - 1) & (t.BE | t.PREP | t.PAST)
  // "who got less than aides say he deserves": a clause of its own.
  if (!governs || is(tokens, first - 1, 'than') || !isSpeechVerb(wordAt(tokens[verb]).lemma)) return null
  for (let who = first - 2; who > 1 && who > first - REACH; who--) {
    if (isQuotation(tokens, who) || is(tokens, who, ',')) return null
    if (!is(tokens, who, 'who')) continue
    const subject = is(tokens, who - 1, ',') && (tagsAt(tokens, who - 2) & t.NAME) !== 0
    if (!subject || !hasFinite(tokens, who + 1, first - 1)) return null
    const start = phraseStart(tokens, who - 2, clauseFloor(tokens, who - 2))
    return start <= who - 2 ? new Subject(new Phrase(start, who - 2), 'plain') : null
  }
  return null
}
