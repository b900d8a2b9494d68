import { GESTURE_VERBS } from '../../lexicon/frames.ts'
import { GIVEN_AS, ISSUED } from '../../lexicon/writings.ts'
import { controllingSubject } from '../../text/syntax/clause.ts'
import { hasFinite, is, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { phraseStart } from '../../text/syntax/phrase-start.ts'
import * as t from '../../text/tags.ts'
import type { Sentence, Token } from '../../text/tokens.ts'
import { Attribution } from '../attribution.ts'
import { attributionOf, phraseSpan } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import type { SentenceReading } from '../extractor.ts'
import { INTRODUCED } from '../rule-ids.ts'
import { introducingFrames } from '../selection/choose-frames.ts'
import { isToldInPassing } from '../selection/told-in-passing.ts'
import { mainSubject } from '../uncued/about-to-speak.ts'
import { colonSource } from '../uncued/uncued-source.ts'
import { introducedByName, introducedOnTopic, noteNameLine } from './name-line.ts'
import { READS } from './unmarked.ts'

/** "And from Chairwoman Fox:", in tokens. */
const LONGEST = 14

/** Whom a sentence without a verb names behind "from" and before its colon; null for any other sentence. */
function introducedFrom(sentence: Sentence, block: number): Attribution | null {
  const { tokens } = sentence
  const colon = tokens.length - 1
  if (!is(tokens, colon, ':') || colon >= LONGEST) return null
  const given = tokens.findIndex(({ lower }) => GIVEN_AS.has(lower))
  const owner = given < 0 ? null : ownerOf(tokens, given)
  const phrase = owner ?? namedBehindFrom(tokens, colon)
  if (!phrase) return null
  const source = phraseSpan(sentence, phrase)
  const lemma = owner ? READS : ''
  return new Attribution({ kind: 'direct', content: [], cue: null, lemma, source, rule: INTRODUCED, block })
}

function namedBehindFrom(tokens: readonly Token[], colon: number): Phrase | null {
  const phrase = colonSource(tokens, colon)
  return phrase && tokens.slice(0, phrase.first).some(({ lower }) => lower === 'from') ? phrase : null
}

/** "The club's statement in full:", "Here is the full statement from the club:": whose words are given. */
function ownerOf(tokens: readonly Token[], given: number): Phrase | null {
  if (hasFinite(tokens, given, tokens.length - 1)) return null
  for (let i = given + 1; i < given + 4; i++) {
    const last = /^(?:from|by)$/.test(tokens[i]?.lower ?? '') ? phraseEnd(tokens, i + 1) : -1
    if (last > i) return new Phrase(i + 1, last)
  }
  for (let i = given - 1; i > 0 && i > given - 4; i--) {
    if (!(tagsAt(tokens, i) & t.GENITIVE)) continue
    const first = phraseStart(tokens, i - 1)
    return first < i ? new Phrase(first, i - 1) : null
  }
  return null
}

/** Words of "the following brief statement" at the most. */
const LONGEST_ISSUED = 4

/** "The statement continues:", "Her letter went on:" */
const goesOn = (tokens: readonly Token[], colon: number): boolean =>
  (/^(?:continue[sd]|concludes?|concluded|begins|began|ends|ended)$/.test(tokens[colon - 1]?.lower ?? '') &&
    (GIVEN_AS.has(tokens[colon - 2]?.lower ?? '') || is(tokens, colon - 2, 'report'))) ||
  (is(tokens, colon - 1, 'on') && /^(?:goes|went)$/.test(tokens[colon - 2]?.lower ?? ''))

/** "The club issued the following statement on Tuesday:": whose words follow as they were written. */
function introducedInFull(sentence: Sentence, block: number): Attribution | null {
  const { tokens } = sentence
  const colon = tokens.length - 1
  const at = is(tokens, colon, ':') ? tokens.findIndex(({ lower }) => /^(?:following|this)$/.test(lower)) : -1
  const named = tokens
    .slice(at + 1, at + 1 + LONGEST_ISSUED)
    .some(({ lower }) => GIVEN_AS.has(lower) || ISSUED.has(lower))
  const phrase = (at > 1 && named) || goesOn(tokens, colon) ? controllingSubject(tokens, colon)?.phrase : undefined
  if (!phrase || (at >= 0 && phrase.last >= at)) return null
  const source = phraseSpan(sentence, phrase)
  return new Attribution({ kind: 'direct', content: [], cue: null, lemma: READS, source, rule: INTRODUCED, block })
}

/** "Later she puts it more bluntly:": whoever a sentence is about whose verb is no cue. */
function introducedBySubject(sentence: Sentence, block: number): Attribution | null {
  const { tokens } = sentence
  const phrase = is(tokens, tokens.length - 1, ':') ? mainSubject(tokens) : null
  if (!phrase) return null
  const source = phraseSpan(sentence, phrase)
  return new Attribution({ kind: 'direct', content: [], cue: null, lemma: '', source, rule: INTRODUCED, block })
}

/** Who is quoted after a sentence that ends in a colon: the source of its last frame, with content or without. */
export function readIntroduction(reading: SentenceReading, state: ExtractionState): boolean {
  const { sentence } = reading
  const { tokens } = sentence
  const { block } = state
  const known = introducedOnTopic(sentence, block) ?? introducedInFull(sentence, block)
  const frame =
    !known && is(tokens, tokens.length - 1, ':') ? introducingFrames(state.context.text, tokens).at(-1) : undefined
  state.introduction = frame
    ? attributionOf(sentence, frame, block)
    : (known ??
      introducedFrom(sentence, block) ??
      introducedByName(sentence, block) ??
      introducedBySubject(sentence, block))
  return noteNameLine(reading, state)
}

/** What the sentences behind this one have to know of it. */
export function remember(reading: SentenceReading, state: ExtractionState): boolean {
  const { block, index, sentence, frames, alone } = reading
  const quotes = reading.quoted.length > 0
  if (!quotes) state.open = null
  // "Asked about the aid, Fox sighed.": a frame without a source says nothing of who is quoted next.
  // "The baker shrugged.": neither does a gesture, where no words stand beside it.
  const speaks = frames.some(
    (frame) =>
      frame.source !== null && (quotes || !GESTURE_VERBS.has(frame.lemma)) && !isToldInPassing(sentence.tokens, frame),
  )
  state.unattributed = !speaks && !alone ? sentence : null
  if (index === block.sentences.length - 1)
    state.told = state.last?.block === state.block || alone ? null : { sentence, block: state.block }
  return false
}
