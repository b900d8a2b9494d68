import { marksByBlock, quotationsOf } from '../../src/text/quotations/scan.ts'
import { sentencesOf } from '../../src/text/sentences.ts'
import { nameWordsOf, tagSentence } from '../../src/text/tag.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import type { Token } from '../../src/text/tokens.ts'

/** A sentence as tagged tokens, with places marked in it by brackets: "[The] mayor" marks the token "The". */
export class Tagged {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Index of the marked token; -1 where none is marked. */
  readonly at: number

  constructor(marked: string) {
    this.text = marked.replace(/[[\]]/g, '')
    const start = marked.indexOf('[')
    const block = { start: 0, end: this.text.length }
    const quotations = quotationsOf(this.text, block, marksByBlock(this.text, [block])[0] ?? [], null)
    const sentences = sentencesOf(this.text, tokenize(this.text, 0, this.text.length, quotations))
    const names = nameWordsOf(sentences)
    for (const sentence of sentences) tagSentence(sentence, names)
    this.tokens = sentences[0]?.tokens ?? []
    this.at = this.tokens.findIndex((token) => token.start === start)
  }

  /** The words of some tokens; empty where `last` stands before `first`. */
  words(first: number, last: number): string {
    return last < first ? '' : this.text.slice(this.tokens[first]?.start, this.tokens[last]?.end)
  }
}
