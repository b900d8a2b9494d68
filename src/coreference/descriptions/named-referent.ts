import type { EvidenceTrace } from '../discourse/evidence-trace.ts'
import { Referent, referentOf } from '../discourse/referent.ts'
import type { Entity } from '../names/entity.ts'
import { displayName } from '../names/name-registry.ts'
import { isNameWord, runEnd } from '../names/name-run.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { isPartisan } from '../names/title-words.ts'

/** Whom a name means. */
export function namedReferent(run: NameMention, trace: EvidenceTrace): Referent {
  const { entity } = run
  if (!entity) return new Referent(null, 'unnamed')
  const name = { start: run.line.tokens[run.nameFrom]?.start ?? run.start, end: run.end }
  trace.add('name', 'the name that heads the mention', name)
  if (entity.start !== name.start) trace.add('full-name', 'the fullest form that the document gives', entity)
  const { nouns } = run.line
  const opens = entity.inner === 0 && /[^s]s$/.test(run.key)
  const listed = nouns.classOf(run.key)
  // "Republicans who agree": the list knows them as many, though "who" stands behind.
  const known = listed?.plural === true && listed.kind === 'group'
  const group = entity.words.length === 1 && (known || (entity.personal === 0 && (nouns.isPlural(run.key) || opens)))
  if (group) return new Referent(entity.name, nouns.classOf(run.key)?.kind ?? 'group', null, null, true, run.key)
  if (isManyNamed(run, entity)) return new Referent(entity.name, 'group', null, entity, true, run.key)
  const whole = entity.personal === 0 && entity.words.length === 1 ? bodyName(run) : null
  return whole ? new Referent(whole, 'organization', null, entity) : referentOf(entity)
}

/** "Senate Republicans": many by the last word of the name. */
const isManyNamed = (run: NameMention, { personal, words }: Entity): boolean =>
  (personal === 0 || isPartisan(words.at(-1)?.replace(/s$/, '') ?? '')) &&
  words.length > 1 &&
  run.line.nouns.classOf(words.at(-1) ?? '')?.kind === 'group'

/** "Guild of Bakers", "Color of Change": a capitalised word whose name goes on behind a preposition. */
function bodyName(run: NameMention): string | null {
  const { tokens } = run.line
  const before = tokens[run.to]?.lower
  const from = tokens[run.to + 1]?.lower === 'the' ? run.to + 2 : run.to + 1
  if ((before !== 'of' && before !== 'for') || !isNameWord(tokens[from])) return null
  return displayName(tokens, run.nameFrom, runEnd(tokens, from))
}
