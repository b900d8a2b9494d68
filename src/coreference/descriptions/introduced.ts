import type { CoreferenceContext } from '../discourse/context.ts'
import type { Mention } from '../discourse/mention.ts'

const LINES_BACK = 60

/** How a noun was brought in before without a name: "a driver was hurt", "drivers were hurt"; null where it was not. */
export function introducedAs(
  { phrase: { line, to }, noun }: Mention,
  { entityIndex }: CoreferenceContext,
): 'one' | 'many' | null {
  let found: 'many' | null = null
  for (const { tokens } of entityIndex.lines.slice(Math.max(0, line.ordinal - LINES_BACK), line.ordinal + 1))
    for (const [at, { lower }] of tokens.entries()) {
      if (lower === `${noun}s`) found = 'many'
      if (lower !== noun || (tokens === line.tokens && at >= to - 1)) continue
      const before = tokens.slice(Math.max(0, at - 3), at)
      if (before.some((token) => /^(?:an?|one|another)$/.test(token.lower))) return 'one'
    }
  return found
}
