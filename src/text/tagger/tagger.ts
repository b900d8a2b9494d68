import type { Token } from '../tokens.ts'
import { Corrections, type CorrectionTable } from './corrections.ts'
import { type Lexeme, LexemeCounts, Lexemes, type Lookup } from './lexemes.ts'
import { TAGS, tagNumber } from './tagset.ts'
import { interpolation, pairsOf, singlesOf, Transitions } from './transitions.ts'
import { likeliestTags } from './viterbi.ts'

/** The parts of a packed table, in their order; scripts/build/tables.mjs writes them. */
export interface PackedTagger {
  /** By two tags before: `tag:count` words, as all counts. */
  readonly triple: string
  readonly word: string
  readonly ending: string
  readonly class: string
  /** A class and its words. */
  readonly lexicon: string
  readonly correction: CorrectionTable
}

function countsOf(words: readonly string[], from: number): LexemeCounts {
  const pairs: number[] = []
  for (let i = from; i < words.length; i += 2) pairs.push(tagNumber(words[i] ?? ''), Number(words[i + 1]))
  return new LexemeCounts(pairs)
}

const rowsOf = (part: string): string[][] => part.split('\n').map((row) => row.split('\t'))

/** Counts by key; a row is read when it is first asked for, as an article asks for few of them. */
class CountRows implements Lookup {
  readonly #rows = new Map<string, string | LexemeCounts>()

  constructor(part: string) {
    for (const row of part.split('\n')) {
      const tab = row.indexOf('\t')
      this.#rows.set(row.slice(0, tab), row.slice(tab + 1))
    }
  }

  get(key: string): LexemeCounts | undefined {
    const row = this.#rows.get(key)
    if (typeof row !== 'string') return row
    const counts = countsOf(row.split('\t'), 0)
    this.#rows.set(key, counts)
    return counts
  }
}

function lexiconOf(part: string): Map<string, string> {
  const classes = new Map<string, string>()
  for (const [name = '', ...words] of rowsOf(part)) for (const word of words) classes.set(word, name)
  return classes
}

/** Tells the part of speech of each token of a sentence. */
export class Tagger {
  readonly transitions: Transitions
  readonly #lexemes: Lexemes
  readonly #corrections: Corrections

  /** @param packed a `PackedTagger` in JSON */
  constructor(packed: string) {
    // Made by the build from a file of ours.
    const table = JSON.parse(packed) as PackedTagger
    const triples = new Map(
      rowsOf(table.triple).map((row) => [
        tagNumber(row[0] ?? '') * TAGS.length + tagNumber(row[1] ?? ''),
        countsOf(row, 2),
      ]),
    )
    const pairs = pairsOf(triples)
    const tags = singlesOf(pairs)
    this.transitions = new Transitions({ tags, pairs, triples, shares: interpolation(triples, pairs, tags) })
    this.#corrections = new Corrections(table.correction)
    this.#lexemes = new Lexemes(
      {
        tags,
        words: new CountRows(table.word),
        endings: new CountRows(table.ending),
        classes: new CountRows(table.class),
        lexicon: lexiconOf(table.lexicon),
      },
      this.#corrections.numberOf,
    )
  }

  lexemesOf(tokens: readonly Token[]): Lexeme[] {
    return tokens.map((token, i) => this.#lexemes.of(token, i === 0))
  }

  /** Numbers of `TAGS`, one a token. */
  tag(tokens: readonly Token[]): Uint8Array {
    const lexemes = this.lexemesOf(tokens)
    const tags = likeliestTags(lexemes, this.transitions)
    this.#corrections.apply(lexemes, tags, this.transitions)
    return tags
  }
}
