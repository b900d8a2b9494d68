import {
  ATTACHING_PREPOSITIONS,
  DEGREES_OF_COUNTS,
  NOUNS_OF_PREPOSITIONS,
  QUANTIFIERS_BEFORE_OF,
} from '../../lexicon/phrase-words.ts'
import { actsMeanwhile } from '../../text/syntax/modifier.ts'
import { AUX, CLOSED, COORD, GERUND, NAME, NOMINAL, PREP, VERB, WH } from '../../text/tags.ts'
import { LOWER, NUMBER, PUNCTUATION, QUOTATION, type Token, WORD } from '../../text/tokens.ts'
import type { SentenceMentions } from '../names/sentence-mentions.ts'
import { isCount, ROLE_DETERMINERS } from '../roles/role-words.ts'

// Where a source phrase starts of which only the end was read.

const LONGEST_CLAUSE = 14
/** Words of a noun phrase before its head, and of an object, at the most. */
export const LONGEST_PHRASE = 8

const WHO = new Set(['who', 'whose', 'which', 'that'])

/** Whether a token can be the head of a noun phrase. */
const isNoun = (token: Token | undefined): boolean =>
  token?.kind === WORD && ((token.tags & (NOMINAL | NAME)) !== 0 || token.case !== LOWER) && (token.tags & CLOSED) === 0

/** A noun in small letters, or one that opens its sentence: "Executives across the world". */
const isCommonNoun = ({ tokens, nouns }: SentenceMentions, at: number): boolean =>
  isNoun(tokens[at]) &&
  (tokens[at]?.case === LOWER || (at === 0 && nouns.classOf(tokens[at]?.lower ?? '')?.plural === true))

/** Whether a token can stand inside a noun phrase, before its head. */
export const isInner = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === NUMBER ||
    (token.kind === WORD &&
      (token.tags & (PREP | AUX | WH | COORD)) === 0 &&
      ((token.tags & VERB) === 0 || (token.tags & NOMINAL) !== 0)))

/** The start of the noun phrase whose head is the token at `head`. */
function phraseStart({ tokens }: SentenceMentions, head: number): number {
  let from = head
  while (
    from > 0 &&
    head - from < LONGEST_PHRASE &&
    !ROLE_DETERMINERS.has(tokens[from]?.lower ?? '') &&
    isInner(tokens[from - 1])
  )
    from--
  return from
}

/** "In light of [Fox’s] claim", "in the wake of": no noun that anybody belongs to. */
function isOfPreposition(tokens: readonly Token[], noun: number): boolean {
  const opens = tokens[noun - 1]?.lower === 'the' ? noun - 2 : noun - 1
  return /^(?:in|on)$/.test(tokens[opens]?.lower ?? '') && NOUNS_OF_PREPOSITIONS.has(tokens[noun]?.lower ?? '')
}

/** "Executives across [the world] say": the head is what the preposition before the phrase attaches it to; -1 for none. */
function headBeforePreposition(line: SentenceMentions, from: number): number {
  const { tokens } = line
  const preposition = tokens[from - 1]
  if (!preposition || !ATTACHING_PREPOSITIONS.has(preposition.lower) || (preposition.tags & PREP) === 0) return -1
  if (preposition.lower === 'of' && QUANTIFIERS_BEFORE_OF.has(tokens[from - 2]?.lower ?? '')) return from - 2
  return isCommonNoun(line, from - 2) && !isOfPreposition(tokens, from - 2) ? from - 2 : -1
}

/** "Lena Fox, who sells boats at [the market] said": a thing says nothing, so the name before the clause does; -1 where it can. */
function tellsOf({ tokens, nouns, reading }: SentenceMentions, name: number, from: number): number {
  let to = from
  while (isInner(tokens[to]) && !reading.cues.has(tokens[to]?.start ?? -1)) to++
  const last = tokens[to - 1]
  const isThing = last?.case === LOWER && nouns.classOf(last.lower) === null
  const told = tokens.slice(name + 2, from).some((token) => reading.cues.has(token.start))
  return isThing && !told && tokens[name]?.case !== LOWER && tokens[name]?.kind === WORD ? name : -1
}

