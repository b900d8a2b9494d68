import { QUOTATION, type Quotation, type Token } from '../language/tokens.ts'
import type { ClaimKind, Span } from '../types.ts'
import { Attribution } from './attribution.ts'
import type { Frame } from './frame.ts'
import type { Phrase } from './nounphrase.ts'

/** The spans of a part of a content: of a part made of quotations only, each without its marks. */
export function spansOf(tokens: readonly Token[], part: Phrase): Span[] {
  const own = tokens.slice(part.first, part.last + 1)
  const quoted = own.flatMap(({ quotation }) =>
    quotation ? [{ start: quotation.innerStart, end: quotation.innerEnd }] : [],
  )
  const words = own.some((token) => token.kind !== QUOTATION && /[\p{L}\p{N}]/u.test(token.text))
  const [first, last] = [own[0], own.at(-1)]
  if (!words || !first || !last) return quoted
  return [{ start: first.start, end: last.end }]
}

/** Whether all, some or none of a content is quoted. */
export function kindOf(tokens: readonly Token[], parts: readonly Phrase[]): ClaimKind {
  const own = parts.flatMap((part) => tokens.slice(part.first, part.last + 1))
  if (!own.some((token) => token.kind === QUOTATION)) return 'indirect'
  const words = own.some((token) => token.kind !== QUOTATION && /[\p{L}\p{N}]/u.test(token.text))
  return words ? 'mixed' : 'direct'
}

export const phraseSpan = (tokens: readonly Token[], phrase: Phrase): Span => ({
  start: tokens[phrase.first]?.start ?? 0,
  end: tokens[phrase.last]?.end ?? 0,
})

/** A frame as an attribution, in offsets of the document text. */
export function attributionOf(tokens: readonly Token[], frame: Frame, block: number): Attribution {
  const cue = { start: tokens[frame.cueFirst]?.start ?? 0, end: tokens[frame.cueLast]?.end ?? 0 }
  return new Attribution({
    kind: kindOf(tokens, frame.content),
    content: frame.content.flatMap((part) => spansOf(tokens, part)),
    cue,
    lemma: frame.lemma,
    source: frame.source && phraseSpan(tokens, frame.source),
    rule: frame.rule,
    block,
    probability: frame.probability,
  })
}

/** The words of a quotation, its marks left out. */
export const inner = (quotation: Quotation): Span => ({ start: quotation.innerStart, end: quotation.innerEnd })

export const isWordless = (token: Token): boolean => token.quotation === null && !/[\p{L}\p{N}]/u.test(token.text)
