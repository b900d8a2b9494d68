import { Referent, referentOf } from '../discourse/referent.ts'
import { answering } from '../entities/answering.ts'
import type { Sieve } from './sieve.ts'

const QUESTION = /^(?:q|question)$/
const ANSWER = /^(?:a|answer)$/

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
