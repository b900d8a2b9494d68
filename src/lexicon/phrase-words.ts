/** Words that tell where a phrase begins, goes on or ends; not all of them belong to the closed classes. From general English. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Prepositions by which a noun phrase goes on: the phrase behind them is its object, never a subject. */
export const ATTACHING_PREPOSITIONS: ReadonlySet<string> = new Set(
  list('of across from in at for with around near inside behind throughout within'),
)

/** Prepositions before which the head of a source phrase ends. */
export const PREPOSITIONS_BEHIND_HEADS: ReadonlySet<string> = new Set(
  list(`of for in at with from to on by about against near inside outside within among around across throughout beside
  beyond behind close familiar under over`),
)

/** What opens a clause behind the head of a source phrase. */
export const CLAUSES_BEHIND_HEADS: ReadonlySet<string> = new Set(
  list('who which that whose whom where when while as speaking citing'),
)

/** "Another Leeds woman": they show that a capitalised word behind them is a noun. */
export const QUANTIFIERS_BEFORE_HEADS: ReadonlySet<string> = new Set(
  list('another many some most several few other all any two three four five more'),
)

/** "Some of the experts": what "of" joins to those out of whom it counts. */
export const QUANTIFIERS_BEFORE_OF: ReadonlySet<string> = new Set(
  list('some many most several few all both half any none one each'),
)

/** "Over half of them", "more than three": how exact a count is. */
export const DEGREES_OF_COUNTS: ReadonlySet<string> = new Set(
  list('over nearly almost about around roughly some more than less fewer both just under'),
)
