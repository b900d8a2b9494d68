/** One decision as the corpus answers it. */
export interface Case {
  /** The values that the decision sees, in the order of its features. */
  readonly values: readonly string[]
  readonly right: boolean
  /** How much it counts; 1 where it is not given. */
  readonly weight?: number
}
