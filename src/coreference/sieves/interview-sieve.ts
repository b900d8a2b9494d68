import type { Entity } from '../entities/entity.ts'
import type { EntityIndex } from '../entities/entity-index.ts'
import { Referent, referentOf } from '../linking/referent.ts'
import type { Sieve } from './sieve.ts'

const QUESTION = /^(?:q|question)$/
const ANSWER = /^(?:a|answer)$/

/** Who is asked: of the persons named in full, who do not ask, the one in the headline, else the one named most. */
export function answering({ registry, byline }: EntityIndex): Entity | null {
  const persons = registry.entities.filter(
    ({ isPerson, words, name }) => isPerson && words.length > 1 && name.toLowerCase() !== byline?.toLowerCase(),
  )
  const weight = ({ prominent, mentions }: Entity): number => (prominent ? 1000 : 0) + mentions
  return persons.reduce<Entity | null>((best, one) => (!best || weight(one) > weight(best) ? one : best), null)
}

/** The labels "Q:" and "A:" of an interview: its author, and the one it is with. */
export const interviewSieve: Sieve = {
  name: 'interview',
  reason: 'Labels of one letter name nobody, and stand where no other mention does.',
  resolve({ phrase: { line, from, to }, trace }, { entityIndex }) {
    const label = to - from === 1 && line.tokens[to]?.text === ':' ? (line.tokens[from]?.lower ?? '') : ''
    if (QUESTION.test(label)) {
      trace.add('interview', 'asks the questions: the author of the interview, where one is named')
      return new Referent(entityIndex.byline, 'person')
    }
    if (!ANSWER.test(label)) return null
    const found = answering(entityIndex)
    if (!found) return new Referent(null, 'person')
    trace.add('interview', 'answers the questions: the person whom the interview is about', found)
    return referentOf(found)
  },
}
