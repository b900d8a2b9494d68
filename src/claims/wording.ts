import type { Attribution } from '../attribution/attribution.ts'
import type { TokenSpan } from '../text/token-span.ts'
import type { AnnotatedBlock, Quotation } from '../text/tokens.ts'
import type { Article, Block, Claim, Span } from '../types.ts'

/** Stands between two parts where words of the article are left out. */
export const OMISSION = ' … '

const WORD = /[\p{L}\p{N}]/u

/** More than a comma with its closing marks takes. */
const TAIL = 8

/**
 * The comma at the end of a part, before closing marks: it belongs to the attribution that follows.
 * 8 characters at most.
 */
const ATTRIBUTION_COMMA = /,[\s"”’“‘'»›」』]*$/

/** Where in a part of a content the comma stands that leads to its attribution; negative where none does. */
export function attributionComma(part: string): number {
  const tail = Math.max(0, part.length - TAIL)
  const at = part.includes(',', tail) ? part.slice(tail).search(ATTRIBUTION_COMMA) : -1
  return at < 0 ? -1 : tail + at
}

/** A part of a content as it is read: without that comma. */
export function partText(part: string): string {
  const comma = attributionComma(part)
  return comma < 0 ? part : part.slice(0, comma) + part.slice(comma + 1)
}

/** Index of the first of some spans, in order, that ends behind an offset. */
function firstBehind(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Reads the words of contents: what of them is quoted, and how their parts are joined. */
export class Wording {
  readonly #text: string
  readonly #body: readonly Block[]
  readonly #quotations: readonly Quotation[]

  constructor({ text, blocks }: Article, annotated: readonly AnnotatedBlock[]) {
    this.#text = text
    this.#body = blocks.filter((block) => block.kept)
    this.#quotations = annotated.flatMap(({ quotations }) => quotations)
  }

  /** The words of a claim: all of them, and those between marks with their places. */
  of({ kind, content }: Attribution): Pick<Claim, 'text' | 'quoted' | 'quotations'> {
    const text = this.#joined(content)
    if (kind === 'indirect') return { text, quoted: null }
    const quotations = content.flatMap((part) => this.#quotedIn(part))
    if (quotations.length === 0) return { text, quoted: text }
    return { text, quoted: kind === 'direct' ? text : this.#joined(quotations), quotations }
  }

  #joined(parts: readonly Span[]): string {
    let joined = ''
    let last: Span | null = null
    for (const part of parts) {
      if (last) joined += this.#wordsBetween(last.end, part.start) ? OMISSION : ' '
      joined += partText(this.#text.slice(part.start, part.end))
      last = part
    }
    return joined
  }

  /** Whether words of the article's body stand between two places. */
  #wordsBetween(from: number, to: number): boolean {
    for (let i = firstBehind(this.#body, from); i < this.#body.length; i++) {
      const block = this.#body[i]
      if (!block || block.start >= to) return false
      if (WORD.test(this.#text.slice(Math.max(from, block.start), Math.min(to, block.end)))) return true
    }
    return false
  }

  /** The stretches of a part that stand between marks; those of its own sentence first, which knows of nested ones. */
  #quotedIn(part: TokenSpan): Span[] {
    const { sentence, first, last, start, end } = part
    const own = sentence?.tokens.slice(first, last + 1).flatMap(({ quotation }) => quotation ?? []) ?? []
    const beyond = this.#quotationsFrom(Math.max(start, sentence?.end ?? start), end)
    return [...own, ...beyond].flatMap((quotation) => within(quotation, part))
  }

  #quotationsFrom(start: number, end: number): Quotation[] {
    const found: Quotation[] = []
    for (let i = firstBehind(this.#quotations, start); i < this.#quotations.length; i++) {
      const quotation = this.#quotations[i]
      if (!quotation || quotation.start >= end) break
      if (quotation.start >= start) found.push(quotation)
    }
    return found
  }
}

/** The words of a quotation that belong to a part; none where it is a title, a nickname or a term within it. */
function within({ innerStart, innerEnd, use }: Quotation, part: Span): Span[] {
  const [start, end] = [Math.max(innerStart, part.start), Math.min(innerEnd, part.end)]
  const term = use !== null && (start > part.start || end < part.end)
  return end > start && !term ? [{ start, end }] : []
}
