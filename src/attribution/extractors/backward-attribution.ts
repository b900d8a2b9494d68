import { BACKWARD_FRAMES, BACKWARD_NOUNS, THAT_IS_WHAT } from '../../lexicon/backward-frames.ts'
import { PUTTING_VERBS } from '../../lexicon/frames.ts'
import { ACCORDING_TO } from '../../lexicon/phrase-cues.ts'
import { WHOLE_VIEWS } from '../../lexicon/things-said.ts'
import { is, Phrase, phraseEnd } from '../../text/syntax/noun-phrase.ts'
import { appositionEnd } from '../../text/syntax/subject-after.ts'
import { firstMatch, PatternTable } from '../../text/token-pattern.ts'
import { type Sentence, type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { Attribution } from '../attribution.ts'
import { trimmed } from '../content/content-end.ts'
import { kindOf, phraseSpan } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import type { SentenceReading } from '../extractor.ts'
import { isSayingVerb } from '../frames/content-side.ts'

const FRAMES = new PatternTable(BACKWARD_FRAMES, {
  noun: ({ lower }) => BACKWARD_NOUNS.has(lower),
  modifier: ({ kind, lower }) => kind === WORD && /^[a-z-]{1,20}$/.test(lower) && !BACKWARD_NOUNS.has(lower),
})

/** A sentence that only tells whose the words before it were: the id of its row, and whom it names. */
function backwardFrame({ tokens }: Sentence): { rule: string; source: Phrase } | null {
  const found = firstMatch(FRAMES, tokens, 0)
  const last = found ? phraseEnd(tokens, found.end) : -1
  if (found?.row.id === THAT_IS_WHAT && !isSaid(tokens, last)) return null
  return found && last >= found.end ? { rule: found.row.id, source: new Phrase(found.end, last) } : null
}

/** "the mayor, Lena Fox, told the court": whether a verb of saying stands behind whoever is named. */
function isSaid(tokens: readonly Token[], last: number): boolean {
  const end = appositionEnd(tokens, last)
  const { lemma } = wordAt(tokens[is(tokens, end + 1, ',') ? end + 2 : end + 1])
  return isSayingVerb(lemma) || PUTTING_VERBS.has(lemma) || /^(?:tell|explain|express)$/.test(lemma)
}

/** From this probability on, an attribution of the sentence before is its own. */
const SURE = 0.8

/** "The mill is old. That's according to Ruiz.": the whole sentence before, unless somebody else plainly says it. */
function extractWhole({ block, sentence, index }: SentenceReading, state: ExtractionState): boolean {
  const before = block.sentences[index - 1]
  const frame = before ? backwardFrame(sentence) : null
  if (!before || !frame || !givesWhole(sentence, frame)) return false
  const isWithin = ({ content: [first] }: Attribution) => first !== undefined && first.start >= before.start
  const own = state.found.filter(isWithin)
  if (own.some(({ probability }) => probability >= SURE)) return false
  for (const one of own) state.found.splice(state.found.indexOf(one), 1)
  const whole = trimmed(before.tokens, 0, before.tokens.length - 1)
  const content = [phraseSpan(before, whole)]
  const cue = phraseSpan(sentence, new Phrase(frame.source.first - 2, frame.source.first - 1))
  const kind = kindOf(before.tokens, [whole])
  state.push({ kind, content, cue, lemma: ACCORDING_TO, source: phraseSpan(sentence, frame.source), rule: frame.rule })
  state.open = null
  state.unclaimed = null
  return true
}

const WHOLE = 'that-is-according-to'

/** "Towns like it show how it is done. That was the view of Fox.": the sentence before is all that somebody said. */
const givesWhole = ({ tokens }: Sentence, { rule, source }: { rule: string; source: Phrase }): boolean =>
  rule === WHOLE ||
  (rule === 'that-is-the-view-of' && tokens.slice(0, source.first).some(({ lower }) => WHOLE_VIEWS.has(lower)))

/** “…” So said Ruiz.: gives the quotations of the sentence before to whom this sentence names. */
export function extractBackward(reading: SentenceReading, state: ExtractionState): boolean {
  const { sentence } = reading
  const { unclaimed, found } = state
  if (!unclaimed) return extractWhole(reading, state)
  const { from, left } = unclaimed
  const frame = backwardFrame(sentence)
  if (!frame) return false
  if (left.length === 0 && found.slice(from).every(({ cue }) => cue !== null)) return extractWhole(reading, state)
  const fields = { source: phraseSpan(sentence, frame.source), rule: frame.rule, cue: null, lemma: '' }
  for (let at = from; at < found.length; at++) {
    const before = found[at]
    if (before && before.cue === null) found[at] = new Attribution({ ...before, ...fields, continues: null })
  }
  for (const words of left) state.add({ ...fields, kind: 'direct', content: [words] })
  state.last = found.at(-1) ?? null
  state.open = null
  state.unclaimed = null
  return true
}
