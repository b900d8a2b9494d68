import { LOWER } from '../../text/tokens.ts'
import type { NounClass } from './noun-lexicon.ts'
import type { NameMention } from './sentence-mentions.ts'

/** People whom a preposition leads to a name. */
export interface PeopleOf {
  /** Index of the preposition: "in" of "doctors in Brazil". */
  readonly preposition: number
  readonly noun: NounClass
}

const LEADS_TO_NAME = /^(?:in|at|of|from|for|with|near|across|around|outside|inside)$/
const PEOPLE: ReadonlySet<string> = new Set(['person', 'group', 'unnamed'])

/** "doctors in Brazil", "lawyers for Jo Starks": the people before a name that a preposition leads to; null for none. */
export function peopleOf({ line: { tokens, nouns }, roleFrom }: NameMention): PeopleOf | null {
  const preposition = tokens[roleFrom - 1]?.lower === 'the' ? roleFrom - 2 : roleFrom - 1
  if (!LEADS_TO_NAME.test(tokens[preposition]?.lower ?? '')) return null
  const before = tokens[preposition - 1]
  const noun = before?.case === LOWER ? nouns.classOf(before.lower) : null
  return noun && PEOPLE.has(noun.kind) ? { preposition, noun } : null
}
