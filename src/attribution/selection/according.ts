import { IN_THE_WORDS_OF, PER, PHRASE_CUES, type PhraseCueRow } from '../../lexicon/phrase-cues.ts'
import { OWN_WORDS, RULES_FOLLOWED } from '../../lexicon/things-said.ts'
import { is, isQuotation, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { appositionEnd } from '../../text/syntax/subject-after.ts'
import * as t from '../../text/tags.ts'
import { firstMatch, PatternTable } from '../../text/token-pattern.ts'
import { LOWER, type Token } from '../../text/tokens.ts'
import { Frame } from '../frames/frame.ts'
import { isClosed } from '../phrases/leading-circumstances.ts'
import { extentBehind } from './according-source.ts'

const CUES = new PatternTable(PHRASE_CUES)
const OWN_WORDS_OPEN: ReadonlySet<string> = new Set(['in', 'by', 'on'])

/** The words with which cue phrases begin. */
export const PHRASE_OPENINGS: readonly string[] = [...CUES.openings, ...OWN_WORDS_OPEN]

/** The cue phrase that begins with a word: "according to X", "in X’s words"; null where none does. */
export const phraseFrame = (tokens: readonly Token[], at: number): Frame | null =>
  accordingFrame(tokens, at) ?? (OWN_WORDS_OPEN.has(tokens[at]?.lower ?? '') ? ownWordsFrame(tokens, at) : null)

/** Longest part of a clause before "…, in the words of Fox, …", in tokens. */
const ASIDE_REACH = 10

/** "The plan is, in the words of Fox, “dead”": behind the first comma of a short clause. */
const isAside = (tokens: readonly Token[], at: number): boolean =>
  is(tokens, at - 1, ',') && at <= ASIDE_REACH && !tokens.slice(0, at - 1).some(({ text }) => text === ',')

/** The row of the cue that begins there, with the place of its last word. */
function phraseCue(tokens: readonly Token[], at: number): { row: PhraseCueRow; last: number } | null {
  const found = firstMatch(CUES, tokens, at)
  return found && (at === 0 || !found.row.opens || isAside(tokens, at)) ? { row: found.row, last: found.end - 1 } : null
}

/** "according to X", "in the words of X": the whole cue, its source after it. */
export function accordingFrame(tokens: readonly Token[], at: number): Frame | null {
  const cue = phraseCue(tokens, at)
  if (!cue) return null
  const first = cue.last + 1
  const leads = leadsClause(tokens, at)
  const { last, start } = extentBehind(tokens, at, first, leads)
  if (last < first || (cue.row.id === PER && !endsWithSource(tokens, at, last))) return null
  return new Frame(
    leads ? 'according-to-content' : 'content-according-to',
    at,
    cue.last,
    at,
    cue.row.lemma,
    new Phrase(first, last),
    'agent',
    leads ? 'right' : 'left',
    [new Phrase(start, start - 1)],
  )
}

/** "Work begins in May, per Fox.": not "$40 a guest, per night", "the chairman, Per Lund". */
const endsWithSource = (tokens: readonly Token[], per: number, last: number): boolean =>
  is(tokens, per - 1, ',') &&
  tokens[per]?.case === LOWER &&
  (last > per + 1 || (tagsAt(tokens, last) & t.NAME) !== 0) &&
  !isRule(tokens, per, last) &&
  isClosed(tokens, appositionEnd(tokens, last) + 1)

/** "He was put on leave, per department policy", "per the rules of the prize": a rule that is followed speaks no word. */
function isRule(tokens: readonly Token[], per: number, last: number): boolean {
  let head = per + 1
  while (head < last && !(tagsAt(tokens, head + 1) & t.PREP)) head++
  return RULES_FOLLOWED.has(tokens[head]?.lower ?? '')
}

/** At the head of a sentence or of a clause in it: "reported that, according to Fox, it", "It is clear: According to Fox, it". */
function leadsClause(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || is(tokens, at - 1, 'that') || is(tokens, at - 1, ':')) return true
  if (at <= 2 && tagsAt(tokens, at - 1) & (t.COORD | t.ADVERB)) return true
  if (/^(?:which|who)$/.test(tokens[at - 1]?.lower ?? '')) return true
  if (!is(tokens, at - 1, ',')) return false
  return OPENING.test(tokens[at - 2]?.lower ?? '') || (at === 2 && (tagsAt(tokens, 0) & t.COORD) !== 0)
}

/** What opens a clause before its comma: "left because, according to Fox, it". */
const OPENING = /^(?:that|which|who|because|after|although|though|while|whereas|since)$/

/** "In Fox’s view, the quay is sinking", "The quay, in her words, is “dead”": the whole cue, its source within. */
function ownWordsFrame(tokens: readonly Token[], at: number): Frame | null {
  if (at > 0 && !isAside(tokens, at)) return null
  let noun = at + 2
  while (noun < at + OWNER_REACH && !OWN_WORDS.has(tokens[noun]?.lower ?? '')) noun++
  if (!OWN_WORDS.has(tokens[noun]?.lower ?? '')) return null
  const own = is(tokens, noun - 1, 'own') ? noun - 2 : noun - 1
  const owned = tagsAt(tokens, own) & (t.GENITIVE | t.POSSESSIVE)
  if (own <= at || !owned || !(is(tokens, noun + 1, ',') || isClosed(tokens, noun + 1))) return null
  if (tagsAt(tokens, own) & t.GENITIVE && phraseEnd(tokens, at + 1) < own - 1) return null
  const leads = at === 0
  const word = tokens[noun]?.lower
  // "on his own account" is another thing; "In Fox’s words, “dead” means" gives the words alone.
  if (word === 'account' && !is(tokens, at, 'by')) return null
  if (leads && word === 'words' && isQuotation(tokens, noun + 2)) return null
  const rule = leads ? 'according-to-content' : 'content-according-to'
  const start = leads ? noun + 2 : noun + 1
  const content = [new Phrase(start, start - 1)]
  const source = new Phrase(at + 1, own)
  return new Frame(rule, at, noun, at, IN_THE_WORDS_OF, source, 'agent', leads ? 'right' : 'left', content)
}

/** Longest way from "in" to its noun, in tokens: "in the finance minister’s own". */
const OWNER_REACH = 10
