import { fold } from '../../claims/filter.ts'
import type { Claim, CorrectedFields, Span, Speaker } from '../../types.ts'

/** The speakers of a document by their names, as they were found. */
export type KnownSpeakers = ReadonlyMap<string, Speaker>

export function knownSpeakers(claims: readonly Claim[]): KnownSpeakers {
  const known = new Map<string, Speaker>()
  for (const { speaker, via } of claims)
    for (const each of [speaker, via]) {
      const name = fold(each?.name ?? '')
      if (each && name !== '' && (known.get(name)?.role ?? null) === null) known.set(name, each)
    }
  return known
}

/** The words that carry the attribution: the name in the sentence, else nothing, where the claim begins. */
function mentionIn(text: string, name: string, { context, spans }: Pick<Claim, 'context' | 'spans'>): Mention {
  const at = text.slice(context.start, context.end).indexOf(name)
  const start = at < 0 ? (spans[0]?.start ?? 0) : context.start + at
  const end = at < 0 ? start : start + name.length
  return { mention: text.slice(start, end), start, end }
}

type Mention = Pick<Speaker, 'mention'> & Span

/** Whether one name is the other with more or fewer of its words: the same person, so that a role stays. */
function isFormOf(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => fold(name).split(' '))
  return (
    a !== undefined && b !== undefined && (a.every((word) => b.includes(word)) || b.every((word) => a.includes(word)))
  )
}

/**
 * A speaker with a name that a person gave. Role and kind are those that the document gives this name, or gave a form of
 * it; of somebody else's nothing is taken over.
 */
export function named(
  name: string,
  was: Speaker | undefined,
  claim: Claim,
  text: string,
  known: KnownSpeakers,
): Speaker {
  const mention = was ? { mention: was.mention, start: was.start, end: was.end } : mentionIn(text, name, claim)
  const like = known.get(fold(name)) ?? (was?.name && isFormOf(was.name, name) ? was : null)
  return { name, ...mention, role: like?.role ?? null, roles: like?.roles ?? [], kind: like?.kind ?? 'person' }
}

function withRole(speaker: Speaker, role: string | null): Speaker {
  return { ...speaker, role, roles: role === null ? [] : [role, ...speaker.roles.filter((other) => other !== role)] }
}

/** The speaker of a claim as a person has put it right; role and kind are nobody's where there is no speaker. */
export function correctedSpeaker(
  claim: Claim,
  fields: CorrectedFields,
  text: string,
  known: KnownSpeakers,
): Speaker | null {
  const { speaker: name, role, speaker_kind: kind } = fields
  if (name === null) return null
  const speaker = name === undefined ? claim.speaker : named(name, claim.speaker ?? undefined, claim, text, known)
  if (!speaker) return null
  const told = role === undefined ? speaker : withRole(speaker, role)
  return kind === undefined ? told : { ...told, kind }
}
