import { ROLE_WORDS } from '../../lexicon/people/roles.ts'
import * as t from '../tags.ts'
import { LOWER, PUNCTUATION, type Token } from '../tokens.ts'
import {
  behindApproximator,
  hasFinite,
  is,
  isQuotation,
  Phrase,
  phraseEnd,
  startsPhrase,
  tagsAt,
} from './noun-phrase.ts'
import { endWithBesides } from './postmodifiers.ts'
import { isLooseAdverb, Subject } from './subject.ts'
import { TIME_UNIT } from './time-before.ts'

/** “…,” comes out in March: no subject. */
const PARTICLE = /^(?:out|up|down|back|off|away|over|through|forward)$/

/** "tweeted another": a determiner that stands for somebody who is not named. */
const ALONE = /^(?:another|others|some|many|several)$/

/** "the director, noted this week that", "a study concluded this year": when it was said, and nobody who says it. */
const isWhen = (tokens: readonly Token[], i: number): boolean =>
  /^(?:this|last|earlier|next)$/.test(tokens[i]?.lower ?? '') &&
  (TIME_UNIT.test(tokens[i + 1]?.lower ?? '') || (tagsAt(tokens, i + 1) & t.TIME) !== 0) &&
  !(tagsAt(tokens, i + 2) & t.GENITIVE)

/** The subject after an inverted cue: "said Hill, 54, of Leeds". */
export function subjectAfter(tokens: readonly Token[], head: number): Subject | null {
  let first = head + 1
  while (isLooseAdverb(tagsAt(tokens, first)) || tagsAt(tokens, first) & t.TIME) first++
  if (isWhen(tokens, first)) return null
  const tags = tagsAt(tokens, first)
  const many = behindApproximator(tokens, first)
  if (PARTICLE.test(tokens[first]?.lower ?? '') && many === first) return null
  const start = startOfNoun(tokens, many)
  if (!startsPhrase(tokens, start) && !(tags & t.PRONOUN)) return null
  const bare = is(tokens, first, 'that') ? -1 : behindAdjectives(tokens, start, phraseEnd(tokens, start))
  if (bare < first)
    return ALONE.test(tokens[first]?.lower ?? '')
      ? new Subject(new Phrase(first, endWithBesides(tokens, first)), 'inverted')
      : null
  // "said Fox and others"
  const joined = tagsAt(tokens, bare + 1) & t.COORD && ALONE.test(tokens[bare + 2]?.lower ?? '')
  if (joined) return new Subject(new Phrase(first, bare + 2), 'inverted')
  const reduced =
    (tagsAt(tokens, bare + 1) & (t.PAST | t.PARTICIPLE | t.GERUND)) !== 0 || isRestrictive(tokens, bare + 1)
  const whose = whoseWithin(tokens, first, bare)
  const clause = whose > 0 ? whose : reduced ? bare + 1 : -1
  const end = clause > 0 ? relativeEnd(tokens, clause) : isReflexive(tokens, bare + 1) ? bare + 1 : bare
  return new Subject(new Phrase(first, endWithBesides(tokens, end)), 'inverted')
}

/** "said the trim, dignified 71-year-old": one word behind the article, and what else describes whoever is meant. */
function behindAdjectives(tokens: readonly Token[], first: number, end: number): number {
  if (!(tagsAt(tokens, first) & t.DET) || end !== first + 1 || !is(tokens, end + 1, ',')) return end
  if (tokens[end]?.case !== LOWER || ROLE_WORDS.has(tokens[end]?.lower ?? '')) return end
  const next = end + 2
  if (tokens[next]?.case !== LOWER || tagsAt(tokens, next) & (t.CLOSED | t.GERUND)) return end
  const last = phraseEnd(tokens, startOfNoun(tokens, next))
  const head = tokens[last]?.lower ?? ''
  return last > next && (head.endsWith('year-old') || ROLE_WORDS.has(head)) ? last : end
}

/** "says a farmer whose sheep": where in a phrase the clause begins about who has something; -1 where none does. */
function whoseWithin(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 1; i <= last; i++) if (is(tokens, i, 'whose')) return is(tokens, i - 1, ',') ? -1 : i
  return -1
}

/** "said Fox himself" */
export const isReflexive = (tokens: readonly Token[], i: number): boolean =>
  /^(?:himself|herself|itself|themselves)$/.test(tokens[i]?.lower ?? '')

