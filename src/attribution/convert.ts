import type { Phrase } from '../text/syntax/noun-phrase.ts'
import { QUOTATION, type Quotation, type Token } from '../text/tokens.ts'
import type { ClaimKind, Span } from '../types.ts'
import { Attribution } from './attribution.ts'
import type { Frame } from './frames/frame.ts'
import { Reading } from './reading.ts'

/** The spans of a part of a content: of a part made of quotations only, each without its marks. */
export function spansOf(tokens: readonly Token[], part: Phrase): Span[] {
  const [first, last] = [tokens[part.first], tokens[Math.min(part.last, tokens.length - 1)]]
  if (first && last && holdsWord(tokens, part)) return [{ start: first.start, end: last.end }]
  return tokens
    .slice(part.first, part.last + 1)
    .flatMap(({ quotation }) => (quotation ? [{ start: quotation.innerStart, end: quotation.innerEnd }] : []))
}

/** Whether a token is a word or number, and no mark or quotation. */
const isWordy = ({ kind, text }: Token): boolean =>
  kind !== QUOTATION && (isPlainWord(text.charCodeAt(0)) || /[\p{L}\p{N}]/u.test(text))

/** Small letters and capitals, which most words begin with. */
const isPlainWord = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)

function holdsWord(tokens: readonly Token[], { first, last }: Phrase): boolean {
  for (let i = first; i <= last; i++) {
    const token = tokens[i]
    if (token && isWordy(token)) return true
  }
  return false
}

function holdsQuotation(tokens: readonly Token[], { first, last }: Phrase): boolean {
  for (let i = first; i <= last; i++) if (tokens[i]?.kind === QUOTATION) return true
  return false
}

/** Whether all, some or none of a content is quoted. */
export function kindOf(tokens: readonly Token[], parts: readonly Phrase[]): ClaimKind {
  if (!parts.some((part) => holdsQuotation(tokens, part))) return 'indirect'
  return parts.some((part) => holdsWord(tokens, part)) ? 'mixed' : 'direct'
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
    reading: new Reading(tokens, frame),
  })
}

/** The words of a quotation, its marks left out. */
export const inner = (quotation: Quotation): Span => ({ start: quotation.innerStart, end: quotation.innerEnd })

export const isWordless = (token: Token): boolean => token.quotation === null && !isWordy(token)
