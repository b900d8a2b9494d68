import type { AntecedentFeatures } from './antecedent.ts'

/** A preference between the antecedents of a pronoun. */
export interface CostRow {
  readonly id: string
  /** In tenths of the step to the sentence before; below zero for what speaks for an antecedent. */
  readonly cost: number
  /** Whether it holds, or how many times. */
  readonly holds: (features: AntecedentFeatures) => boolean | number
  /** Resolving the last mention between 【 and 】 counts the row for somebody. */
  readonly example: string
  /** Whom it means in the example. */
  readonly means: string
  readonly reason: string
}
