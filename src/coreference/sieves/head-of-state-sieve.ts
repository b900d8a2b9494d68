import { referentOf } from '../discourse/referent.ts'
import type { Sieve } from './sieve.ts'

/** What else a president is called, in the words of the mention. */
const CALLED = /^[Tt]he (?:[Hh]ead of [Ss]tate|[Cc]ommander[- ]in[- ][Cc]hief|Chief Executive)$/

/** "President Fox came. … the Head of State said": another word for the office, whether in capitals or not. */
export const headOfStateSieve: Sieve = {
  name: 'head-of-state',
  reason: 'A land has one head of state: the president whom the document names.',
  resolve({ phrase, trace }, { descriptions }) {
    if (!CALLED.test(phrase.line.reading.text.slice(phrase.start, phrase.end))) return null
    const found = descriptions.find('president', [], phrase.start) ?? descriptions.find('king', [], phrase.start)
    if (!found) return null
    trace.add('head-of-state', 'the president whom the document names', found)
    return referentOf(found)
  },
}
