import { PAIRS } from '../../lexicon/people/family.ts'
import { PronounSite } from '../discourse/pronoun-site.ts'
import { pronounRow, resolvePronoun } from '../pronouns/resolve-pronoun.ts'
import type { Sieve } from './sieve.ts'

/** "The pair said", "the brothers said": several who were named together. */
export const pairSieve: Sieve = {
  name: 'pair',
  reason: 'A number with an article stands for those of whom “they” would be said.',
  resolve(mention, context) {
    const { phrase, content, trace } = mention
    // "The parents of a pupil said": whose they are is told.
    const told = phrase.line.tokens[mention.head.noun + 1]?.lower === 'of'
    const they = mention.isDefinite && !told && PAIRS.has(mention.noun) ? pronounRow('they') : undefined
    if (!they) return null
    const found = resolvePronoun(new PronounSite(phrase.line, phrase.start, they, content), context, trace)
    return found.name && found.plural ? found : null
  },
}
