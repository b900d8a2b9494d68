import { CAPITALISED } from '../../text/tokens.ts'
import type { CoreferenceContext } from '../context.ts'
import type { Entity } from '../entities/entity.ts'
import { isImpersonalLast } from '../entities/title-words.ts'
import { introducedAs } from '../linking/introduced.ts'
import type { Mention } from '../linking/mention.ts'
import { referentOf } from '../linking/referent.ts'
import { isOfField } from '../roles/called-by-kind.ts'
import type { Sieve } from './sieve.ts'

const SENTENCES_BACK = 2

/** Who spoke last, in the sentence before or the one before that, if nobody else was named or spoke since. */
function lastAlone({ phrase }: Mention, { entityIndex, discourse }: CoreferenceContext): Entity | null {
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const line = entityIndex.lines[phrase.line.ordinal - back]
    if (!line) return null
    const turns = discourse.speakersOf(phrase.line.ordinal - back)
    const speaker = turns.at(-1)?.referent.entity ?? null
    const named = line.runs.filter((run) => run.start < phrase.start && run.entity?.isPerson && !isBody(run.entity))
    if (turns.some(({ referent }) => referent.entity !== speaker)) return null
    if (named.some(({ entity }) => entity !== speaker)) return null
    if (speaker) return speaker.isPerson && speaker.words.length > 1 ? speaker : null
  }
  return null
}

/** "James Cook University" */
const isBody = ({ words }: Entity): boolean => isImpersonalLast(words.at(-1) ?? '')

const CONTRASTING = /^(?:other|another|new|next|first|second|third|last|former|late|same|older|younger|only|then)$/

const PARTISAN = /^(?:conservative|liberal|democrat|republican|socialist|nationalist|tory)$/

/** "Minister Hugo Hill said so. “…,” the Oakfield MP said": somebody is told more of, where just spoken of. */
export const redescribedSieve: Sieve = {
  name: 'redescribed',
  reason: 'A description of the same field as the role of who spoke just before tells more of the same person.',
  resolve(mention, context) {
    const { phrase, head, noun, nounClass, trace } = mention
    if (!mention.isDefinite || nounClass?.plural || head.to > head.noun + 1) return null
    // "The Argus Leader" is a name.
    if (phrase.line.tokens[head.noun]?.case === CAPITALISED && !PARTISAN.test(noun)) return null
    const modifiers = phrase.line.tokens.slice(head.from, head.noun)
    if (modifiers.some(({ lower }) => CONTRASTING.test(lower) || lower === "'s")) return null
    const entity = lastAlone(mention, context)
    if (!entity || !isOfField(entity, noun) || introducedAs(mention, context) === 'one') return null
    if (modifiers.length === 0 && context.descriptions.isKnownAs(noun, entity, phrase.start)) return null
    trace.add('redescribed', 'spoke just before, and has a role of the same field', entity)
    return referentOf(entity)
  },
}
