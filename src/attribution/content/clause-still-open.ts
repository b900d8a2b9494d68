import { hasFinite, is, type Phrase, startsPhrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'

// Clauses before an attribution that wait for what stands behind it.

/** Whether what stands before an attribution is a clause that leads to the main one behind it. */
export function leadsToMain(tokens: readonly Token[], left: Phrase, i: number): boolean {
  const opener = tokens[left.first]?.lower ?? ''
  // "What saved it, according to Fox, was a loan": a clause that is the subject of the verb behind.
  if (/^(?:what|whatever|whoever)$/.test(opener) && tagsAt(tokens, i) & t.AUX) return true
  // "Given that it leaks, Fox added, the boat will stay": a participle that leads a clause as "if" does.
  if (/^(?:given|provided|granted|assuming|considering)$/.test(opener)) return true
  if (opensCondition(tokens, left) || endsInOpening(tokens, left, i)) return true
  return (tagsAt(tokens, left.first) & t.SUBORD) !== 0
}

/** Words from the rest of a report to its verb, at the most. */
const MAIN_REACH = 8

/** "The road is closed, and if it rains, Fox said, it will stay so": a second clause, of which only the opening stands before. */
function endsInOpening(tokens: readonly Token[], { first, last }: Phrase, i: number): boolean {
  const subject = startsPhrase(tokens, i) || (tagsAt(tokens, i) & (t.PRONOUN | t.WH)) === t.PRONOUN
  if (!subject || !hasFinite(tokens, i + 1, i + MAIN_REACH)) return false
  let comma = last
  while (comma > first && !is(tokens, comma, ',')) comma--
  const opener = tagsAt(tokens, comma + 2)
  const joined = comma > first && /^(?:and|but|so|or|yet)$/.test(tokens[comma + 1]?.lower ?? '')
  return joined && (opener & (t.SUBORD | t.PREP)) !== 0 && hasFinite(tokens, first, comma)
}

/** "Had it been open, she said, the gas might have gone": a condition without “if”, whose clause is still to come. */
const opensCondition = (tokens: readonly Token[], { first }: Phrase): boolean =>
  /^(?:had|were|should)$/.test(tokens[first]?.lower ?? '') &&
  (tagsAt(tokens, first + 1) & (t.DET | t.POSSESSIVE | t.NAME | t.NOMINAL | t.PRONOUN)) !== 0

/**
 * "There was, the inspectors said, no door", "It closed because, she said, nobody came": what stands before waits for
 * more.
 */
export function isOpen(tokens: readonly Token[], from: number): boolean {
  let comma = from - 2
  while (comma > 0 && !is(tokens, comma, ',')) comma--
  // "It would not, she said, hold"
  const negated = (tagsAt(tokens, comma - 1) & t.NEGATION) !== 0 && (tagsAt(tokens, comma - 2) & t.AUX) !== 0
  const before = tagsAt(tokens, negated ? comma - 2 : comma - 1)
  if (comma > 0 && WAITING.test(tokens[comma - 1]?.lower ?? '')) return true
  return comma > 0 && (before & (t.AUX | t.TO | t.WH)) !== 0 && !(before & t.GENITIVE)
}

const WAITING = /^(?:because|although|though|unless|while|whereas|if|that|and|but|or|so|than)$/
