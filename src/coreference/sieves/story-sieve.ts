import { describedRole } from '../descriptions/described-role.ts'
import { isContender } from '../descriptions/describing.ts'
import { personDescribed } from '../descriptions/person-described.ts'
import type { Mention } from '../discourse/mention.ts'
import { referentOf } from '../discourse/referent.ts'
import type { Entity } from '../names/entity.ts'
import type { Sieve } from './sieve.ts'

/** "The Year 10 student": told of nobody else, so it is what the person is. */
function addDescription({ roles }: Entity, mention: Mention): void {
  const { noun, nounClass } = mention
  if (nounClass?.rank !== 'position' || roles.some((role) => role.head === noun)) return
  if (!isContender(noun) && roles.some(({ text, rank }) => text !== '' || rank === 'title')) return
  const role = describedRole(mention)
  if (role) roles.push(role)
}

/** "Isobel Hill won it. … The Year 10 student said": whom the story is about, or has just told of, is called something new. */
export const storySieve: Sieve = {
  name: 'story',
  reason:
    'A definite description that brings nobody in means somebody whom the reader knows: the one in view, else whom the story is about.',
  resolve(mention, context) {
    const entity = personDescribed(mention, context)
    if (!entity) return null
    addDescription(entity, mention)
    mention.trace.add('story', 'the one just told of, or whom the story is about', entity)
    return referentOf(entity)
  },
}
