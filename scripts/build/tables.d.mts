import type { PackedTagger } from '../../src/text/tagger/packed-tagger.ts'

export interface WeightTable {
  readonly bias: number
  readonly features: readonly {
    readonly name: string
    readonly weights: readonly (readonly [readonly string[], number])[]
  }[]
}
export interface VerbForm {
  readonly base: string
  readonly form: string
  readonly kind: string
  readonly tenths: number
}
export function formatWeights(table: WeightTable): string
export function packWeights(tsv: string): string
export function formatVerbs(forms: readonly VerbForm[]): string
export function packVerbs(tsv: string): string
export interface TaggerTable {
  readonly triple: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly word: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly ending: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly class: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** The class of each word. */
  readonly lexicon: ReadonlyMap<string, string>
  readonly correction: ReadonlyMap<string, ReadonlyMap<string, number>>
}
export function formatTagger(table: TaggerTable): string
export function packTagger(tsv: string): PackedTagger
