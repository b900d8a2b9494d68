import * as t from '../../text/tags.ts'
import type { AnnotatedBlock } from '../../text/tokens.ts'
import { blockSpan } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import { INTRODUCED, MARKUP_AUTHOR, PULL_QUOTE_RULE } from '../rule-ids.ts'

/** Words of a name that stands alone under a block quote. */
const LONGEST_CITED = 5

const UNCUED_FIELDS = { kind: 'direct', cue: null, lemma: '' } as const

/** A block quote or an embedded post: the markup says that somebody speaks, and often who. */
export function extractMarkedBlock(annotated: AnnotatedBlock, state: ExtractionState): boolean {
  const { block, quotations } = annotated
  const { kind, author, start, end } = block
  if (kind !== 'quote' && kind !== 'embed' && kind !== 'pull-quote') return false
  const content = blockSpan(annotated)
  if (author && author.start >= start && author.end <= end) return true
  if (kind === 'quote' && isCited(annotated, state)) return true
  if (author) {
    const source = state.context.sentences.locate(author)
    state.push({ ...UNCUED_FIELDS, content, source, rule: MARKUP_AUTHOR })
  } else if (quotations.length > 0) return false
  else if (kind === 'pull-quote') state.add({ ...UNCUED_FIELDS, content, source: null, rule: PULL_QUOTE_RULE })
  else if (state.introduction) state.push({ ...state.introduction, kind: 'direct', content, rule: INTRODUCED })
  else return false
  return true
}

/** A block quote whose last block is a name alone: the source of the block before. */
function isCited(annotated: AnnotatedBlock, state: ExtractionState): boolean {
  const before = state.anonymousQuote
  state.anonymousQuote = null
  const content = blockSpan(annotated)
  const [sentence] = annotated.sentences
  const tokens = sentence?.tokens ?? []
  const whole = sentence?.end === annotated.block.end
  const name = whole && tokens.length <= LONGEST_CITED && tokens.every((token) => token.tags & t.NAME)
  if (name && before?.block === state.block - 1) {
    const [source = null] = content
    state.push({ ...UNCUED_FIELDS, content: before.content, source, rule: MARKUP_AUTHOR })
    return true
  }
  state.anonymousQuote = { content, block: state.block }
  return false
}
