import { ADVERB, AUX, BE, CLOSED, COORD, GERUND, NAME, NOMINAL, PREP, PRONOUN, VERB, WH } from '../../text/tags.ts'
import type { TokenSpan } from '../../text/token-span.ts'
import { LOWER, NUMBER, PUNCTUATION, QUOTATION, type Token, WORD } from '../../text/tokens.ts'
import { runsAround, type SentenceMentions } from '../entities/sentence-mentions.ts'
import { ROLE_DETERMINERS } from '../roles/role-words.ts'
import { afterClause } from './after-clause.ts'
import { SourcePhrase } from './source-phrase.ts'

const LONGEST_CLAUSE = 14
const LONGEST_PHRASE = 8

const WHO = new Set(['who', 'whose', 'which', 'that'])
/** Prepositions by which a noun phrase goes on: the phrase behind them is its object, never a subject. */
const ATTACHING = new Set([
  'of',
  'across',
  'from',
  'in',
  'at',
  'for',
  'with',
  'around',
  'near',
  'inside',
  'behind',
  'throughout',
  'within',
])
const DEGREES = new Set([
  'over',
  'nearly',
  'almost',
  'about',
  'around',
  'roughly',
  'some',
  'more',
  'than',
  'less',
  'fewer',
  'both',
  'just',
  'under',
])
const QUANTIFIERS = new Set([
  'some',
  'many',
  'most',
  'several',
  'few',
  'all',
  'both',
  'half',
  'any',
  'none',
  'one',
  'each',
])
/** Adjectives that need their object: "people familiar with the matter". */
const GOVERNING = new Set([
  'familiar',
  'close',
  'briefed',
  'opposed',
  'loyal',
  'critical',
  'sympathetic',
  'knowledgeable',
])

/** Whether a token can be the head of a noun phrase. */
const isNoun = (token: Token | undefined): boolean =>
  token?.kind === WORD && ((token.tags & (NOMINAL | NAME)) !== 0 || token.case !== LOWER) && (token.tags & CLOSED) === 0

/** A noun in small letters, or one that opens its sentence: "Executives across the world". */
const isCommonNoun = ({ tokens, nouns }: SentenceMentions, at: number): boolean =>
  isNoun(tokens[at]) &&
  (tokens[at]?.case === LOWER || (at === 0 && nouns.classOf(tokens[at]?.lower ?? '')?.plural === true))

/** Whether a token can stand inside a noun phrase, before its head. */
const isInner = (token: Token | undefined): boolean =>
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

