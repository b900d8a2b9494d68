import type { PronounRow } from '../../lexicon/people/pronouns.ts'
import type { Antecedent } from '../discourse/antecedent.ts'
import type { EvidenceTrace } from '../discourse/evidence-trace.ts'
import type { PronounSite } from '../discourse/pronoun-site.ts'
import { Referent } from '../discourse/referent.ts'
import { genderAgreement } from './agreement.ts'
import { EVEN } from './doubts.ts'

// When a pronoun means nobody for certain, and what is told of it then.

/** "A spokesman for the mill" is the spokesman, and Tengku Ali may be Tengku Ali Aziz. */
export function isOther({ name, noun }: Referent, best: Referent): boolean {
  if (noun !== null && noun === best.noun) return false
  return !name || !best.name || !(name.includes(best.name) || best.name.includes(name))
}

/** Another pronoun is no rival, as it was guessed as well, nor is somebody whose gender is less sure. */
export function isEven({ row }: PronounSite, best: Antecedent, rival: Antecedent): boolean {
  if (row.use !== 'personal' || !row.gender || rival.source === 'pronoun') return false
  const [own, other] = [best, rival].map(({ referent }) => genderAgreement(referent, row.gender))
  // Who was "he" just before is no rival for "she" of somebody of whom nothing says so.
  if (other === 'differs' && own !== 'differs') return false
  return rival.cost - best.cost < EVEN && (own !== 'agrees' || other === 'agrees')
}

/** Rather nobody than somebody wrong. */
export function undecided(best: Antecedent, rival: Antecedent, row: PronounRow, trace: EvidenceTrace): Referent {
  for (const one of [best, rival]) trace.add('rejected', `fits “${row.id}”, but another does as well`, one)
  return unresolved(row, trace)
}

/** No name where nobody fits. */
export function unresolved(row: PronounRow, trace: EvidenceTrace): Referent {
  trace.add('pronoun', `nobody before the pronoun fits (${row.id})`)
  return new Referent(null, row.gender ? 'person' : 'unnamed')
}
