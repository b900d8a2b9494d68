import { namedLater } from '../descriptions/named-later.ts'
import { referentOf } from '../discourse/referent.ts'
import type { Sieve } from './sieve.ts'

/** "A Leeds councillor has called for a bridge. … Cllr Hugo Hill said": whom a story opens with. */
export const openingSieve: Sieve = {
  name: 'opening',
  reason: 'Whom a headline or first sentence brings in by a role is named soon, where one person only has such a role.',
  resolve(mention, context) {
    const entity = namedLater(mention, context)
    if (!entity) return null
    mention.trace.add('opening', `the only one named soon who is such (${mention.noun})`, entity)
    return referentOf(entity)
  },
}
