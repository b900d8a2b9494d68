import type { SpeakerKind } from '../../types.ts'
import type { Gender, RoleRank } from './noun-lexicon.ts'

/** Where a role was read: it decides which of several is told. */
export type Provenance =
  | 'before'
  | 'after'
  | 'who'
  | 'title'
  | 'copula'
  | 'appositive'
  | 'affiliation'
  | 'lead'
  | 'again'

/** What somebody is, as the text has it, without a leading article. */
export class Role {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly provenance: Provenance
  readonly rank: RoleRank | 'title' | 'clause'
  /** The noun that the document may use for the person later, in lower case. */
  readonly head: string
  /** The row or step that found it, for traces. */
  readonly row: string

  constructor(
    text: string,
    start: number,
    end: number,
    provenance: Provenance,
    rank: Role['rank'],
    head: string,
    row: string = provenance,
  ) {
    this.text = text
    this.start = start
    this.end = end
    this.provenance = provenance
    this.rank = rank
    this.head = head
    this.row = row
  }
}

/** A person, organisation or place that the document names; every name of it leads here. */
export class Entity {
  /** The fullest form so far, without titles. */
  name: string
  /** Its words in lower case, without initials and suffixes. */
  words: readonly string[]
  readonly start: number
  end: number
  kind: SpeakerKind = 'person'
  readonly roles: Role[] = []
  party: string | null = null
  age: string | null = null
  male = 0
  female = 0
  /** The gender of its given name by a word list, where the document shows none. */
  hint: Gender | null = null
  /** Signs that it is a person, and that it is none. */
  personal = 0
  impersonal = 0
  mentions = 0
  /** Mentions that do not start a sentence, where capitals show a name. */
  inner = 0
  /** The document has its only word in small letters too. */
  common = false
  /** A place by a word list. */
  isPlace = false
  /** A storm or a feast by its words. */
  isEvent = false
  /** In a headline: the article is about it. */
  prominent = false

  constructor(name: string, words: readonly string[], start: number, end: number) {
    this.name = name
    this.words = words
    this.start = start
    this.end = end
  }

  get gender(): Gender | null {
    if (this.male === this.female) return null
    return this.male > this.female ? 'male' : 'female'
  }

  /**
   * "Mashable reports": news introduces persons by a whole name or a title, so that one word to which no sign of a person
   * ever came is rather a body's name, or a thing's.
   */
  get isBare(): boolean {
    const { words, personal, impersonal, male, female, hint } = this
    return words.length === 1 && personal === 0 && impersonal === 0 && male === female && hint === null
  }

  /** What stands for a while or somewhere, and never speaks. */
  get isScene(): boolean {
    return this.isPlace || this.isEvent
  }

  get isPerson(): boolean {
    return this.kind === 'person'
  }
}
