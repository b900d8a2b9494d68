import { WALKS } from '../../lexicon/walks-of-life.ts'

const walkOf = (role: string): string | null => {
  const words = role.toLowerCase().match(/\p{L}+/gu) ?? []
  return Object.keys(WALKS).find((walk) => words.some((word) => WALKS[walk]?.has(word))) ?? null
}

/** The walks of life that some roles tell of. */
export const walksOf = (roles: readonly string[]): Set<string> => new Set(roles.flatMap((role) => walkOf(role) ?? []))

/** Whether two people of one name are told to live from such different work that they cannot be taken for one. */
export const isConflict = (walks: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  walks.size > 0 && others.size > 0 && ![...walks].some((walk) => others.has(walk))