/** "Executives across [the world] say": the head is what the preposition before the phrase attaches it to; -1 for none. */
function headBeforePreposition(line: SentenceMentions, from: number): number {
  const { tokens } = line
  const preposition = tokens[from - 1]
  if (!preposition || !ATTACHING.has(preposition.lower) || (preposition.tags & PREP) === 0) return -1
  if (preposition.lower === 'of' && QUANTIFIERS.has(tokens[from - 2]?.lower ?? '')) return from - 2
  return isCommonNoun(line, from - 2) ? from - 2 : -1
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

const isCount = (token: Token | undefined): boolean =>
  token?.kind === NUMBER || /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(token?.lower ?? '')

/** "the Russian and [Syrian ministries]", "over [half of them]", "loved [ones]": what belongs to the phrase before it. */
function withModifiers(line: SentenceMentions, from: number): number {
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
  while (counted && start > 0 && DEGREES.has(tokens[start - 1]?.lower ?? '')) start--
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
function startOf(line: SentenceMentions, from: number): number {
  const clause = headBeforeClause(line, from)
  const named = clause >= 0 ? clause : headBeforeDoing(line, from)
  const head = named >= 0 ? named : headBeforePreposition(line, from)
  return withModifiers(line, head >= 0 ? startOf(line, phraseStart(line, head)) : from)
}

/** Where the phrase of a common noun starts, its quantifier included: "some of the experts". */
export function nounPhraseStart(line: SentenceMentions, head: number): number {
  const from = phraseStart(line, head)
  const quantified =
    from > 1 && line.tokens[from - 1]?.lower === 'of' && QUANTIFIERS.has(line.tokens[from - 2]?.lower ?? '')
  return quantified ? from - 2 : from
}

/** "Vietnam is [a critic of China] and has accused": a phrase behind a copula tells what its subject is. */
function subjectOfCopula(line: SentenceMentions, from: number): { from: number; to: number } | null {
  const { tokens } = line
  let at = from - 1
  if (at < 0) return null
  // "is one of the region’s [critics of China]"
  if (tokens[at]?.lower === "'s" || tokens[at]?.lower === '’s') at -= 2
  if (ROLE_DETERMINERS.has(tokens[at]?.lower ?? '')) at--
  if (tokens[at]?.lower === 'of' && QUANTIFIERS.has(tokens[at - 1]?.lower ?? '')) at -= 2
  if (((tokens[at]?.tags ?? 0) & BE) === 0) return null
  const run = runsAround(line, Math.max(0, at - 1), at).find(
    ({ to, postmodifierEnd, entity }) => entity && (to === at || postmodifierEnd === at),
  )
  return run ? { from: run.from, to: run.to } : null
}

/** "local [news] reports", "credible reports": a noun for a source right behind the phrase, read as a verb. */
function endOf(line: SentenceMentions, to: number, cue: TokenSpan | null): number {
  const { tokens, nouns, reading } = line
  const [last, next, after] = [tokens[to - 1], tokens[to], tokens[to + 1]]
  if (!last || !next || next.kind !== WORD || next.case !== LOWER || reading.cues.has(next.start)) return to
  if (cue && next.start >= cue.start && next.start < cue.end) return to
  if (GOVERNING.has(last.lower) && (next.tags & PREP) !== 0) return objectEnd(line, to + 1)
  const source = nouns.classOf(next.lower)
  if (!source || (next.tags & (ADVERB | PREP | AUX)) !== 0) return to
  const open = last.case === LOWER && nouns.classOf(last.lower)?.kind !== source.kind
  if (!open && !(source.plural && nouns.classOf(last.lower)?.kind === 'person')) return to
  const closed =
    !after || after.kind !== WORD || (after.tags & (VERB | AUX | PREP | ADVERB)) !== 0 || reading.cues.has(after.start)
  return closed ? to + 1 : to
}

/** The end of the object that starts at `at`. */
function objectEnd({ tokens, reading }: SentenceMentions, at: number): number {
  let to = at
  while (
    to < at + LONGEST_PHRASE &&
    (isInner(tokens[to]) || ((tokens[to]?.tags ?? 0) & GERUND) !== 0) &&
    !reading.cues.has(tokens[to]?.start ?? -1)
  )
    to++
  return to > at ? to : at - 1
}

/** "an email from [the airline] saying": whoever something is from speaks by it. */
const isSender = ({ line: { tokens }, from, to }: SourcePhrase, cue: TokenSpan): boolean =>
  cue.first === to &&
  ((tokens[cue.first]?.tags ?? 0) & GERUND) !== 0 &&
  /^(?:from|by)$/.test(tokens[from - 1]?.lower ?? '')

/**
 * The whole source phrase of which the reader of sentences has found a part: with the noun that its preposition or
 * relative clause belongs to, with its degrees and with the noun at its end.
 */
export function wholePhrase(phrase: SourcePhrase, cue: TokenSpan | null): SourcePhrase {
  const { line } = phrase
  if (((line.tokens[phrase.from]?.tags ?? 0) & PRONOUN) !== 0) return phrase
  const subjectFrom = afterClause(phrase)
  if (subjectFrom > 0) return new SourcePhrase(line, subjectFrom, phrase.to, true)
  const before = cue !== null && phrase.to <= cue.first && cue.start > phrase.start && !isSender(phrase, cue)
  const start = before ? startOf(line, phrase.from) : phrase.from
  const subject = before ? subjectOfCopula(line, start) : null
  if (subject) return new SourcePhrase(line, subject.from, subject.to, true)
  const from = before ? start : withModifiers(line, phrase.from)
  const to = endOf(line, phrase.to, cue)
  return from === phrase.from && to === phrase.to ? phrase : new SourcePhrase(line, from, to, true)
}
