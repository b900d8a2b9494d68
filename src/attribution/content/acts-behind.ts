import { BEINGS_AND_FORCES, SET_BY_JUDGES } from '../../lexicon/happenings.ts'
import { THREATENED_DEEDS, UNCHANGED_PASTS, VERBS_OF_PERSONS } from '../../lexicon/verb-classes.ts'
import { HAS_WORDS } from '../../lexicon/writings.ts'
import { hasFinite, is, isQuotation, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { behindAdverb, isPastVerb } from '../../text/syntax/verb-group.ts'
import * as t from '../../text/tags.ts'
import { LOWER, type Token } from '../../text/tokens.ts'
import { isPlural } from '../../text/verb-place-signs.ts'
import { wordAt } from '../../text/word-at.ts'
import { isPersonNoun, maySpeak } from '../frames/reduced-participle.ts'
import { isClosed } from '../phrases/leading-circumstances.ts'
import { subjectStart } from './clause-signs.ts'

// "said the lift was old and took the stairs", "says it is old and wants it mended": a verb behind a conjunction that the
// subject of what was said cannot have.

/** A past tense; before an owned object also one that has no form of its own: "cut their target". */
const isPast = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i + 1) & t.POSSESSIVE && UNCHANGED_PASTS.has(tokens[i]?.lower ?? '')) || isPastVerb(tokens, i)

/** The last token of a subject that is a thing: no pronoun, no name, nobody who acts; -1 for any other. */
export function thingEnd(tokens: readonly Token[], first: number): number {
  const subject = subjectStart(tokens, first)
  const end = phraseEnd(tokens, subject)
  if (end < subject || !hasFinite(tokens, end + 1, end + 1)) return -1
  const words = tokens.slice(subject, end + 1)
  const acts = words.some(
    (token) =>
      (token.tags & (t.PRONOUN | t.NAME | t.POSSESSIVE) && !(token.tags & t.DET)) ||
      (token.tags & t.NOMINAL && (isPersonNoun(token) || maySpeak(token))),
  )
  const noun = tokens[end]?.lower ?? ''
  return acts || tokens[end]?.case !== LOWER || BEINGS_AND_FORCES.has(noun) || MAY_BE_PEOPLE.test(noun) ? -1 : end
}

/** "tenants", "refugees", "teachers"; of "computers" nothing that only people do is told either. */
const MAY_BE_PEOPLE = /(?:ant|ent|ist|ee|er|or|ian)s$/

/** "that the lift was “a joke” and took the stairs": behind a thing and what it is, in marks. */
const behindWords = (tokens: readonly Token[], first: number, and: number): boolean =>
  isQuotation(tokens, and - 1) &&
  ((tagsAt(tokens, and - 2) & t.BE) !== 0 || is(tokens, and - 2, 'been')) &&
  thingEnd(tokens, first) > 0

/** "its annual profit forecast": how far behind “and” what is set may stand, in tokens. */
const OWNED_REACH = 7

/** "that profits had risen and raised its dividend": the owner of what is raised is no subject in another number. */
function ownsElse(tokens: readonly Token[], first: number, and: number): boolean {
  const owner = tokens[and + 2]?.lower ?? ''
  if (!/^(?:its|their|his|her)$/.test(owner)) return false
  const end = thingEnd(tokens, first)
  if (end < 0) return false
  const sets = tokens.slice(and + 3, and + OWNED_REACH).some(({ lower }) => SET_BY_JUDGES.has(lower))
  return /^(?:his|her)$/.test(owner) || isPlural(tokens[end]) === (owner === 'its') || sets
}

/** "told him he was late and sacked him": nobody does it to themselves. */
function actsOnSubject(tokens: readonly Token[], first: number, and: number): boolean {
  const object = and + 2
  const behind =
    isClosed(tokens, object + 1) || (tagsAt(tokens, object + 1) & (t.PREP | t.TIME | t.TO | t.ADVERB)) !== 0
  return behind && tokens[object]?.lower === OBJECT_OF.get(tokens[subjectStart(tokens, first)]?.lower ?? '')
}

const OBJECT_OF: ReadonlyMap<string, string> = new Map([
  ['he', 'him'],
  ['she', 'her'],
  ['they', 'them'],
])

/** "said the lift was old and agreed to mend it": what is done in words, and by no thing that has none. */
function speaksToo(tokens: readonly Token[], first: number, and: number): boolean {
  const verb = behindAdverb(tokens, and + 1)
  const { lemma } = wordAt(tokens[verb])
  // "threatened to resign", not "threatened to collapse"
  const threat =
    lemma === 'threaten' && is(tokens, verb + 1, 'to') && THREATENED_DEEDS.has(wordAt(tokens[verb + 2]).lemma)
  if (!isPast(tokens, verb) || !(threat || VERBS_OF_PERSONS.has(lemma))) return false
  // "the claims had been studied and rejected"
  const next = tagsAt(tokens, verb + 1)
  if (!(next & (t.TO | t.WH | t.DET | t.POSSESSIVE | t.NAME | t.NOMINAL | t.PRONOUN | t.GERUND))) return false
  const end = thingEnd(tokens, first)
  return end >= 0 && !HAS_WORDS.has(tokens[end]?.lower ?? '')
}

/** Verbs of what whoever speaks thinks and wants: "says the lift is old and wants it mended". */
const THINKS = /^(?:think|believe|want|hope|fear|expect|doubt)$/

/** Verbs of what is asked for, as a letter or a plan does, too. */
const ASKS = /^(?:call|urge|accuse|blame|warn|demand|argue|insist)$/

/** How far before a content its verb may stand. */
const CUE_REACH = 4

/** Whether a content stands behind a verb in the present. */
function isToldNow(tokens: readonly Token[], first: number): boolean {
  let cue = first - 1
  while (cue > first - CUE_REACH && !(tagsAt(tokens, cue) & t.VERB)) cue--
  return (tagsAt(tokens, cue) & (t.PRESENT | t.BASE)) !== 0 && !(tagsAt(tokens, cue) & t.PAST)
}

/** "says the lift is old and wants it mended", "and is calling for": in the present, too, of a thing that neither thinks nor asks. */
function thinksToo(tokens: readonly Token[], first: number, and: number): boolean {
  // "does not deny that the law is flawed, but is demanding it": behind “but” the clause before goes on.
  const acting =
    is(tokens, and, 'and') && (tagsAt(tokens, and + 1) & t.BE) !== 0 && (tagsAt(tokens, and + 2) & t.GERUND) !== 0
  const verb = acting ? and + 2 : and + 1
  const { lemma } = wordAt(tokens[verb])
  const asks = ASKS.test(lemma)
  if (!(tagsAt(tokens, verb) & (t.PRESENT | t.BASE | t.GERUND)) || !(asks || THINKS.test(lemma))) return false
  if (!isToldNow(tokens, first)) return false
  const end = thingEnd(tokens, first)
  return end >= 0 && (acting || !asks || !HAS_WORDS.has(tokens[end]?.lower ?? ''))
}

/** Whether, behind "and" or "but", whoever spoke does something. */
export const actsAfterwards = (tokens: readonly Token[], first: number, and: number): boolean =>
  /^(?:and|but)$/.test(tokens[and]?.lower ?? '') &&
  hasFinite(tokens, first, and - 1) &&
  (speaksToo(tokens, first, and) ||
    thinksToo(tokens, first, and) ||
    (is(tokens, and, 'and') &&
      isPast(tokens, and + 1) &&
      (behindWords(tokens, first, and) || ownsElse(tokens, first, and) || actsOnSubject(tokens, first, and))))
