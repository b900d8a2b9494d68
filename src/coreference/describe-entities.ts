import type { EntityIndex } from './entities/entity-index.ts'
import type { Entity } from './names/entity.ts'
import { displayName } from './names/name-registry.ts'
import type { NameMention } from './names/sentence-mentions.ts'
import { rolesOf } from './roles/choose-role.ts'

/** What is told of an entity beside its name. */
export interface EntityDescription {
  /** All its roles, the most telling first. */
  readonly roles: readonly string[]
  /** The other forms of its name that the document has, in the order of the text. */
  readonly forms: readonly string[]
}

const MOST_FORMS = 20

function mentionsByEntity({ runs }: EntityIndex): Map<Entity, NameMention[]> {
  const found = new Map<Entity, NameMention[]>()
  for (const run of runs) {
    if (!run.entity || run.nameFrom >= run.to) continue
    const mentions = found.get(run.entity)
    if (mentions) mentions.push(run)
    else found.set(run.entity, [run])
  }
  return found
}

function nameFormsOf({ name }: Entity, mentions: readonly NameMention[]): string[] {
  const forms = new Set<string>()
  for (const { line, nameFrom, to } of mentions) {
    if (forms.size < MOST_FORMS) forms.add(displayName(line.tokens, nameFrom, to))
  }
  return [...forms].filter((form) => form !== name)
}

/** Describes entities once the whole document has been read; somebody quoted a thousand times is described once. */
export function describeEntities(index: EntityIndex): (entity: Entity) => EntityDescription {
  const mentions = mentionsByEntity(index)
  const described = new Map<Entity, EntityDescription>()
  return (entity) => {
    const known = described.get(entity)
    if (known) return known
    const forms = nameFormsOf(entity, mentions.get(entity) ?? [])
    const description = { roles: rolesOf(entity, index.reading.nouns), forms }
    described.set(entity, description)
    return description
  }
}
