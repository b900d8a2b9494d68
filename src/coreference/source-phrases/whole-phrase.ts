import { ADJECTIVES_WITH_OBJECTS, QUANTIFIERS_BEFORE_OF } from '../../lexicon/phrase-words.ts'
import { ADVERB, AUX, BE, GERUND, POSSESSIVE, PREP, PRONOUN, VERB } from '../../text/tags.ts'
import type { TokenSpan } from '../../text/token-span.ts'
import { LOWER, WORD } from '../../text/tokens.ts'
import { runsAround, type SentenceMentions } from '../names/sentence-mentions.ts'
import { ROLE_DETERMINERS } from '../roles/role-words.ts'
import { afterClause } from './after-clause.ts'
import { SourcePhrase } from './source-phrase.ts'
import { isInner, LONGEST_PHRASE, sourceStart, withModifiers } from './source-start.ts'

/** "Vietnam is [a critic of China] and has accused": a phrase behind a copula tells what its subject is. */
function subjectOfCopula(line: SentenceMentions, from: number): { from: number; to: number } | null {
  const { tokens } = line
  let at = from - 1
  if (at < 0) return null
  // "is one of the region’s [critics of China]"
  if (tokens[at]?.lower === "'s" || tokens[at]?.lower === '’s') at -= 2
  if (ROLE_DETERMINERS.has(tokens[at]?.lower ?? '')) at--
  if (tokens[at]?.lower === 'of' && QUANTIFIERS_BEFORE_OF.has(tokens[at - 1]?.lower ?? '')) at -= 2
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
  if (ADJECTIVES_WITH_OBJECTS.has(last.lower) && (next.tags & PREP) !== 0) return objectEnd(line, to + 1)
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

/** "his public remarks": whose they are, and no part of what they are. */
const isOwner = ({ line: { tokens }, from, to }: SourcePhrase): boolean =>
  to - from === 1 && ((tokens[from]?.tags ?? 0) & POSSESSIVE) !== 0

/**
 * The whole source phrase of which the reader of sentences has found a part: with the noun that its preposition or
 * relative clause belongs to, with its degrees and with the noun at its end.
 */
export function wholePhrase(phrase: SourcePhrase, cue: TokenSpan | null): SourcePhrase {
  const { line } = phrase
  if (((line.tokens[phrase.from]?.tags ?? 0) & PRONOUN) !== 0 || isOwner(phrase)) return phrase
  const subjectFrom = afterClause(phrase)
  if (subjectFrom > 0) return new SourcePhrase(line, subjectFrom, phrase.to, true)
  const before = cue !== null && phrase.to <= cue.first && cue.start > phrase.start && !isSender(phrase, cue)
  const start = before ? sourceStart(line, phrase.from) : phrase.from
  const subject = before ? subjectOfCopula(line, start) : null
  if (subject) return new SourcePhrase(line, subject.from, subject.to, true)
  const from = before ? start : withModifiers(line, phrase.from)
  const to = endOf(line, phrase.to, cue)
  return from === phrase.from && to === phrase.to ? phrase : new SourcePhrase(line, from, to, true)
}
