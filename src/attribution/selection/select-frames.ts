import { ACCORDING_TO } from '../../lexicon/phrase-cues.ts'
import { hasFinite, is, Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { trimmed } from '../content/content-end.ts'
import { settleContent } from '../content/extent.ts'
import type { Frame } from '../frames/frame.ts'
import { nonStatementRule } from '../non-statements/non-statements.ts'
import type { AttributionObserver } from '../observer.ts'
import { contentShape } from '../phrases/content-shape.ts'
import {
  covers,
  EVEN_CHANCE,
  holdsToken,
  holdsWhat,
  isInSource,
  isWithin,
  MARGIN,
  opensWith,
  othersWordsAt,
  quotesOthers,
  SURE,
  tellsOfSpeaking,
  writesWithin,
} from './frame-relations.ts'

/** Below this, a frame is no attribution: the dial between precision and recall, set on the development articles. */
const THRESHOLD = 0.41

/** Chooses frames of a sentence that do not overlap, and tells the observer what became of each. */
class Selection {
  readonly chosen: Frame[] = []
  readonly #tokens: readonly Token[]
  readonly #observer: AttributionObserver | null
  readonly #likely: readonly Frame[]
  /** Frames whose content stands behind their cue, and that hardly anything speaks against. */
  readonly #sure: readonly Frame[]

  constructor(tokens: readonly Token[], likely: readonly Frame[], observer: AttributionObserver | null) {
    this.#tokens = tokens
    this.#observer = observer
    this.#likely = likely
    this.#sure = likely.filter(({ direction, probability }) => direction === 'right' && probability >= SURE)
  }

  /** What stands left of its cue first, the most probable before the others, as its frame is the surest. */
  addLeft(frame: Frame): void {
    this.#settle(frame, () => {
      const before = this.chosen.filter((other) => other.cueLast < frame.cueFirst)
      settleContent(this.#tokens, frame, Math.max(0, ...before.map(endOf)))
    })
  }

  /** Then from left to right what stands behind its cue. */
  addRight(frame: Frame): void {
    this.#settle(frame, () => {
      settleContent(this.#tokens, frame, 0)
      this.#endBeforeOthers(frame)
      clip(this.#tokens, frame, this.chosen)
    })
  }

  /** A content ends before a clause in which others have their own words for something in it. */
  #endBeforeOthers(frame: Frame): void {
    const [part] = frame.content
    for (const other of this.#likely) {
      const end = other === frame || !part ? -1 : othersWordsAt(this.#tokens, frame, other)
      if (part && end > part.first) frame.content = [new Phrase(part.first, end - 1)]
    }
  }

  #settle(frame: Frame, settle: () => void): void {
    const teller = this.#tellerAround(frame)
    if (this.chosen.some((other) => other !== teller && holdsToken(other, frame.head))) {
      this.report(frame, 'within-another-frame')
      return
    }
    const whole = teller?.source ?? null
    if (teller?.source && frame.source) {
      const comma = is(this.#tokens, frame.source.first - 1, ',') ? 1 : 0
      teller.source = new Phrase(teller.source.first, frame.source.first - 1 - comma)
    }
    settle()
    const fault = this.#faultOf(frame)
    if (fault === null) this.chosen.push(frame)
    else if (teller) teller.source = whole
    this.report(frame, fault)
  }

  /** "…, said the officials, who added that": the frame whose source a clause with a report of its own stands beside. */
  #tellerAround({ subject, source, head }: Frame): Frame | undefined {
    if (subject !== 'relative' || !source) return undefined
    // "said Sgt Fox who added that": the comma is missing behind a name.
    const before = source.first - 1
    if (!is(this.#tokens, before, ',') && !(tagsAt(this.#tokens, before) & t.NAME)) return undefined
    return this.chosen.find(
      (other) => other.subject === 'inverted' && other.source !== null && covers(other.source, head),
    )
  }

  /** Why a frame gives no attribution; null where it gives one. */
  #faultOf(frame: Frame): string | null {
    if (frame.direction === 'right' && frame.probability < EVEN_CHANCE && holdsTerm(this.#tokens, frame))
      return 'quoted-term'
    // "The Echo notes that in the first plan, the gate stands upstream": a verb that reports nothing, behind one that does.
    const isLess = frame.direction === 'left' ? isWithin : opensWith
    if (this.#sure.some((other) => isLess(frame, other) || isInSource(frame, other))) return 'surer-within'
    if (this.#likely.some((other) => holdsWhat(this.#tokens, frame, other) || quotesOthers(this.#tokens, frame, other)))
      return 'surer-within'
    if (this.#likely.some((other) => tellsOfSpeaking(frame, other) || writesWithin(this.#tokens, frame, other)))
      return 'surer-within'
    return frame.content.length === 0 ? 'no-content' : nonStatementRule(this.#tokens, frame)
  }

  report(frame: Frame, fault: string | null): void {
    this.#observer?.frame({ tokens: this.#tokens, frame, fault })
  }
}

/** "The key was lost, Ruiz said, according to the Echo": who speaks before who tells of it. */
const rankOf = ({ probability, lemma }: Frame): number => probability - (lemma === ACCORDING_TO ? MARGIN : 0)

/** Chooses frames that do not overlap, in the order of their cues. */
export function selectFrames(
  tokens: readonly Token[],
  candidates: readonly Frame[],
  observer: AttributionObserver | null = null,
): Frame[] {
  const likely = candidates.filter((frame) => frame.probability >= THRESHOLD)
  const selection = new Selection(tokens, likely, observer)
  if (observer) for (const frame of candidates) if (frame.probability < THRESHOLD) selection.report(frame, 'improbable')
  for (const frame of [...likely].sort((a, b) => rankOf(b) - rankOf(a)))
    if (frame.direction === 'left') selection.addLeft(frame)
  for (const frame of likely) if (frame.direction === 'right') selection.addRight(frame)
  return selection.chosen.sort((a, b) => a.head - b.head)
}

function endOf(frame: Frame): number {
  return Math.max(frame.cueLast, frame.source?.last ?? 0, ...frame.content.map((part) => part.last)) + 1
}

/** Longest term, in characters. */
const TERM_LENGTH = 12

/** "floated the notion of “off-ramps”": a noun phrase with a term in quotation marks inside it. */
function holdsTerm(tokens: readonly Token[], frame: Frame): boolean {
  const part = frame.content[0]
  if (!part || contentShape(tokens, part.first) !== 'phrase') return false
  return tokens
    .slice(part.first + 1, part.last + 1)
    .some(({ quotation }) => quotation !== null && quotation.innerEnd - quotation.innerStart < TERM_LENGTH)
}

/** Shortens a content where it would overlap a frame that was chosen before. */
function clip(tokens: readonly Token[], frame: Frame, chosen: readonly Frame[]): void {
  if (frame.theme) return
  const first = frame.content[0]?.first ?? 0
  for (const other of chosen) {
    for (const part of [...other.content, other.source ?? new Phrase(other.head, other.head)]) {
      const own = frame.content[0]
      if (!own || part.first > own.last || part.last < first) continue
      // "the dealer, who, Fox claimed, was rich": the word that leads to the other's clause goes with it.
      const rest = trimmed(tokens, first, part.first - 1)
      const left = part.first > first && rest.last >= rest.first ? [rest] : []
      // "According to the Echo, Fox, the mayor, said no": what is left of the content tells nothing.
      frame.content = left[0] && frame.subject === 'agent' && !isTold(tokens, left[0]) ? [] : left
    }
  }
}

const isTold = (tokens: readonly Token[], { first, last }: Phrase): boolean =>
  hasFinite(tokens, first, last) || tokens.slice(first, last + 1).some(({ quotation }) => quotation !== null)
