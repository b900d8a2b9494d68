import { namedReferent } from '../linking/named-referent.ts'
import type { Sieve } from './sieve.ts'

/** "Sen. Lena Fox of Leeds said": the name that heads the phrase. */
export const nameSieve: Sieve = {
  name: 'name',
  reason: 'A name that heads the phrase leaves no doubt who is meant.',
  resolve({ head: { runs }, trace }) {
    const [run] = runs
    return run?.entity ? namedReferent(run, trace) : null
  },
}
