import { CLASS_YEAR, NO_LEARNER, TOLD_CALLING } from '../../lexicon/people/callings.ts'
import { KIN_OF_SOMEBODY } from '../../lexicon/people/family.ts'
import { PARTISAN_IN_CAPITALS } from '../../lexicon/people/groups.ts'
import { NO_LONGER } from '../../lexicon/people/ranks-and-posts.ts'
import { CAPITALISED, LOWER, type Token } from '../../text/tokens.ts'
import { describedRole } from '../descriptions/described-role.ts'
import { introducedAs } from '../descriptions/introduced.ts'
import { isRightBefore, onlyInView } from '../descriptions/only-in-view.ts'
import type { CoreferenceContext } from '../discourse/context.ts'
import type { Mention } from '../discourse/mention.ts'
import { referentOf } from '../discourse/referent.ts'
import type { Entity } from '../names/entity.ts'
import { isAnonymousSource } from '../names/noun-lexicon.ts'
import { isImpersonalLast } from '../names/title-words.ts'
import { isKindOf, isOfField, tellsField } from '../roles/called-by-kind.ts'
import type { Sieve } from './sieve.ts'

const SENTENCES_BACK = 2
const BESIDE = ['field-politics', 'field-team']

/** Who spoke last, in the sentence before or the one before that, if nobody else was named or spoke since. */
function lastAlone({ phrase, noun }: Mention, { entityIndex, discourse }: CoreferenceContext): Entity | null {
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const line = entityIndex.lines[phrase.line.ordinal - back]
    if (!line) return null
    const turns = discourse.speakersOf(phrase.line.ordinal - back)
    const speaker = turns.at(-1)?.referent.entity ?? null
    const named = line.runs.filter((run) => run.start < phrase.start && run.entity?.isPerson && !isBody(run.entity))
    const [only, ...others] = new Set([
      ...named.map(({ entity }) => entity),
      ...turns.map(({ referent }) => referent.entity),
    ])
    if (others.length > 0 || (only === null && turns.length > 0)) return null
    if (!only) continue
    if (!only.isPerson || only.words.length < 2) return null
    // Who has not spoken must be the subject, and the noun tell a place in a team or parliament.
    const beside = line !== phrase.line && line.block === phrase.line.block && named[0]?.possessive === false
    return only === speaker || (beside && isOfField(only, noun, BESIDE)) ? only : null
  }
  return null
}

/** "The former officer": what the document had the person as. */
const wasCalled = ({ roles }: Entity, noun: string, modifiers: readonly Token[]): boolean =>
  modifiers.length === 1 &&
  /^(?:former|retired|ex)$/.test(modifiers[0]?.lower ?? '') &&
  roles.some(({ head }) => head === noun)

/** "The provincial chief": a noun for the kind of the role, with a new word before it. */
const isOfKind = ({ roles }: Entity, noun: string): boolean => roles.some((role) => isKindOf(role, noun, true))

/** "The Leeds man", "the PNP woman", "the former Holm United man": somebody, by where from. */
const isFrom = (entity: Entity, noun: string, modifiers: readonly Token[]): boolean => {
  const gender = /^wom[ae]n$/.test(noun) ? 'female' : noun === 'man' ? 'male' : null
  const place = NO_LONGER.test(modifiers[0]?.lower ?? '') ? modifiers.slice(1) : modifiers
  if (!gender || place.length === 0 || place.some((token) => token.case === LOWER)) return false
  return referentOf(entity).genderScore(gender) >= 0
}

/** "James Cook University" */
const isBody = ({ words }: Entity): boolean => isImpersonalLast(words.at(-1) ?? '')

const CONTRASTING = /^(?:other|another|new|next|first|second|third|last|former|late|same|older|younger|only|then)$/

