import type { Mention } from '../discourse/mention.ts'
import type { Referent } from '../discourse/referent.ts'
import type { Entity, Role } from '../names/entity.ts'
import { isAnonymousSource } from '../names/noun-lexicon.ts'
import { describedRole, isNounOnly } from './described-role.ts'

/** They tell one from others, or how far along somebody is, and nothing of what somebody is. */
const TELLING_LITTLE =
  /^(?:other|another|new|next|first|second|third|last|late|same|older|younger|only|then|said|local|accused|alleged|his|her|their|its|my|our|your|.{2,}est)$/

/** What somebody is called beside the roles that the document has given them. */
export class DescribedAgain {
  readonly #found: (readonly [Entity, Role])[] = []

  /** "Minister Lena Fox said so. … the Green Party leader said": one more thing that she is. */
  observe(mention: Mention, { entity }: Referent): void {
    const { phrase, head, noun, nounClass } = mention
    if (!entity?.isPerson || head.runs.length > 0 || !mention.isDefinite || isNounOnly(mention)) return
    const { rank = null, kind = null, plural = true } = nounClass ?? {}
    if (kind !== 'person' || plural || (rank !== 'office' && rank !== 'position') || isAnonymousSource(noun)) return
    const modifiers = phrase.line.tokens.slice(head.from, head.noun)
    if (head.to > head.noun + 1 || modifiers.some(({ lower }) => TELLING_LITTLE.test(lower))) return
    const role = describedRole(mention, rank, 'again')
    if (role) this.#found.push([entity, role])
  }

  /** Gives the roles, now that nobody else is looked for by them: those whose noun the document has not told before. */
  addRoles(): void {
    for (const [entity, role] of this.#found)
      if (!entity.roles.some(({ head }) => bare(head) === bare(role.head))) entity.roles.push(role)
  }
}

/** Who founded something with others is its founder. */
const bare = (noun: string): string => noun.replace(/^co-/, '')
