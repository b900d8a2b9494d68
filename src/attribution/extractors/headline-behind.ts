import { SOURCES_IN_HEADLINES } from '../../lexicon/hearings.ts'
import { ROLE_WORDS } from '../../lexicon/people/roles.ts'
import { hasFinite, is, isDash, isQuotation, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { TokenSpan } from '../../text/token-span.ts'
import { LOWER, type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { kindOf, phraseSpan, spansOf } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import type { SentenceReading } from '../extractor.ts'
import { maySpeak } from '../frames/reduced-participle.ts'
import { HEADLINE_COLON } from '../rule-ids.ts'

/** Words of such a headline at the most, and of what it tells at least. */
const LONGEST = 24
const SHORTEST = 3

/** What leads from the speaker to what it is about: "mayor on bridge plan". */
const ABOUT = /^(?:at|on|over|about|after|as|amid|before)$/

/** Who speaks at the end of a headline from a place on, with at most what it is about behind; null where nobody does. */
function speakerFrom(tokens: readonly Token[], first: number, names: ReadonlySet<string>): Phrase | null {
  // "Bridge may fall: Holm Echo": a name behind other than words in marks is mostly the site's.
  const quoted = first === 2 && isQuotation(tokens, 0)
  const last = phraseEnd(tokens, first)
  const end = tokens.length - 1
  if (last < first || (last < end && !(tagsAt(tokens, last + 1) & t.PREP))) return null
  if (
    hasFinite(tokens, first, end) ||
    tokens.slice(first).some(({ quotation, text }) => quotation !== null || text === ',')
  )
    return null
  let head = first
  while (head < last && !(tagsAt(tokens, head + 1) & (t.PREP | t.COORD))) head++
  const token = tokens[head]
  if (token?.kind !== WORD) return null
  const common = token.case === LOWER && (maySpeak(token) || SOURCES_IN_HEADLINES.has(token.lower))
  return common || (token.case !== LOWER && quoted && names.has(token.lower))
    ? new Phrase(first, ABOUT.test(tokens[head + 1]?.lower ?? '') ? head : last)
    : null
}

/** Whether nothing but words in marks stands before a place, or words enough for a clause. */
const isBehindWords = (tokens: readonly Token[], i: number): boolean =>
  i >= SHORTEST || (i === 1 && isQuotation(tokens, 0))

const isMark = (tokens: readonly Token[], i: number): boolean =>
  /^[:–—]$/.test(tokens[i]?.text ?? '') || (is(tokens, i, '-') && (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0))

/** The mark of "Bridge may fall: mayor", from the end; -1 where none stands. */
function markOf(tokens: readonly Token[]): number {
  for (let i = tokens.length - 2; i > 0; i--) if (isMark(tokens, i)) return isBehindWords(tokens, i) ? i : -1
  return -1
}

/** The verb of "Bridge may fall says mayor", without a comma before it; -1 where none stands. */
function verbOf(tokens: readonly Token[]): number {
  for (let i = tokens.length - 2; i >= SHORTEST; i--)
    if (/^(?:says|say|warns|warn|claims|admits|insists|reveals)$/.test(tokens[i]?.lower ?? ''))
      return is(tokens, i - 1, ',') || isMark(tokens, i - 1) ? -1 : i
  return -1
}

interface ReadHeadline {
  readonly cue: number
  readonly words: Phrase
  readonly speaker: Phrase
}

function endedBy(tokens: readonly Token[], cue: number, names: ReadonlySet<string>): ReadHeadline | null {
  const speaker = cue > 0 ? speakerFrom(tokens, cue + 1, names) : null
  // "Bridge may fall – Holm Echo": a name behind a dash is mostly the site's.
  if (isDash(tokens, cue) && speaker && tokens[speaker.first]?.case !== LOWER) return null
  // "Working from home harms health says nurse": what could be a noun is the verb, before one of saying.
  const told = tokens[cue]?.kind === WORD || hasFinite(tokens, 0, cue - 1) || isQuotation(tokens, cue - 1)
  if (!speaker || !told || tokens.slice(0, cue).some(({ text }) => text === ':' || text === '?')) return null
  return { cue, words: new Phrase(0, cue - 1), speaker }
}

/** Words of "Former prime minister" at the most. */
const LONGEST_LABEL = 3

/** "Mayor: Bridge may fall", "Police: Two held": who somebody is, before a clause. */
function ledBy(tokens: readonly Token[]): ReadHeadline | null {
  const cue = tokens.findIndex(({ text }) => text === ':')
  const label = tokens[cue - 1]?.lower ?? ''
  if (cue < 1 || cue > LONGEST_LABEL || !(ROLE_WORDS.has(label) || SOURCES_IN_HEADLINES.has(label))) return null
  const last = tokens.length - 1
  if (!hasFinite(tokens, cue + 1, last) || tokens.slice(0, cue).some(({ kind }) => kind !== WORD)) return null
  return { cue, words: new Phrase(cue + 1, last), speaker: new Phrase(0, cue - 1) }
}

/** Whether a block is a headline: the first, one sentence without its full stop. */
const isHeadline = ({ block, sentence, index }: SentenceReading, { blocksRead }: ExtractionState): boolean =>
  blocksRead <= 1 &&
  index === 0 &&
  block.sentences.length === 1 &&
  sentence.tokens.length <= LONGEST &&
  !/^[.?!…]$/.test(sentence.tokens.at(-1)?.text ?? '')

function give({ sentence }: SentenceReading, { cue, words, speaker }: ReadHeadline, state: ExtractionState): true {
  const { tokens } = sentence
  state.push({
    kind: kindOf(tokens, [words]),
    content: spansOf(sentence, words),
    cue: TokenSpan.of(sentence, cue, cue),
    lemma: tokens[cue]?.kind === WORD ? wordAt(tokens[cue]).lemma : ':',
    source: phraseSpan(sentence, speaker),
    rule: HEADLINE_COLON,
  })
  return true
}

/** "Bridge may fall says mayor": who speaks ends the headline, behind the verb and without a comma. */
export function extractHeadlineVerb(reading: SentenceReading, state: ExtractionState): boolean {
  if (!isHeadline(reading, state)) return false
  const { tokens } = reading.sentence
  const read = endedBy(tokens, verbOf(tokens), state.context.names)
  return read ? give(reading, read, state) : false
}

/** "Bridge may fall: mayor", "Bridge may fall – police", "Mayor: Bridge may fall": who speaks is named at one end of a headline. */
export function extractHeadlineMark(reading: SentenceReading, state: ExtractionState): boolean {
  if (reading.frames.length > 0 || !isHeadline(reading, state)) return false
  const { tokens } = reading.sentence
  const read = ledBy(tokens) ?? endedBy(tokens, markOf(tokens), state.context.names)
  return read ? give(reading, read, state) : false
}
