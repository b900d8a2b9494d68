import type { CoreferenceContext } from './discourse/context.ts'
import type { Mention } from './discourse/mention.ts'
import { Referent } from './discourse/referent.ts'
import { pronounRow } from './pronouns/resolve-pronoun.ts'
import { SIEVES } from './sieves/index.ts'
import { antecedentOf, isPronounPhrase } from './source-phrases/relative-pronouns.ts'

/** The mention itself, or what a relative pronoun takes up; null where nothing stands before the pronoun. */
function standIn(mention: Mention): Mention | null {
  const { phrase, trace } = mention
  const row = pronounRow(phrase.line.tokens[phrase.from]?.lower ?? '')
  if (row?.use !== 'relative' || !isPronounPhrase(phrase)) return mention
  const antecedent = antecedentOf(phrase.line, phrase.from)
  if (!antecedent) return null
  trace.add('relative', 'stands right before the relative pronoun', antecedent)
  return mention.asAntecedent(antecedent)
}

/** Finds whom a mention means: the first sieve that finds somebody decides. */
export function resolveMention(mention: Mention, context: CoreferenceContext): Referent {
  const meant = standIn(mention)
  if (!meant) return new Referent(null, 'unnamed')
  for (const sieve of SIEVES) {
    const found = sieve.resolve(meant, context)
    context.observe?.(sieve.name, meant, found)
    if (found) return found
  }
  return new Referent(null, 'unnamed')
}
