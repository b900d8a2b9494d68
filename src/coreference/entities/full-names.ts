import type { Entity } from '../names/entity.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { isBodyName, isImpersonalName } from '../names/split-name.ts'
import { isNamedStreet } from '../names/streets.ts'
import type { EntityIndex } from './entity-index.ts'
import { recordMention } from './record-mention.ts'

/** More than a given name can bring up against it (kinds.ts). */
const SURELY = 4

function linkFull(run: NameMention, { registry, counts }: EntityIndex): void {
  const street = isNamedStreet(run)
  const person = !street && !isImpersonalName(run, counts)
  run.entity = registry.addFull(run, person)
  if (!person) run.entity.impersonal += street || isBodyName(run) ? SURELY : 2
  else if (counts.hasAlone(run.key.slice(run.key.lastIndexOf(' ') + 1))) run.entity.personal += 1
}

/** "Lena Fox, the Third River Commissioner": a name that ends the apposition behind somebody's is what they are. */
const isOfficeOf = ({ roles }: Entity, { start, end, line, to }: NameMention): boolean =>
  line.nouns.isListedRole(line.tokens[to - 1]?.lower ?? '') &&
  roles.some((role) => role.provenance === 'after' && role.start <= start && role.end === end)

/** Gives the names of several words an entity each, and reads what stands around them. */
export function linkFullNames(index: EntityIndex): void {
  let last: Entity | null = null
  for (const run of index.runs) {
    if (!run.key.includes(' ')) continue
    if (last && isOfficeOf(last, run)) {
      run.entity = last
      run.recorded = true
      continue
    }
    linkFull(run, index)
    recordMention(run)
    last = run.entity
  }
}
