import type { Personhood } from '../discourse/agreement-kinds.ts'
import type { DoubtFeatures, DoubtRow } from '../discourse/doubt-row.ts'

/** Two who differ by less than this are equal: "he" may be either, and neither is named. */
export const EVEN = 2

const CLOSE = 8
const CONTESTED = 16

const NEAR = 24

/** May be no person. */
const isNone = (personhood: Personhood): boolean => personhood === 'whole-name' || personhood === 'lone-name'

/**
 * The first that holds is the doubt. Shares are counted by `scripts/evaluate/antecedents.mjs` on the documents of GUM that may
 * be read (close 55, guessed 28, contested 87 of 100); that of guesses is higher, as most of them are led to titles of works
 * there, and to persons in news. Without any doubt 91 of 100 are right there, 97 in news, which the counted confidence knows.
 */
export const DOUBTS: readonly DoubtRow[] = [
  {
    id: 'close',
    holds: ({ margin, continues }) => margin < CLOSE && !continues,
    share: 0.55,
    example: 'Mr. Hill met Mr. Lin. “Yes,” 【he】 said.',
    counter: 'Mr. Hill met with Mr. Lin. “Yes,” 【he】 said.',
    reason: 'Somebody else fits nearly as well.',
  },
  {
    id: 'guessed',
    holds: ({ margin, gender, personhood, continues }) =>
      !continues && (gender === 'differs' || isNone(personhood) || (gender !== 'agrees' && margin < NEAR)),
    share: 0.5,
    example: 'The rain fell. Acme Blue came. “Yes,” 【she】 said.',
    counter: 'The rain fell. Ms. Starks came. “Yes,” 【she】 said.',
    reason: 'Nothing shows that the one who was named last is a man or a woman, or somebody at all.',
  },
  {
    id: 'contested',
    holds: ({ margin, continues, doubted }) => doubted || margin < (continues ? CLOSE : CONTESTED),
    share: 0.85,
    example: 'Mr. Hill met with Mr. Lin. “Yes,” 【he】 said.',
    counter: 'Mr. Hill slept. “Yes,” 【he】 said.',
    reason:
      'Somebody else of the same sex was just named, though less prominently, or has spoken as well; or who spoke before is doubtful.',
  },
]

/** Why to doubt an antecedent; null where nothing speaks against it. */
export const doubtOf = (features: DoubtFeatures): DoubtRow | null => DOUBTS.find(({ holds }) => holds(features)) ?? null
