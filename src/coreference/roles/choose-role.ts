import type { Entity, Role } from '../entities/entity.ts'
import type { NounLexicon } from '../entities/noun-lexicon.ts'

const RANKS: Readonly<Record<Role['rank'], number>> = { office: 5.4, position: 5, generic: 3, title: 2, clause: 1 }
const PROVENANCES: Readonly<Record<Role['provenance'], number>> = {
  after: 0.3,
  before: 0.2,
  appositive: 0.2,
  title: 0,
  copula: -1.5,
  who: 0,
  affiliation: -0.8,
  lead: -1,
}

const NEAR = 200

/** "The only doctor on stage": told of somebody in passing. */
const PASSING = 0

const PASSING_ROLE = /^(?:only|last) /
/** Titles that tell less than where somebody works. */
const RESPECTFUL = new Set(['dr', 'dr.', 'mx', 'mx.', 'hon.', 'lord'])

/** An institution's role ("director of the clinic") over a bare noun, that over what somebody is to the story. */
function worth(role: Role, entity: Entity): number {
  const words = role.text.split(' ').length
  // What stands with the first full name is what the writer thought a reading must know.
  const introduced = Math.abs(role.start - entity.start) < NEAR ? 0.6 : 0
  const weak = PASSING_ROLE.test(role.text) || (role.rank === 'title' && RESPECTFUL.has(role.head))
  const rank = weak ? PASSING : RANKS[role.rank]
  return rank + PROVENANCES[role.provenance] + (words > 1 ? 1 : 0) + Math.min(words, 12) * 0.04 + introduced
}

/** The role to tell of somebody: the most telling that the document gives, a party only beside a bare title. */
export function chooseRole(entity: Entity, nouns: NounLexicon): string | null {
  let best: Role | null = null
  for (const role of entity.roles) {
    // "His campaign, Sen. Lena Fox …": nobody is a body.
    if (entity.isPerson && role.provenance !== 'affiliation' && nouns.classOf(role.head)?.kind === 'organization')
      continue
    if (!role.text || (role.provenance === 'copula' && role.rank === 'generic')) continue
    if (!best || worth(role, entity) > worth(best, entity)) best = role
  }
  if (!best) return entity.party
  return best.rank === 'title' && entity.party ? `${best.text}, ${entity.party}` : best.text
}
