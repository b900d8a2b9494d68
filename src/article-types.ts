/**
 * What the readers of input hand on: an article, its blocks and what the page tells about it.
 *
 * All offsets are UTF-16 code units of the *document text*, ends exclusive: `text.slice(start, end)`.
 * What is made by the thousand is a class that sets every field in its constructor, so that all its
 * instances share one shape in the engine; literals that grow later are several times slower.
 */

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
  | 'in-parts'
  | 'orphan-correction'

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

/** A page read as an article; which format it was read in is told beside it (`ReadArticle`). */
export interface Article {
  /** The document text, which every offset indexes. */
  readonly text: string
  /** In order, not overlapping; text between blocks is white space. */
  readonly blocks: readonly Block[]
  readonly metadata: Metadata
  /** Where the headline stands in the text, each time it is repeated. */
  readonly headlines: readonly Span[]
  /** Stretches that the markup calls quotations (`<q>`, `<blockquote cite>`), whether they carry marks or not. */
  readonly quoted: readonly Span[]
  readonly segments: SegmentMap | null
  readonly warnings: readonly Warning[]
}

/** What a reader may be told beside what it reads. */
export interface ReaderOptions {
  /** Path or name, which is reported and whose extension hints at the format. */
  readonly path?: string
  /** Greatest size after unpacking, in bytes. Default 64 MiB. */
  readonly maxSize?: number
  readonly siteLines?: ReadonlySet<string>
}
