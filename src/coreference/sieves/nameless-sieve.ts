import type { SpeakerTurn } from '../discourse/discourse.ts'
import type { Mention } from '../discourse/mention.ts'
import type { Sieve } from './sieve.ts'

/** "The chair", "the police officer" of "a police officer": no more than the words that the source was brought in by. */
function isBriefFor({ phrase, head, noun }: Mention, { referent: { name } }: SpeakerTurn): boolean {
  const words = new Set((name ?? '').toLowerCase().split(' '))
  const modifiers = phrase.line.tokens.slice(head.from, head.noun)
  return words.has(noun) && modifiers.every(({ lower }) => words.has(lower))
}

/** "An officer who asked not to be named said … the officer said": of officers with a name, none was spoken of since. */
export const namelessSieve: Sieve = {
  name: 'nameless',
  reason: 'A source that wishes to stay without a name is not given that of somebody who holds such a post.',
  resolve(mention, { discourse, descriptions }) {
    const { phrase, head, noun, nounClass, trace } = mention
    if (!mention.isDefinite || nounClass?.plural || head.to > head.noun + 1) return null
    const turn = discourse.namelessBy(noun)
    if (!turn || !isBriefFor(mention, turn)) return null
    const named = descriptions.find(noun, [], phrase.start)
    if (named && descriptions.lastPlace(named, phrase.start) > turn.start) return null
    trace.add('nameless', `spoke before as “${turn.referent.name}”`, turn)
    return turn.referent
  },
}
