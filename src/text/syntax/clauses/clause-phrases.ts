/** A noun phrase: a stretch of tokens by index, both ends inclusive, with its head. */
export class NounPhrase {
  readonly first: number
  readonly last: number
  readonly head: number

  constructor(first: number, last: number, head: number) {
    this.first = first
    this.last = last
    this.head = head
  }
}

/** A verb with its auxiliaries, and a subject that stands between them ("did she say"). */
export class VerbPhrase {
  readonly first: number
  /** The full verb; of "is" alone that. */
  readonly head: number
  readonly last: number
  readonly finite: boolean
  readonly passive: boolean
  /** Behind "to". */
  readonly infinitive: boolean
  readonly inverted: NounPhrase | null

  constructor(
    first: number,
    head: number,
    last: number,
    finite: boolean,
    passive: boolean,
    infinitive: boolean,
    inverted: NounPhrase | null,
  ) {
    this.first = first
    this.head = head
    this.last = last
    this.finite = finite
    this.passive = passive
    this.infinitive = infinitive
    this.inverted = inverted
  }
}

/** How a clause hangs on the one that governs it. */
export type Relation =
  | 'main'
  | 'complement'
  | 'relative'
  | 'adverbial'
  | 'conjunct'
  | 'parenthesis'
  | 'infinitive'
  | 'participle'

/** What was read around a verb. */
export class Clause {
  readonly verb: VerbPhrase
  readonly relation: Relation
  /** The clause on whose verb it depends; null for main clauses. */
  readonly governor: Clause | null
  /** Its own subject; a verb that shares another's has none here. */
  subject: NounPhrase | null
  object: NounPhrase | null
  /** The clause that is its complement: what is said or thought. */
  complement: Clause | null
  /** The tokens that it spans with all that depends on it, both ends inclusive. */
  first: number
  last: number

  constructor(
    verb: VerbPhrase,
    relation: Relation,
    governor: Clause | null,
    subject: NounPhrase | null,
    first: number,
  ) {
    this.verb = verb
    this.relation = relation
    this.governor = governor
    this.subject = subject
    this.object = null
    this.complement = null
    this.first = first
    this.last = verb.last
  }
}