/** "The largest shareholder" is whoever is, named before or not. */
const POINTING = /^(?:'s|his|her|their|its|my|our|your|most|only|same|alleged|suspected|.{2,}est)$/

/** "The 6-foot-7 junior": nobody in office or in charge of a team, and of no other year. */
const isLearner = ({ roles }: Entity, noun: string): boolean =>
  !roles.some(
    ({ rank, head }) =>
      rank === 'office' || rank === 'title' || NO_LEARNER.test(head) || (CLASS_YEAR.test(head) && head !== noun),
  )

/** "The care assistant", "the Leeds-born flyer": new words that can be true of somebody in view. */
function isNewFor(entity: Entity, { phrase, head, noun, nounClass }: Mention, modifiers: readonly Token[]): boolean {
  // "The former Norwick great": nothing but a person is called a former one and speaks.
  if (CLASS_YEAR.test(noun)) return isLearner(entity, noun)
  const capital = phrase.line.tokens[head.noun]?.case === CAPITALISED
  const former = NO_LONGER.test(modifiers[0]?.lower ?? '') && (modifiers.length > 1 || capital) && nounClass === null
  if (former) return true
  const worker = /^(?:worker|employee|resident|staffer|executive)$/.test(noun) && modifiers.length > 0
  if (nounClass === null || (nounClass.kind !== 'person' && !worker)) return false
  if (isAnonymousSource(noun) && !worker) return false
  const others =
    NO_LONGER.test(modifiers[0]?.lower ?? '') && nounClass.rank === 'position' ? modifiers.slice(1) : modifiers
  if (others.some(({ lower }) => CONTRASTING.test(lower) || POINTING.test(lower))) return false
  if (nounClass.gender && referentOf(entity).genderScore(nounClass.gender) < 0) return false
  if (head.from === head.noun) return KIN_OF_SOMEBODY.test(noun) || TOLD_CALLING.test(noun)
  const holds = entity.roles.some(({ rank, text }) => rank !== 'generic' && rank !== 'clause' && text !== '')
  if (!holds) return true
  // "Nurse Hugo Hill said so. “…,” the Oakfield MP said": of another field, by where.
  const placed = modifiers.some((token) => token.case !== LOWER)
  if (placed && isOfKind(entity, noun) && isOfBody(entity, modifiers)) return true
  if (nounClass.rank === 'office') return false
  // "The boss of Oak Mills … the Elm Foods boss": the same of another body.
  const other = isOfKind(entity, noun) || (tellsField(noun) && !isOfField(entity, noun))
  return !placed || !other
}

/** "Rovers boss Hugo Hill … the Rovers chief": the body stands in a role already. */
const isOfBody = ({ roles }: Entity, modifiers: readonly Token[]): boolean =>
  modifiers.some((token) => token.case !== LOWER && roles.some(({ text }) => text.split(' ').includes(token.text)))

/** Who spoke in the sentence before, in the same paragraph, or is named in it and has no occupation yet. */
function isJustToldOf(entity: Entity, mention: Mention, { entityIndex, discourse }: CoreferenceContext): boolean {
  const before = entityIndex.lines[mention.phrase.line.ordinal - 1]
  if (!before || !isRightBefore(before, mention)) return false
  const spoke = discourse.speakersOf(before.ordinal).some(({ referent }) => referent.entity === entity)
  return spoke || !entity.roles.some(({ head, text }) => text !== '' && !/^(?:winner|star|champion)$/.test(head))
}

/** "The PPP leader", "the DOE official": of a party or body in capitals, and of somebody in office. */
const leadsBody = (entity: Entity, { noun }: Mention, modifiers: readonly Token[]): boolean =>
  modifiers.length === 1 &&
  modifiers[0]?.case !== LOWER &&
  (noun === 'official' || noun === 'leader') &&
  entity.roles.some(({ rank }) => rank === 'office')

/** Whether nobody else spoke in the sentence right before, of the same paragraph. */
function spokeBefore(entity: Entity, mention: Mention, { entityIndex, discourse }: CoreferenceContext): boolean {
  const before = entityIndex.lines[mention.phrase.line.ordinal - 1]
  if (!before || !isRightBefore(before, mention)) return false
  const turns = discourse.speakersOf(before.ordinal)
  return turns.length > 0 && turns.every(({ referent }) => referent.entity === entity)
}

/** Nouns that tell more of somebody in view by themselves. */
const saysMore = (noun: string): boolean => KIN_OF_SOMEBODY.test(noun) || CLASS_YEAR.test(noun)

/** The only one in view, of whom more is told. */
function toldMoreOf(mention: Mention, context: CoreferenceContext, modifiers: readonly Token[]): Entity | null {
  const { phrase, noun, nounClass } = mention
  const entity = onlyInView(mention, context)
  if (!entity) return null
  const posted = leadsBody(entity, mention, modifiers) && spokeBefore(entity, mention, context)
  if (!posted && !isNewFor(entity, mention, modifiers)) return null
  if (modifiers.length === 0 && !saysMore(noun) && !isJustToldOf(entity, mention, context)) return null
  if (context.descriptions.isKnownAs(noun, entity, phrase.start)) return null
  const role = nounClass?.rank ? describedRole(mention, nounClass.rank, posted ? 'again' : 'copula') : null
  if (role) entity.roles.push(role)
  return entity
}

/** "Minister Hugo Hill said so. “…,” the Oakfield MP said": somebody is told more of, where just spoken of. */
export const redescribedSieve: Sieve = {
  name: 'redescribed',
  reason:
    'A description that can be true of the only one in view, or of who spoke just before, tells more of the same person.',
  resolve(mention, context) {
    const { phrase, head, noun, nounClass, trace } = mention
    if (!mention.isDefinite || nounClass?.plural || head.to > head.noun + 1) return null
    // "The Argus Leader" is a name, "the former All Black" is none.
    const modifiers = phrase.line.tokens.slice(head.from, head.noun)
    const named = phrase.line.tokens[head.noun]?.case === CAPITALISED && !PARTISAN_IN_CAPITALS.test(noun)
    if (named && !NO_LONGER.test(modifiers[0]?.lower ?? '')) return null
    if (introducedAs(mention, context) === 'one') return null
    const seen = toldMoreOf(mention, context, modifiers)
    if (seen) {
      trace.add('redescribed', 'the only one in view, of whom more is told', seen)
      return referentOf(seen)
    }
    const entity = lastAlone(mention, context)
    if (!entity) return null
    const told = wasCalled(entity, noun, modifiers) || isFrom(entity, noun, modifiers)
    if (!told && modifiers.some(({ lower }) => CONTRASTING.test(lower) || lower === "'s")) return null
    if (!told && !isOfField(entity, noun) && !(modifiers.length > 0 && isOfKind(entity, noun))) return null
    if (modifiers.length === 0 && context.descriptions.isKnownAs(noun, entity, phrase.start)) return null
    trace.add('redescribed', 'spoke just before, and has a role of the same field', entity)
    return referentOf(entity)
  },
}
