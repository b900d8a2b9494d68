import type { SentenceIndex } from '../text/sentence-index.ts'
import * as t from '../text/tags.ts'
import type { TokenSpan } from '../text/token-span.ts'
import type { AnnotatedBlock } from '../text/tokens.ts'
import { Attribution, MARKUP_AUTHOR, PULL_QUOTE } from './attribution.ts'
import { blockSpan } from './convert.ts'
import type { Ledger } from './extraction-state.ts'

/** Words of a name that stands alone under a block quote. */
const LONGEST_CITED = 5

/** Reads what the markup shows to be somebody's words. */
export class MarkedReader {
  readonly #ledger: Ledger
  readonly #sentences: SentenceIndex
  /** A block quote that nobody was found for, and its block. */
  #quoted: { content: readonly TokenSpan[]; at: number } | null = null

  constructor(ledger: Ledger, sentences: SentenceIndex) {
    this.#ledger = ledger
    this.#sentences = sentences
  }

  /** A block quote or an embedded post: the markup says that somebody speaks, and often who. */
  passage(passage: AnnotatedBlock): boolean {
    const { block, quotations } = passage
    const { kind, author, start, end } = block
    if (kind !== 'quote' && kind !== 'embed' && kind !== 'pull-quote') return false
    const content = blockSpan(passage)
    if (author && author.start >= start && author.end <= end) return true
    if (kind === 'quote' && this.#cited(passage)) return true
    if (author)
      this.#ledger.push({
        kind: 'direct',
        content,
        cue: null,
        lemma: '',
        source: this.#sentences.locate(author),
        rule: MARKUP_AUTHOR,
      })
    else if (quotations.length > 0) return false
    else if (kind === 'pull-quote')
      this.#ledger.found.push(
        new Attribution({
          kind: 'direct',
          content,
          cue: null,
          lemma: '',
          source: null,
          rule: PULL_QUOTE,
          block: this.#ledger.block,
        }),
      )
    else if (this.#ledger.introduction)
      this.#ledger.push({ ...this.#ledger.introduction, kind: 'direct', content, rule: 'introduced' })
    else return false
    return true
  }

  /** A block quote whose last block is a name alone: the source of the block before. */
  #cited(passage: AnnotatedBlock): boolean {
    const before = this.#quoted
    this.#quoted = null
    const [sentence] = passage.sentences
    const content = blockSpan(passage)
    const tokens = sentence?.tokens ?? []
    const name =
      sentence?.end === passage.block.end &&
      tokens.length <= LONGEST_CITED &&
      tokens.every((token) => token.tags & t.NAME)
    if (name && before?.at === this.#ledger.block - 1) {
      const [source = null] = content
      this.#ledger.push({ kind: 'direct', content: before.content, cue: null, lemma: '', source, rule: MARKUP_AUTHOR })
      return true
    }
    this.#quoted = { content, at: this.#ledger.block }
    return false
  }
}
