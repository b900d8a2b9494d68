import { EXTRAPOSED_CUES } from '../../lexicon/phrase-cues.ts'
import { firstMatch, PatternTable } from '../../text/token-pattern.ts'
import { QUOTATION, type Token } from '../../text/tokens.ts'

const CUES = new PatternTable(EXTRAPOSED_CUES, {
  very: ({ lower }) => /^(?:very|quite|perfectly|abundantly|absolutely)$/.test(lower),
  quotation: ({ kind }) => kind === QUOTATION,
})

/** The second word of every such cue. */
const SECOND = /^(?:it|slip|on|to|aloud|publicly|openly|things|this|out|aim|issue|scorn|tribute|praise)$/

/** How many tokens behind its verb such a cue takes, 2 for "made it clear", and what it does; null where there is none. */
export function extraposedCue(tokens: readonly Token[], head: number): { length: number; lemma: string | null } | null {
  if (!SECOND.test(tokens[head + 1]?.lower ?? '')) return null
  const found = firstMatch(CUES, tokens, head)
  return found && { length: found.end - head - 1, lemma: found.row.lemma }
}

/** The number alone; 0 where there is none. */
export const extraposedLength = (tokens: readonly Token[], head: number): number =>
  extraposedCue(tokens, head)?.length ?? 0
