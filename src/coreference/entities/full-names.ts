import type { EntityIndex } from './entity-index.ts'
import { recordMention } from './record-mention.ts'
import type { NameMention } from './sentence-mentions.ts'
import { isImpersonalName } from './split-name.ts'

function linkFull(run: NameMention, { registry, counts }: EntityIndex): void {
  const person = !isImpersonalName(run, counts)
  run.entity = registry.addFull(run, person)
  if (!person) run.entity.impersonal += 2
  else if (counts.hasAlone(run.key.slice(run.key.lastIndexOf(' ') + 1))) run.entity.personal += 1
}

/** Gives the names of several words an entity each, and reads what stands around them. */
export function linkFullNames(index: EntityIndex): void {
  for (const run of index.runs) {
    if (!run.key.includes(' ')) continue
    linkFull(run, index)
    recordMention(run)
  }
}
