import { WALKS } from '../../lexicon/walks-of-life.ts'

const walkOf = (role: string): string | null => {
  const words = role.toLowerCase().match(/\p{L}+/gu) ?? []
  return Object.keys(WALKS).find((walk) => words.some((word) => WALKS[walk]?.has(word))) ?? null
}

/** Whether two people of one name are told to live from such different work that they cannot be taken for one. */
export function isConflict(roles: readonly string[], others: readonly string[]): boolean {
  const [own, theirs] = [walksOf(roles), walksOf(others)]
  return own.size > 0 && theirs.size > 0 && ![...own].some((walk) => theirs.has(walk))
}

const walksOf = (roles: readonly string[]): Set<string> => new Set(roles.flatMap((role) => walkOf(role) ?? []))