/** "said undecided voter Lena Fox", "said the printed card": past a form in -ed that describes the noun. */
function startOfNoun(tokens: readonly Token[], first: number): number {
  const described = first + (tagsAt(tokens, first) & t.DET ? 1 : 0)
  const tags = tagsAt(tokens, described)
  // "said acting mayor Lena Fox": but "said visiting schools" tells of no speaker.
  const isTitled = (tags & t.GERUND) !== 0 && (tagsAt(tokens, phraseEnd(tokens, described + 1)) & t.NAME) !== 0
  const describes = (tags & (t.PAST | t.PARTICIPLE) || isTitled) && !(tags & t.NOMINAL)
  return describes && tagsAt(tokens, described + 1) & (t.NOMINAL | t.NAME) ? described + 1 : first
}

/** Whether a relative clause follows without a comma: part of the phrase, as annotators take it. */
const isRestrictive = (tokens: readonly Token[], i: number): boolean =>
  /^(?:who|that|which|whose)$/.test(tokens[i]?.lower ?? '')

/**
 * Extends a noun phrase over ", 54, of Leeds" and ", a doctor": to the last word before the closing comma or the end. For
 * an agent or "according to", behind which a clause may follow: what only looks like an apposition stays out.
 */
export function appositionEnd(tokens: readonly Token[], end: number): number {
  if (!is(tokens, end + 1, ',')) return end
  // ", among them Ivo Marsh,"
  if (is(tokens, end + 2, 'among') && is(tokens, end + 3, 'them')) return relativeEnd(tokens, end + 2)
  const skip = is(tokens, end + 2, 'of') || is(tokens, end + 2, 'now') || is(tokens, end + 2, 'then') ? 1 : 0
  const first = end + 2 + skip
  // "by the union, whose leader, Ana Ruiz, said": a clause with a subject of its own.
  if (!startsPhrase(tokens, first) || is(tokens, first, 'whose')) return end
  const bare = phraseEnd(tokens, first)
  if (bare < first || hasFinite(tokens, bare + 1, bare + 1)) return end
  const relative = tagsAt(tokens, bare + 1) & t.WH && tagsAt(tokens, bare + 1) & t.PRONOUN
  // ", the first woman to lead the bank,"
  const infinitive =
    /^(?:first|last|only|next)$/.test(tokens[first + 1]?.lower ?? '') && tagsAt(tokens, bare + 1) & t.TO
  const last = relative || infinitive ? relativeEnd(tokens, bare + 1) : bare
  if (isQuotation(tokens, last + 1) || last + 1 >= tokens.length || tokens[last + 1]?.kind === PUNCTUATION)
    return appositionEnd(tokens, last)
  return end
}

function relativeEnd(tokens: readonly Token[], from: number): number {
  let i = from
  while (
    i < tokens.length &&
    (!isQuotation(tokens, i) || isTermWithin(tokens, from, i)) &&
    !/^[,.;:?!]$/.test(tokens[i]?.text ?? '')
  )
    i++
  return i - 1
}

/** "says a farmer whose sheep face “constant” attack": marks in the clause about who speaks, behind which it goes on. */
const isTermWithin = (tokens: readonly Token[], from: number, i: number): boolean =>
  i > from + 1 &&
  /^(?:who|whose)$/.test(tokens[from]?.lower ?? '') &&
  tokens[i]?.quotation?.small === true &&
  !tokens[i]?.quotation?.punctuated &&
  tokens[i + 1]?.kind !== PUNCTUATION &&
  i + 1 < tokens.length

/** A finite verb with its subject right behind the passive: of a clause that tells what was said. */
const isInnerVerb = (tokens: readonly Token[], head: number, i: number): boolean =>
  i > head + 1 && (tagsAt(tokens, i) & t.AUX) !== 0 && phraseEnd(tokens, head + 1) === i - 1 && hasFinite(tokens, i, i)

/** The agent of a passive: "was called a fraud by officials". */
export function agentAfter(tokens: readonly Token[], head: number): Subject | null {
  for (let i = head + 1; i < tokens.length && i < head + 12; i++) {
    if (isQuotation(tokens, i)) continue
    if (/^[.;:(]$/.test(tokens[i]?.text ?? '')) return null
    // "was told the delay was caused by Fox": the agent of the clause within.
    if (isInnerVerb(tokens, head, i)) return null
    if (!is(tokens, i, 'by')) continue
    let first = i + 1
    while (isLooseAdverb(tagsAt(tokens, first))) first++
    const end = phraseEnd(tokens, first)
    return end >= first ? new Subject(new Phrase(i + 1, appositionEnd(tokens, end)), 'agent') : null
  }
  return null
}

/** Whether a phrase holds a name or what a person is. */
export const holdsSomebody = (tokens: readonly Token[], { first, last }: Phrase): boolean =>
  tokens
    .slice(first, last + 1)
    .some(({ tags, lower }) => (tags & (t.NAME | t.TIME)) === t.NAME || ROLE_WORDS.has(lower) || lower === 'police')
