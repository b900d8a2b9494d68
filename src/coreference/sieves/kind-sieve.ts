import { inFocus } from '../descriptions/focus.ts'
import { introducedAs } from '../descriptions/introduced.ts'
import { referentOf } from '../discourse/referent.ts'
import type { Entity } from '../names/entity.ts'
import { ENGLISH_NOUNS } from '../names/noun-lexicon.ts'
import type { Sieve } from './sieve.ts'

/** Whether something is known of somebody that another description would have to fit. */
const isExplained = ({ roles }: Entity): boolean =>
  roles.some(({ rank, head }) => rank !== 'generic' && head !== '' && ENGLISH_NOUNS.classOf(head) !== null)

/** "Lena Fox, a cardiologist, came. … the doctor said": by a wider noun than the one of the role. */
export const kindSieve: Sieve = {
  name: 'kind',
  reason: 'Whose role is of the kind that a noun names is meant, where there is one such person only.',
  resolve(mention, context) {
    const { phrase, head, noun, nounClass, trace } = mention
    if (!mention.isDefinite || nounClass?.plural || head.to > head.noun + 1) return null
    const modifiers = phrase.line.tokens.slice(head.from, head.noun).map(({ lower }) => lower)
    const entity = context.descriptions.ofKind(noun, modifiers, phrase.start)
    if (!entity || introducedAs(mention, context) === 'one') return null
    // Of whom nothing is known, it may be told now.
    const [focused] = inFocus(phrase, context)
    if (focused && focused !== entity && !isExplained(focused)) return null
    trace.add('kind', `the only one with a role of this kind (${noun})`, entity)
    return referentOf(entity)
  },
}
