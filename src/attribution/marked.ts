import * as t from '../text/tags.ts'
import type { Passage, Sentence } from '../text/tokens.ts'
import type { Block, Span } from '../types.ts'
import { Attribution, MARKUP_AUTHOR, PULL_QUOTE } from './attribution.ts'
import type { Ledger } from './extraction-state.ts'

/** Words of a name that stands alone under a block quote. */
const LONGEST_CITED = 5

/** Reads what the markup shows to be somebody's words. */
export class MarkedReader {
  readonly #ledger: Ledger
  /** A block quote that nobody was found for, and its block. */
  #quoted: { span: Span; at: number } | null = null

  constructor(ledger: Ledger) {
    this.#ledger = ledger
  }

  /** A block quote or an embedded post: the markup says that somebody speaks, and often who. */
  passage({ block, quotations, sentences }: Passage): boolean {
    const { kind, author, start, end } = block
    if (kind !== 'quote' && kind !== 'embed' && kind !== 'pull-quote') return false
    const content = [{ start, end }]
    if (author && author.start >= start && author.end <= end) return true
    if (kind === 'quote' && this.#cited(sentences[0], block)) return true
    if (author)
      this.#ledger.push({ kind: 'direct', content, cue: null, lemma: '', source: author, rule: MARKUP_AUTHOR })
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
  #cited(sentence: Sentence | undefined, block: Block): boolean {
    const before = this.#quoted
    this.#quoted = null
    const tokens = sentence?.tokens ?? []
    const name =
      sentence?.end === block.end && tokens.length <= LONGEST_CITED && tokens.every((token) => token.tags & t.NAME)
    if (name && before?.at === this.#ledger.block - 1) {
      const source = { start: block.start, end: block.end }
      this.#ledger.push({ kind: 'direct', content: [before.span], cue: null, lemma: '', source, rule: MARKUP_AUTHOR })
      return true
    }
    this.#quoted = { span: { start: block.start, end: block.end }, at: this.#ledger.block }
    return false
  }
}
