import { NAME_PARTICLES } from '../../lexicon/people/particles.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import type { Lexical } from '../../text/lexical.ts'
import type { Entity } from './entity.ts'
import type { EntityIndex } from './entity-index.ts'
import { isImpersonalLast } from './title-words.ts'

const particles = wordSet(NAME_PARTICLES)
const opensSurname = (lower: string): boolean => particles.has(lower) || /^(?:abu|abd|abdul|ibn|bin|ben)$/.test(lower)

/** Whether a word before a whole name that the document has without it, too, is no given name: "Oakfield Lena Fox". */
function isGlued({ words, impersonal }: Entity, { counts }: EntityIndex, lexical: Lexical): boolean {
  const [first = '', ...rest] = words
  // "Walid Abu Hatab": what opens a surname is no given name.
  if (rest.length < 2 || opensSurname(rest[0] ?? '') || lexical.genderOf(first)) return false
  if (!lexical.genderOf(rest[0] ?? '')) return false
  // "The parliament of Europe Lena Fox addressed": a place stands before no given name of one person.
  const person = impersonal === 0 && !isImpersonalLast(rest.at(-1) ?? '')
  return counts.hasWhole(rest.join(' ')) || (person && lexical.isImpersonal(first))
}

/** Takes off what tables and headlines put before a name: a constituency, a plural title, an adjective. */
export function partGluedNames(index: EntityIndex, lexical: Lexical | null): void {
  if (!lexical) return
  for (const entity of index.registry.entities) {
    if (!isGlued(entity, index, lexical)) continue
    entity.words = entity.words.slice(1)
    entity.name = entity.name.slice(entity.name.indexOf(' ') + 1)
  }
}
