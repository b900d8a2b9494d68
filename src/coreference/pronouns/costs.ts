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

export const COSTS: readonly CostRow[] = [
  {
    id: 'sentence',
    cost: 10,
    holds: ({ sentences }) => sentences,
    example: 'Mr. Hill came. Mr. Lin slept. “Yes,” 【he】 said.',
    means: 'Lin',
    reason: 'Whoever was named last is meant.',
  },
  {
    id: 'paragraph',
    cost: 7,
    holds: ({ paragraphs }) => paragraphs,
    example: 'Mr. Hill came.\nIn the rain Mr. Lin slept.\n“Yes,” 【he】 said.',
    means: 'Lin',
    reason: 'A paragraph is about somebody of its own.',
  },
  {
    id: 'spoke',
    cost: -6,
    holds: ({ source, asked }) => source === 'speaker' && !asked,
    example: 'Mr. Hill left, and 【Mr. Lin】 agreed. “Yes,” 【he】 said.',
    means: 'Lin',
    reason: 'Who spoke last speaks on.',
  },
  {
    id: 'asked',
    cost: 3,
    holds: ({ source, asked }) => source === 'speaker' && asked,
    example: 'Mr. Hill met Mr. Fox. 【Mr. Lin】 asked why. Mr. Hill slept. “Yes,” 【he】 said.',
    means: 'Hill',
    reason: 'After a question the other one speaks.',
  },
  {
    id: 'goes-on',
    cost: -8,
    holds: ({ goesOn }) => goesOn,
    example: '【Mr. Lin】 said so. Mr. Hill slept. 【He】 added that it was late.',
    means: 'Lin',
    reason: 'Who adds something has been speaking.',
  },
  {
    id: 'replied',
    cost: 25,
    holds: ({ replied }) => replied,
    example: '【Mr. Hill】 asked 〔Mr. Lin why〕. 【He】 replied that he had to.',
    means: 'Lin',
    reason: 'Nobody replies to a question of their own.',
  },
  {
    id: 'reacts',
    cost: -7,
    holds: ({ reacts }) => reacts,
    example: '【Mr. Hill】 told 〔them to go〕. Mr. Lin agreed. “Yes,” 【he】 said.',
    means: 'Lin',
    reason: 'Who agrees or smiles is about to be quoted.',
  },
  {
    id: 'taken-up',
    cost: 3,
    holds: ({ source }) => source === 'pronoun',
    example: 'Mr. Hill came. As he left, Mr. Lin slept. “Yes,” 【he】 said.',
    means: 'Lin',
    reason: 'A pronoun goes on with whom the one before it meant, though a name tells more.',
  },
  {
    id: 'resumed-subject',
    cost: 1,
    holds: ({ position }) => position === 'resumed',
    example: 'Filling in for Mr. Hill, Mr. Lin slept. “Yes,” 【he】 said.',
    means: 'Lin',
    reason: 'The subject after an opening phrase.',
  },
  {
    id: 'later-subject',
    cost: 2,
    holds: ({ position }) => position === 'subject',
    example: 'Mr. Hill knew that Mr. Lin slept. “Yes,” 【he】 said.',
    means: 'Hill',
    reason: 'A subject, but not the first name of its sentence.',
  },
  {
    id: 'inner',
    cost: 6,
    holds: ({ position }) => position === 'inner',
    example: 'Mr. Hill met Mr. Lin. “Yes,” 【he】 said.',
    means: 'Hill',
    reason: 'An object stands out less than the subject.',
  },
  {
    id: 'listed',
    cost: 8,
    holds: ({ position }) => position === 'listed',
    example: 'Mr. Hill brought bread, Mr. Lin, and rain. “Yes,” 【he】 said.',
    means: 'Hill',
    reason: 'One of many in a list.',
  },
  {
    id: 'governed',
    cost: 8,
    holds: ({ position }) => position === 'governed',
    example: 'With Mr. Hill came Mr. Lin. “Yes,” 【he】 said.',
    means: 'Lin',
    reason: 'The object of a preposition is seldom taken up.',
  },
  {
    id: 'possessor',
    cost: 9,
    holds: ({ position }) => position === 'possessor',
    example: 'Mr. Hill’s van hit Mr. Lin. “Yes,” 【he】 said.',
    means: 'Lin',
    reason: 'A possessor only tells whose something is.',
  },
  {
    id: 'reported',
    cost: 5,
    holds: ({ reported }) => reported,
    example: '【Mr. Hill】 said 〔that Mr. Lin slept〕. “Yes,” 【he】 said.',
    means: 'Hill',
    reason: 'Who is named in what somebody else said stands out less than the one who said it.',
  },
  {
    id: 'prominent',
    cost: -4,
    holds: ({ prominent }) => prominent,
    example: '# Lena Fox Wins\nMs. Ida Starks knew that Ms. Lena Fox won. “Yes,” 【she】 said.',
    means: 'Lena Fox',
    reason: 'Whom the headline names, the article is about.',
  },
  {
    id: 'owned',
    cost: 12,
    holds: ({ owned }) => owned,
    example: 'Ms. Lena Fox came. Her mother, Ida Starks, sewed. “Yes,” 【she】 said.',
    means: 'Lena Fox',
    reason: 'After “her mother” a “she” is rather the one whose mother she is.',
  },
  {
    id: 'delegate',
    cost: 30,
    holds: ({ delegate }) => delegate,
    example:
      'Ms. Lena Fox keeps bees.\nThe trust pays her, said 【a spokeswoman, Ida Starks】.\nShe was born in a tent. “Yes,” 【she】 said.',
    means: 'Lena Fox',
    reason: 'Who speaks for a body is quoted and left; a life that is told is somebody else’s.',
  },
  {
    id: 'tells-of',
    cost: 10,
    holds: ({ tellsOf, gender }) => tellsOf && gender !== 'agrees',
    example: 'Ms. Starks came.\nAsa Marsh Moll, 54, met her at the gate.\n“Yes,” 【she】 said.',
    means: 'Starks',
    reason: 'Whose object “her” is does not go on as “she”, unless the sex is known.',
  },
  {
    id: 'pair',
    cost: 1,
    holds: ({ source }) => source === 'pair',
    example: 'Hugo Hill and Bo Lin came. “Yes,” 【they】 said.',
    means: 'Hugo Hill and Bo Lin',
    reason: 'Two names are joined by the reader; a plural noun says itself that they are many.',
  },
  {
    id: 'single',
    cost: 12,
    holds: ({ single }) => single,
    example: '【Nurses】 agreed. The Oak Fund has sunk. “Yes,” 【they】 said.',
    means: 'Nurses',
    reason: 'Papers call a body “it”; “they” are rather several people.',
  },
  {
    id: 'unnamed',
    cost: 6,
    holds: ({ personhood }) => personhood === 'unnamed',
    example: 'A man slept while Mr. Hill ate. “Yes,” 【he】 said.',
    means: 'Hill',
    reason: 'Writers name those whom they go on with.',
  },
  {
    id: 'whole-name',
    cost: 14,
    holds: ({ personhood }) => personhood === 'whole-name',
    example: 'Mr. Hill came. Acme Blue fell. “Yes,” 【he】 said.',
    means: 'Hill',
    reason: 'Two capitalised words without any sign of a person may be a body’s name.',
  },
  {
    id: 'lone-name',
    cost: 15,
    holds: ({ personhood }) => personhood === 'lone-name',
    example: 'Mr. Hill came. Acme fell. “Yes,” 【he】 said.',
    means: 'Hill',
    reason: 'One capitalised word without any sign of a person is likelier a place’s or a body’s.',
  },
  {
    id: 'gender-hinted',
    cost: 2,
    holds: ({ gender }) => gender === 'hinted',
    example: 'Jo Starks, 54, took his hat. To say that Jo Starks knew, Mr. Hill slept. “Yes,” 【he】 said.',
    means: 'Hill',
    reason: 'A given name or one pronoun tells less than several.',
  },
  {
    id: 'gender-unknown',
    cost: 7,
    holds: ({ gender }) => gender === 'unknown',
    example: 'Hugo Hill met Mr. Bo Lin. “Yes,” 【he】 said.',
    means: 'Bo Lin',
    reason: 'Somebody whose gender fits is likelier than somebody whose gender nothing shows.',
  },
  {
    id: 'gender-differs',
    cost: 30,
    holds: ({ gender }) => gender === 'differs',
    example: 'Mr. Hill came. Jo Starks took her hat. “Yes,” 【he】 said.',
    means: 'Hill',
    reason: 'Names mislead now and then; otherwise the other gender excludes.',
  },
]

/** What speaks against an antecedent, in tenths. */
export function costOf(features: AntecedentFeatures, rows: readonly CostRow[] = COSTS): number {
  let sum = 0
  for (const { cost, holds } of rows) sum += cost * Number(holds(features))
  return sum
}
