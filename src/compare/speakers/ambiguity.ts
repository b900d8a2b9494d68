import { groupBy } from '../group-by.ts'
import { nameKeyWords } from '../person-names.ts'
import type { SpeakerRecord, VoiceEntry } from './joined-speaker.ts'

/** A name that may be that of several people, or of somebody else than it seems. */
export interface AmbiguousName {
  readonly name: string
  readonly reason: 'bare-name' | 'conflicting-roles' | 'middle-initial' | 'acronym'
  readonly paths: readonly string[]
  readonly claims: number
  /** Those who may be meant. */
  readonly candidates: readonly string[]
}

const NOBODY: readonly string[] = []

/** The same as it is found: what is told of it is made late, as of a hundred thousand names few may have to be told. */
export class Ambiguity {
  readonly name: string
  readonly reason: AmbiguousName['reason']
  readonly candidates: readonly string[]
  readonly #entries: readonly VoiceEntry[]

  constructor(
    name: string,
    reason: AmbiguousName['reason'],
    entries: readonly VoiceEntry[],
    candidates: readonly string[] = NOBODY,
  ) {
    this.name = name
    this.reason = reason
    this.candidates = candidates
    this.#entries = entries
  }

  /** What is told of it, with those who may be meant. */
  told(candidates: readonly string[]): AmbiguousName {
    const { name, reason } = this
    const paths = this.#entries.map(({ document }) => document.id ?? document.path).sort()
    return { name, reason, paths, claims: this.#entries.reduce((sum, { voice }) => sum + voice.claims, 0), candidates }
  }
}

const surnameOf = (name: string): string => nameKeyWords(name).at(-1) ?? ''

/** What is told of ambiguous names, with those who may be meant by a bare one, in the order of speakers. */
export function* withCandidates(
  ambiguous: readonly Ambiguity[],
  speakers: readonly Pick<SpeakerRecord, 'name' | 'kind'>[],
): Generator<AmbiguousName> {
  const people = speakers.filter(({ kind }) => kind === 'person')
  const bySurname = groupBy(ambiguous.length > 0 ? people : [], ({ name }) => surnameOf(name))
  for (const each of ambiguous) {
    const meant = each.reason === 'bare-name' && bySurname.size > 0 ? bySurname.get(surnameOf(each.name)) : undefined
    yield each.told(meant ? meant.map(({ name }) => name) : each.candidates)
  }
}
