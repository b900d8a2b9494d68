import { COMPANY_ENDINGS } from '../../lexicon/people/body-kinds.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { isCountry } from '../names/country-of.ts'
import type { Entity } from '../names/entity.ts'
import { isTrade } from '../names/title-words.ts'
import type { EntityIndex } from './entity-index.ts'

const endings = wordSet(COMPANY_ENDINGS)

/** The name of a company without its ending: "big engine" for "Big Engine Records"; none for "China Energy". */
function shortOf({ words }: Entity): string | null {
  const bare = words.at(-1)?.replace(/\.$/, '') ?? ''
  const short = words.slice(0, -1).join(' ')
  return short && (endings.has(bare) || (isTrade(bare) && !isCountry(short))) ? short : null
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
    // "Boeing" that came before "Boeing Defense" is the whole of which that is a part.
    if (entity.start < company.start && !endings.has(company.words.at(-1) ?? '')) continue
    if (registry.byEnding(run.key).length === 0) run.entity = company
  }
}
