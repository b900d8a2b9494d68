import { isSpeechVerb } from '../../lexicon/frames.ts'
import type { Token } from '../tokens.ts'
import { wordAt } from '../word-at.ts'
import { clauseFloor } from './clause-floor.ts'
import { hasFinite, is, isNominal, Phrase } from './noun-phrase.ts'
import { phraseStart } from './phrase-start.ts'
import { Subject } from './subject.ts'

const UNNAMED = /^(?:anonymity|anonymous|named|identified)$/
/** Tokens from "anonymity" to the verb at the most: "for fear of reprisals". */
const REASON_REACH = 8
/** Tokens from "who" to "anonymity" at the most: "who spoke to the Echo on condition of". */
const CLAUSE_REACH = 12

/** Where the clause says that its bearer is not named, with no verb and no comma up to `last`; -1 where it does not. */
function unnamedAt(tokens: readonly Token[], last: number): number {
  for (let i = last; i > 1 && i > last - REASON_REACH && !is(tokens, i, ','); i--) {
    if (UNNAMED.test(tokens[i]?.lower ?? '')) return i
    if (hasFinite(tokens, i, i)) return -1
  }
  return -1
}

/** "A trader who sought anonymity for fear of the guild claimed": the clause has no comma around it, and the trader speaks. */
export function behindAnonymity(tokens: readonly Token[], last: number, verb: number): Subject | null {
  if (!isSpeechVerb(wordAt(tokens[verb]).lemma)) return null
  const unnamed = unnamedAt(tokens, last)
  for (let who = unnamed - 1; who > 0 && who > unnamed - CLAUSE_REACH && !is(tokens, who, ','); who--) {
    if (!is(tokens, who, 'who') || !isNominal(tokens, who - 1)) continue
    const first = phraseStart(tokens, who - 1, clauseFloor(tokens, who - 1))
    return first < who ? new Subject(new Phrase(first, last), 'plain') : null
  }
  return null
}
