import { isSpeechVerb } from '../../lexicon/frames.ts'
import { hasFinite, is, isQuotation, type Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { isQuotedTitle, type Token } from '../../text/tokens.ts'
import { LEADING } from '../content/content-limits.ts'
import { CARRIED_NOUN } from '../frames/carried-noun.ts'
import type { Frame } from '../frames/frame.ts'
import { isSpeechNoun } from '../frames/nominal.ts'

/** "March 23, 2031": days, months and numbers alone. */
export const isDate = (tokens: readonly Token[], { first, last }: Phrase): boolean =>
  tokens.slice(first, last + 1).every(({ tags, text }) => (tags & t.TIME) !== 0 || /^[\d,.]+$/.test(text))

/** "which", "that" before a subject: its verb has its object before it. */
export const isObjectRelative = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.WH) !== 0 || is(tokens, i, 'that')

/** "posted on the quay caused a stir": a preposition, a noun phrase and, with nothing between, a finite verb. */
export function isReduced(tokens: readonly Token[], frame: Frame, { first, last }: Phrase): boolean {
  const { head, cueLast } = frame
  // "“Go!” Fox said from the quay as it sank": behind quoted words the verb is the speaker's.
  if (isQuotation(tokens, frame.clauseFirst - 1)) return false
  const leads = LEADING.test(tokens[cueLast]?.lower ?? '')
  if (cueLast === head || first !== cueLast + 1) return false
  // "shows like “Night Train” would go on": a noun.
  if (isQuotation(tokens, first)) return is(tokens, cueLast, 'like') && hasFinite(tokens, first + 1, first + 1)
  if (!leads) return false
  let end = phraseEnd(tokens, first)
  while (end >= first && tagsAt(tokens, end + 1) & t.PREP && end < last) {
    // "is calling for talks until the mill has opened": a clause of time has a verb of its own.
    if (/^(?:until|till|before|after|since|once)$/.test(tokens[end + 1]?.lower ?? '')) return false
    const next = phraseEnd(tokens, end + 2)
    if (next <= end + 1) return false
    end = next
  }
  return end >= first && end < last && hasFinite(tokens, end + 1, end + 1) && !isPluralNoun(tokens, end + 1)
}

/** "called for urgent talks", "for fresh talks with the union": no object follows, so that the form in -s is a noun. */
const isPluralNoun = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & (t.PRESENT | t.PAST | t.AUX)) === t.PRESENT &&
  (i + 1 >= tokens.length || /^[.,;:]$/.test(tokens[i + 1]?.text ?? '') || (tagsAt(tokens, i + 1) & t.PREP) !== 0)

/** "stories that take", "offers that appear": a relative clause of the noun before it, which may be the cue itself. */
export function relates(tokens: readonly Token[], { head, lemma, rule }: Frame, first: number): boolean {
  const next = tagsAt(tokens, first + 1)
  // "states that have suffered": “that” by itself is one thing.
  if (is(tokens, first, 'that') && /^(?:have|are|were|do)$/.test(tokens[first + 1]?.lower ?? '')) return true
  if (
    !is(tokens, first, 'that') ||
    // "that given the rain, the mill stood still"
    /^(?:given|provided|compared|based|assuming|granted)$/.test(tokens[first + 1]?.lower ?? '') ||
    !(next & (t.BASE | t.PRESENT | t.PAST | t.PARTICIPLE)) ||
    next & (t.NOMINAL | t.AUX)
  )
    return false
  if (rule === CARRIED_NOUN) return true
  if (first - 1 === head) return !isSpeechVerb(lemma)
  // "apologised for a loss last week that cost millions"
  return (tagsAt(tokens, first - 1) & (t.NOMINAL | t.TIME)) !== 0 && (tagsAt(tokens, first - 1) & t.NAME) === 0
}

/** Words from "it" to its infinitive, at the most: "it would be quite wrong to say". */
const EXPLETIVE_REACH = 6

