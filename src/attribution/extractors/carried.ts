import { WORDS_ANNOUNCED } from '../../lexicon/things-said.ts'
import { VERBS_OF_CALLING } from '../../lexicon/verb-classes.ts'
import { hasFinite, is, Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { phraseStart } from '../../text/syntax/phrase-start.ts'
import { holdsSomebody } from '../../text/syntax/subject-after.ts'
import * as t from '../../text/tags.ts'
import type { TokenSpan } from '../../text/token-span.ts'
import type { Quotation, Sentence, Token } from '../../text/tokens.ts'
import type { Attribution } from '../attribution.ts'
import { phraseSpan } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import type { LooseQuotation } from '../extractor.ts'
import { CARRIED, GESTURE, INTRODUCED, NAME_BEFORE } from '../rule-ids.ts'
import { gesturing, gesturingWhenAsked, mainSubject } from '../uncued/about-to-speak.ts'
import { takingStance } from '../uncued/taking-stance.ts'

/**
 * A quotation that stands alone next to the one before, or that opens again without closing: a part of the same
 * claim.
 */
export function extendOpen({ reading, quotation, words }: LooseQuotation, state: ExtractionState): boolean {
  const { open, found, block } = state
  const before = open ? found[open.at] : undefined
  if (!reading.alone || !open || !before || before.kind === 'indirect') return false
  const goesOn = quotation.continues === open.quotation
  if (!goesOn && before.block !== block) return false
  // "Fox said the plan was “dead.” “We move on.”": a sentence of its own, beside one that the writer began.
  if (!goesOn && before.kind === 'mixed' && reading.index > 0 && !isWhole(state.context.text, open.quotation))
    return false
  // "She called it “a disgrace”. “We stay.”": what she calls it and what she says are two things.
  if (VERBS_OF_CALLING.has(before.lemma) && !open.quotation.punctuated) return false
  before.extend(words)
  state.open = { quotation, at: open.at }
  return true
}

/** "told her: “Keep it.”": words given as a sentence, behind a colon or comma. */
const isWhole = (text: string, { innerStart }: Quotation): boolean =>
  /[:,]\s{0,2}.{1,2}$/u.test(text.slice(Math.max(0, innerStart - 5), innerStart))

/** The source of a sentence before that ends in a colon: "Ruiz put it plainly:" */
export function extractIntroduced({ reading, quotation, words }: LooseQuotation, state: ExtractionState): boolean {
  const { introduction } = state
  if (!reading.alone || !introduction) return false
  state.push({ ...introduction, kind: 'direct', content: [words], rule: INTRODUCED })
  state.introduction = null
  state.openWith(quotation)
  return true
}

/** "Then, after a pause: “…”": before the words stands only when they came. */
function isLedIn(tokens: readonly Token[], at: number): boolean {
  if (at < 2 || at > LONGEST_LEAD || !is(tokens, at - 1, ':') || !tokens[at]?.quotation?.punctuated) return false
  const bare = tokens.slice(0, at - 1).every(({ tags }) => !(tags & t.NAME))
  return bare && !hasFinite(tokens, 0, at - 1) && LEADS_IN.test(tokens[0]?.lower ?? '')
}

const LEADS_IN = /^(?:then|finally|later|after|and|again|next|lastly|eventually|or|but)$/

/** Longest such lead, in tokens. */
const LONGEST_LEAD = 12

/** "The mayor’s answer? “…”": whose words a question without a verb announces; null for any other sentence. */
function ownerAsked(tokens: readonly Token[]): Phrase | null {
  if (tokens.length > LONGEST_LEAD || !is(tokens, tokens.length - 1, '?') || hasFinite(tokens, 0, tokens.length - 1))
    return null
  const noun = tokens.findIndex(({ lower }) => WORDS_ANNOUNCED.has(lower))
  if (noun < 1) return null
  if (tagsAt(tokens, noun - 1) & t.POSSESSIVE) return new Phrase(noun - 1, noun - 1)
  const owner = noun - 2
  return tagsAt(tokens, noun - 1) & t.GENITIVE ? new Phrase(Math.min(phraseStart(tokens, owner), owner), owner) : null
}

/** "Did she regret it? “Of course I do.”": a question about somebody, before the answer. */
const isAsked = (tokens: readonly Token[], { first, last }: Phrase): boolean =>
  first === last && is(tokens, tokens.length - 1, '?') && /^(?:s?he|they)$/.test(tokens[first]?.lower ?? '')

/** "Ruiz’s own view is different. “…”": of a thing that somebody has, its owner; "Ruiz’s mother" speaks for herself. */
function ownerOfThing(tokens: readonly Token[], phrase: Phrase): Phrase {
  const { first, last } = phrase
  let mark = last
  while (mark > first && !(tagsAt(tokens, mark) & t.GENITIVE)) mark--
  const owns = mark > first && mark < last && (tagsAt(tokens, mark - 1) & t.NAME) !== 0
  return owns && !holdsSomebody(tokens, new Phrase(mark + 1, last)) ? new Phrase(first, mark - 1) : phrase
}

/** "Ruiz was blunt. “Sell the cows.”": the subject of the sentence before, in the same block. */
export function extractNameBefore({ reading, at, quotation, words }: LooseQuotation, state: ExtractionState): boolean {
  const before = reading.alone || isLedIn(reading.sentence.tokens, at) ? state.unattributed : null
  if (!before || isCredit(before)) return false
  const owner = ownerAsked(before.tokens)
  const named = owner ?? mainSubject(before.tokens)
  const phrase = named ?? gesturing(before.tokens) ?? takingStance(before.tokens)
  if (!phrase) return false
  const source = phraseSpan(before, ownerOfThing(before.tokens, phrase))
  const rule = owner || isAsked(before.tokens, phrase) ? INTRODUCED : named ? NAME_BEFORE : GESTURE
  state.push({ kind: 'direct', content: [words], cue: null, lemma: '', source, rule })
  state.openWith(quotation)
  return true
}

/** "Kofi Mensah led the campaign.", and his words in the next paragraph: whom a paragraph tells of that quotes nobody. */
export function extractToldOf({ reading, quotation, words }: LooseQuotation, state: ExtractionState): boolean {
  const { told } = state
  if (!reading.alone || reading.index > 0 || told?.block !== state.block - 1 || isCredit(told.sentence)) return false
  const phrase = mainSubject(told.sentence.tokens)
  // Where nobody has spoken, a surname or "she" tells enough.
  if (!phrase || (!isNamedInFull(told.sentence, phrase) && !isFirstToSpeak(told.sentence, phrase, state))) return false
  const source = phraseSpan(told.sentence, phrase)
  state.push({ kind: 'direct', content: [words], cue: null, lemma: '', source, rule: NAME_BEFORE })
  state.openWith(quotation)
  return true
}

/** "Ruiz came early.", "She came early.": behind a whole sentence nobody else is there to be quoted. */
const isFirstToSpeak = ({ tokens }: Sentence, { first, last }: Phrase, state: ExtractionState): boolean =>
  !state.recent()?.source &&
  is(tokens, tokens.length - 1, '.') &&
  first === last &&
  hasFinite(tokens, last + 1, last + 2)

/** "(PA Graphics)": whose picture it is. */
const isCredit = ({ tokens }: Sentence): boolean => tokens[0]?.text === '(' && tokens.at(-1)?.text === ')'

/** Whether a phrase holds two words of a name: whoever is told of anew. */
const isNamedInFull = ({ tokens }: Sentence, { first, last }: Phrase): boolean =>
  tokens.slice(first, last + 1).filter(({ tags }) => (tags & t.NAME) !== 0).length >= 2

/** "There are no bosses and everyone can veto it.": nobody whose words follow. */
const isAnybody = ({ sentence, first, last }: TokenSpan): boolean =>
  first === last &&
  /^(?:every|any|no)(?:one|body)$|^(?:none|people|you|one)$/.test(sentence?.tokens[first]?.lower ?? '')

/** How many blocks back somebody spoke before what everyone may do. */
const BEFORE_ANYBODY = 2

/** The last attribution whose source may speak on. */
function lastSpeaking(state: ExtractionState): Attribution | null {
  const last = state.recent()
  if (!last?.source || !isAnybody(last.source)) return last
  const from = state.block - BEFORE_ANYBODY
  return state.found.findLast(({ source, block }) => source !== null && !isAnybody(source) && block >= from) ?? null
}

/** How many blocks back whoever is asked spoke last. */
const BEFORE_QUESTION = 3
/** Characters of an answer: more is rather what somebody goes on to say. */
const LONGEST_ANSWER = 80

/** The word by which a source is told: a name’s last, a noun or a pronoun. */
const lastWord = ({ sentence, last }: TokenSpan): string => sentence?.tokens[last]?.lower ?? ''

/** Whether two sources are two people for certain: two names, “he” and “she”, or the writer and somebody. */
function areTwo(one: TokenSpan, other: TokenSpan): boolean {
  const [first, second] = [lastWord(one), lastWord(other)]
  const pronouns = [first, second].filter((word) => /^(?:s?he|they|it)$/.test(word)).length
  return first !== second && (pronouns !== 1 || first === 'i' || first === 'me')
}

/** "“Are you cold?” asks Fox.", and an answer in the next paragraph: who spoke before the question; null for no question. */
function askedBy(last: Attribution | null, state: ExtractionState): Attribution | null {
  if (last?.lemma !== 'ask' || last.kind !== 'direct' || last.block !== state.block - 1 || !last.source) return null
  if (!state.context.text.endsWith('?', last.content.at(-1)?.end)) return null
  const before = state.found.findLast((one) => one !== last && one.source !== null && one.block < last.block)
  if (!before?.source || before.block < last.block - BEFORE_QUESTION) return null
  return areTwo(last.source, before.source) ? before : null
}

/** "Asked what comes next, she paused. / “Who knows?”": who was asked, where nobody is named who did it. */
function whoWasAsked({ cue }: Attribution): TokenSpan | null {
  const sentence = cue?.sentence
  const asked = sentence ? gesturingWhenAsked(sentence.tokens) : null
  return sentence && asked ? phraseSpan(sentence, asked) : null
}

/** A quotation that stands alone takes over the speaker of the last attribution, or answers who asked in it. */
export function extractCarried({ reading, at, quotation, words }: LooseQuotation, state: ExtractionState): boolean {
  const recent = lastSpeaking(state)
  const last = (reading.index === 0 && words.end - words.start <= LONGEST_ANSWER && askedBy(recent, state)) || recent
  const goesOn = isLedIn(reading.sentence.tokens, at) && last?.block === state.block
  if (!reading.alone && !goesOn) return false
  const source = last ? (last.source ?? whoWasAsked(last)) : null
  state.push({ kind: 'direct', content: [words], cue: null, lemma: '', source, rule: CARRIED, continues: last })
  if (!source) state.sourceless = state.found.length - 1
  state.openWith(quotation)
  return true
}
