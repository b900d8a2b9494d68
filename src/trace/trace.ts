import type { CustomCues } from '../text/custom-cues.ts'
import { sentencesOf } from '../text/sentences.ts'
import { nameWordsOf, tagSentence } from '../text/tag.ts'
import * as t from '../text/tags.ts'
import { tokenize } from '../text/tokenize.ts'
import { NUMBER, PUNCTUATION, type Token } from '../text/tokens.ts'
import type { Article, ReadOptions, Source, Span } from '../types.ts'
import { candidatesOf, type TraceFrame, type TraceQuotation } from './candidates.ts'

/** A token as the trace shows it. */
export interface TraceToken extends Span {
  /** A universal part-of-speech tag (UPOS). */
  readonly pos: string
}

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
}

export interface TraceOptions extends ReadOptions {
  /** Only the block on this line of the document text, counted from 1. */
  readonly line?: number | null
}

/** The part of speech by what a word can be in its place. */
function posOf({ kind, tags, text }: Token): string {
  if (kind === NUMBER) return 'NUM'
  if (kind === PUNCTUATION) return /^\p{P}/u.test(text) ? 'PUNCT' : 'SYM'
  if (tags & t.NAME) return 'PROPN'
  if (tags & t.AUX) return 'AUX'
  if (tags & t.VERB && !(tags & t.NOMINAL)) return 'VERB'
  if (tags & t.NEGATION || tags & t.TO || tags & t.GENITIVE) return 'PART'
  if (tags & (t.PRONOUN | t.OBJECT | t.POSSESSIVE)) return 'PRON'
  if (tags & t.DET) return 'DET'
  if (tags & t.COORD) return 'CCONJ'
  if (tags & t.PREP) return 'ADP'
  if (tags & t.SUBORD) return 'SCONJ'
  if (tags & t.ADVERB) return 'ADV'
  return 'NOUN'
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Whether a line of the text, counted from 1, runs through a stretch of it. */
function isOnLine(text: string, { start, end }: Span, line: number): boolean {
  const before = (at: number): number => text.slice(0, at).split('\n').length
  return before(start) <= line && line <= before(end)
}

/** Traces the reading of an article; `line`, counted from 1, asks for the block on it alone. */
export function traceArticle(
  article: Article,
  source: Source,
  line: number | null,
  customCues: CustomCues | null = null,
): Trace {
  const { text } = article
  const blocks = article.blocks.filter((block) => line === null || isOnLine(text, block, line))
  const sentences = blocks.flatMap((block) => sentencesOf(text, tokenize(text, block.start, block.end)))
  const names = nameWordsOf(sentences)
  const { frames, quotations } = candidatesOf(article, customCues)
  const isShown = ({ start }: Span): boolean => blocks.some((block) => block.start <= start && start < block.end)
  for (const sentence of sentences) tagSentence(sentence, names)
  return {
    source,
    blocks: blocks.map(({ start, end, kept, reason, rule }) => ({ start, end, kept, reason, rule })),
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    tokens: sentences.flatMap(({ tokens }) => tokens.map((token) => ({ ...spanOf(token), pos: posOf(token) }))),
    clauses: [],
    frames: frames.filter(({ cue }) => isShown(cue)),
    quotations: quotations.filter(isShown),
  }
}
