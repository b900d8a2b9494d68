import { groupBy } from '../group-by.ts'
import { nameKeyWords } from '../person-names.ts'
import { Ambiguity, type AmbiguousName, withCandidates } from './ambiguity.ts'
import { compareText, JoinedSpeaker, type SpeakerRecord, type VoiceEntry } from './joined-speaker.ts'
import { isAcronym, isBare, nameKeyOf } from './name-keys.ts'
import { personsOf } from './persons-of-a-name.ts'
import type { DocumentVoice, DocumentVoices } from './voices.ts'

export interface SpeakersReport {
  readonly speakers: readonly SpeakerRecord[]
  readonly ambiguous: readonly AmbiguousName[]
}

/**
 * Joins those who are quoted in several documents, on evidence only: equal full names without conflicting roles (an
 * initial in the middle may be missing where the rest agrees), an acronym that a document spells out, or a name that the
 * user has given. A surname by itself is never joined: in another document it may be somebody else's. The result does not
 * depend on the order of the documents.
 */
export class SpeakerRegistry {
  /** By kind and name; most names have one entry, which stands for itself. */
  private readonly entries = new Map<string, VoiceEntry | VoiceEntry[]>()
  /** For each acronym, the full names that documents spell it out as. */
  private readonly acronyms = new Map<string, Set<string>>()
  private readonly aliases: ReadonlyMap<string, string>

  /** @param aliases other names, each with the name that is meant */
  constructor(aliases: Readonly<Record<string, string>> = {}) {
    this.aliases = new Map(Object.entries(aliases).map(([name, meant]) => [nameKeyOf(name), meant]))
  }

  add(document: DocumentVoices): void {
    for (const voice of document.voices) this.addEntry({ voice, document })
  }

  addEntry(entry: VoiceEntry): void {
    const { voice } = entry
    const own = nameKeyOf(voice.name)
    const alias = this.aliases.get(own)
    const key = `${voice.kind} ${alias === undefined ? own : nameKeyOf(alias)}`
    const known = this.entries.get(key)
    if (known === undefined) this.entries.set(key, entry)
    else if (Array.isArray(known)) known.push(entry)
    else this.entries.set(key, [known, entry])
    if (voice.kind === 'organization') this.learnAcronyms(voice)
  }

  private entriesOf(key: string): readonly VoiceEntry[] {
    const known = this.entries.get(key) ?? []
    return Array.isArray(known) ? known : [known]
  }

  private learnAcronyms({ name, otherForms, forms }: DocumentVoice): void {
    for (const form of [...otherForms, ...Object.keys(forms)]) {
      if (!isAcronym(form) || nameKeyWords(name).length < 2) continue
      this.acronyms.set(nameKeyOf(form), (this.acronyms.get(nameKeyOf(form)) ?? new Set()).add(nameKeyOf(name)))
    }
  }

  report(): SpeakersReport {
    const ambiguous: Ambiguity[] = []
    const speakers = Array.from(this.entities(ambiguous), (entity) => entity.record()).sort(inOrder)
    return { speakers, ambiguous: [...withCandidates(ambiguous, speakers)] }
  }

  /**
   * Everybody who is joined, with those in the single documents who were taken for them, in no order: made one at a time.
   *
   * @param ambiguous takes what is ambiguous, without candidates
   */
  *joined(ambiguous: Ambiguity[]): Generator<Joined> {
    for (const entity of this.entities(ambiguous)) yield { record: entity.record(), entries: entity.entries }
  }

  private *entities(ambiguous: Ambiguity[]): Generator<JoinedSpeaker> {
    const keys = [...this.entries.keys()].sort(compareText)
    const acronymsOf = groupBy(
      [...this.acronyms].filter(([, names]) => names.size === 1),
      ([, names]) => `organization ${[...names][0]}`,
    )
    for (const key of keys) {
      const acronyms = (acronymsOf.get(key) ?? []).map(([acronym]) => acronym)
      yield* this.resolve(byPath(this.entriesOf(key)), acronyms, ambiguous)
    }
  }

  private *resolve(
    entries: readonly VoiceEntry[],
    acronyms: readonly string[],
    ambiguous: Ambiguity[],
  ): Generator<JoinedSpeaker> {
    const voice = entries[0]?.voice
    if (!voice) return
    const spelled = voice.kind === 'organization' ? [...(this.acronyms.get(nameKeyOf(voice.name)) ?? [])] : []
    if (spelled.length > 1) ambiguous.push(new Ambiguity(voice.name, 'acronym', entries, spelled))
    // Where one full name is known, the acronym's documents are counted there.
    if (spelled.length === 1 && spelled[0] !== nameKeyOf(voice.name)) return
    if (entries.every((entry) => isBare(entry.voice))) {
      ambiguous.push(new Ambiguity(voice.name, 'bare-name', entries))
      return
    }
    const { groups, reason } = personsOf(entries)
    if (groups.length > 1) ambiguous.push(new Ambiguity(voice.name, reason, entries))
    for (const group of groups) yield this.entityOf(group, acronyms)
  }

  /** The speakers of one name, with those of an acronym that is spelled out as that name. */
  private entityOf(group: readonly VoiceEntry[], acronyms: readonly string[]): JoinedSpeaker {
    const entity = new JoinedSpeaker(group[0]?.voice.kind ?? 'person')
    for (const entry of group) entity.add(entry)
    if (group.length > 1) entity.evidence = 'full-name'
    if (group.some(({ voice }) => this.aliases.has(nameKeyOf(voice.name)))) entity.evidence = 'alias'
    for (const acronym of acronyms) {
      for (const entry of this.entriesOf(`organization ${acronym}`)) {
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

const byPath = (entries: readonly VoiceEntry[]): readonly VoiceEntry[] =>
  entries.length < 2
    ? entries
    : entries.toSorted(
        ({ document: a }, { document: b }) => compareText(a.path, b.path) || compareText(a.id ?? '', b.id ?? ''),
      )
