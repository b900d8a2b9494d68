import { takesClause } from '../../lexicon/clause-verbs.ts'
import { isSpeechVerb } from '../../lexicon/frames.ts'
import { VERBS_OF_BEING_TOLD } from '../../lexicon/verb-classes.ts'
import * as t from '../tags.ts'
import { PUNCTUATION, type Token } from '../tokens.ts'
import { isPlural } from '../verb-place-signs.ts'
import { wordAt } from '../word-at.ts'
import { leadsToClause } from './inserted-participle.ts'
import { withRelative } from './modifier.ts'
import { nextSubject } from './next-subject.ts'
import { hasFinite, is, isQuotation, Phrase, tagsAt } from './noun-phrase.ts'
import { phraseStart } from './phrase-start.ts'
import { Subject } from './subject.ts'

/**
 * "The security firm Quaysafe, has said that", "A man known as Nick, told the Echo he", "When it rained, the head of
 * Quaysafe, Ivo Marsh of Leeds, said that": a comma too many between the first noun phrase of a sentence or its main clause
 * and the verb.
 */
export function beforeStrayComma(tokens: readonly Token[], comma: number): Subject | null {
  if (isQuotation(tokens, comma) || comma < 2 || !leadsOn(tokens, comma + 1)) return null
  const phrase = phraseStart(tokens, comma - 1)
  const first = opens(tokens, phrase) ? phrase : withRelative(tokens, phrase, 0)
  if (!opens(tokens, first) || first >= comma || tagsAt(tokens, first) & (t.PREP | t.ADVERB | t.TIME)) return null
  return new Subject(new Phrase(first, headlineVerb(tokens, first, comma) - 1), 'plain')
}

/** "Holm Foods cuts forecast, says it will close": in a line without a full stop a noun that might be a verb is one; else the comma. */
function headlineVerb(tokens: readonly Token[], first: number, comma: number): number {
  if (first > 0 || tokens.at(-1)?.kind === PUNCTUATION) return comma
  for (let i = first + 1; i < comma - 1; i++) {
    const governed = tagsAt(tokens, i - 1) & (t.DET | t.POSSESSIVE | t.PREP | t.GENITIVE)
    if (!governed && mayBeVerb(tokens, i)) return i
  }
  return comma
}

/** In the present, of a subject in the right number: "Fox backs", "the police charge". */
const mayBeVerb = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & (isPlural(tokens[i - 1]) ? t.BASE | t.PRESENT : t.PRESENT)) !== 0

/** Whether nothing but a conjunction or an aside stands before a place. */
const opens = (tokens: readonly Token[], first: number): boolean =>
  first === 0 ||
  (is(tokens, first - 1, ',') && opensAside(tokens)) ||
  (first === 1 && (tagsAt(tokens, 0) & t.COORD) !== 0)

/** "When it rained,", "However,", "Speaking on Monday,": what stands before the main clause. */
const opensAside = (tokens: readonly Token[]): boolean => (tagsAt(tokens, 0) & (t.SUBORD | t.ADVERB | t.GERUND)) !== 0

/** Whether a verb behind the comma is one of the main clause: a clause or a quotation is said, and it has no subject behind it. */
function leadsOn(tokens: readonly Token[], verb: number): boolean {
  const { lemma } = wordAt(tokens[verb])
  if (is(tokens, verb + 1, 'that') && VERBS_OF_BEING_TOLD.has(lemma)) return false
  if (tagsAt(tokens, verb) & t.HAVE || leadsToClause(tokens, verb)) return true
  // "The plan, confirmed that month, failed"
  if (is(tokens, verb + 1, 'that')) return takesClause(lemma) && !(tagsAt(tokens, verb + 2) & t.TIME)
  if (!isSpeechVerb(lemma)) return false
  if (is(tokens, verb + 1, ',') && isQuotation(tokens, verb + 2)) return true
  // "says there is", "told the Echo he is"
  return (is(tokens, verb + 1, 'there') && hasFinite(tokens, verb + 2, verb + 2)) || nextSubject(tokens, verb + 1) > 0
}
