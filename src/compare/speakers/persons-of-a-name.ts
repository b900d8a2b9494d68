import { groupBy } from '../group-by.ts'
import type { VoiceEntry } from './joined-speaker.ts'
import { middleOf, nameKeyOf } from './name-keys.ts'
import { isConflict, walksOf } from './occupations.ts'

/** Words of roles that tell nothing of what somebody does. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(['the', 'and', 'for', 'from', 'with', 'who', 'was', 'former', 'new'])

/** Those who bear one name: the entries of each, and why they are not one where they are several. */
export interface NameBearers {
  readonly groups: VoiceEntry[][]
  readonly reason: 'conflicting-roles' | 'middle-initial'
}

/**
 * Parts the entries of one name where they cannot be one person: by roles from different walks of life, by different
 * initials in the middle, or by an initial that only some documents give and nothing supports.
 *
 * @param entries of one key, in the order of their documents
 */
export function personsOf(entries: readonly VoiceEntry[]): NameBearers {
  const isOther = otherInitials(entries)
  const groups: { entries: VoiceEntry[]; walks: Set<string>; initials: Set<string> }[] = []
  let reason: NameBearers['reason'] = 'middle-initial'
  for (const entry of entries) {
    const walks = walksOf(entry.voice.roles)
    const initials = initialsOf(entry)
    const alike = groups.filter((known) => ![...known.initials].some((each) => isOther(each, initials)))
    const group = alike.find((known) => !isConflict(known.walks, walks))
    if (group) {
      group.entries.push(entry)
      for (const walk of walks) group.walks.add(walk)
      group.initials.add(initials)
      continue
    }
    if (alike.length > 0) reason = 'conflicting-roles'
    groups.push({ entries: [entry], walks, initials: new Set([initials]) })
  }
  return { groups: groups.map((group) => group.entries), reason }
}

const initialsOf = ({ voice }: VoiceEntry): string => (voice.kind === 'person' ? middleOf(voice.name) : '')

/** Tells of the initials of two entries whether they speak against one person. */
function otherInitials(entries: readonly VoiceEntry[]): (own: string, theirs: string) => boolean {
  const byInitials = groupBy(entries, initialsOf)
  if (byInitials.size < 2) return () => false
  const plain = byInitials.get('') ?? []
  const supported = new Set<string>()
  for (const [initials, initialled] of byInitials)
    if (initials !== '' && isSupported(plain, initialled)) supported.add(initials)
  return (own, theirs) => own !== theirs && ((own !== '' && theirs !== '') || !supported.has(own || theirs))
}

/**
 * Whether the documents that give an initial mean whom those mean that give none: both tell no role, their roles share a
 * word, or they quote somebody else in common. An attorney general and an engineer may bear one name but for an initial.
 */
function isSupported(plain: readonly VoiceEntry[], initialled: readonly VoiceEntry[]): boolean {
  const [known, told] = [roleWordsOf(plain), roleWordsOf(initialled)]
  if (known.size === 0 && told.size === 0) return true
  const company = companyOf(plain)
  return [...told].some((word) => known.has(word)) || [...companyOf(initialled)].some((name) => company.has(name))
}

const roleWordsOf = (entries: readonly VoiceEntry[]): Set<string> => {
  const words = entries.flatMap(({ voice }) =>
    voice.roles.flatMap((role) => role.toLowerCase().match(/\p{L}{3,}/gu) ?? []),
  )
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)))
}

/** The others whom the documents of a name quote. */
const companyOf = (entries: readonly VoiceEntry[]): Set<string> =>
  new Set(
    entries.flatMap(({ voice, document }) =>
      document.voices.filter((other) => other !== voice).map(({ name }) => nameKeyOf(name)),
    ),
  )
