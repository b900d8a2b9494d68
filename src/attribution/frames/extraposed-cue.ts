import { EXTRAPOSED_CUES } from '../../lexicon/phrase-cues.ts'
import { firstMatch, PatternTable } from '../../text/token-pattern.ts'
import type { Token } from '../../text/tokens.ts'

const CUES = new PatternTable(EXTRAPOSED_CUES, {
  very: ({ lower }) => /^(?:very|quite|perfectly|abundantly|absolutely)$/.test(lower),
})

/** How many tokens behind its verb such a cue takes: 2 for "made it clear"; 0 where there is none. */
export function extraposedLength(tokens: readonly Token[], head: number): number {
  if (tokens[head + 1]?.lower !== 'it') return 0
  const found = firstMatch(CUES, tokens, head)
  return found ? found.end - head - 1 : 0
}
