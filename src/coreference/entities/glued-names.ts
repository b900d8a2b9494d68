import { NAME_PARTICLES } from '../../lexicon/people/particles.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import type { Lexical } from '../../text/lexical.ts'
import { type Entity, Role } from '../names/entity.ts'
import { isImpersonalLast } from '../names/title-words.ts'
import type { EntityIndex } from './entity-index.ts'

const particles = wordSet(NAME_PARTICLES)
const opensSurname = (lower: string): boolean => particles.has(lower) || /^(?:abu|abd|abdul|ibn|bin|ben)$/.test(lower)

/** Whether a word before a whole name that the document has without it, too, is no given name: "Oakfield Lena Fox". */
function isGlued(entity: Entity, { counts }: EntityIndex, lexical: Lexical): boolean {
  const { words, impersonal } = entity
  const [first = '', ...rest] = words
  // "Walid Abu Hatab": what opens a surname is no given name.
  if (rest.length < 2 || opensSurname(rest[0] ?? '') || lexical.genderOf(first)) return false
  if (!lexical.genderOf(rest[0] ?? '')) return false
  // "The parliament of Europe Lena Fox addressed": a place stands before no given name of one person.
  const person = impersonal === 0 && !isImpersonalLast(rest.at(-1) ?? '')
  return counts.hasWhole(rest.join(' ')) || (person && (lexical.isImpersonal(first) || isAgent(entity)))
}

/** "Rocker Hugo Hill": a noun for who does something, capitalised as the first word of a sentence and nowhere else. */
const isAgent = ({ words, inner }: Entity): boolean => inner === 0 && AGENT.test(words[0] ?? '')

const AGENT = /...(?:er|or|ist)$/

/** The word taken off tells what somebody is. */
function addAgent(entity: Entity): void {
  const { name, start } = entity
  const text = name.slice(0, name.indexOf(' '))
  entity.roles.push(new Role(text, start, start + text.length, 'before', 'position', text.toLowerCase()))
}

/** Takes off what tables and headlines put before a name: a constituency, a plural title, an adjective. */
export function partGluedNames(index: EntityIndex, lexical: Lexical | null): void {
  if (!lexical) return
  for (const entity of index.registry.entities) {
    if (!isGlued(entity, index, lexical)) continue
    if (isAgent(entity)) addAgent(entity)
    entity.words = entity.words.slice(1)
    entity.name = entity.name.slice(entity.name.indexOf(' ') + 1)
  }
}
