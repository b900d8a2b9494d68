import type { Knowledge } from '../coreference/index.ts'
import { CustomCues } from '../text/custom-cues.ts'
import { sentencesOf } from '../text/sentences.ts'
import { syntaxOf } from '../text/syntax/clauses/sentence-syntax.ts'
import { tokenize } from '../text/tokenize.ts'
import type { Sentence } from '../text/tokens.ts'
import type { Article, ReadOptions, Source, Span } from '../types.ts'
import { candidatesOf, type TraceFrame, type TraceQuotation } from './candidates.ts'
import { mentionsOf, type TraceEntity, type TraceMention } from './mentions.ts'
import { type TraceToken, treebankTokensOf } from './treebank-tokens.ts'

/** A phrase with its head. */
export interface TracePhrase extends Span {
  readonly head: Span
}

/** What the reader of sentences found around a verb. */
export interface TraceClause {
  readonly verb: Span
  readonly subject: TracePhrase | null
  readonly complement: Span | null
}

/** A block, kept or dropped and why. */
export interface TraceBlock extends Span {
  readonly kept: boolean
  readonly reason: string
  readonly rule: string
}

/** How an article was read, quotations not opaque; each list in the order of the text. */
export interface Trace {
  readonly source: Source
  readonly blocks: readonly TraceBlock[]
  readonly sentences: readonly Span[]
  readonly tokens: readonly TraceToken[]
  readonly clauses: readonly TraceClause[]
  /** Every candidate for an attribution, chosen or rejected. */
  readonly frames: readonly TraceFrame[]
  /** Quotations that no frame holds. */
  readonly quotations: readonly TraceQuotation[]
  /** The sources of attributions, with the sieves that were tried on them. */
  readonly mentions: readonly TraceMention[]
  /** Everybody and everything that is named. */
  readonly entities: readonly TraceEntity[]
}

export interface TraceOptions extends ReadOptions {
  /** Only the block on this line of the document text, counted from 1. */
  readonly line?: number | null
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Whether a line of the text, counted from 1, runs through a stretch of it. */
function isOnLine(text: string, { start, end }: Span, line: number): boolean {
  const before = (at: number): number => text.slice(0, at).split('\n').length
  return before(start) <= line && line <= before(end)
}

/** Traces the reading of an article; `line`, counted from 1, asks for the block on it alone. */
export function traceArticle(article: Article, source: Source, line: number | null, knowledge: Knowledge = {}): Trace {
  const { text } = article
  const blocks = article.blocks.filter((block) => line === null || isOnLine(text, block, line))
  const sentences = blocks.flatMap((block) => sentencesOf(text, tokenize(text, block.start, block.end)))
  const { annotated, attributions, frames, quotations } = candidatesOf(article, CustomCues.of(knowledge.vocabulary))
  const { mentions, entities } = mentionsOf(article, annotated, attributions, knowledge)
  const isShown = ({ start }: Span): boolean => blocks.some((block) => block.start <= start && start < block.end)
  return {
    source: { ...source },
    blocks: blocks.map(({ start, end, kept, reason, rule }) => ({ start, end, kept, reason, rule })),
    sentences: sentences.map(spanOf),
    tokens: sentences.flatMap(tokensOf),
    clauses: sentences.flatMap(clausesOf),
    frames: frames.filter(({ cue }) => isShown(cue)),
    quotations: quotations.filter(isShown),
    mentions: mentions.filter(isShown),
    entities: entities.filter(({ names }) => names.some(isShown)),
  }
}

function tokensOf(sentence: Sentence): TraceToken[] {
  const { tags } = syntaxOf(sentence.tokens)
  return sentence.tokens.flatMap((token, i) => treebankTokensOf(token, tags[i] ?? 0))
}

function clausesOf(sentence: Sentence): TraceClause[] {
  const { tokens } = sentence
  const stretch = (first: number, last: number): Span => ({
    start: tokens[first]?.start ?? sentence.start,
    end: tokens[last]?.end ?? sentence.end,
  })
  return syntaxOf(sentence.tokens).clauses.map(({ verb, subject, complement }) => ({
    verb: stretch(verb.head, verb.head),
    subject: subject && { ...stretch(subject.first, subject.last), head: stretch(subject.head, subject.head) },
    complement: complement && stretch(complement.first, complement.last),
  }))
}
