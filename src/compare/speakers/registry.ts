import { groupBy } from '../group-by.ts'
import { nameKeyWords } from '../person-names.ts'
import { isAcronym, isBare, middleOf, nameKeyOf } from './name-keys.ts'
import { isConflict } from './occupations.ts'
import type { DocumentVoice, DocumentVoices } from './voices.ts'

export type JoinEvidence = 'full-name' | 'acronym' | 'alias' | 'single'

/** Somebody who is quoted in one or several documents. */
export interface SpeakerRecord {
  /** The form of the name that most documents have. */
  readonly name: string
  readonly kind: DocumentVoice['kind']
  readonly roles: readonly string[]
  readonly forms: readonly { readonly mention: string; readonly claims: number; readonly documents: number }[]
  readonly claims: number
  readonly direct: number
  readonly words: number
  readonly documents: number
  /** The first and last day on which it is quoted; null where no document is dated. */
  readonly first: string | null
  readonly last: string | null
  /** Why the documents' speakers are taken for one. */
  readonly evidence: JoinEvidence
  readonly paths: readonly string[]
}

/** A name that may be that of several people, or of somebody else than it seems. */
export interface AmbiguousName {
  readonly name: string
  readonly reason: 'bare-name' | 'conflicting-roles' | 'acronym'
  readonly paths: readonly string[]
  readonly claims: number
  /** Those who may be meant. */
  readonly candidates: readonly string[]
}

export interface SpeakersReport {
  readonly speakers: readonly SpeakerRecord[]
  readonly ambiguous: readonly AmbiguousName[]
}

/** One who is quoted, in the making. */
class Entity {
  readonly kind: DocumentVoice['kind']
  readonly names = new Map<string, number>()
  readonly roles = new Map<string, number>()
  readonly forms = new Map<string, { claims: number; documents: number }>()
  readonly paths: string[] = []
  evidence: JoinEvidence = 'single'
  first: string | null = null
  last: string | null = null
  claims = 0
  direct = 0
  words = 0

  constructor(kind: DocumentVoice['kind']) {
    this.kind = kind
  }

  add(voice: DocumentVoice, { path, id, publishedAt }: DocumentVoices): void {
    this.names.set(voice.name, (this.names.get(voice.name) ?? 0) + 1)
    for (const role of voice.roles) this.roles.set(role, (this.roles.get(role) ?? 0) + 1)
    for (const [mention, claims] of Object.entries(voice.forms)) {
      const known = this.forms.get(mention) ?? { claims: 0, documents: 0 }
      this.forms.set(mention, { claims: known.claims + claims, documents: known.documents + 1 })
    }
    this.paths.push(id ?? path)
    this.claims += voice.claims
    this.direct += voice.direct
    this.words += voice.words
    const day = publishedAt?.slice(0, 10) ?? null
    if (day !== null && (this.first === null || day < this.first)) this.first = day
    if (day !== null && (this.last === null || day > this.last)) this.last = day
  }

  get name(): string {
    return byCount(this.names)[0]?.[0] ?? ''
  }

  record(): SpeakerRecord {
    return {
      name: this.name,
      kind: this.kind,
      roles: byCount(this.roles).map(([role]) => role),
      forms: [...this.forms]
        .map(([mention, counts]) => ({ mention, ...counts }))
        .sort((a, b) => b.claims - a.claims || compare(a.mention, b.mention)),
      claims: this.claims,
      direct: this.direct,
      words: this.words,
      documents: this.paths.length,
      first: this.first,
      last: this.last,
      evidence: this.evidence,
      paths: this.paths.toSorted(),
    }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The most frequent first; among equals the longer, then by the alphabet: in whatever order documents came. */
const byCount = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || compare(a[0], b[0]))

interface Entry {
  readonly voice: DocumentVoice
  readonly document: DocumentVoices
}

/**
 * Joins those who are quoted in several documents, on evidence only: equal full names without conflicting roles, an
 * acronym that a document spells out, or a name that the user has given. A surname by itself is never joined: in another
 * document it may be somebody else's. The result does not depend on the order of the documents.
 */
export class SpeakerRegistry {
  private readonly entries = new Map<string, Entry[]>()
  /** For each acronym, the full names that documents spell it out as. */
  private readonly acronyms = new Map<string, Set<string>>()
  private readonly aliases: ReadonlyMap<string, string>

  /** @param aliases other names, each with the name that is meant */
  constructor(aliases: Readonly<Record<string, string>> = {}) {
    this.aliases = new Map(Object.entries(aliases).map(([name, meant]) => [nameKeyOf(name), meant]))
  }

