import { COMPANY_ENDINGS } from '../../lexicon/people/body-kinds.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import type { Entity } from './entity.ts'
import type { EntityIndex } from './entity-index.ts'

const endings = wordSet(COMPANY_ENDINGS)

/** The name of a company without its ending: "big engine" for "Big Engine Records". */
function shortOf({ words }: Entity): string | null {
  const bare = words.at(-1)?.replace(/\.$/, '') ?? ''
  return words.length > 1 && endings.has(bare) ? words.slice(0, -1).join(' ') : null
}

/** Leads "Big Engine" to "Big Engine Records", where nothing shows that it is somebody's name. */
export function linkShortBodies({ registry, runs }: EntityIndex): void {
  const whole = new Map<string, Entity>()
  for (const entity of registry.entities) {
    const short = entity.personal > entity.impersonal ? null : shortOf(entity)
    if (short) whole.set(short, entity)
  }
  if (whole.size === 0) return
  for (const run of runs) {
    const { entity } = run
    const company = entity ? whole.get(entity.words.join(' ')) : undefined
    if (!entity || !company || entity === company || entity.personal > 0 || entity.hint) continue
    if (registry.byEnding(run.key).length === 0) run.entity = company
  }
}
