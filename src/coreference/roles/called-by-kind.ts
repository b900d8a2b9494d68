import { FIELDS_OF_ROLES, KINDS_OF_ROLE } from '../../lexicon/people/kinds-of-role.ts'
import type { Entity, Role } from '../names/entity.ts'

const split = (words: string): string[] => words.trim().split(/\s+/)

/** By the noun that somebody is called by later: the roles that it can stand for, as the text has them. */
const called = new Map<string, string[]>()
/** The same, where a word of the role stands before the noun. */
const calledWith = new Map<string, string[]>()
for (const { called: nouns, of, modified } of KINDS_OF_ROLE)
  for (const noun of split(nouns)) {
    const terms = split(of).map((term) => term.replaceAll('_', ' '))
    for (const map of modified ? [calledWith] : [called, calledWith])
      map.set(noun, [...(map.get(noun) ?? []), ...terms])
  }

const termsOf = (noun: string, modified: boolean): readonly string[] => (modified ? calledWith : called).get(noun) ?? []

/** Those whose subject is a part of the role: "professor of biology" for a biologist. */
const SCHOLARS = 'professor lecturer fellow scientist researcher academic'.split(' ')
const SUBJECT = /^(\p{L}{4,})(?:ist|ian|er)$/u

/** What the subject of a scholar starts with: "biolog" of "biologist"; empty for other nouns. */
const subjectOf = (noun: string): string => SUBJECT.exec(noun)?.[1] ?? ''

/** Whose age shows what somebody may be called, or a word of the role. */
const AGES: ReadonlyMap<string, readonly [from: number, to: number, word: string]> = new Map([
  ['teenager', [13, 19, 'teenage']],
  ['teen', [13, 19, 'teenage']],
  ['youngster', [10, 23, 'teenage']],
  ['pensioner', [60, 120, 'retired']],
  ['retiree', [60, 120, 'retired']],
])

/** Whether somebody may be called so for the age: "a teenage striker … the teenager". */
export function isOfAge({ age, roles }: Entity, noun: string): boolean {
  const [from, to, word] = AGES.get(noun) ?? []
  if (from === undefined || to === undefined || word === undefined) return false
  return (
    (age !== null && Number(age) >= from && Number(age) <= to) ||
    roles.some(({ text }) => text.toLowerCase().startsWith(word))
  )
}

/** Whether a noun tells how old somebody is. */
export const tellsAge = (noun: string): boolean => AGES.has(noun)

/** The noun of a term: "secretary" of "secretary of state", "executive" of "chief executive". */
function headOf(term: string): string {
  const [noun = ''] = term.split(' of ')
  return noun.slice(noun.lastIndexOf(' ') + 1)
}

/** The heads of the roles that a noun can stand for. */
export function headsCalled(noun: string, modified: boolean): readonly string[] {
  const heads = termsOf(noun, modified).map(headOf)
  return subjectOf(noun) ? [...heads, ...SCHOLARS] : heads
}

/** Whether a role is one of those that a noun can stand for: "chief executive" for "boss". */
export function isKindOf({ head, text }: Role, noun: string, modified: boolean): boolean {
  const lower = text.toLowerCase()
  const subject = subjectOf(noun)
  if (subject && SCHOLARS.includes(head) && lower.includes(` ${subject}`)) return true
  return termsOf(noun, modified).some((term) => headOf(term) === head && (term === head || lower.includes(term)))
}

const fields = FIELDS_OF_ROLES.map(
  ({ id, called: nouns, of }) => [id, new Set(split(nouns)), new Set(split(`${nouns} ${of}`))] as const,
)

/** Whether a noun is of one field only: who is of another is rather not called so. */
export const tellsField = (noun: string): boolean => fields.some(([, nouns]) => nouns.has(noun))

/** Whether somebody may be called by a noun of the field that a role is from: "a minister … the Oakfield MP". */
export const isOfField = ({ roles }: Entity, noun: string, only?: readonly string[]): boolean =>
  fields.some(
    ([id, nouns, heads]) =>
      (!only || only.includes(id)) && nouns.has(noun) && roles.some(({ head }) => heads.has(head)),
  )
