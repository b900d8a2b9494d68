import { hasFinite, is, Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { holdsSomebody } from '../../text/syntax/subject-after.ts'
import * as t from '../../text/tags.ts'
import { type Sentence, type Token, WORD } from '../../text/tokens.ts'
import { Attribution } from '../attribution.ts'
import { phraseSpan } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import type { LooseQuotation, SentenceReading } from '../extractor.ts'
import { INTRODUCED, NAME_LINE } from '../rule-ids.ts'

/** Longest line that only names somebody, in tokens, and longest one that tells more of them before a colon. */
const LONGEST_LINE = 16
const LONGEST_BEFORE_COLON = 40
const FEWEST_NAMES = 2

/** The name in full that opens a sentence, where a comma or the sentence's end follows; null where none does. */
function openingName(tokens: readonly Token[]): Phrase | null {
  let end = 0
  while (tagsAt(tokens, end) & t.NAME) end++
  const closed = end === tokens.length || is(tokens, end, ',') || is(tokens, end, '(')
  return end >= FEWEST_NAMES && closed ? new Phrase(0, end - 1) : null
}

/** "Imogen Starling, 17, student": a line about somebody, without a verb and without a full stop. */
function namedBy({ tokens }: Sentence): Phrase | null {
  const name = openingName(tokens)
  const told = is(tokens, (name?.last ?? 0) + 1, ',') && tokens.length <= LONGEST_LINE
  const open = !/^[.!?:]$/.test(tokens.at(-1)?.text ?? '')
  return name && told && open && !hasFinite(tokens, 0, tokens.length - 1) ? name : null
}

/** Notes a line that only names somebody: vox pops have one above each quotation. */
export function noteNameLine({ block, sentence }: SentenceReading, state: ExtractionState): boolean {
  const phrase = block.sentences.length === 1 && block.quotations.length === 0 ? namedBy(sentence) : null
  state.nameLine = phrase ? { source: phraseSpan(sentence, phrase), block: state.block } : null
  return false
}

/** A quotation that stands alone below such a line. */
export function extractNamedAbove({ reading, quotation, words }: LooseQuotation, state: ExtractionState): boolean {
  const { nameLine } = state
  if (!reading.alone || !nameLine || nameLine.block !== state.block - 1) return false
  state.push({ kind: 'direct', content: [words], cue: null, lemma: '', source: nameLine.source, rule: NAME_LINE })
  state.openWith(quotation)
  return true
}

/** "Yusuf Rahimi, 45, who runs the shop:": a name, and what is told of its bearer before a colon. */
export function introducedByName(sentence: Sentence, block: number): Attribution | null {
  const { tokens } = sentence
  const colon = tokens.length - 1
  const name = is(tokens, colon, ':') && colon <= LONGEST_BEFORE_COLON ? openingName(tokens.slice(0, colon)) : null
  if (!name) return null
  const verb = tokens.findIndex((_, i) => i > name.last && hasFinite(tokens, i, i))
  const relative = tokens.findIndex((_, i) => i > name.last && (tagsAt(tokens, i) & t.WH) !== 0)
  if (verb >= 0 && (relative < 0 || relative > verb)) return null
  const source = phraseSpan(sentence, name)
  return new Attribution({ kind: 'direct', content: [], cue: null, lemma: '', source, rule: INTRODUCED, block })
}

/** "Coach Dan Mill on the team's first year:", "The coach, on losing at home:": whoever opens a line, and what the words are about. */
export function introducedOnTopic(sentence: Sentence, block: number): Attribution | null {
  const { tokens } = sentence
  const colon = tokens.length - 1
  if (!is(tokens, colon, ':') || colon > LONGEST_BEFORE_COLON) return null
  const on = tokens.findIndex(({ lower }, i) => i > 0 && /^(?:on|about|regarding)$/.test(lower))
  const last = is(tokens, on - 1, ',') ? on - 2 : on - 1
  if (last < 0 || on + 1 >= colon || (tagsAt(tokens, last) & (t.NAME | t.TIME)) !== t.NAME) return null
  const phrase = new Phrase(0, last)
  const isOne = tokens
    .slice(0, last + 1)
    .every(({ tags, kind }) => kind === WORD && !(tags & (t.COORD | t.SUBORD | t.WH)))
  if (!isOne || tagsAt(tokens, 0) & t.PREP || hasFinite(tokens, 0, last) || !holdsSomebody(tokens, phrase)) return null
  const source = phraseSpan(sentence, phrase)
  return new Attribution({ kind: 'direct', content: [], cue: null, lemma: '', source, rule: INTRODUCED, block })
}
