/**
 * The vocabulary of the project: what the stages hand to each other (`article.ts` has what the readers of input do), and
 * what comes out at the end.
 */

import type { BlockKind, Metadata, Span, Warning } from './article-types.ts'
import type { SourceFormat } from './input/input-formats.ts'
import type { Act } from './lexicon/acts.ts'

export {
  type Article,
  Block,
  type BlockKind,
  type Metadata,
  type SegmentMap,
  type Span,
  type Warning,
  type WarningCode,
} from './article-types.ts'
export type { ErrorCode, Failure } from './failures.ts'
export type { ReadArticle } from './input/input-formats.ts'
export type { Act } from './lexicon/acts.ts'
export type { ExtractOptions, OffsetUnit, ReadOptions, SourceFormat, Vocabulary } from './options.ts'

export type ClaimKind = 'direct' | 'mixed' | 'indirect'
export type SpeakerKind = 'person' | 'group' | 'organization' | 'document' | 'unnamed'

/** A person, group, organisation, document or unnamed source that a mention was resolved to. */
export interface Speaker {
  /** The fullest form the document gives; null for a pronoun left unresolved. */
  readonly name: string | null
  readonly mention: string
  readonly start: number
  readonly end: number
  /** The most telling of its roles. */
  readonly role: string | null
  /** All that the document gives, the most telling first. */
  readonly roles: readonly string[]
  readonly kind: SpeakerKind
}

export interface Cue {
  readonly text: string
  readonly lemma: string
  readonly start: number
  readonly end: number
  /**
   * The cue as it is read: with the auxiliaries, adverbs and negation that belong to it and what leads on to the content
   * ("strongly warned against", "refused to say", "vowed not"); ` … ` where words are left out between.
   */
  readonly phrase: string
}

export interface ClaimSpan extends Span {
  /** 1-based, of the document text. */
  readonly line: number
  /** 1-based, in code units. */
  readonly column: number
  /** The place in the decoded markup. */
  readonly sourceStart?: number
  readonly sourceEnd?: number
  /** 1-based line and column of the decoded markup. */
  readonly sourceLine?: number
  readonly sourceColumn?: number
}

/** What somebody said, or what they only think, want, expect or find. */
export type Scope = 'statement' | 'attitude'

/** Words of the text that give a circumstance of the claim. */
export interface Circumstance {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** One attribution as reported to the user. */
export interface Claim {
  readonly id: string
  /** The same in every run: a hash of the source, the words, and how many claims before had the same words. */
  readonly key: string
  readonly kind: ClaimKind
  readonly scope: Scope
  /**
   * The content as it is read: the text of its spans without the comma that leads to the attribution; parts joined by
   * ` … ` where words of the article stand between them, else by a space.
   */
  readonly text: string
  /** The words between quotation marks only, parts joined as in `text`; null for an indirect claim. */
  readonly quoted: string | null
  readonly spans: readonly ClaimSpan[]
  /** The stretches of the spans that stand between quotation marks, the marks left out; left out where none does. */
  readonly quotations?: readonly Span[]
  /** The sentence or sentences that hold the content. */
  readonly context: Circumstance
  readonly cue: Cue | null
  readonly speaker: Speaker | null
  readonly confidence: number
  readonly rule: string
  readonly act?: Act
  readonly negated?: true
  readonly via?: Speaker
  readonly addressee?: Circumstance
  readonly medium?: Circumstance
  readonly when?: Circumstance & { readonly date?: string }
  readonly repeats?: readonly ClaimSpan[]
  readonly evidence?: readonly Evidence[]
}

/** One step of the way from the words of the text to the claim. */
export interface Evidence {
  readonly step: string
  readonly reason: string
  readonly text?: string
  readonly start?: number
  readonly end?: number
}

export interface SpeakerSummary {
  readonly name: string
  readonly kind: SpeakerKind
  readonly role: string | null
  /** The other forms of its name that the document has. */
  readonly forms: readonly string[]
  readonly claims: number
}

export interface Source {
  readonly path: string
  readonly id: string | null
  readonly url: string | null
  readonly format: SourceFormat
  /** Of the bytes given; hexadecimal. */
  readonly sha256: string
  /** The document text, with `withText` only. */
  readonly text?: string
  /** The blocks of the text, kept and dropped, in order; with `withText` only. */
  readonly blocks?: readonly ArticleBlock[]
}

/** A block of the document text as it is reported. */
export interface ArticleBlock extends Span {
  readonly kind: BlockKind
  readonly kept: boolean
}

export interface ArticleSummary extends Omit<Metadata, 'url'> {
  /** Words of the kept blocks. */
  readonly words: number
}

/** Somebody who declined to comment, or did not answer: no claim, as nothing was said. */
export interface Declined extends ClaimSpan {
  /** The words that say so: "declined to comment". */
  readonly text: string
  readonly speaker: Speaker | null
}

/** What `extract` gives. */
export interface Document {
  readonly source: Source
  readonly article: ArticleSummary
  readonly claims: readonly Claim[]
  readonly speakers: readonly SpeakerSummary[]
  /** Who declined to comment, in the order of the text; left out where nobody did. */
  readonly declined?: readonly Declined[]
  readonly warnings: readonly Warning[]
}

export interface DroppedSpan extends Span {
  readonly reason: string
  readonly rule: string
}

/** What `clean` gives. */
export interface Clean {
  readonly source: Source
  readonly article: ArticleSummary
  /** The kept blocks, separated by empty lines. */
  readonly text: string
  readonly kept: readonly Span[]
  readonly dropped: readonly DroppedSpan[]
  readonly warnings: readonly Warning[]
}
