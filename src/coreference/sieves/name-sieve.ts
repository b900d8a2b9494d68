import { namedReferent } from '../descriptions/named-referent.ts'
import type { CoreferenceContext } from '../discourse/context.ts'
import { referentOf } from '../discourse/referent.ts'
import type { Entity } from '../names/entity.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import type { Sieve } from './sieve.ts'

/** "Miss Dunn said" of two Dunns, of whom only the daughter has spoken: who speaks is rather one who has. */
function speakingNamesake(
  { line, key, entity, nameFrom, nameTo }: NameMention,
  context: CoreferenceContext,
): Entity | null {
  const { discourse, entityIndex } = context
  const title = line.tokens[nameFrom - 1]?.lower ?? ''
  if (!entity || entity.prominent || nameTo - nameFrom > 1 || !COURTESIES.test(title) || discourse.spoken.has(entity))
    return null
  const gender = /^mr\.?$/.test(title) ? 'male' : 'female'
  const fits = (one: Entity): boolean =>
    one.start < line.start && one.hint !== other[gender] && one.gender !== other[gender]
  const [only, ...others] = entityIndex.registry.byEnding(key).filter((one) => discourse.spoken.has(one) && fits(one))
  return only && others.length === 0 ? only : null
}

const COURTESIES = /^(?:mr|mrs|ms|miss)\.?$/

const other = { male: 'female', female: 'male' } as const

/** Whom the document names so many times as often is called by the surname alone, whoever of the family speaks. */
const OUTWEIGHS = 5

/** Sentences back to whoever of a family was named in full last. */
const SENTENCES_BACK = 20

/** "His mother Lena Marsh said he was gone. “He was kind,” Marsh said": a surname alone is hers who speaks, and not his of whom she does. */
function speakerOfName(
  { line, key, entity, from, roleFrom, nameTo }: NameMention,
  { discourse, entityIndex }: CoreferenceContext,
): Entity | null {
  if (!entity?.isPerson || entity.prominent || roleFrom < from || nameTo - from > 1 || discourse.spoken.has(entity))
    return null
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const runs = entityIndex.lines[line.ordinal - back]?.runs ?? []
    const last = runs.findLast((run) => run.nameTo - run.nameFrom > 1 && run.entity?.words.at(-1) === key)?.entity
    if (!last) continue
    const speaks = last.isPerson && last !== entity && discourse.spoken.has(last)
    return speaks && entity.mentions <= OUTWEIGHS * last.mentions ? last : null
  }
  return null
}

/** "Sen. Lena Fox of Leeds said": the name that heads the phrase. */
export const nameSieve: Sieve = {
  name: 'name',
  reason: 'A name that heads the phrase leaves no doubt who is meant.',
  resolve({ head: { runs }, trace }, context) {
    const [run] = runs
    const namesake = run ? (speakingNamesake(run, context) ?? speakerOfName(run, context)) : null
    if (run && namesake) {
      trace.add('name', 'the name that heads the mention, of the only one so called who has spoken', run)
      trace.add('full-name', 'the fullest form that the document gives', namesake)
      return referentOf(namesake)
    }
    return run?.entity ? namedReferent(run, trace) : null
  },
}