/** "although it's fair to say that": "it", a form of "be" and an adjective right before the infinitive. */
export function isFairToSay(tokens: readonly Token[], cueFirst: number): boolean {
  if (!(tagsAt(tokens, cueFirst) & t.TO)) return false
  for (let i = cueFirst - 2; i > 0 && i > cueFirst - EXPLETIVE_REACH; i--) {
    if (is(tokens, i, ',') || isQuotation(tokens, i) || tagsAt(tokens, i) & (t.NAME | t.WH)) return false
    if (tagsAt(tokens, i) & t.BE || /^['’]s$/.test(tokens[i]?.lower ?? ''))
      return is(tokens, tagsAt(tokens, i - 1) & t.MODAL ? i - 2 : i - 1, 'it')
  }
  return false
}

/** "It is fair to say that", "This is not to say that": an infinitive behind "it", a form of "be" and no name. */
export function isExpletive(tokens: readonly Token[], { source, subject, cueFirst }: Frame): boolean {
  if (!source || subject !== 'participle' || source.first !== source.last) return false
  const verb = source.first + (tagsAt(tokens, source.first + 1) & t.MODAL ? 2 : 1)
  if (!(tagsAt(tokens, verb) & t.BE) && !is(tokens, verb, 'seems')) return false
  const bare = tokens.slice(verb + 1, cueFirst).every(({ tags }) => (tags & (t.ADVERB | t.NEGATION)) !== 0)
  if (!is(tokens, source.first, 'it')) return bare && /^(?:this|that|which)$/.test(tokens[source.first]?.lower ?? '')
  for (let i = source.first + 2; i < cueFirst; i++) if (tagsAt(tokens, i) & (t.NAME | t.WH)) return false
  return true
}

/** Words from where a content begins to the noun of speech in it. */
const CLAIM_REACH = 6

/** "Fox’s claim that": a noun of speech with somebody before it, not the one who speaks of it ("his claim"). */
export function holdsOwnedClaim(tokens: readonly Token[], { first, last }: Phrase): boolean {
  for (let i = first + 2; i < last && i < first + CLAIM_REACH; i++)
    if (is(tokens, i + 1, 'that') && tagsAt(tokens, i - 1) & t.GENITIVE && isSpeechNoun(tokens, i)) return true
  return false
}

export const isQuoted = (tokens: readonly Token[], { first, last }: Phrase): boolean =>
  tokens.slice(first, last + 1).some(({ quotation }) => quotation !== null)

/** 'the bend as "Widow's Corner"', and no more but what is joined to it. */
export function endsInName(tokens: readonly Token[], { first, last }: Phrase): boolean {
  for (let i = first + 1; i <= last; i++)
    if (is(tokens, i - 1, 'as') && isQuotedTitle(tokens[i]))
      return i === last || (tagsAt(tokens, i + 1) & t.COORD) !== 0
  return false
}

/** "testified before the council": before whom, and no words. */
export const isBeforeBody = (tokens: readonly Token[], { first, last }: Phrase): boolean =>
  is(tokens, first, 'before') &&
  !hasFinite(tokens, first, last) &&
  !tokens.slice(first, last + 1).some(({ quotation }) => quotation !== null)

/** "called a clerk, Lena Fox": somebody by what they do, with the name beside. */
function isNamedBeside(tokens: readonly Token[], first: number, last: number): boolean {
  if (!(tagsAt(tokens, first) & t.DET)) return false
  const comma = phraseEnd(tokens, first) + 1
  return (
    comma > first + 1 &&
    is(tokens, comma, ',') &&
    comma < last &&
    tokens.slice(comma + 1, last + 1).every(({ tags }) => (tags & t.NAME) !== 0)
  )
}

/** "called her mother before the storm", "called Fox on Monday": one person, with nothing that she is called. */
export function isOnlyCalled(tokens: readonly Token[], { first, last }: Phrase): boolean {
  let i = first
  if (tagsAt(tokens, first) & t.POSSESSIVE && tagsAt(tokens, first + 1) & t.NOMINAL) i = first + 2
  else while (i <= last && tagsAt(tokens, i) & t.NAME) i++
  if (i === first) return isNamedBeside(tokens, first, last)
  if (i > last) return true
  // "called her vote for the war a mistake": what it is called may follow.
  for (let k = i + 2; k <= last; k++) if (/^an?$/.test(tokens[k]?.lower ?? '')) return false
  return (tagsAt(tokens, i) & (t.PREP | t.TIME)) !== 0 && phraseEnd(tokens, i + 1) >= last
}