  add(document: DocumentVoices): void {
    for (const voice of document.voices) {
      const name = this.aliases.get(nameKeyOf(voice.name)) ?? voice.name
      const key = `${voice.kind} ${nameKeyOf(name)}`
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
    const entities: Entity[] = []
    const ambiguous: AmbiguousName[] = []
    const keys = [...this.entries.keys()].sort(compare)
    const acronymsOf = groupBy(
      [...this.acronyms].filter(([, names]) => names.size === 1),
      ([, names]) => `organization ${[...names][0]}`,
    )
    for (const key of keys) {
      const acronyms = (acronymsOf.get(key) ?? []).map(([acronym]) => acronym)
      this.resolve(byPath(this.entries.get(key) ?? []), acronyms, entities, ambiguous)
    }
    const speakers = entities.map((entity) => entity.record())
    speakers.sort(
      (a, b) => b.claims - a.claims || compare(a.name, b.name) || compare(a.paths[0] ?? '', b.paths[0] ?? ''),
    )
    const bySurname = groupBy(
      speakers.filter(({ kind }) => kind === 'person'),
      ({ name }) => nameKeyWords(name).at(-1) ?? '',
    )
    const withCandidates = ambiguous.map((each) =>
      each.reason === 'bare-name' ? { ...each, candidates: candidatesOf(each.name, bySurname) } : each,
    )
    return { speakers, ambiguous: withCandidates }
  }

  private resolve(
    entries: readonly Entry[],
    acronyms: readonly string[],
    entities: Entity[],
    ambiguous: AmbiguousName[],
  ): void {
    const voice = entries[0]?.voice
    if (!voice) return
    const spelled = voice.kind === 'organization' ? [...(this.acronyms.get(nameKeyOf(voice.name)) ?? [])] : []
    if (spelled.length > 1) ambiguous.push({ ...ambiguousOf(voice.name, 'acronym', entries), candidates: spelled })
    // Where one full name is known, the acronym's documents are counted there.
    if (spelled.length === 1 && spelled[0] !== nameKeyOf(voice.name)) return
    if (isBare(voice)) {
      ambiguous.push(ambiguousOf(voice.name, 'bare-name', entries))
      return
    }
    const groups = apart(entries)
    if (groups.length > 1) ambiguous.push(ambiguousOf(voice.name, 'conflicting-roles', entries))
    for (const group of groups) entities.push(this.entityOf(group, acronyms))
  }

  /** The speakers of one name, with those of an acronym that is spelled out as that name. */
  private entityOf(group: readonly Entry[], acronyms: readonly string[]): Entity {
    const entity = new Entity(group[0]?.voice.kind ?? 'person')
    for (const { voice, document } of group) entity.add(voice, document)
    if (group.length > 1) entity.evidence = 'full-name'
    if (group.some(({ voice }) => this.aliases.has(nameKeyOf(voice.name)))) entity.evidence = 'alias'
    for (const acronym of acronyms) {
      for (const { voice, document } of this.entries.get(`organization ${acronym}`) ?? []) {
        entity.add(voice, document)
        entity.evidence = 'acronym'
      }
    }
    return entity
  }
}

function ambiguousOf(name: string, reason: AmbiguousName['reason'], entries: readonly Entry[]): AmbiguousName {
  return {
    name,
    reason,
    paths: entries.map(({ document }) => document.id ?? document.path).sort(),
    claims: entries.reduce((sum, { voice }) => sum + voice.claims, 0),
    candidates: [],
  }
}

const candidatesOf = (name: string, bySurname: ReadonlyMap<string, readonly SpeakerRecord[]>): string[] =>
  (bySurname.get(nameKeyWords(name).at(-1) ?? '') ?? []).map((record) => record.name)

const byPath = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted(({ document: a }, { document: b }) => compare(a.path, b.path) || compare(a.id ?? '', b.id ?? ''))

/** Entries of one name, apart where their roles cannot be one person's. */
function apart(entries: readonly Entry[]): Entry[][] {
  const groups: { entries: Entry[]; roles: string[] }[] = []
  for (const entry of entries) {
    const { roles, name } = entry.voice
    const middle = middleOf(name)
    const isOther = (known: Entry): boolean => middle !== '' && !['', middle].includes(middleOf(known.voice.name))
    const group = groups.find((known) => !isConflict(known.roles, roles) && !known.entries.some(isOther))
    if (group) {
      group.entries.push(entry)
      group.roles.push(...roles)
    } else groups.push({ entries: [entry], roles: [...roles] })
  }
  return groups.map((group) => group.entries)
}
