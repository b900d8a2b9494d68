import type { Clause, NounPhrase, Relation } from './clause-phrases.ts'

/** A clause that is being read: it waits for its subject, then for its verb, then for what belongs to the verb. */
export class ClauseFrame {
  readonly relation: Relation
  readonly governor: Clause | null
  readonly first: number
  /** The first noun phrase before the verb that no preposition governs. */
  candidate: NounPhrase | null
  /** The relative pronoun: the subject where no other comes. */
  readonly relative: NounPhrase | null
  /** "On Monday", "last year": a subject only where there is none else. */
  circumstance: NounPhrase | null
  /** The clause of its first verb. */
  clause: Clause | null
  /** That of its latest verb, also of one that is not finite. */
  recent: Clause | null
  /** Participles met before a finite verb. */
  readonly participles: Clause[]

  constructor(relation: Relation, governor: Clause | null, first: number, relative: NounPhrase | null = null) {
    this.relation = relation
    this.governor = governor
    this.first = first
    this.candidate = null
    this.relative = relative
    this.circumstance = null
    this.clause = null
    this.recent = null
    this.participles = []
  }

  /** Whether it has a subject and no verb yet. */
  get waits(): boolean {
    return this.clause === null && this.candidate !== null
  }
}
