import { isSpeechVerb } from '../../lexicon/frames.ts'
import { VERBS_OF_PLAIN_SAYING } from '../../lexicon/verb-classes.ts'
import type { Token } from '../tokens.ts'
import { wordAt } from '../word-at.ts'
import { hasFinite, is, isQuotation } from './noun-phrase.ts'
import { isPastVerb } from './verb-group.ts'

/** How many tokens the deeds of a list may take. */
const DEEDS_REACH = 16

/** "Fox said the men hit her, took her phone and ordered her to leave": the last of what others did, by her words. */
export function endsDeeds(tokens: readonly Token[], and: number): boolean {
  if (!is(tokens, and, 'and')) return false
  for (let i = is(tokens, and - 1, ',') ? and - 2 : and - 1; i > 0 && i > and - DEEDS_REACH; i--) {
    if (isQuotation(tokens, i)) return false
    if (!is(tokens, i, ',')) continue
    return isPastVerb(tokens, i + 1) && !isSpeechVerb(wordAt(tokens[i + 1]).lemma) && saysBefore(tokens, i)
  }
  return false
}

/** Whether a clause with its own subject that somebody tells stands before a place. */
function saysBefore(tokens: readonly Token[], end: number): boolean {
  for (let i = end - 1; i > 0 && i > end - DEEDS_REACH; i--)
    if (VERBS_OF_PLAIN_SAYING.has(wordAt(tokens[i]).lemma) && hasFinite(tokens, i, i))
      return hasFinite(tokens, i + 2, end - 1)
  return false
}
