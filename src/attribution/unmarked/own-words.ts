import { type AnnotatedBlock, WORD } from '../../text/tokens.ts'

const SINGULAR: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself'])
const PLURAL: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ours', 'ourselves'])
const ADDRESSED: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'yourself', 'yourselves'])

/** Whom the words of a block speak of that no quotation holds. */
export interface OwnWords {
  /** "I", "my". */
  readonly singular: boolean
  /** "We", "our". */
  readonly plural: boolean
  /** "You", "your". */
  readonly addressed: boolean
}

function holds({ sentences }: AnnotatedBlock, words: ReadonlySet<string>): boolean {
  for (const { tokens } of sentences)
    for (const { kind, lower } of tokens) if (kind === WORD && lower.length <= LONGEST && words.has(lower)) return true
  return false
}

/** Letters of the longest of these words. */
const LONGEST = 10

export const ownWordsOf = (block: AnnotatedBlock): OwnWords => ({
  singular: holds(block, SINGULAR),
  plural: holds(block, PLURAL),
  addressed: holds(block, ADDRESSED),
})

/** Whether somebody speaks of themselves in a block. */
export const isFirstPerson = (block: AnnotatedBlock): boolean => holds(block, SINGULAR) || holds(block, PLURAL)

/** Whether the block begins with quoted words: it has its own marks. */
export const opensQuoted = ({ block, quotations: [first] }: AnnotatedBlock): boolean => first?.start === block.start

/** The share of a list that a test holds for. */
export const shareOf = <T>(list: readonly T[], test: (item: T) => boolean): number =>
  list.filter(test).length / list.length
