import { BODY_KINDS } from '../../lexicon/people/body-kinds.ts'
import { wordsOf } from '../../lexicon/people/word-row.ts'
import type { Entity } from '../names/entity.ts'

const ANY = 'any-kind-of-body'
const SELLING = new Set(['body-company', 'body-trade'])
const BUSINESS = new Set([...SELLING, 'body-partner'])

const kinds = new Map(BODY_KINDS.flatMap((row) => wordsOf(row).map((word) => [word, row] as const)))

/** Whether a noun takes up a body that was named before. */
export const isBodyKind = (noun: string): boolean => kinds.has(noun)

/** Whether a noun is said of companies only. */
export const isBusiness = (noun: string): boolean => BUSINESS.has(kinds.get(noun)?.id ?? '')

/** Whether a noun is rather said of the company that a story is about than of a third one. */
export const isSeller = (noun: string): boolean => SELLING.has(kinds.get(noun)?.id ?? '')

/** Whether a noun tells a reader what a body does. */
export const tellsMuch = (noun: string): boolean => kinds.get(noun)?.tells ?? false

/** "the bank" of "Leeds Banks": the plural counts, too. */
const kindOf = (word: string): string | undefined => (kinds.get(word) ?? kinds.get(word.replace(/s$/, '')))?.id

function agree(a: string, b: string): boolean {
  return a === b || a === ANY || b === ANY || (BUSINESS.has(a) && BUSINESS.has(b))
}

/** "The commission" is told of a body with the word in its name, or with its letter: a ministry, a news agency is none. */
function bearsNoun({ name, words, roles }: Entity, noun: string): boolean {
  if (noun === 'authority' && words.at(-1) === 'council') return true
  if (words.includes(noun) || roles.some(({ head }) => head === noun)) return true
  return /^\p{Lu}{2,6}$/u.test(name) && name.includes((noun[0] ?? '').toUpperCase())
}

/** Whether a body can be called so: nothing that the document says of it, and no word of its name, is of another kind. */
export function canBeCalled(entity: Entity, noun: string): boolean {
  const wanted = kinds.get(noun)?.id
  if (!wanted || (wanted === 'public' && noun !== 'agency' && !bearsNoun(entity, noun))) return false
  const { roles, words } = entity
  const known = [...roles.map(({ head }) => kindOf(head)), kindOf(words.at(-1) ?? '')]
  return known.every((kind) => kind === undefined || agree(kind, wanted))
}

/** "The charity" of "the River Trust": whether the last word of a name is a noun of the same kind. */
export const isNamedAs = ({ words }: Pick<Entity, 'words'>, noun: string): boolean =>
  words.length > 1 && NAMED_AS.has(kinds.get(noun)?.id ?? '') && kindOf(words.at(-1) ?? '') === kinds.get(noun)?.id

const NAMED_AS = new Set(['civic', 'body-partner'])

/** Whether the document calls a body so, or by a noun of the same kind. */
export function isCalled({ roles }: Entity, noun: string): boolean {
  const wanted = kinds.get(noun)?.id
  return wanted !== undefined && wanted !== ANY && roles.some(({ head }) => kindOf(head) === wanted)
}
