import type { Attribution } from '../attribution/attribution.ts'
import { lastBefore, SentenceIndex } from '../text/sentence-index.ts'
import * as t from '../text/tags.ts'
import type { Passage, Sentence, Token } from '../text/tokens.ts'
import type { Span } from '../types.ts'

/** What a token of a sentence belongs to. */
export const FREE = 0
export const CONTENT = 1
export const SOURCE = 2
export const CUE = 3

/** A cue in its sentence, by token indexes; ends inclusive. */
export class CueSite {
  readonly tokens: readonly Token[]
  /** What each token belongs to, of any attribution. */
  readonly taken: Uint8Array
  readonly first: number
  readonly last: number
  /** The verb, or what stands for it: the last word that is no preposition. */
  readonly head: number
  /** Where its own source stands in the same sentence; -1 where it does not. */
  readonly sourceFirst: number
  readonly sourceLast: number

  constructor(
    tokens: readonly Token[],
    taken: Uint8Array,
    first: number,
    last: number,
    head: number,
    sourceFirst: number,
    sourceLast: number,
  ) {
    this.tokens = tokens
    this.taken = taken
    this.first = first
    this.last = last
    this.head = head
    this.sourceFirst = sourceFirst
    this.sourceLast = sourceLast
  }
}

/** "said to", "wrote on": annotators count the preposition to the cue, though it leads to a circumstance. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  let head = last
  while (head > first && (tokens[head]?.tags ?? 0) & (t.PREP | t.TO)) head--
  return head
}

/** Finds the sentences of cues, and what is taken in them by contents, sources and other cues. */
export class CueSites {
  readonly #sentences: SentenceIndex
  readonly #taken = new Map<Sentence, Uint8Array>()

  constructor(passages: readonly Passage[], attributions: readonly Attribution[]) {
    this.#sentences = new SentenceIndex(passages)
    for (const { content, source, cue, via } of attributions) {
      for (const span of content) this.#mark(span, CONTENT)
      for (const span of [source, via?.source]) if (span) this.#mark(span, SOURCE)
      for (const span of [cue, via?.cue]) if (span) this.#mark(span, CUE)
    }
  }

  #takenIn(sentence: Sentence): Uint8Array {
    const known = this.#taken.get(sentence)
    if (known) return known
    const made = new Uint8Array(sentence.tokens.length)
    this.#taken.set(sentence, made)
    return made
  }

  /** Only where the span begins: a content that runs on takes whole sentences, which hold no cue of another. */
  #mark(span: Span, as: number): void {
    const sentence = this.#sentences.at(span.start)
    if (!sentence) return
    const { tokens } = sentence
    const [first, last] = [lastBefore(tokens, span.start), lastBefore(tokens, span.end - 1)]
    this.#takenIn(sentence).fill(as, first, (as === CUE ? headOf(tokens, first, last) : last) + 1)
  }

  /** The cue of an attribution in its sentence, or null where it has none outside quotation marks. */
  of({ cue, source }: Attribution): CueSite | null {
    const sentence = cue && this.#sentences.at(cue.start)
    if (!sentence) return null
    const { tokens } = sentence
    const first = lastBefore(tokens, cue.start)
    if (tokens[first]?.start !== cue.start) return null
    const last = lastBefore(tokens, cue.end - 1)
    const own = source && sentence.start <= source.start && source.end <= sentence.end ? source : null
    return new CueSite(
      tokens,
      this.#takenIn(sentence),
      first,
      last,
      headOf(tokens, first, last),
      own ? lastBefore(tokens, own.start) : -1,
      own ? lastBefore(tokens, own.end - 1) : -1,
    )
  }
}