/** "Analysts who have done [the calculations] say": the head before the relative clause that the phrase ends; -1 for none. */
function headBeforeClause(line: SentenceMentions, from: number): number {
  const { tokens, nouns } = line
  let verb = false
  for (let at = from - 1; at > Math.max(0, from - LONGEST_CLAUSE); at--) {
    const token = tokens[at]
    if (!token || token.kind === PUNCTUATION || token.kind === QUOTATION) return -1
    verb ||= (token.tags & (VERB | AUX)) !== 0
    if (!WHO.has(token.lower)) continue
    if (actsMeanwhile(tokens, at, from)) return -1
    if (token.lower === 'who' && tokens[at - 1]?.text === ',') return verb ? tellsOf(line, at - 2, from) : -1
    const head = tokens[at - 1]
    const human = token.lower === 'who' || token.lower === 'whose'
    return verb && isNoun(head) && head?.case === LOWER && (human || nouns.classOf(head.lower) !== null) ? at - 1 : -1
  }
  return -1
}

/** "Fox while addressing [the rally] said": the name before what its bearer was doing then; -1 for none. */
function headBeforeDoing({ tokens }: SentenceMentions, from: number): number {
  for (let at = from - 1; at > Math.max(1, from - LONGEST_DOING); at--) {
    const token = tokens[at]
    if (!token || token.kind !== WORD) return -1
    if ((token.tags & GERUND) === 0 || !/^(?:while|when|after|before)$/.test(tokens[at - 1]?.lower ?? '')) continue
    const name = tokens[at - 2]
    return name?.kind === WORD && name.case !== LOWER ? at - 2 : -1
  }
  return -1
}

/** Tokens from a gerund to the end of its object at the most. */
const LONGEST_DOING = 7

/** "the Russian and [Syrian ministries]", "over [half of them]", "loved [ones]": what belongs to the phrase before it. */
export function withModifiers(line: SentenceMentions, from: number): number {
  const { tokens, nouns } = line
  const [before, second, third] = [tokens[from - 1], tokens[from - 2], tokens[from - 3]]
  if (
    before?.lower === 'and' &&
    second?.kind === WORD &&
    second.case !== LOWER &&
    ROLE_DETERMINERS.has(third?.lower ?? '')
  )
    return from - 3
  // "Three in [five drivers]"
  if (before?.lower === 'in' && isCount(tokens[from]) && isCount(second)) return from - 2
  let start = from
  const counted =
    tokens[from]?.kind === NUMBER ||
    /^(?:half|one|two|three|four|five|six|seven|eight|nine|ten|a|an|the|most)$/.test(tokens[from]?.lower ?? '')
  while (counted && start > 0 && DEGREES_OF_COUNTS.has(tokens[start - 1]?.lower ?? '')) start--
  if (
    tokens[from]?.lower === 'ones' &&
    before?.case === LOWER &&
    (before.tags & CLOSED) === 0 &&
    nouns.classOf(before.lower) === null
  )
    return from - 1
  return start
}

/** Where a phrase before its verb starts, when what was read is only the end of it. */
export function sourceStart(line: SentenceMentions, from: number): number {
  const clause = headBeforeClause(line, from)
  const named = clause >= 0 ? clause : headBeforeDoing(line, from)
  const head = named >= 0 ? named : headBeforePreposition(line, from)
  return withModifiers(line, head >= 0 ? sourceStart(line, phraseStart(line, head)) : from)
}

/** Where the phrase of a common noun starts, its quantifier included: "some of the experts". */
export function nounPhraseStart(line: SentenceMentions, head: number): number {
  const from = phraseStart(line, head)
  const quantified =
    from > 1 && line.tokens[from - 1]?.lower === 'of' && QUANTIFIERS_BEFORE_OF.has(line.tokens[from - 2]?.lower ?? '')
  return quantified ? from - 2 : from
}
