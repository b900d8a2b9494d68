import type { AntecedentFeatures } from './antecedent.ts'

/** A preference between the antecedents of a pronoun. */
export interface CostRow {
  readonly id: string
  /** In tenths of the step to the sentence before; below zero for what speaks for an antecedent. */
  readonly cost: number
  /** Whether it holds, or how many times. */
  readonly holds: (features: AntecedentFeatures) => boolean | number
  /** The last mention between 【 and 】 means the name after the arrow, and would not without the row. */
  readonly example: string
  readonly reason: string
}

export const COSTS: readonly CostRow[] = [
  {
    id: 'sentence',
    cost: 10,
    holds: ({ sentences }) => sentences,
    example: 'Hugo Hill came. Bo Lin sat. 【He】 said so. → Bo Lin',
    reason: 'Whoever was named last is meant.',
  },
  {
    id: 'paragraph',
    cost: 7,
    holds: ({ paragraphs }) => paragraphs,
    example: '',
    reason: 'A paragraph is about somebody of its own.',
  },
  {
    id: 'spoke',
    cost: -6,
    holds: ({ source, asked }) => source === 'speaker' && !asked,
    example: '',
    reason: 'Who spoke last speaks on.',
  },
  {
    id: 'asked',
    cost: 3,
    holds: ({ source, asked }) => source === 'speaker' && asked,
    example: '',
    reason: 'After a question the other one speaks.',
  },
  {
    id: 'resumed-subject',
    cost: 1,
    holds: ({ position }) => position === 'resumed',
    example: '',
    reason: 'The subject after an opening phrase.',
  },
  {
    id: 'later-subject',
    cost: 2,
    holds: ({ position }) => position === 'subject',
    example: '',
    reason: 'A subject, but not the first name of its sentence.',
  },
  {
    id: 'inner',
    cost: 6,
    holds: ({ position }) => position === 'inner',
    example: '',
    reason: 'An object stands out less than the subject.',
  },
  {
    id: 'listed',
    cost: 8,
    holds: ({ position }) => position === 'listed',
    example: '',
    reason: 'One of many in a list.',
  },
  {
    id: 'governed',
    cost: 8,
    holds: ({ position }) => position === 'governed',
    example: '',
    reason: 'The object of a preposition is seldom taken up.',
  },
  {
    id: 'possessor',
    cost: 9,
    holds: ({ position }) => position === 'possessor',
    example: '',
    reason: 'A possessor only tells whose something is.',
  },
  {
    id: 'reported',
    cost: 5,
    holds: ({ reported }) => reported,
    example: '',
    reason: 'Who is named in what somebody else said stands out less than the one who said it.',
  },
  {
    id: 'prominent',
    cost: -4,
    holds: ({ prominent }) => prominent,
    example: '',
    reason: 'Whom the headline names, the article is about.',
  },
  {
    id: 'owned',
    cost: 12,
    holds: ({ owned }) => owned,
    example: '',
    reason: 'After “her mother” a “she” is rather the one whose mother she is.',
  },
  {
    id: 'pair',
    cost: 1,
    holds: ({ source }) => source === 'pair',
    example: '',
    reason: 'Two names are joined by the reader; a plural noun says itself that they are many.',
  },
  {
    id: 'unnamed',
    cost: 6,
    holds: ({ personhood }) => personhood === 'unnamed',
    example: '',
    reason: 'Writers name those whom they go on with.',
  },
  {
    id: 'whole-name',
    cost: 4,
    holds: ({ personhood }) => personhood === 'whole-name',
    example: '',
    reason: 'Two capitalised words without any sign of a person may be a body’s name.',
  },
  {
    id: 'lone-name',
    cost: 15,
    holds: ({ personhood }) => personhood === 'lone-name',
    example: '',
    reason: 'One capitalised word without any sign of a person is likelier a place’s or a body’s.',
  },
  {
    id: 'gender-hinted',
    cost: 2,
    holds: ({ gender }) => gender === 'hinted',
    example: '',
    reason: 'A given name or one pronoun tells less than several.',
  },
  {
    id: 'gender-unknown',
    cost: 7,
    holds: ({ gender }) => gender === 'unknown',
    example: '',
    reason: 'Somebody whose gender fits is likelier than somebody whose gender nothing shows.',
  },
  {
    id: 'gender-differs',
    cost: 30,
    holds: ({ gender }) => gender === 'differs',
    example: '',
    reason: 'Names mislead now and then; otherwise the other gender excludes.',
  },
]

/** What speaks against an antecedent, in tenths. */
export function costOf(features: AntecedentFeatures, rows: readonly CostRow[] = COSTS): number {
  let sum = 0
  for (const { cost, holds } of rows) sum += cost * Number(holds(features))
  return sum
}
