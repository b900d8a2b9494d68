import { PronounSite } from '../discourse/pronoun-site.ts'
import { pronounRow, resolvePronoun } from '../pronouns/resolve-pronoun.ts'
import { isPronounPhrase } from '../source-phrases/relative-pronouns.ts'
import type { Sieve } from './sieve.ts'

/** "He said": by agreement and the preferences between antecedents. */
export const personalPronounSieve: Sieve = {
  name: 'pronoun',
  reason: 'A pronoun is nothing but a pronoun: no other sieve is asked, also where nobody fits.',
  resolve(mention, context) {
    const { phrase, content, trace } = mention
    const first = phrase.line.tokens[phrase.from]
    const row = pronounRow(first?.lower ?? '')
    if (!first || !row || mention.isAntecedent || !isPronounPhrase(phrase)) return null
    return resolvePronoun(new PronounSite(phrase.line, first.start, row, content, mention.lemma), context, trace)
  },
}
