import type { CoreferenceContext } from '../discourse/context.ts'
import type { Mention } from '../discourse/mention.ts'
import { referentOf } from '../discourse/referent.ts'
import type { Entity } from '../names/entity.ts'
import { isAnonymousSource } from '../names/noun-lexicon.ts'
import type { Sieve } from './sieve.ts'

/** "The 54-year-old", in one token or several. */
function byAge({ phrase, head: { from, noun } }: Mention, { descriptions }: CoreferenceContext): Entity | null {
  const words = phrase.line.tokens.slice(from, noun + 1).map((token) => token.text)
  const age = /\d+/.exec(words.join(' '))
  return age ? descriptions.aged(age[0], phrase.start) : null
}

function byRole(mention: Mention, context: CoreferenceContext): Entity | null {
  const { phrase, head: parsed, nounClass: noun } = mention
  const { tokens } = phrase.line
  const head = tokens[parsed.noun]
  if (!head || noun?.plural || (noun && noun.kind !== 'person' && noun.kind !== 'organization')) return null
  if (head.lower.endsWith('year-old')) return byAge(mention, context)
  const modifiers = tokens
    .slice(parsed.from, parsed.noun)
    .map((token) => token.lower)
    .filter((word) => !/^(?:his|her|their|its|the|'s)$/.test(word))
  const found = context.descriptions.find(head.lower, modifiers, phrase.start)
  return found && noun?.kind === 'organization' && found.start > phrase.start ? null : found
}

/** "Police chief says it": an office without an article stands in headlines only, where "the" is left out. */
const opensHeadline = ({ phrase, head: { from, noun, to }, noun: word }: Mention): boolean =>
  from === 0 &&
  phrase.from === 0 &&
  to === noun + 1 &&
  !INDEFINITE.test(phrase.line.tokens[0]?.lower ?? '') &&
  phrase.line.nouns.isListedRole(word) &&
  !isAnonymousSource(word)

/** "One councillor", "another coach", "fellow students": somebody who has not been told of. */
const INDEFINITE = /^(?:an?|one|another|some|fellow|any|every|each|no)$/

/** "The senator", "the U.S. president", "the 54-year-old": the one named last before whom the document calls so. */
export const roleSieve: Sieve = {
  name: 'role',
  reason: 'A definite description stands for somebody to whom the document gives such a role.',
  resolve(mention, context) {
    const person = mention.isDefinite || opensHeadline(mention) ? byRole(mention, context) : null
    if (!person) return null
    mention.trace.add('role', `the last one named before whom the document calls so (${mention.noun})`, person)
    return referentOf(person)
  },
}
