import type { SubjectKind } from '../../lexicon/verb-frames.ts'
import type { Phrase } from '../../text/syntax/noun-phrase.ts'

/** Where the content stands from its cue. */
export type Direction = 'right' | 'left'

/** A cue with its subject and content in one sentence: a candidate for an attribution, in token indexes. */
export class Frame {
  /** Id of the row that found it. */
  readonly rule: string
  readonly cueFirst: number
  readonly cueLast: number
  /** Index of the word that decides: the verb or noun. */
  readonly head: number
  readonly lemma: string
  /** Shortened where a clause about the source proves to be a report of its own. */
  source: Phrase | null
  readonly subject: SubjectKind
  readonly direction: Direction
  /** Parts of the content, in order; empty where none was found. */
  content: readonly Phrase[]
  /** A part of the content that stands before the cue: what a passive or raising verb tells about. */
  readonly theme: Phrase | null
  /** How probable it is that annotators call this an attribution, 0 to 1. */
  probability: number
  /** Whether its verb is joined to one that reports words of the same speaker: "said it was late and threatened to leave". */
  goesOn = false

  /** The first word of the cue's clause that is known: its subject's, or its verb's. */
  get clauseFirst(): number {
    return this.source ? Math.min(this.source.first, this.cueFirst) : this.cueFirst
  }

  constructor(
    rule: string,
    cueFirst: number,
    cueLast: number,
    head: number,
    lemma: string,
    source: Phrase | null,
    subject: SubjectKind,
    direction: Direction,
    content: readonly Phrase[],
    theme: Phrase | null = null,
  ) {
    this.rule = rule
    this.cueFirst = cueFirst
    this.cueLast = cueLast
    this.head = head
    this.lemma = lemma
    this.source = source
    this.subject = subject
    this.direction = direction
    this.content = content
    this.theme = theme
    this.probability = 0
  }
}
