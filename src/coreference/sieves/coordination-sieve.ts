import { Referent } from '../linking/referent.ts'
import { chooseRole } from '../roles/choose-role.ts'
import type { Sieve } from './sieve.ts'

/** "Jo Starks and Lena Fox said": both, as a group. */
export const coordinationSieve: Sieve = {
  name: 'coordination',
  reason: 'Several names joined are several speakers, never the first of them.',
  resolve({ head, phrase, trace }) {
    // "Ethics and Aid Commission chief Hugo Hill": what stands in a role is nobody beside the one who has it.
    const runs = head.runs.filter(
      (run) => !head.runs.some((other) => other.roleFrom <= run.from && run.to < other.from),
    )
    if (runs.length < 2) return null
    const names = runs.flatMap((run) => (run.entity ? [run.entity.name] : []))
    for (const run of runs) trace.add('coordination', 'one of the names that the mention joins', run)
    const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
    const roles = new Set(runs.map((run) => (run.entity ? chooseRole(run.entity, phrase.line.nouns) : null)))
    return new Referent(all, 'group', roles.has(null) ? null : [...roles].join('; '), null, true)
  },
}
