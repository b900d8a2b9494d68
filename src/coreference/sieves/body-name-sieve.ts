import { bodyInRole } from '../descriptions/body-in-role.ts'
import { describedRole, isNounOnly } from '../descriptions/described-role.ts'
import type { CoreferenceContext } from '../discourse/context.ts'
import type { Mention } from '../discourse/mention.ts'
import { type Referent, referentOf } from '../discourse/referent.ts'
import type { Entity } from '../names/entity.ts'
import type { Sieve } from './sieve.ts'

/** Whether a noun is a word of a body's name, in the singular or plural: "the production company", "Fox Productions". */
const isWordOf = (word: string, { words }: Entity): boolean =>
  words.length > 1 && words.some((own) => own === word || own === `${word}s`)

/** The word of a body's name that it is called by; null where the phrase is longer. */
function wordCalled({ phrase, head, noun }: Mention): string | null {
  // "The Bridge Group … the group", but "the production company" of Fox Productions.
  const modified = COMPANY.has(noun) && head.noun > head.from
  const word = modified ? (phrase.line.tokens[head.noun - 1]?.lower ?? '') : noun
  return head.noun - head.from === (modified ? 1 : 0) && head.to === head.noun + 1 ? word : null
}

/** The body named last before a place, in whose name the noun, or for a company its modifier, stands. */
function bodyCalled(mention: Mention, { entityIndex }: CoreferenceContext): Entity | null {
  const word = wordCalled(mention)
  if (!word) return null
  const { runs } = entityIndex
  for (let at = runs.length - 1; at >= 0; at--) {
    const run = runs[at]
    if (!run?.entity || run.start >= mention.phrase.start) continue
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

/** "Lena Fox, chair of the Bridge Group, agreed. … the group": a body that was named in a role alone. */
function ofRole(mention: Mention, context: CoreferenceContext): Referent | null {
  const word = isNounOnly(mention) ? wordCalled(mention) : null
  const body = word ? bodyInRole(mention, context, (words) => words.includes(word)) : null
  if (body) mention.trace.add('body-name', `named before in a role, with “${mention.noun}” in its name`)
  return body
}

/** "The ministry", "the production company": a body whose name holds the noun. */
export const bodyNameSieve: Sieve = {
  name: 'body-name',
  reason: 'A body is called by the noun of its name once it was named in full.',
  resolve(mention, context) {
    if (!mention.isDefinite || mention.nounClass?.plural || mention.nounClass?.kind !== 'organization') return null
    const body = bodyCalled(mention, context)
    if (!body) return ofRole(mention, context)
    addDescription(body, mention)
    mention.trace.add('body-name', `named before with “${mention.noun}” in its name`, body)
    return referentOf(body)
  },
}
