import type { NamePosition } from '../names/salience.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import type { GenderAgreement, Personhood } from './agreement-kinds.ts'
import type { DoubtRow } from './doubt-row.ts'
import type { SearchedSentence } from './pronoun-site.ts'
import type { Referent } from './referent.ts'

/** By what somebody came into question: who spoke, a name, a role noun, a noun without a name, two names joined, a pronoun. */
export type AntecedentSource = 'speaker' | 'name' | 'role' | 'unnamed' | 'pair' | 'pronoun'

/** What may be known of an antecedent besides its place. */
type Known = Partial<Omit<AntecedentFeatures, 'source' | 'sentences' | 'paragraphs'>>

const NOTHING: Known = {}

/** What the preferences between antecedents look at. */
export class AntecedentFeatures {
  readonly source: AntecedentSource
  /** Sentences back, and how many of these steps left a paragraph. */
  readonly sentences: number
  readonly paragraphs: number
  readonly gender: GenderAgreement
  readonly personhood: Personhood
  /** Of a name. */
  readonly position: NamePosition | null
  /** "Hill agreed.": the subject of a short sentence of answering, without words. */
  readonly reacts: boolean
  /** Was asked something, so the answer comes next. */
  readonly asked: boolean
  /** Has spoken before somebody adds something. */
  readonly goesOn: boolean
  /** Asked what the pronoun replies to. */
  readonly replied: boolean
  /** Named in what somebody else was reported to say. */
  readonly reported: boolean
  /** Named by the headline. */
  readonly prominent: boolean
  /** "Her mother": described as somebody's whom the pronoun may mean. */
  readonly owned: boolean
  /** Speaks for a body, or is only somebody’s teacher or mother, where a paragraph begins to tell of somebody. */
  readonly delegate: boolean
  /** One body that is to be “they”. */
  readonly single: boolean
  /** "Ivo Marsh asked her to go": tells of somebody else with such a pronoun. */
  readonly tellsOf: boolean

  constructor(source: AntecedentSource, { sentences, paragraphs }: SearchedSentence, known: Known = NOTHING) {
    this.source = source
    this.sentences = sentences
    this.paragraphs = paragraphs
    this.gender = known.gender ?? 'agrees'
    this.personhood = known.personhood ?? 'shown'
    this.position = known.position ?? null
    this.reacts = known.reacts ?? false
    this.asked = known.asked ?? false
    this.goesOn = known.goesOn ?? false
    this.replied = known.replied ?? false
    this.reported = known.reported ?? false
    this.prominent = known.prominent ?? false
    this.owned = known.owned ?? false
    this.delegate = known.delegate ?? false
    this.single = known.single ?? false
    this.tellsOf = known.tellsOf ?? false
  }
}

/** Somebody who may be meant by a pronoun, with what speaks against it. */
export class Antecedent {
  readonly referent: Referent
  readonly start: number
  readonly end: number
  readonly cost: number
  /** The name of a relative by which the antecedent was found: "her mother, Ida". */
  readonly relative: NameMention | null
  readonly source: AntecedentSource
  /** Of one who spoke before, what was doubtful about that. */
  readonly doubt: DoubtRow | null

  constructor(
    referent: Referent,
    start: number,
    end: number,
    cost: number,
    source: AntecedentSource,
    relative: NameMention | null = null,
    doubt: DoubtRow | null = null,
  ) {
    this.referent = referent
    this.start = start
    this.end = end
    this.cost = cost
    this.relative = relative
    this.source = source
    this.doubt = doubt
  }
}
