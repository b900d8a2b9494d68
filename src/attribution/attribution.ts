import type { TokenSpan } from '../text/token-span.ts'
import type { ClaimKind } from '../types.ts'
import type { CueReading } from './cue-reading.ts'

/**
 * The relation of a source, a cue and a content, as found in the text and not yet resolved to a person.
 * The field's own triple: see the PolNeAR corpus (Newell, Margolin and Ruths, LREC 2018).
 */
export class Attribution {
  readonly kind: ClaimKind
  /** One span a part, in order, with its tokens; quotation marks left out where a part is wholly quoted. */
  readonly content: readonly TokenSpan[]
  /** The same list, to add to. */
  readonly #parts: TokenSpan[]
  readonly cue: TokenSpan | null
  /** The verb in its base form ("say"), "according to", ":" or the empty string. */
  readonly lemma: string
  /** The whole source phrase with its tokens, or null where the text gives nobody. */
  readonly source: TokenSpan | null
  /** Id of the row or extractor that found it: see `index.ts` and the rows in `lexicon/`. */
  readonly rule: string
  /** The attribution whose source this one takes over: a quotation continued from before. */
  readonly continues: Attribution | null
  /** The attribution within whose content this one stands: who reports it. */
  readonly via: Attribution | null
  /** Index of the block (`article.blocks`) and of the sentence in it where the content starts. */
  readonly block: number
  /** How probable it is that this is an attribution, by the counted weights; 1 where its shape alone decides. */
  readonly probability: number
  /** How the sentence reads around its cue; null where no cue was read. */
  readonly reading: CueReading | null

  constructor(fields: {
    kind: ClaimKind
    content: readonly TokenSpan[]
    cue: TokenSpan | null
    lemma: string
    source: TokenSpan | null
    rule: string
    continues?: Attribution | null
    via?: Attribution | null
    block: number
    probability?: number
    reading?: CueReading | null
  }) {
    this.kind = fields.kind
    this.#parts = [...fields.content]
    this.content = this.#parts
    this.cue = fields.cue
    this.lemma = fields.lemma
    this.source = fields.source
    this.rule = fields.rule
    this.continues = fields.continues ?? null
    this.via = fields.via ?? null
    this.block = fields.block
    this.probability = fields.probability ?? 1
    this.reading = fields.reading ?? null
  }

  /** Adds a further part of content: quotations that stand one after another may be thousands. */
  extend(part: TokenSpan): void {
    this.#parts.push(part)
  }
}
