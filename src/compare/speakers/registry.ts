import { groupBy } from '../group-by.ts'
import { nameKeyWords } from '../person-names.ts'
import { compareText, JoinedSpeaker, type SpeakerRecord, type VoiceEntry } from './joined-speaker.ts'
import { isAcronym, isBare, nameKeyOf } from './name-keys.ts'
import { personsOf } from './persons-of-a-name.ts'
import type { DocumentVoice, DocumentVoices } from './voices.ts'

/** A name that may be that of several people, or of somebody else than it seems. */
export interface AmbiguousName {
  readonly name: string
  readonly reason: 'bare-name' | 'conflicting-roles' | 'middle-initial' | 'acronym'
  readonly paths: readonly string[]
  readonly claims: number
  /** Those who may be meant. */
  readonly candidates: readonly string[]
}

export interface SpeakersReport {
  readonly speakers: readonly SpeakerRecord[]
  readonly ambiguous: readonly AmbiguousName[]
}

/**
 * Joins those who are quoted in several documents, on evidence only: equal full names without conflicting roles (an
 * initial in the middle may be missing where the rest agrees), an acronym that a document spells out, or a name that the
 * user has given. A surname by itself is never joined: in another
 * document it may be somebody else's. The result does not depend on the order of the documents.
 */
export class SpeakerRegistry {
  private readonly entries = new Map<string, VoiceEntry[]>()
  /** For each acronym, the full names that documents spell it out as. */
  private readonly acronyms = new Map<string, Set<string>>()
  private readonly aliases: ReadonlyMap<string, string>

  /** @param aliases other names, each with the name that is meant */
  constructor(aliases: Readonly<Record<string, string>> = {}) {
    this.aliases = new Map(Object.entries(aliases).map(([name, meant]) => [nameKeyOf(name), meant]))
  }

  add(document: DocumentVoices): void {
    for (const voice of document.voices) {
      const own = nameKeyOf(voice.name)
      const alias = this.aliases.get(own)
      const key = `${voice.kind} ${alias === undefined ? own : nameKeyOf(alias)}`
      const known = this.entries.get(key)
      if (known) known.push({ voice, document })
      else this.entries.set(key, [{ voice, document }])
      if (voice.kind === 'organization') this.learnAcronyms(voice)
    }
  }

  private learnAcronyms({ name, otherForms, forms }: DocumentVoice): void {
    for (const form of [...otherForms, ...Object.keys(forms)]) {
      if (!isAcronym(form) || nameKeyWords(name).length < 2) continue
      this.acronyms.set(nameKeyOf(form), (this.acronyms.get(nameKeyOf(form)) ?? new Set()).add(nameKeyOf(name)))
    }
  }

  report(): SpeakersReport {
    const ambiguous: AmbiguousName[] = []
    const speakers = Array.from(this.entities(ambiguous), (entity) => entity.record()).sort(inOrder)
    return { speakers, ambiguous: withCandidates(ambiguous, speakers) }
  }

  /**
   * Everybody who is joined, with those in the single documents who were taken for them, in no order: made one at a time.
   *
   * @param ambiguous takes what is ambiguous, without candidates
   */
  *joined(ambiguous: AmbiguousName[]): Generator<Joined> {
    for (const entity of this.entities(ambiguous)) yield { record: entity.record(), entries: entity.entries }
  }

  private *entities(ambiguous: AmbiguousName[]): Generator<JoinedSpeaker> {
    const keys = [...this.entries.keys()].sort(compareText)
    const acronymsOf = groupBy(
      [...this.acronyms].filter(([, names]) => names.size === 1),
      ([, names]) => `organization ${[...names][0]}`,
    )
    for (const key of keys) {
      const acronyms = (acronymsOf.get(key) ?? []).map(([acronym]) => acronym)
      yield* this.resolve(byPath(this.entries.get(key) ?? []), acronyms, ambiguous)
    }
  }

  private *resolve(
    entries: readonly VoiceEntry[],
    acronyms: readonly string[],
    ambiguous: AmbiguousName[],
  ): Generator<JoinedSpeaker> {
    const voice = entries[0]?.voice
    if (!voice) return
    const spelled = voice.kind === 'organization' ? [...(this.acronyms.get(nameKeyOf(voice.name)) ?? [])] : []
    if (spelled.length > 1) ambiguous.push({ ...ambiguousOf(voice.name, 'acronym', entries), candidates: spelled })
    // Where one full name is known, the acronym's documents are counted there.
    if (spelled.length === 1 && spelled[0] !== nameKeyOf(voice.name)) return
    if (entries.every((entry) => isBare(entry.voice))) {
      ambiguous.push(ambiguousOf(voice.name, 'bare-name', entries))
      return
    }
    const { groups, reason } = personsOf(entries)
    if (groups.length > 1) ambiguous.push(ambiguousOf(voice.name, reason, entries))
    for (const group of groups) yield this.entityOf(group, acronyms)
  }

  /** The speakers of one name, with those of an acronym that is spelled out as that name. */
  private entityOf(group: readonly VoiceEntry[], acronyms: readonly string[]): JoinedSpeaker {
    const entity = new JoinedSpeaker(group[0]?.voice.kind ?? 'person')
    for (const entry of group) entity.add(entry)
    if (group.length > 1) entity.evidence = 'full-name'
    if (group.some(({ voice }) => this.aliases.has(nameKeyOf(voice.name)))) entity.evidence = 'alias'
    for (const acronym of acronyms) {
      for (const entry of this.entries.get(`organization ${acronym}`) ?? []) {
        entity.add(entry)
        entity.evidence = 'acronym'
      }
    }
    return entity
  }
}

/** Who is joined, and those who were taken for one. */
export interface Joined {
  readonly record: SpeakerRecord
  readonly entries: readonly VoiceEntry[]
}

const inOrder = (a: SpeakerRecord, b: SpeakerRecord): number =>
  b.claims - a.claims || compareText(a.name, b.name) || compareText(a.paths[0] ?? '', b.paths[0] ?? '')

function ambiguousOf(name: string, reason: AmbiguousName['reason'], entries: readonly VoiceEntry[]): AmbiguousName {
  return {
    name,
    reason,
    paths: entries.map(({ document }) => document.id ?? document.path).sort(),
    claims: entries.reduce((sum, { voice }) => sum + voice.claims, 0),
    candidates: [],
  }
}

const surnameOf = (name: string): string => nameKeyWords(name).at(-1) ?? ''

/** The same with those who may be meant by a bare name, in the order of speakers. */
export function withCandidates(
  ambiguous: readonly AmbiguousName[],
  speakers: readonly Pick<SpeakerRecord, 'name' | 'kind'>[],
): AmbiguousName[] {
  const people = speakers.filter(({ kind }) => kind === 'person')
  const bySurname = groupBy(ambiguous.length > 0 ? people : [], ({ name }) => surnameOf(name))
  return ambiguous.map((each) => {
    const meant = each.reason === 'bare-name' && bySurname.size > 0 ? bySurname.get(surnameOf(each.name)) : undefined
    return meant ? { ...each, candidates: meant.map(({ name }) => name) } : each
  })
}

const byPath = (entries: readonly VoiceEntry[]): VoiceEntry[] =>
  entries.toSorted(
    ({ document: a }, { document: b }) => compareText(a.path, b.path) || compareText(a.id ?? '', b.id ?? ''),
  )
