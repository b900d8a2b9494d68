import type { Span } from '../../types.ts'
import type { Entity } from '../names/entity.ts'
import type { Antecedent } from './antecedent.ts'
import type { DoubtRow } from './doubt-row.ts'
import type { Referent } from './referent.ts'

/** A source that was resolved before, where it stands. */
export class SpeakerTurn {
  readonly referent: Referent
  readonly start: number
  readonly end: number
  /** Asked a question: the words that follow are rather the answer. */
  readonly asked: boolean
  /** What was said: who is named in it stands out less. */
  readonly content: readonly Span[]
  /** Why to doubt who it was. */
  readonly doubt: DoubtRow | null

  constructor(
    referent: Referent,
    { start, end }: Span,
    asked: boolean,
    content: readonly Span[],
    doubt: DoubtRow | null,
  ) {
    this.referent = referent
    this.start = start
    this.end = end
    this.asked = asked
    this.content = content
    this.doubt = doubt
  }
}

/** Shorter ones may be anybody's. */
const FEWEST_LETTERS = 40
const MOST_LETTERS = 2000

/** The letters of a stretch, to compare it by; empty where it is too short to tell who said it. */
function plainWords(text: string, { start, end }: Span): string {
  const letters = text
    .slice(start, Math.min(end, start + MOST_LETTERS))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return letters.length < FEWEST_LETTERS ? '' : letters
}

/** Of a sentence with more turns, the last ones are remembered. */
const TURNS_A_SENTENCE = 20

/** Who spoke in which sentence, as far as it has been read. */
export class Discourse {
  readonly #bySentence = new Map<number, SpeakerTurn[]>()
  /** Sources without a name, by the noun that they were mentioned by. */
  readonly #byNoun = new Map<string, Referent>()
  /** The last turns of those who have no name, by the same noun. */
  readonly #nameless = new Map<string, SpeakerTurn>()

  /** Persons by what they were quoted with, in plain letters. */
  readonly #byWords = new Map<string, Referent>()

  /** Who has spoken so far. */
  readonly spoken = new Set<Entity>()

  /** Whom pronouns mean that speak nothing, by where they start. */
  readonly taken = new Map<number, Antecedent | null>()

  recordTurn(sentence: number, turn: SpeakerTurn): void {
    const list = this.#bySentence.get(sentence)
    if (!list) this.#bySentence.set(sentence, [turn])
    else list.push(turn)
    if (list && list.length > TURNS_A_SENTENCE) list.shift()
    const { noun, name, entity } = turn.referent
    if (entity) this.spoken.add(entity)
    if (!noun || !name) return
    const known = this.#byNoun.get(noun)
    if (!known || name.includes(' ')) this.#byNoun.set(noun, turn.referent)
  }

  speakersOf = (sentence: number): readonly SpeakerTurn[] => this.#bySentence.get(sentence) ?? []

  /** Remembers who said some words, where a name or description tells it. */
  recordWords(text: string, content: readonly Span[], referent: Referent): void {
    for (const span of content) {
      const words = plainWords(text, span)
      if (words && !this.#byWords.has(words)) this.#byWords.set(words, referent)
    }
  }

  /** Who was quoted with the same words before: pages show a quotation twice. */
  quotedWith(text: string, content: readonly Span[]): Referent | undefined {
    for (const span of content) {
      const found = this.#byWords.get(plainWords(text, span))
      if (found) return found
    }
    return undefined
  }

  /** The last fuller mention of a source that is now called by its noun alone. */
  byNoun = (noun: string): Referent | undefined => this.#byNoun.get(noun)

  /** Remembers where somebody without a name spoke who is brought in there. */
  recordNameless(noun: string, turn: SpeakerTurn): void {
    this.#nameless.set(noun, turn)
  }

  /** Where a source without a name that is called so spoke last. */
  namelessBy = (noun: string): SpeakerTurn | undefined => this.#nameless.get(noun)
}
