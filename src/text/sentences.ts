import { LEADING_ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import { isSpeechVerb } from '../lexicon/frames.ts'
import { ADVERB, BASE, DET, NOMINAL, OBJECT, PAST, PREP, PRESENT, PRONOUN, SUBORD, TIME } from './tags.ts'
import {
  CAPITALISED,
  isQuotedTitle,
  LOWER,
  NUMBER,
  PUNCTUATION,
  QUOTATION,
  Sentence,
  type Token,
  WORD,
} from './tokens.ts'
import { wordAt } from './word-at.ts'

/** Words that start a new sentence when they are capitalised after an abbreviation's full stop. */
const STARTERS = new Set(
  `the a an he she it they we i you this that these those but and in on at for with as if when while after before there
   his her its their our my your what who how why not no so then now yet still however meanwhile asked according
   others some many most`.split(/\s+/),
)

const endsInside = (text: string, token: Token): boolean =>
  token.quotation !== null && /[.!?…]['’)\]]?$/.test(text.slice(token.quotation.innerEnd - 2, token.quotation.innerEnd))

/** Characters of words that are quoted as a sentence, and not as a title, at least. */
const QUOTED_SENTENCE = 30

/** "at Pumps Inc. “We were there first,” she said": quoted words with a capital and a stop or comma of their own. */
function quotesSentence(text: string, { quotation }: Token): boolean {
  if (!quotation?.punctuated || quotation.innerEnd - quotation.innerStart < QUOTED_SENTENCE) return false
  return /^\p{Lu}/u.test(text.slice(quotation.innerStart, quotation.innerStart + 2))
}

/** Whether a token that ends in a full stop of its own (an abbreviation, an initial) ends the sentence before `next`. */
function abbreviationEnds(text: string, token: Token, next: Token): boolean {
  const bare = token.lower.slice(0, -1)
  // "Lena Fox MS. Nurses agreed": a member of the Senedd; a title before a name has a small letter, or all have none.
  if (token.text === 'MS.' && next.kind === WORD && next.case === CAPITALISED) return true
  if (bare.length === 1) return isLettered(text, token) && next.kind === WORD && next.case === CAPITALISED
  if (LEADING_ABBREVIATIONS.has(bare)) return false
  if (next.kind === QUOTATION) return quotesSentence(text, next)
  return next.case !== LOWER && STARTERS.has(next.lower)
}

/** Characters before a letter in which the noun stands that it belongs to. */
const LETTERED_REACH = 24

/** "in Areas B and C. Residents", "has no plan B. Everyone": the letter of a thing is no initial. */
const isLettered = (text: string, { start }: Token): boolean =>
  /\b(?:area|plan|vitamin|grade|group|section|block|hepatitis|influenza|zone|unit|option|phase|category|appendix|exhibit|schedule|wing|pier|building|tier|band)s? (?:[a-z](?:, | and | or | to | & )){0,3}$/.test(
    text.slice(Math.max(0, start - LETTERED_REACH), start).toLowerCase(),
  )

/** Longest sentence, in tokens; longer ones are split, as some work per sentence is quadratic. */
const LONGEST_SENTENCE = 250

/** How many tokens after a quotation its "said" may follow: "“Really?” Deputy Mayor Ana Ruiz of Mesa asked." */
const FRAME_REACH = 12
/** The same where an apposition tells who that is: "“Why?” Ana Ruiz, the mayor of Mesa, asked." */
const EXPLAINED_REACH = 24

/** Whether only "NAME said" follows a quotation that ends in a full stop; both are then one sentence. */
function frameFollows(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length && i < at + EXPLAINED_REACH; i++) {
    const token = tokens[i]
    if (i >= at + FRAME_REACH && !isExplained(tokens, at, i)) return false
    if (!token || token.kind === QUOTATION || /^[.;:?!]$/.test(token.text)) return false
    if (token.kind !== WORD || token.case !== LOWER || !isSpeechVerb(wordAt(token).lemma)) continue
    // "“Do you miss it?” I ask."
    const own = i === at + 1 && tokens[at]?.text === 'I' && (wordAt(token).tags & BASE) !== 0
    if (i === at || !(own || wordAt(token).tags & (PAST | PRESENT))) return false
    // "“…” That’s why, he added,": a sentence of its own.
    if (i > at + 1 && /^(?:that|this|it|there|but|and|so|those|these)$/.test(tokens[at]?.lower ?? '')) return false
    if (i >= at + FRAME_REACH && goesOnWith(tokens, i + 1)) return false
    return endsFrame(tokens, /^(?:tell|ask)$/.test(wordAt(token).lemma) ? behindHearer(tokens, i + 1) : i + 1)
  }
  return false
}

/** Longest phrase for whom somebody told something, in tokens: "the Norwick Morning Echo". */
const HEARER_REACH = 5

/** "told me when", "told the Echo.": behind who was told; the place itself where more than a circumstance follows. */
function behindHearer(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < from + HEARER_REACH && isHearer(tokens[to])) to++
  return goesOnWith(tokens, to, /^(?:that|:|to)$/) ? from : to
}

/** Whether words of the same sentence are what was said: behind "that" or a colon, or quoted. */
function goesOnWith(tokens: readonly Token[], from: number, mark = /^(?:that|:)$/): boolean {
  for (let i = from; i < tokens.length && !/^[.?!]$/.test(tokens[i]?.text ?? ''); i++)
    if (tokens[i]?.kind === QUOTATION || mark.test(tokens[i]?.lower ?? '')) return true
  return false
}

/** "Ana Ruiz, the mayor of Mesa, asked": a comma behind a short name, and one right before the verb, or its phrase still open. */
function isExplained(tokens: readonly Token[], at: number, verb: number): boolean {
  for (let i = at; i < at + 5 && i < verb; i++) if (tokens[i]?.text === ',') return i > at
  return false
}

