import { ALL_CAPS } from '../../text/tokens.ts'
import type { Entity, Role } from './entity.ts'
import type { EntityIndex } from './entity-index.ts'

const FEWEST_LETTERS = 3

/** The first letters of the capitalised words of a role that end in its noun: "sppro" for "State Police Public Relations Officer". */
function lettersOf({ text, head }: Role): string {
  const words = text.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  return words.at(-1)?.toLowerCase() === head
    ? words
        .map((word) => word.charAt(0))
        .join('')
        .toLowerCase()
    : ''
}

const bears = ({ roles, isPerson }: Entity, letters: string): boolean =>
  isPerson && roles.some((role) => lettersOf(role).endsWith(letters))

/** "Police Public Relations Officer Lena Fox agreed. … The PPRO said": letters of nobody else are whose office they shorten. */
export function readOfficeLetters({ runs, registry }: EntityIndex): void {
  for (const run of runs) {
    const { entity, key } = run
    const token = run.line.tokens[run.nameFrom]
    if (!entity || run.nameTo - run.nameFrom !== 1 || token?.case !== ALL_CAPS || key.length < FEWEST_LETTERS) continue
    if (entity.words.length > 1 || entity.personal > 0 || entity.roles.length > 0) continue
    const [holder, ...others] = registry.entities.filter((one) => one.start < run.start && bears(one, key))
    if (holder && others.length === 0) run.entity = holder
  }
}
