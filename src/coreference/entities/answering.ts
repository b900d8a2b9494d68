import type { Entity } from '../names/entity.ts'
import type { EntityIndex } from './entity-index.ts'

/** Who is asked: of the persons named in full, who do not ask, the one in the headline, else the one named most. */
export function answering({ registry, byline }: EntityIndex): Entity | null {
  const persons = registry.entities.filter(
    ({ isPerson, words, name }) => isPerson && words.length > 1 && name.toLowerCase() !== byline?.toLowerCase(),
  )
  const weight = ({ prominent, mentions }: Entity): number => (prominent ? 1000 : 0) + mentions
  return persons.reduce<Entity | null>((best, one) => (!best || weight(one) > weight(best) ? one : best), null)
}
