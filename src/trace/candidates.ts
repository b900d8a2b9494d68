import type { Attribution } from '../attribution/attribution.ts'
import { attribute } from '../attribution/index.ts'
import type { FrameVerdict, QuotationVerdict } from '../attribution/observer.ts'
import { analyse } from '../text/analyse.ts'
import type { CustomCues } from '../text/custom-cues.ts'
import type { Phrase } from '../text/syntax/noun-phrase.ts'
import type { AnnotatedBlock, Token } from '../text/tokens.ts'
import { wordAt } from '../text/word-at.ts'
import type { Article, Span } from '../types.ts'

/** A candidate for an attribution around a cue, and what became of it. */
export interface TraceFrame {
  /** Id of the row that it was read by; empty where none was read. */
  readonly rule: string
  readonly cue: Span
  readonly lemma: string
  readonly source: Span | null
  readonly content: readonly Span[]
  /** How probable it is that the cue is one, 0 to 1; null where no frame was read around it. */
  readonly probability: number | null
  readonly chosen: boolean
  /** Why it was rejected; empty where it was chosen. */
  readonly fault: string
}

/** A quotation that no frame holds, and what became of it. */
export interface TraceQuotation extends Span {
  /** How probable it is that it is a statement, and what that has to reach; null where its place alone decided. */
  readonly probability: number | null
  readonly threshold: number | null
  /** Id of the extractor that took it; empty where none did. */
  readonly extractor: string
}

/** Every candidate that was looked at while attributions were extracted, in the order of the text, and what came of them. */
export interface Candidates {
  readonly annotated: readonly AnnotatedBlock[]
  readonly attributions: readonly Attribution[]
  readonly frames: readonly TraceFrame[]
  readonly quotations: readonly TraceQuotation[]
}

const PLACES = 1000
const rounded = (probability: number): number => Math.round(probability * PLACES) / PLACES

const spanOf = (tokens: readonly Token[], { first, last }: Phrase): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[Math.min(last, tokens.length - 1)]?.end ?? 0,
})

function traceFrame({ tokens, frame, fault }: FrameVerdict): TraceFrame {
  const { rule, lemma, source, content, probability } = frame
  const parts = content.filter(({ first, last }) => first <= last && first < tokens.length)
  return {
    rule,
    cue: spanOf(tokens, { first: frame.cueFirst, last: frame.cueLast }),
    lemma,
    source: source && spanOf(tokens, source),
    content: parts.map((part) => spanOf(tokens, part)),
    probability: rounded(probability),
    chosen: fault === null,
    fault: fault ?? '',
  }
}

/** A verb around which no frame was read. */
function unreadFrame(tokens: readonly Token[], at: number): TraceFrame {
  return {
    rule: '',
    cue: spanOf(tokens, { first: at, last: at }),
    lemma: wordAt(tokens[at]).lemma,
    source: null,
    content: [],
    probability: null,
    chosen: false,
    fault: 'seldom-a-cue',
  }
}

function traceQuotation({ sentence, at, probability, threshold, extractor }: QuotationVerdict): TraceQuotation {
  const { start = 0, end = 0 } = sentence.tokens[at] ?? {}
  return { start, end, probability: probability && rounded(probability), threshold, extractor: extractor ?? '' }
}

/** Extracts the attributions of an article and keeps every candidate that was looked at. */
export function candidatesOf(article: Article, customCues: CustomCues | null): Candidates {
  const frames: TraceFrame[] = []
  const quotations: TraceQuotation[] = []
  const annotated = analyse(article)
  const attributions = attribute(article, annotated, customCues, {
    unread: (tokens, at) => frames.push(unreadFrame(tokens, at)),
    frame: (verdict) => frames.push(traceFrame(verdict)),
    quotation: (verdict) => quotations.push(traceQuotation(verdict)),
  })
  return { annotated, attributions, frames: frames.sort((a, b) => a.cue.start - b.cue.start), quotations }
}
