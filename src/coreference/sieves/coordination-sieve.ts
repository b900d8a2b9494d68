import type { NameMention } from '../entities/sentence-mentions.ts'
import { Referent } from '../linking/referent.ts'
import type { SourcePhrase } from '../linking/source-phrase.ts'
import { chooseRole } from '../roles/choose-role.ts'
import type { Sieve } from './sieve.ts'

const BESIDE = /^(?:his|her|their|its|colleagues|others|co-authors|coauthors)$/

/** "Lena Fox and her husband", "Lena Fox and colleagues": one by name, the others by what they are to her. */
function withRelative(phrase: SourcePhrase, run: NameMention | undefined): Referent | null {
  const { tokens, reading } = phrase.line
  const and = run?.postmodifierEnd ?? 0
  const [first, next, last] = [tokens[and], tokens[and + 1], tokens[phrase.to - 1]]
  if (!run?.entity?.isPerson || and >= phrase.to - 1 || first?.lower !== 'and' || !next || !last) return null
  if (!BESIDE.test(next.lower)) return null
  return new Referent(`${run.entity.name} ${reading.text.slice(first.start, last.end)}`, 'group', null, null, true)
}

/** "Jo Starks and Lena Fox said": both, as a group. */
export const coordinationSieve: Sieve = {
  name: 'coordination',
  reason: 'Several names joined are several speakers, never the first of them.',
  resolve({ head, phrase, trace }) {
    // "Ethics and Aid Commission chief Hugo Hill": what stands in a role is nobody beside the one who has it.
    const runs = head.runs.filter(
      (run) => !head.runs.some((other) => other.roleFrom <= run.from && run.to < other.from),
    )
    if (runs.length < 2) return withRelative(phrase, runs[0])
    const names = runs.flatMap((run) => (run.entity ? [run.entity.name] : []))
    for (const run of runs) trace.add('coordination', 'one of the names that the mention joins', run)
    const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
    const roles = new Set(runs.map((run) => (run.entity ? chooseRole(run.entity, phrase.line.nouns) : null)))
    return new Referent(all, 'group', roles.has(null) ? null : [...roles].join('; '), null, true)
  },
}
