import type { Entity } from './entities/entity.ts'
import type { EntityIndex } from './entities/entity-index.ts'
import { displayName } from './entities/name-registry.ts'
import { rolesOf } from './roles/choose-role.ts'

/** What is told of an entity beside its name. */
export interface EntityDescription {
  /** All its roles, the most telling first. */
  readonly roles: readonly string[]
  /** The other forms of its name that the document has, in the order of the text. */
  readonly forms: readonly string[]
}

const MOST_FORMS = 20

function formsByEntity({ runs }: EntityIndex): Map<Entity, Set<string>> {
  const found = new Map<Entity, Set<string>>()
  for (const { entity, line, nameFrom, to } of runs) {
    if (!entity || nameFrom >= to) continue
    const forms = found.get(entity) ?? new Set()
    found.set(entity, forms)
    if (forms.size < MOST_FORMS) forms.add(displayName(line.tokens, nameFrom, to))
  }
  return found
}

/** Describes entities once the whole document has been read; somebody quoted a thousand times is described once. */
export function describeEntities(index: EntityIndex): (entity: Entity) => EntityDescription {
  const forms = formsByEntity(index)
  const described = new Map<Entity, EntityDescription>()
  return (entity) => {
    const known = described.get(entity)
    if (known) return known
    const others = [...(forms.get(entity) ?? [])].filter((form) => form !== entity.name)
    const description = { roles: rolesOf(entity, index.reading.nouns), forms: others }
    described.set(entity, description)
    return description
  }
}
