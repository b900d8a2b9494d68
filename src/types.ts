/**
 * The vocabulary of the project: what the stages hand to each other, and what comes out at the end.
 *
 * All offsets are UTF-16 code units of the *document text*, ends exclusive: `text.slice(start, end)`.
 * What is made by the thousand is a class that sets every field in its constructor, so that all its
 * instances share one shape in the engine; literals that grow later are several times slower.
 */

import type { SourceFormat } from './options.ts'

export type { ErrorCode, Failure } from './failures.ts'
export type { ExtractOptions, OffsetUnit, ReadOptions, SourceFormat, Vocabulary } from './options.ts'

/** A stretch of the document text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a block of an article is, as far as its source shows. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quote'
  | 'pull-quote'
  | 'caption'
  | 'table-row'
  | 'embed'
  | 'preformatted'

/** A paragraph, heading, caption, list item of the source: kept as part of the article's body, or dropped for a reason. */
export class Block implements Span {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  /** Whether the block belongs to the body of the article. */
  kept: boolean
  /** Why it was dropped, in words for the user; empty for a kept block. */
  reason: string
  /** Id of the rule that decided; empty where none did. */
  rule: string
  /** Who speaks in it, where the markup says so (an embedded post, `<blockquote><cite>`): a span of the text, else null. */
  author: Span | null
  /** Nesting of lists and quotes, 0 outside. */
  readonly depth: number

  constructor(start: number, end: number, kind: BlockKind = 'paragraph', depth = 0) {
    this.start = start
    this.end = end
    this.kind = kind
    this.kept = true
    this.reason = ''
    this.rule = ''
    this.author = null
    this.depth = depth
  }
}

/** What the page tells about the article; null where it does not. */
export interface Metadata {
  readonly title: string | null
  /** Names only, without "By". */
  readonly byline: string | null
  /** `2025-09-03`, or RFC 3339 (`2025-09-03T10:30:00+02:00`) where the page gives a time with its zone. */
  readonly publishedAt: string | null
  readonly site: string | null
  readonly url: string | null
  /** BCP 47, e.g. `en`; null where it cannot be told. */
  readonly language: string | null
}

/** The closed set of warnings; `report/messages.ts` holds their wording. */
export type WarningCode =
  | 'empty'
  | 'invalid-encoding'
  | 'double-encoded'
  | 'unclosed-quotation'
  | 'not-english'
  | 'no-main-text'
  | 'no-text'
  | 'truncated-markup'
  | 'too-deep'

export interface Warning {
  readonly code: WarningCode
  readonly message: string
  /** 1-based line of the document text, where the warning has a place. */
  readonly line?: number
  /** The same place in the decoded markup: its line, 1-based. */
  readonly sourceLine?: number
}

/** Maps places of the document text to places of the decoded markup; monotone. */
export interface SegmentMap {
  /** The decoded markup. */
  readonly source: string
  /** The place in the markup of each end of a span of the text, or null where the text does not come from the markup. */
  toSource(span: Span): Span | null
}

/** A page read as an article. */
export interface Article {
  /** The document text, which every offset indexes. */
  readonly text: string
  /** In order, not overlapping; text between blocks is white space. */
  readonly blocks: readonly Block[]
  readonly format: SourceFormat
  readonly metadata: Metadata
  /** Where the headline stands in the text, each time it is repeated. */
  readonly headlines: readonly Span[]
  /** Stretches that the markup calls quotations (`<q>`, `<blockquote cite>`), whether they carry marks or not. */
  readonly quoted: readonly Span[]
  readonly segments: SegmentMap | null
  readonly warnings: readonly Warning[]
}

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

export type Act =
  | 'states'
  | 'denies'
  | 'asks'
  | 'promises'
  | 'warns'
  | 'accuses'
  | 'praises'
  | 'quotes'
  | 'believes'
  | 'wants'
  | 'expects'
  | 'finds'

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

/** What `extract` gives. */
export interface Document {
  readonly source: Source
  readonly article: ArticleSummary
  readonly claims: readonly Claim[]
  readonly speakers: readonly SpeakerSummary[]
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
