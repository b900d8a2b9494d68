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

/** Locates cues, and marks which tokens around them belong to contents, sources and other cues. */
export class CueSites {
  readonly #taken = new Map<Sentence, Uint8Array>()

  constructor(attributions: readonly Attribution[]) {
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
