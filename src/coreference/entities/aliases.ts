import { compiledOnce } from '../../compiled-once.ts'
import type { Entity } from '../names/entity.ts'
import { isImpersonalLast } from '../names/title-words.ts'
import type { Aliases } from './detection.ts'
import type { EntityIndex } from './entity-index.ts'

/** A name as runs are looked up by: in lower case, its words with single spaces. */
const lookupKey = (name: string): string => name.toLowerCase().replaceAll('’', "'").trim().split(/\s+/).join(' ')

/** Signs for a name that its user knows to be a person's: more than a document can bring up against it. */
const CERTAIN = 5

function rename(entity: Entity, name: string): void {
  const words = lookupKey(name).split(' ')
  entity.name = name
  entity.words = words
  const person = words.length > 1 && !isImpersonalLast(words.at(-1) ?? '')
  if (person) entity.personal += CERTAIN
  else entity.impersonal += CERTAIN
}

const compiled = compiledOnce(
  (aliases: Aliases) => new Map(Object.entries(aliases).map(([alias, name]) => [lookupKey(alias), name])),
)

/** Leads the names that the user has explained to whom they mean: to the one so called in the document, else by a new name. */
export function readAliases({ registry, runs }: EntityIndex, aliases: Aliases): void {
  const meant = compiled(aliases)
  if (meant.size === 0) return
  const renamed = new Map<string, Entity>()
  for (const run of runs) {
    const name = meant.get(run.key)
    const entity = name === undefined ? null : (registry.whole(lookupKey(name)) ?? renamed.get(name) ?? run.entity)
    if (name === undefined || !entity) continue
    if (entity === run.entity && entity.name !== name) rename(entity, name)
    renamed.set(name, entity)
    run.entity = entity
  }
}