function isHearer(token: Token | undefined): boolean {
  if (token?.kind !== WORD) return false
  const { tags } = wordAt(token)
  return (tags & (OBJECT | DET | NOMINAL)) !== 0 && (tags & (PREP | TIME | SUBORD)) === 0
}

/** Whether a name and its verb follow a title at once: "On “Morning.” Lena Fox said". */
function saysNext(tokens: readonly Token[], at: number): boolean {
  let verb = at
  while (tokens[verb]?.kind === WORD && tokens[verb]?.case !== LOWER) verb++
  const word = tokens[verb]
  return verb > at && word?.kind === WORD && isSpeechVerb(wordAt(word).lemma)
}

function endsFrame(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i]
  if (!next || next.kind === PUNCTUATION) return next?.text !== ':'
  if (next.kind !== WORD || next.lower === 'that' || opensClause(tokens, i + 1)) return false
  return (wordAt(next).tags & (PREP | ADVERB | TIME | SUBORD)) !== 0
}

/** "“…” The club said in a statement that it would": what is said stands behind, not before; no "letter that went round". */
function opensClause(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && !/^[.?!,;]$/.test(tokens[i]?.text ?? ''); i++) {
    if (tokens[i]?.lower !== 'that') continue
    const next = tokens[i + 1]
    return (
      next?.kind === WORD &&
      (wordAt(next).tags & (DET | NOMINAL | PRONOUN)) !== 0 &&
      (wordAt(next).tags & (PAST | PRESENT)) === 0
    )
  }
  return false
}

/** Whether the words before a quotation have a verb of speech: "Fox called it “a game.” Hill said" are two sentences. */
function hasVerb(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const token = tokens[i]
    if (token?.kind !== WORD || token.case !== LOWER) continue
    const { tags, lemma } = wordAt(token)
    if (tags & (PAST | PRESENT) && isSpeechVerb(lemma)) return true
  }
  return false
}

/** "dismissed it as “a parade with no float.” The governor, she said": words in the middle of a sentence, and its end. */
function isFragment(text: string, tokens: readonly Token[], first: number, at: number): boolean {
  const quotation = tokens[at]?.quotation
  return at > first && tokens[at - 1]?.kind === WORD && /\p{Ll}/u.test(text[quotation?.innerStart ?? 0] ?? '')
}

/** "It fell at 8 p.m. Fire Chief Ana Ruiz said": a whole clause before the hour, and who speaks right behind it. */
function endsWithHour(tokens: readonly Token[], first: number, at: number): boolean {
  if (!/^[ap]\.m\.$/.test(tokens[at]?.lower ?? '') || !saysNext(tokens, at + 1)) return false
  for (let i = first + 1; i < at; i++) {
    const word = tokens[i]
    if (word?.case === LOWER && (wordAt(word).tags & (PAST | PRESENT)) !== 0) return true
  }
  return false
}

/** Whether a sentence ends after the token, seeing the one that follows. */
function breaks(text: string, tokens: readonly Token[], first: number, at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return true
  if (next.kind === PUNCTUATION && /^[,;:)\]—–―.!?…-]/.test(next.text)) return false
  const goesOn = next.kind === WORD && next.case === LOWER
  if (token.kind === QUOTATION) {
    if (goesOn || !endsInside(text, token)) return false
    if (isFragment(text, tokens, first, at)) return true
    return hasVerb(tokens, first, at) || !frameFollows(tokens, at + 1)
  }
  // "on her podcast “Beyond Money.” Cutting costs is hard": a title that ends its sentence.
  if (isQuotedTitle(token)) return !goesOn && /[^.]\.['"”’»]$/.test(token.text) && !saysNext(tokens, at + 1)
  if (token.kind === WORD)
    return token.lower.endsWith('.') && (abbreviationEnds(text, token, next) || endsWithHour(tokens, first, at))
  if (token.kind !== PUNCTUATION || token.end === next.start) return false
  if (token.text === '.') return !goesOn
  // "told E! News": a mark of the name, as no word of one letter cries.
  if (token.text === '!' && /^[^\WIO_]$/.test(tokens[at - 1]?.text ?? '') && at > first + 1) return false
  return /^[!?…]$|^\.\.+$/.test(token.text) && !goesOn && next.kind !== NUMBER
}

/** How many tokens behind a token are looked at to tell whether a sentence ends with it, at most. */
const AHEAD = EXPLAINED_REACH + 3

/** Adds the sentences that end before a token; gives the index of the first token behind them. */
function cut(text: string, tokens: readonly Token[], end: number, sentences: Sentence[]): number {
  let first = 0
  for (let i = 0; i < end; i++) {
    const token = tokens[i]
    const next = tokens[i + 1]
    const long = i - first >= LONGEST_SENTENCE
    if (!token || (next && !long && !breaks(text, tokens, first, i))) continue
    const own = tokens.slice(first, i + 1)
    sentences.push(new Sentence(own, own[0]?.start ?? token.start, token.end))
    first = i + 1
  }
  return first
}

/**
 * Splits tokens into sentences. A quotation that ends in a full stop ends its sentence unless a lower-case word
 * follows.
 */
export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  cut(text, tokens, tokens.length, sentences)
  // Without the room that a list keeps to grow: a long text has a hundred thousand blocks.
  return sentences.slice()
}

/** Takes from the front of some tokens, which go on, those of the sentences that end whatever follows. */
export function takeSentences(text: string, tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = []
  tokens.splice(0, cut(text, tokens, tokens.length - AHEAD, sentences))
  return sentences
}
