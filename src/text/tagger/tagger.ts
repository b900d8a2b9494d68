import { firstNumber } from '../../models/packed-rows.ts'
import { SortedRows } from '../../models/sorted-rows.ts'
import type { Token } from '../tokens.ts'
import { Corrections } from './corrections.ts'
import { CountReader } from './count-rows.ts'
import { type Lexeme, Lexemes, type Lexicon } from './lexemes.ts'
import type { PackedTagger } from './packed-tagger.ts'
import { Transitions } from './transitions.ts'
import { likeliestTags } from './viterbi.ts'

function lexiconOf({ lexicon, classes }: PackedTagger): Lexicon {
  const rows = new SortedRows(lexicon)
  return {
    get(word) {
      const row = rows.get(word)
      return row === undefined ? undefined : classes[firstNumber(row)]
    },
  }
}

/** Tells the part of speech of each token of a sentence. */
export class Tagger {
  readonly transitions: Transitions
  readonly #lexemes: Lexemes
  readonly #corrections: Corrections
  readonly #lexicon: Lexicon

  constructor(packed: PackedTagger) {
    this.#lexicon = lexiconOf(packed)
    const counts = new CountReader(packed.tags)
    const tags = counts.read(packed.single)
    this.transitions = new Transitions({
      tags,
      pairs: counts.rows(packed.pair),
      triples: counts.rows(packed.triple),
      shares: packed.shares,
    })
    this.#corrections = new Corrections(packed.correction)
    this.#lexemes = new Lexemes(
      {
        tags,
        words: counts.rows(packed.word),
        endings: counts.rows(packed.ending),
        classes: counts.rows(packed.class),
        lexicon: this.#lexicon,
      },
      this.#corrections.numberOf,
    )
  }

  /** Whether the lexicon has a word in small letters, as something else than a name. */
  isCommon(lower: string): boolean {
    const tags = this.#lexicon.get(lower)
    return tags !== undefined && !tags.startsWith('/NNP')
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
