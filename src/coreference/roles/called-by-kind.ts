import { KINDS_OF_ROLE } from '../../lexicon/people/kinds-of-role.ts'
import type { Role } from '../entities/entity.ts'

const split = (words: string): string[] => words.trim().split(/\s+/)

/** By the noun that somebody is called by later: the roles that it can stand for, as the text has them. */
const called = new Map<string, string[]>()
for (const { called: nouns, of } of KINDS_OF_ROLE)
  for (const noun of split(nouns))
    called.set(noun, [...(called.get(noun) ?? []), ...split(of).map((term) => term.replaceAll('_', ' '))])

/** Those whose subject is a part of the role: "professor of biology" for a biologist. */
const SCHOLARS = 'professor lecturer fellow scientist researcher academic'.split(' ')
const SUBJECT = /^(\p{L}{4,})(?:ist|ian|er)$/u

/** What the subject of a scholar starts with: "biolog" of "biologist"; empty for other nouns. */
const subjectOf = (noun: string): string => SUBJECT.exec(noun)?.[1] ?? ''

const headOf = (term: string): string => term.slice(term.lastIndexOf(' ') + 1)

/** The heads of the roles that a noun can stand for. */
export function headsCalled(noun: string): readonly string[] {
  const heads = (called.get(noun) ?? []).map(headOf)
  return subjectOf(noun) ? [...heads, ...SCHOLARS] : heads
}

/** Whether a role is one of those that a noun can stand for: "chief executive" for "boss". */
export function isKindOf({ head, text }: Role, noun: string): boolean {
  const lower = text.toLowerCase()
  const subject = subjectOf(noun)
  if (subject && SCHOLARS.includes(head) && lower.includes(` ${subject}`)) return true
  return (called.get(noun) ?? []).some((term) => headOf(term) === head && (term === head || lower.includes(term)))
}
