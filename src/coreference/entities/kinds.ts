import { isEventName } from '../../lexicon/happenings.ts'
import { LANDS_BEHIND_BODIES } from '../../lexicon/people/body-endings.ts'
import { isGivenName } from '../../models/given-names.ts'
import type { Lexical } from '../../text/lexical.ts'
import type { Entity } from '../names/entity.ts'
import { ENGLISH_NOUNS } from '../names/noun-lexicon.ts'
import type { EntityIndex } from './entity-index.ts'

const BODY = new Set(['organization', 'document'])

const BRAND = /^(?!Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O[’'])\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}/u

/** A whole name that starts with somebody's given name takes more to be a body's ("the Lena Fox campaign"). */
const GIVEN_NAME = 3

function isBody(entity: Entity, lexical: Lexical | null): boolean {
  const [given] = entity.words
  entity.isPlace = lexical?.isImpersonal(entity.words.join(' ')) ?? false
  entity.isEvent = isEventName(entity.words) && entity.personal === 0
  if (entity.isEvent) return true
  if (isNational(entity)) return true
  const listed = entity.personal === 0 && entity.words.length === 1 && lexical?.isImpersonal(given ?? '')
  const whole = entity.words.length > 1 && entity.hint ? GIVEN_NAME : 0
  const body = entity.words.length === 1 && BODY.has(ENGLISH_NOUNS.classOf(given ?? '')?.kind ?? '')
  if (body && entity.personal === 0) return true
  // "PolitiFact said": no surname has such a capital, but for those that begin like one.
  if (entity.words.length === 1 && entity.roles.length === 0 && BRAND.test(entity.name)) return true
  const common = entity.common && entity.words.length > 1
  return listed || common || entity.isBare || entity.impersonal > entity.personal + whole
}

/** "RSPB Scotland", "Natural England", "Age UK": a body by the land it is for; not "Kathy Ireland", "the Princess of Wales". */
const isNational = ({ words, hint, personal }: Entity): boolean =>
  words.length > 1 &&
  !hint &&
  personal === 0 &&
  LANDS_BEHIND_BODIES.has(words.at(-1) ?? '') &&
  !words.includes('of') &&
  !isGivenName(words[0] ?? '')

/** Decides which entities are no persons. */
export function decideKinds({ registry }: EntityIndex, lexical: Lexical | null): void {
  for (const entity of registry.entities)
    if (entity.words[0] === 'unidentified') entity.kind = 'unnamed'
    else if (isBody(entity, lexical)) entity.kind = 'organization'
}
