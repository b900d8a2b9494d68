import type { GenderAgreement, Personhood } from './agreement-kinds.ts'

/** What tells how sure the antecedent of a pronoun is. */
export interface DoubtFeatures {
  /** How much more speaks against the next one who fits, in tenths; infinite where nobody else does. */
  readonly margin: number
  readonly gender: GenderAgreement
  readonly personhood: Personhood
  /** Is the one who has been speaking, or of whom the pronoun before was said. */
  readonly continues: boolean
  /** Who that was is doubtful itself. */
  readonly doubted: boolean
}

/** A reason to doubt whom a pronoun means. */
export interface DoubtRow {
  readonly id: string
  readonly holds: (features: DoubtFeatures) => boolean
  /** How often the antecedent is the right one then, from 0 to 1. */
  readonly share: number
  /** The last mention between 【 and 】 is doubted for this reason. */
  readonly example: string
  /** One that is not. */
  readonly counter: string
  readonly reason: string
}
