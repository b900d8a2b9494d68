import { isSpeechVerb } from '../../lexicon/frames.ts'
import * as t from '../tags.ts'
import type { Token } from '../tokens.ts'
import { wordAt } from '../word-at.ts'
import { hasFinite, is, isNominal, isQuotation, tagsAt } from './noun-phrase.ts'
import { phraseStart } from './phrase-start.ts'
import { isReducedPassive } from './reduced-passive.ts'

/** How far a modifier may reach: "protesters marching through the streets of the old town". */
const MODIFIER_REACH = 9

/** "a woman described by neighbours as quiet", "a man accused of stealing a bus": a participle before this place rules it. */
function isRuled(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > at - MODIFIER_REACH; i--) {
    if (isReducedPassive(tokens, i)) return true
    if (hasFinite(tokens, i, i)) return false
  }
  return false
}

/** "protesters marching through the streets chanted", "a poll released on Monday shows": the subject stands before. */
function modifierStart(tokens: readonly Token[], first: number, floor: number): number {
  for (let i = first - 1; i > floor && i > first - MODIFIER_REACH; i--) {
    const tags = tagsAt(tokens, i)
    if (is(tokens, i, ',') || isQuotation(tokens, i) || tags & (t.WH | t.COORD)) return first
    if (tags & t.SUBORD && !(is(tokens, i, 'as') && isRuled(tokens, i))) return first
    if (!(tags & t.VERB) || tags & t.NOMINAL) continue
    // "a man accused of stealing a bus": what he is accused of.
    if (tags & t.GERUND && tagsAt(tokens, i - 1) & t.PREP && isRuled(tokens, i - 1)) continue
    if (isReducedPassive(tokens, i) && !hasFinite(tokens, floor, i - 1)) return phraseStart(tokens, i - 1, floor)
    const speech = isSpeechVerb(wordAt(tokens[i]).lemma)
    const modifier = tags & t.GERUND || (tags & (t.PAST | t.PARTICIPLE) && tagsAt(tokens, i + 1) & t.PREP)
    const governed = i + 2 === first && (tagsAt(tokens, i + 1) & t.PREP) !== 0 && is(tokens, first, 'the')
    if (!modifier || (speech && !governed) || !isNominal(tokens, i - 1)) return first
    // "In Leeds, where it rained, residents reached by phone said"
    const start = phraseStart(tokens, i - 1, floor)
    return hasFinite(tokens, floor, i - 1) && !is(tokens, start - 1, ',') ? first : start
  }
  return first
}

/** "In a statement issued on Monday [the union] said": behind what opens the sentence and tells where, a noun phrase of its own. */
const opensWithWords = (tokens: readonly Token[], start: number, first: number): boolean =>
  start === 1 &&
  (tagsAt(tokens, 0) & t.PREP) !== 0 &&
  (tagsAt(tokens, first) & (t.DET | t.POSSESSIVE | t.NAME)) !== 0 &&
  (tagsAt(tokens, first - 1) & (t.NOMINAL | t.NAME | t.TIME)) !== 0 &&
  !(tagsAt(tokens, first - 1) & (t.PREP | t.VERB | t.DET | t.POSSESSIVE))

/** How long a relative clause without commas may be, in tokens. */
const RELATIVE_REACH = 22

/** "scientists who study the moon say": between "who" and a phrase a word that may be a noun is the verb. */
const isDoneByWho = (tokens: readonly Token[], who: number, first: number): boolean =>
  is(tokens, who, 'who') &&
  who + 2 === first &&
  !hasFinite(tokens, 0, who - 2) &&
  (tagsAt(tokens, who + 1) & (t.BASE | t.PRESENT)) !== 0

/** "some who advocate free speech argue": the phrase found belongs to a relative clause; the subject stands before. */
export function withRelative(tokens: readonly Token[], first: number, floor: number): number {
  const modified = modifierStart(tokens, first, floor)
  if (modified < first) return opensWithWords(tokens, modified, first) ? first : modified
  if (!(tagsAt(tokens, first - 1) & (t.PREP | t.TO | t.ADVERB | t.VERB | t.BE | t.HAVE))) return first
  for (let i = first - 1; i > floor && i > first - RELATIVE_REACH; i--) {
    if (is(tokens, i, ',') || isQuotation(tokens, i)) return first
    const relative = tagsAt(tokens, i) & t.PRONOUN && /^(?:who|which|that)$/.test(tokens[i]?.lower ?? '')
    if (!relative) continue
    const acts = hasFinite(tokens, i + 1, first - 1) || isDoneByWho(tokens, i, first)
    if (!(isNominal(tokens, i - 1) || tagsAt(tokens, i - 1) & t.PRONOUN) || !acts) return first
    if (actsMeanwhile(tokens, i, first)) return first
    const start = phraseStart(tokens, i - 1, floor)
    return start < i ? start : first
  }
  return first
}

/** "A man who hit a guard was jailed after a judge": behind the verb of the main clause, too, somebody else acts. */
export function actsMeanwhile(tokens: readonly Token[], who: number, first: number): boolean {
  if (!/^(?:after|when|before|because|as|while|until|since|if)$/.test(tokens[first - 1]?.lower ?? '')) return false
  let verbs = 0
  for (let i = who + 1; i < first - 1; i++) if (hasFinite(tokens, i, i) && !hasFinite(tokens, i - 1, i - 1)) verbs++
  return verbs > 1
}
