import type { Sieve } from './sieve.ts'

const SENTENCES_BACK = 8

/** "I asked why. “You would be amazed.”": whoever spoke last before the writer answers. */
export const answerSieve: Sieve = {
  name: 'answer',
  reason: 'What follows a question of the writer’s own is no words of the writer, though nobody else is given.',
  resolve({ phrase, trace, answers }, { discourse }) {
    if (!answers) return null
    for (let back = 0; back < SENTENCES_BACK; back++) {
      const turn = discourse
        .speakersOf(phrase.line.ordinal - back)
        .findLast(({ referent, start }) => referent.kind === 'person' && referent.name !== null && start < phrase.start)
      if (!turn) continue
      trace.add('answer', 'spoke last before the writer asked', turn)
      return turn.referent
    }
    return null
  },
}
