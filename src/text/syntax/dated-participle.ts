import { takesClause } from '../../lexicon/clause-verbs.ts'
import { isSpeechVerb, MEDIA_NOUNS } from '../../lexicon/frames.ts'
import { WHAT_IS_REPORTED } from '../../lexicon/things-said.ts'
import { INTRANSITIVE_VERBS } from '../../lexicon/verb-classes.ts'
import * as t from '../tags.ts'
import { LOWER, type Token } from '../tokens.ts'
import { wordAt } from '../word-at.ts'
import { clauseFloor } from './clause-floor.ts'
import { happens } from './event-subject.ts'
import { withRelative } from './modifier.ts'
import { hasFinite, is, isNominal, Phrase, phraseEnd, tagsAt } from './noun-phrase.ts'
import { phraseStart } from './phrase-start.ts'
import { Subject } from './subject.ts'
import { OPENS_TIME } from './time-before.ts'

/** How far the verb of the clause may stand behind such a participle, in tokens: "sent on Monday to the council of Leeds". */
const VERB_REACH = 12

/** The token behind a day or another time: "Saturday", "last week", "this month"; the place itself where none stands there. */
function behindTime(tokens: readonly Token[], from: number): number {
  let i = from
  while (OPENS_TIME.test(tokens[i]?.lower ?? '') && i < from + 2) i++
  const first = i
  while (tagsAt(tokens, i) & t.TIME) i++
  return i > first ? i : from
}

/** What leads to when, where or by whom something was done: no conjunction such as "after" or "as". */
const LEADS = /^(?:between|by|on|in|to|at|from|for|with|of|over|during|near|outside|among|through|via)$/

/** The token behind one thing that is told of when, where or by whom; the place itself where none stands there. */
function behindOne(tokens: readonly Token[], i: number): number {
  const timed = behindTime(tokens, i)
  if (timed > i) return timed
  const tags = tagsAt(tokens, i)
  if ((tags & t.ADVERB && !(tags & t.CLOSED)) || is(tokens, i, 'online')) return i + 1
  // "arrested after the raid": not "left after the mayor said", where a clause begins.
  const event = /^(?:after|before|since)$/.test(tokens[i]?.lower ?? '') ? phraseEnd(tokens, i + 1) : -1
  if (event > i && happens(tokens, new Phrase(i + 1, event))) return event + 1
  if (!LEADS.test(tokens[i]?.lower ?? '')) return i
  const day = behindTime(tokens, i + 1)
  // "reported on Sunday sources had said": behind the day a subject of its own.
  if (day > i + 1) return day
  const end = phraseEnd(tokens, i + 1)
  return end > i ? end + 1 : i
}

/** Whether a verb that also reports only describes the noun before it: "figures reported on Sunday", not "police reported". */
const describes = (tokens: readonly Token[], participle: number): boolean => {
  const noun = tokens[participle - 1]
  if (!noun || (noun.case !== LOWER && participle > 1) || tagsAt(tokens, participle - 1) & (t.NAME | t.TIME))
    return false
  const { lemma } = wordAt(tokens[participle])
  return (
    !INTRANSITIVE_VERBS.has(lemma) &&
    (!isSpeechVerb(lemma) || MEDIA_NOUNS.has(noun.lower) || WHAT_IS_REPORTED.has(noun.lower))
  )
}

/**
 * The verb of "A poll released Saturday found", "Emails sent on Monday to the council show": behind a participle with
 * when, where or by whom stands the verb that its noun is the subject of; -1 where the participle is none.
 */
export function verbBehindParticiple(tokens: readonly Token[], participle: number): number {
  const tags = tagsAt(tokens, participle)
  if (!(tags & (t.PAST | t.PARTICIPLE)) || tags & (t.AUX | t.NOMINAL) || !isNominal(tokens, participle - 1)) return -1
  let i = behindOne(tokens, participle + 1)
  if (i === participle + 1 || !describes(tokens, participle)) return -1
  for (let next = behindOne(tokens, i); next > i && i < participle + VERB_REACH; next = behindOne(tokens, i)) i = next
  while (tagsAt(tokens, i) & t.AUX) i++
  return (hasFinite(tokens, i, i) || isPlural(tokens, i)) && isTelling(tokens, i) ? i : -1
}

/** "show that": the plural's verb, which a noun may look like. */
const isPlural = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.BASE) !== 0 && is(tokens, i + 1, 'that')

const isTelling = (tokens: readonly Token[], i: number): boolean => {
  const { lemma } = wordAt(tokens[i])
  return isSpeechVerb(lemma) || takesClause(lemma)
}

/** The subject before a verb that ends in such a participle and what belongs to it. */
export function behindDatedParticiple(tokens: readonly Token[], verb: number, last: number): Subject | null {
  for (let i = last - 1; i > 0 && i > last - VERB_REACH; i--) {
    const token = tokens[i]
    if (!token || token.text === ',' || token.quotation) return null
    if (!(token.tags & (t.PAST | t.PARTICIPLE)) || verbBehindParticiple(tokens, i) !== verb) continue
    const floor = clauseFloor(tokens, i - 1)
    // "The man who wrote the letter read by Fox says"
    const first = withRelative(tokens, phraseStart(tokens, i - 1, floor), floor)
    if (first >= i) return null
    const paper = ownPaper(tokens, first, i)
    return new Subject(new Phrase(first, paper > first ? paper - 1 : last), 'plain')
  }
  return null
}

/** "The mayor in her report tabled on Monday said": where the phrase about what somebody wrote begins; -1 where none does. */
function ownPaper(tokens: readonly Token[], first: number, participle: number): number {
  for (let i = participle - 2; i > first; i--)
    if (tagsAt(tokens, i) & t.POSSESSIVE && is(tokens, i - 1, 'in')) return i - 1
  return -1
}
