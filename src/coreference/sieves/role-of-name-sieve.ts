import { namedReferent } from '../descriptions/named-referent.ts'
import { type NameMention, runsAround } from '../names/sentence-mentions.ts'
import type { SourcePhrase } from '../source-phrases/source-phrase.ts'
import type { Sieve } from './sieve.ts'

const LONGEST_ROLE = 12

/** The name whose role the phrase is. */
function ledBy(phrase: SourcePhrase): NameMention | undefined {
  return runsAround(phrase.line, phrase.from, phrase.to + LONGEST_ROLE).find(
    (run) =>
      run.entity && !run.possessive && run.roleFrom < run.from && run.roleFrom <= phrase.from && phrase.to <= run.to,
  )
}

/** "[The mayor] Lena Fox said": the mention is the role before a name. */
export const roleOfNameSieve: Sieve = {
  name: 'role-of-name',
  reason: 'A role right before a name is that name’s.',
  resolve({ phrase, trace }) {
    const led = ledBy(phrase)
    if (!led) return null
    trace.add('role-of-name', 'the mention only explains this name', led)
    return namedReferent(led, trace)
  },
}
