import type { Attribution } from '../attribution/attribution.ts'
import * as t from '../text/tags.ts'
import type { TokenSpan } from '../text/token-span.ts'
import type { Sentence, Token } from '../text/tokens.ts'

/** Values of `CueSite.taken`: which part of an attribution a token belongs to. */
export const FREE = 0
export const CONTENT = 1
export const SOURCE = 2
export const CUE = 3

/** A cue within its sentence, as token indexes; ends are inclusive. */
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

const NOTHING = new Uint8Array(0)

/** Locates cues, and marks which tokens around them belong to contents, sources and other cues. */
export class CueSites {
  /** Of the sentences with cues, one after another: a list for each would take more than the sentence. */
  readonly #taken: Uint8Array
  /** Where the tokens of a sentence start there. */
  readonly #starts: ReadonlyMap<Sentence, number>

  constructor(attributions: readonly Attribution[]) {
    const starts = new Map<Sentence, number>()
    let size = 0
    for (const { cue } of attributions) {
      if (!cue?.sentence || starts.has(cue.sentence)) continue
      starts.set(cue.sentence, size)
      size += cue.sentence.tokens.length
    }
    this.#starts = starts
    this.#taken = new Uint8Array(size)
    for (const { content, source, cue, via } of attributions) {
      for (const span of content) this.#mark(span, CONTENT)
      for (const span of [source, via?.source]) if (span) this.#mark(span, SOURCE)
      for (const span of [cue, via?.cue]) if (span) this.#mark(span, CUE)
    }
  }

  /** Empty for a sentence without a cue, of which nobody asks. */
  #takenIn(sentence: Sentence): Uint8Array {
    const start = this.#starts.get(sentence)
    return start === undefined ? NOTHING : this.#taken.subarray(start, start + sentence.tokens.length)
  }

  /** Only the sentence where the span starts is marked: later sentences of a content hold no other cue. */
  #mark({ sentence, first, last }: TokenSpan, as: number): void {
    if (!sentence) return
    this.#takenIn(sentence).fill(as, first, (as === CUE ? headOf(sentence.tokens, first, last) : last) + 1)
  }

  /** The cue of an attribution in its sentence, or null where it has none outside quotation marks. */
  of({ cue, source }: Attribution): CueSite | null {
    const sentence = cue?.sentence
    if (!sentence) return null
    const { tokens } = sentence
    const { first, last } = cue
    if (tokens[first]?.start !== cue.start) return null
    const own = source && source.sentence === sentence && source.end <= sentence.end ? source : null
    return new CueSite(
      tokens,
      this.#takenIn(sentence),
      first,
      last,
      headOf(tokens, first, last),
      own ? own.first : -1,
      own ? own.last : -1,
    )
  }
}
