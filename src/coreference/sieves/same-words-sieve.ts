import { pronounRow } from '../pronouns/resolve-pronoun.ts'
import { isPronounPhrase } from '../source-phrases/relative-pronouns.ts'
import type { Sieve } from './sieve.ts'

/** "“It leans to the left,” Fox said. … “It leans to the left,” he said.": a quotation that the page shows twice. */
export const sameWordsSieve: Sieve = {
  name: 'same-words',
  reason: 'Whoever was quoted by name with the same words is meant, however many were named since.',
  resolve({ phrase, content, trace, isAntecedent }, { discourse }) {
    const row = pronounRow(phrase.line.tokens[phrase.from]?.lower ?? '')
    if (row?.use !== 'personal' || row.number !== 'singular' || isAntecedent || !isPronounPhrase(phrase)) return null
    const found = discourse.quotedWith(phrase.line.reading.text, content)
    if (!found?.entity || (row.gender && found.genderScore(row.gender) < 0)) return null
    trace.add('same-words', 'was quoted by name with the same words', found.entity)
    return found
  },
}
