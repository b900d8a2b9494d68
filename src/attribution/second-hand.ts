import { isSpeechVerb } from '../lexicon/frames.ts'
import { NOT_REPORTING, QUOTING, REPORTING } from '../lexicon/second-hand.ts'
import { lastBefore, SentenceIndex } from '../text/sentence-index.ts'
import { is, Phrase } from '../text/syntax/noun-phrase.ts'
import * as t from '../text/tags.ts'
import type { Passage, Token } from '../text/tokens.ts'
import type { Span } from '../types.ts'
import { Attribution } from './attribution.ts'
import { kindOf, phraseSpan, spansOf } from './convert.ts'
import { accordingFrame } from './frames/according.ts'
import { holds, type Inner, innerFrame, isNamed, precedingFrame, quotedFrame } from './frames/inner-frames.ts'

/** How far before its cue the subject of "was quoted" may begin. */
const SUBJECT_REACH = 40

/** Reads the attributions of an article again for those that report the words of another. */
class SecondHand {
  readonly #text: string
  readonly #sentences: SentenceIndex
  readonly #cues: ReadonlySet<number>

  constructor(text: string, passages: readonly Passage[], attributions: readonly Attribution[]) {
    this.#text = text
    this.#sentences = new SentenceIndex(passages)
    this.#cues = new Set(attributions.flatMap(({ cue }) => (cue ? [cue.start] : [])))
  }

  of(outer: Attribution): Attribution {
    if (!outer.cue || !outer.source) return outer
    return this.#reported(outer) ?? this.#relayed(outer) ?? outer
  }

  /** "Fox said her lawyer told her, ‘Sign it.’": the words are the lawyer's. */
  #reported(outer: Attribution): Attribution | null {
    const [part, ...rest] = outer.content
    const sentence = part && outer.kind !== 'direct' ? this.#sentences.at(part.start) : null
    if (!sentence || !part || rest.some((other) => other.start < sentence.end)) return null
    const { tokens } = sentence
    const first = lastBefore(tokens, part.start)
    const end = lastBefore(tokens, part.end - 1) + 1
    if (QUOTING.has(outer.lemma)) {
      const from = Math.max(0, first - SUBJECT_REACH)
      const around = tokens.slice(from, end)
      return made(around, quotedFrame(around, first - from, outer), outer, rest)
    }
    const own = tokens.slice(first, end)
    return made(own, this.#innerOf(own, outer.lemma), outer, rest)
  }

  #innerOf(own: readonly Token[], outer: string): Inner | null {
    if (NOT_REPORTING.has(outer) || !(REPORTING.has(outer) || isSpeechVerb(outer))) return null
    const found = innerFrame(this.#text, own, outer)
    return found ?? (outer === 'according to' ? precedingFrame(this.#text, own) : null)
  }

  /** "“Sign it,” Fox said, according to the Post": the words are hers, and the Post relays them. */
  #relayed(told: Attribution): Attribution | null {
    const { cue, source, lemma } = told
    const sentence = cue && lemma !== 'according to' ? this.#sentences.at(cue.start) : null
    if (!sentence || !cue || !source) return null
    const { tokens } = sentence
    const after = lastBefore(tokens, Math.max(cue.end, source.start > cue.start ? source.end : 0) - 1) + 1
    const at = is(tokens, after, ',') ? after + 1 : after
    const frame = this.#cues.has(tokens[at]?.start ?? -1) ? null : accordingFrame(tokens, at)
    // "said according to plan" relays nothing.
    const named = frame?.source && (at > after || holds(tokens, frame.source, t.NAME | t.DET))
    if (!frame?.source || !named || !isNamed(tokens, frame.source) || told.content.some(({ end }) => end > cue.end))
      return null
    const via = new Attribution({
      ...told,
      cue: phraseSpan(tokens, new Phrase(frame.cueFirst, frame.cueLast)),
      lemma: frame.lemma,
      source: phraseSpan(tokens, frame.source),
      rule: frame.rule,
      continues: null,
    })
    return new Attribution({ ...told, via })
  }
}

/** The inner report as an attribution; parts of the outer content in later sentences go on with it. */
function made(
  tokens: readonly Token[],
  inner: Inner | null,
  outer: Attribution,
  rest: readonly Span[],
): Attribution | null {
  if (!inner || inner.content.last < inner.content.first) return null
  return new Attribution({
    kind: kindOf(tokens, [inner.content]),
    content: [...spansOf(tokens, inner.content), ...rest],
    cue: phraseSpan(tokens, inner.cue),
    lemma: inner.lemma,
    source: phraseSpan(tokens, inner.source),
    rule: `second-hand-${outer.rule}`,
    via: outer,
    block: outer.block,
  })
}

/**
 * Gives each attribution that reports another's words to that other, the reporter in `via`.
 *
 * Only where the inner report is explicit: a verb of speaking with a subject of its own at the beginning of the content
 * and a quotation or a that-clause, "as saying", or "according to" behind a quotation. Anything less stays the reporter's.
 */
export function secondHand(
  text: string,
  passages: readonly Passage[],
  attributions: readonly Attribution[],
): Attribution[] {
  const reader = new SecondHand(text, passages, attributions)
  const replaced = new Map<Attribution, Attribution>()
  return attributions.map((attribution) => {
    const { continues } = attribution
    const followed = continues && replaced.get(continues)
    const own = followed ? new Attribution({ ...attribution, continues: followed }) : attribution
    const found = reader.of(own)
    if (found !== attribution) replaced.set(attribution, found)
    return found
  })
}
