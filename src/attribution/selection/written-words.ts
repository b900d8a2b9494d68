import { WRITTEN_ON } from '../../lexicon/writings.ts'
import { headOf, SOURCE_HEAD } from '../../text/syntax/head-noun.ts'
import { isQuotation } from '../../text/syntax/noun-phrase.ts'
import type { Token } from '../../text/tokens.ts'
import type { Frame } from '../frames/frame.ts'

/** "A sign at the gate reads “Keep out”", "a shirt that said “No”": the words on a thing. */
export function isWritten(tokens: readonly Token[], { source, content, subject }: Frame): boolean {
  const first = content[0]?.first ?? -1
  if (!source || !isQuotation(tokens, first)) return false
  // The participle in "a sign saying “No”" has it for its subject.
  if (subject === 'relative') return WRITTEN_ON.has(tokens[source.first - 1]?.lower ?? '')
  return WRITTEN_ON.has(tokens[headOf(tokens, source.first, source.last, SOURCE_HEAD)]?.lower ?? '')
}
