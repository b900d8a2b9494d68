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
