import type { Claim } from '../../src/types.ts'
import { bareName, type Marked } from './marked-article.ts'
import { commonWords, words } from './words.ts'

/** Share of a statement's words that a claim has to give; of a clause less, as readers differ on where it begins. */
const LEAST = { direct: 0.8, mixed: 0.6, indirect: 0.8, optional: 0.6 } as const
/** A claim may be so much longer, and hold others of the same speaker; of a clause, as readers differ on where it ends. */
const LONGER = { direct: 1.6, mixed: 3, indirect: 3, optional: 3 } as const
const FEW = 6

/** How many words of a statement a claim gives, in their order. */
const common = (statement: Marked, claim: Claim): number => commonWords(words(statement.text), words(claim.text))

function answers(statement: Marked, claim: Claim, all: readonly Marked[]): boolean {
  const size = words(statement.text).length
  if (common(statement, claim) < LEAST[statement.kind] * size) return false
  const neighbours = all.filter((other) => other !== statement && other.speakers === statement.speakers)
  const held = neighbours
    .filter((other) => common(other, claim) >= LEAST.direct * words(other.text).length)
    .reduce((sum, other) => sum + words(other.text).length, 0)
  return words(claim.text).length <= size * LONGER[statement.kind] + FEW + held
}

/** Whether a claim gives a part of a statement, or a statement and a little more. */
function touches(statement: Marked, claim: Claim): boolean {
  const [own, size] = [words(claim.text).length, words(statement.text).length]
  const shared = common(statement, claim)
  return (shared >= 0.5 * Math.min(own, size) && shared >= 0.4 * own) || (shared >= 0.3 * own && own <= size + 3)
}

const isRight = ({ speakers }: Marked, { speaker }: Claim): boolean =>
  speakers === null || speakers.some((name) => bareName(name) === bareName(speaker?.name))

function faultOf(statement: Marked, claims: readonly Claim[], all: readonly Marked[]): string[] {
  if (statement.kind === 'optional') return []
  const found = claims.filter((claim) => answers(statement, claim, all)).sort((a, b) => a.text.length - b.text.length)
  const [best] = found
  if (!best) return [`missed ${statement.kind} (${statement.speakers?.[0] ?? 'nobody'}): ${statement.text}`]
  if (isRight(statement, best)) return []
  return [`speaker ${best.speaker?.name ?? 'nobody'}, not ${statement.speakers?.[0]}: ${statement.text}`]
}

/** What is missed, given to somebody else, or quoted without being said. Claims without quoted words are not held to account. */
export function markedFaults(statements: readonly Marked[], claims: readonly Claim[]): string[] {
  const spurious = claims
    .filter(({ kind }) => kind !== 'indirect')
    .filter(
      (claim) => !statements.some((statement) => touches(statement, claim) || answers(statement, claim, statements)),
    )
  return [
    ...statements.flatMap((statement) => faultOf(statement, claims, statements)),
    ...spurious.map(({ kind, text }) => `spurious ${kind}: ${text}`),
  ]
}
