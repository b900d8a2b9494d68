import { NATIONALS } from '../../lexicon/people/groups.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { inFocus } from '../descriptions/focus.ts'
import type { CoreferenceContext } from '../discourse/context.ts'
import { referentOf } from '../discourse/referent.ts'
import { countryOf } from '../names/country-of.ts'
import type { SourcePhrase } from '../source-phrases/source-phrase.ts'
import type { Sieve } from './sieve.ts'

const nationals = wordSet(NATIONALS)

const SENTENCES_BACK = 4

/** Whether somebody without a name spoke last nearby. */
function unnamedSpoke({ line }: SourcePhrase, { discourse }: CoreferenceContext): boolean {
  for (let back = 0; back < SENTENCES_BACK; back++) {
    const turn = discourse.speakersOf(line.ordinal - back).at(-1)
    if (turn) return turn.referent.entity === null
  }
  return false
}

/** "The Scot said": somebody whose country the reader knows. */
export const nationalitySieve: Sieve = {
  name: 'nationality',
  reason:
    'With an article and alone, a nationality is nobody’s name: it stands for whom the document has as from there, else for the person in focus.',
  resolve({ phrase, trace }, context) {
    const { tokens } = phrase.line
    if (phrase.to - phrase.from !== 2 || tokens[phrase.from]?.lower !== 'the') return null
    const noun = tokens[phrase.from + 1]?.lower ?? ''
    if (!nationals.has(noun) || /^(?:are|were|have|themselves)$/.test(tokens[phrase.to]?.lower ?? '')) return null
    const known = context.descriptions.from(countryOf(noun) ?? noun, phrase.start)
    if (known) {
      trace.add('nationality', 'the last one named before whom the document has as from there', known)
      return referentOf(known)
    }
    const [entity] = inFocus(phrase, context)
    if (!entity || unnamedSpoke(phrase, context) || context.descriptions.isFromElsewhere(entity)) return null
    trace.add('nationality', 'the person just spoken of', entity)
    return referentOf(entity)
  },
}
