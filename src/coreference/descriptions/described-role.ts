import type { Mention } from '../discourse/mention.ts'
import { Role } from '../names/entity.ts'

/**
 * What a description calls somebody or something, as a role, without its article: "world’s largest toymaker" of "the world’s
 * largest toymaker"; null where the mention has no noun. A bare noun is a role, too; who asks says whether it tells enough.
 */
export function describedRole(
  { phrase, head, noun }: Mention,
  rank: Role['rank'] = 'position',
  provenance: Role['provenance'] = 'copula',
): Role | null {
  const [first, last] = [phrase.line.tokens[head.from], phrase.line.tokens[head.noun]]
  if (!first || !last) return null
  const text = phrase.line.reading.text.slice(first.start, last.end)
  return new Role(text, first.start, last.end, provenance, rank, noun)
}

/** Whether a description is nothing but its noun: "the company". */
export const isNounOnly = ({ head }: Mention): boolean => head.from === head.noun
