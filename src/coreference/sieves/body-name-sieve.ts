import { describedRole, isNounOnly } from '../descriptions/described-role.ts'
import type { CoreferenceContext } from '../discourse/context.ts'
import type { Mention } from '../discourse/mention.ts'
import { referentOf } from '../discourse/referent.ts'
import type { Entity } from '../names/entity.ts'
import type { Sieve } from './sieve.ts'

/** Whether a noun is a word of a body's name, in the singular or plural: "the production company", "Fox Productions". */
const isWordOf = (word: string, { words }: Entity): boolean =>
  words.length > 1 && words.some((own) => own === word || own === `${word}s`)

/** The body named last before a place, in whose name the noun, or for a company its modifier, stands. */
function bodyCalled(mention: Mention, { entityIndex }: CoreferenceContext): Entity | null {
  const { phrase, head, noun } = mention
  const modifier = phrase.line.tokens[head.noun - 1]?.lower ?? ''
  const word = COMPANY.has(noun) ? modifier : noun
  const bare = head.noun - head.from === (COMPANY.has(noun) ? 1 : 0) && head.to === head.noun + 1
  if (!bare || !word) return null
  const { runs } = entityIndex
  for (let at = runs.length - 1; at >= 0; at--) {
    const run = runs[at]
    if (!run?.entity || run.start >= phrase.start) continue
    if (!run.entity.isPerson && isWordOf(word, run.entity)) return run.entity
  }
  return null
}

const COMPANY = new Set(['company', 'firm', 'group', 'maker', 'giant'])

/** "The production company" tells what the body is; "the ministry" tells nothing. */
function addDescription(body: Entity, mention: Mention): void {
  const role = isNounOnly(mention) ? null : describedRole(mention)
  if (role) body.roles.push(role)
}

/** "The ministry", "the production company": a body whose name holds the noun. */
export const bodyNameSieve: Sieve = {
  name: 'body-name',
  reason: 'A body is called by the noun of its name once it was named in full.',
  resolve(mention, context) {
    if (!mention.isDefinite || mention.nounClass?.plural || mention.nounClass?.kind !== 'organization') return null
    const body = bodyCalled(mention, context)
    if (!body) return null
    addDescription(body, mention)
    mention.trace.add('body-name', `named before with “${mention.noun}” in its name`, body)
    return referentOf(body)
  },
}
