import type { Phrase } from '../text/syntax/noun-phrase.ts'
import { TokenSpan } from '../text/token-span.ts'
import { type AnnotatedBlock, QUOTATION, type Quotation, type Sentence, type Token } from '../text/tokens.ts'
import type { ClaimKind } from '../types.ts'
import { Attribution } from './attribution.ts'
import { CueReading } from './cue-reading.ts'
import type { Frame } from './frames/frame.ts'

/** The spans of a part of a content: of a part made of quotations only, each without its marks. */
export function spansOf(sentence: Sentence, part: Phrase): TokenSpan[] {
  const { tokens } = sentence
  const last = Math.min(part.last, tokens.length - 1)
  if (tokens[part.first] && holdsWord(tokens, part)) return [TokenSpan.of(sentence, part.first, last)]
  const spans: TokenSpan[] = []
  for (let i = part.first; i <= last; i++) {
    const quotation = tokens[i]?.quotation
    if (quotation) spans.push(inner(sentence, i, quotation))
  }
  return spans
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

export const phraseSpan = (sentence: Sentence, { first, last }: Phrase): TokenSpan =>
  TokenSpan.of(sentence, first, last)

/** A frame as an attribution, in offsets of the document text. */
export function attributionOf(sentence: Sentence, frame: Frame, block: number): Attribution {
  const { tokens } = sentence
  return new Attribution({
    kind: kindOf(tokens, frame.content),
    content: frame.content.flatMap((part) => spansOf(sentence, part)),
    cue: TokenSpan.of(sentence, frame.cueFirst, frame.cueLast),
    lemma: frame.lemma,
    // Who hears it has not said it.
    source: frame.source && frame.subject !== 'hearer' ? phraseSpan(sentence, frame.source) : null,
    rule: frame.rule,
    block,
    probability: frame.probability,
    reading: new CueReading(tokens, frame),
  })
}

/** The words of the quotation that is a sentence's token `at`, its marks left out. */
export const inner = (sentence: Sentence, at: number, { innerStart, innerEnd }: Quotation): TokenSpan =>
  new TokenSpan(innerStart, innerEnd, sentence, at, at)

export const isWordless = (token: Token): boolean => token.quotation === null && !isWordy(token)

/** A whole block as content; none where it has no words. */
export function blockSpan({ block, sentences }: AnnotatedBlock): TokenSpan[] {
  const [first] = sentences
  return first ? [new TokenSpan(block.start, block.end, first, 0, first.tokens.length - 1)] : []
}
