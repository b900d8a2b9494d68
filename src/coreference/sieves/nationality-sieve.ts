import { NATIONALS } from '../../lexicon/people/groups.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { inFocus } from '../linking/focus.ts'
import { referentOf } from '../linking/referent.ts'
import type { Sieve } from './sieve.ts'

const nationals = wordSet(NATIONALS)

/** "The Scot said": somebody whose country the reader knows. */
export const nationalitySieve: Sieve = {
  name: 'nationality',
  reason: 'With an article and alone, a nationality is nobody’s name: it stands for the person in focus.',
  resolve({ phrase, trace }, context) {
    const { tokens } = phrase.line
    if (phrase.to - phrase.from !== 2 || tokens[phrase.from]?.lower !== 'the') return null
    if (!nationals.has(tokens[phrase.from + 1]?.lower ?? '')) return null
    const [entity] = inFocus(phrase, context)
    if (!entity) return null
    trace.add('nationality', 'the person just spoken of', entity)
    return referentOf(entity)
  },
}
