import type { Context } from '../context.ts'
import type { Entity } from '../entities/entity.ts'
import type { Census } from '../entities/entity-index.ts'
import type { Phrase } from '../linking/locate.ts'
import { Target, type Trail } from '../linking/referent.ts'
import { entityTarget } from '../pronouns/pronouns.ts'

const QUESTION = /^(?:q|question)$/
const ANSWER = /^(?:a|answer)$/

/** Who is asked: of the persons named in full, who do not ask, the one in the headline, else the one named most. */
function answering({ registry, byline }: Census): Entity | null {
  const persons = registry.entities.filter(
    ({ isPerson, words, name }) => isPerson && words.length > 1 && name.toLowerCase() !== byline?.toLowerCase(),
  )
  const weight = ({ prominent, mentions }: Entity): number => (prominent ? 1000 : 0) + mentions
  return persons.reduce<Entity | null>((best, one) => (!best || weight(one) > weight(best) ? one : best), null)
}

/** Whom the labels "Q:" and "A:" of an interview stand for: its author, and the one it is with; null for other phrases. */
export function interviewTarget({ line, from, to }: Phrase, census: Census, trail: Trail): Target | null {
  const label = to - from === 1 && line.tokens[to]?.text === ':' ? (line.tokens[from]?.lower ?? '') : ''
  if (QUESTION.test(label)) {
    trail.add('interview', 'asks the questions: the author of the interview, where one is named')
    return new Target(census.byline, 'person')
  }
  if (!ANSWER.test(label)) return null
  const found = answering(census)
  if (!found) return new Target(null, 'person')
  trail.add('interview', 'answers the questions: the person whom the interview is about', found)
  return entityTarget(found)
}

const SENTENCES_BACK = 8

/** Who answers the writer's own question, "I asked why. “You would be amazed.”": whoever spoke last before it. */
export function answererOf(phrase: Phrase, { discourse, trail }: Context): Target | null {
  for (let back = 0; back < SENTENCES_BACK; back++) {
    const spoken = discourse
      .speakersOf(phrase.line.ordinal - back)
      .findLast(({ target, start }) => target.kind === 'person' && target.name !== null && start < phrase.start)
    if (!spoken) continue
    trail.add('answer', 'spoke last before the writer asked', spoken)
    return spoken.target
  }
  return null
}
