import { isSpeechVerb } from '../../lexicon/frames.ts'
import { ACCORDING_TO } from '../../lexicon/phrase-cues.ts'
import { NOT_REPORTING, QUOTING, REPORTING } from '../../lexicon/reported-speech.ts'
import { is, Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { phraseStart } from '../../text/syntax/phrase-start.ts'
import * as t from '../../text/tags.ts'
import { TokenSpan } from '../../text/token-span.ts'
import type { Sentence, Token } from '../../text/tokens.ts'
import { Attribution } from '../attribution.ts'
import { kindOf, phraseSpan, spansOf } from '../convert.ts'
import { accordingFrame } from '../selection/according.ts'
import {
  canBeQuoted,
  holds,
  type Inner,
  innerFrame,
  isNamed,
  precedingFrame,
  quotedFrame,
} from '../selection/inner-frames.ts'

/** How far before its cue the subject of "was quoted" may begin. */
const SUBJECT_REACH = 40

/** Reads the attributions of an article again for those that report the words of another. */
class SecondHand {
  readonly #text: string
  readonly #cues: ReadonlySet<number>

  constructor(text: string, attributions: readonly Attribution[]) {
    this.#text = text
    this.#cues = new Set(attributions.flatMap(({ cue }) => (cue ? [cue.start] : [])))
  }

  of(outer: Attribution): Attribution {
    if (!outer.cue || !outer.source) return outer
    return this.#reported(outer) ?? quotedBefore(outer) ?? this.#relayed(outer) ?? outer
  }

  /** "Fox said her lawyer told her, ‘Sign it.’": the words are the lawyer's. */
  #reported(outer: Attribution): Attribution | null {
    const [part, ...rest] = outer.content
    const sentence = part && outer.kind !== 'direct' ? part.sentence : null
    if (!sentence || !part || rest.some((other) => other.start < sentence.end)) return null
    const quoting = QUOTING.has(outer.lemma)
    const from = quoting ? Math.max(0, part.first - SUBJECT_REACH) : behindThat(sentence.tokens, part.first)
    const own = sentence.tokens.slice(from, part.last + 1)
    const inner = quoting
      ? quotedFrame(own, part.first - from, passiveCue(outer, sentence, from))
      : this.#innerOf(own, outer.lemma, part.end < (outer.cue?.start ?? 0))
    return inner && made(sentence, from, inner, outer, rest)
  }

  #innerOf(own: readonly Token[], outer: string, stands: boolean): Inner | null {
    if (NOT_REPORTING.has(outer) || !(REPORTING.has(outer) || isSpeechVerb(outer))) return null
    // "Officials said it was shut, the Echo reported": a clause before a cue of reporting is whose it says.
    const whole = stands && outer === 'report'
    const found = innerFrame(this.#text, own, outer, whole)
    return found ?? (whole || outer === ACCORDING_TO ? precedingFrame(this.#text, own, whole) : null)
  }

  /** "“Sign it,” Fox said, according to the Post": the words are hers, and the Post relays them. */
  #relayed(told: Attribution): Attribution | null {
    const { cue, source, lemma } = told
    const sentence = cue && lemma !== ACCORDING_TO ? cue.sentence : null
    if (!sentence || !cue || !source) return null
    const { tokens } = sentence
    const after = Math.max(cue.last, source.sentence === sentence && source.start > cue.start ? source.last : 0) + 1
    const at = is(tokens, after, ',') ? after + 1 : after
    const frame = this.#cues.has(tokens[at]?.start ?? -1) ? null : accordingFrame(tokens, at)
    // "said according to plan" relays nothing.
    const named = frame?.source && (at > after || holds(tokens, frame.source, t.NAME | t.DET))
    if (!frame?.source || !named || !isNamed(tokens, frame.source) || told.content.some(({ end }) => end > cue.end))
      return null
    const via = new Attribution({
      ...told,
      cue: TokenSpan.of(sentence, frame.cueFirst, frame.cueLast),
      lemma: frame.lemma,
      source: phraseSpan(sentence, frame.source),
      rule: frame.rule,
      continues: null,
    })
    return new Attribution({ ...told, via })
  }
}

/** "said that the council had told her": behind the conjunction, which is no part of the subject. */
const behindThat = (tokens: readonly Token[], first: number): number =>
  is(tokens, first, 'that') && (tagsAt(tokens, first + 1) & (t.DET | t.POSSESSIVE | t.NAME)) !== 0 ? first + 1 : first

/** How far behind its cue "as saying" may stand: whom somebody quotes has a role as well. */
const SAYING_REACH = 24

/** "“Sign it,” the Post quoted Fox as saying", "“Sign it,” Fox was quoted as saying by the Post": the words are hers. */
function quotedBefore(outer: Attribution): Attribution | null {
  const { cue, source } = outer
  if (!cue || !source || !QUOTING.has(outer.lemma) || outer.content.some(({ end }) => end > cue.start)) return null
  const { sentence } = cue
  if (!sentence) return null
  const { tokens } = sentence
  const passive = passiveCue(outer, sentence, 0) !== null
  const edge = passive ? cue.last + 2 : Math.min(tokens.length, cue.last + SAYING_REACH)
  const as = tokens.findIndex((_, i) => i > cue.last && i < edge && is(tokens, i, 'as') && is(tokens, i + 1, 'saying'))
  if (as < 0) return null
  const speaker = passive
    ? new Phrase(phraseStart(tokens, cue.first - 1), cue.first - 1)
    : new Phrase(cue.last + 1, as - 1)
  if (speaker.last < speaker.first || !canBeQuoted(tokens, speaker)) return null
  return new Attribution({
    ...outer,
    cue: TokenSpan.of(sentence, as + 1, as + 1),
    lemma: 'say',
    source: phraseSpan(sentence, speaker),
    rule: 'quoted-as-saying',
    via: outer,
  })
}

/** Where the cue of a passive ("was quoted by the Post") stands, counted from token `from`; null for an active one. */
function passiveCue({ cue, source }: Attribution, sentence: Sentence, from: number): number | null {
  if (!cue || !source || source.start <= cue.start) return null
  return cue.sentence === sentence ? cue.first - from : -1
}

/**
 * The inner report, whose tokens are counted from `from`, as an attribution; parts of the outer content in later sentences
 * go on with it.
 */
function made(
  sentence: Sentence,
  from: number,
  inner: Inner,
  outer: Attribution,
  rest: readonly TokenSpan[],
): Attribution | null {
  if (inner.content.last < inner.content.first) return null
  const shifted = ({ first, last }: Phrase): Phrase => new Phrase(first + from, last + from)
  const content = shifted(inner.content)
  return new Attribution({
    kind: kindOf(sentence.tokens, [content]),
    content: [...spansOf(sentence, content), ...rest],
    cue: phraseSpan(sentence, shifted(inner.cue)),
    lemma: inner.lemma,
    source: phraseSpan(sentence, shifted(inner.source)),
    rule: inner.rule,
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
export function secondHand(text: string, attributions: readonly Attribution[]): Attribution[] {
  const reader = new SecondHand(text, attributions)
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
