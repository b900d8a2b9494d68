import { ADVERB, AUX, CLOSED, NOMINAL, VERB } from '../../text/tags.ts'
import { LOWER, WORD } from '../../text/tokens.ts'
import type { Span } from '../../types.ts'
import { nounClass } from '../entities/nouns.ts'
import type { Line, NameRun } from '../entities/sentence-mentions.ts'
import type { Target } from '../linking/referent.ts'

/** Somebody who may be meant by a pronoun, with what speaks against it. */
export class Candidate {
  readonly target: Target
  readonly start: number
  readonly end: number
  readonly cost: number
  /** The name of a relative by which the candidate was found: "her mother, Ida". */
  readonly relative: NameRun | null

  constructor(target: Target, start: number, end: number, cost: number, relative: NameRun | null = null) {
    this.target = target
    this.start = start
    this.end = end
    this.cost = cost
    this.relative = relative
  }
}

/** A source that was resolved before, where it stands. */
export class Spoken {
  readonly target: Target
  readonly start: number
  readonly end: number
  /** Asked a question: the words that follow are rather the answer. */
  readonly asked: boolean
  /** What was said: who is named in it stands out less. */
  readonly content: readonly Span[]

  constructor(target: Target, { start, end }: Span, asked: boolean, content: readonly Span[]) {
    this.target = target
    this.start = start
    this.end = end
    this.asked = asked
    this.content = content
  }
}

/** Who spoke in which sentence, as far as it has been read. */
export class Discourse {
  readonly #byLine = new Map<number, Spoken[]>()
  /** Sources without a name, by the noun that they were mentioned by. */
  readonly #byNoun = new Map<string, Target>()

  speak(line: number, spoken: Spoken): void {
    const list = this.#byLine.get(line)
    if (!list) this.#byLine.set(line, [spoken])
    else list.push(spoken)
    if (list && list.length > 20) list.shift()
    const { noun, name } = spoken.target
    if (!noun || !name) return
    const known = this.#byNoun.get(noun)
    if (!known || (known.name?.length ?? 0) < name.length) this.#byNoun.set(noun, spoken.target)
  }

  speakersOf = (line: number): readonly Spoken[] => this.#byLine.get(line) ?? []

  /** The fuller mention of a source that is now called by its noun alone. */
  byNoun = (noun: string): Target | undefined => this.#byNoun.get(noun)
}

const BEFORE_OBJECT = new Set(
  'of for in at with from to on by about against near than like as into over after before between toward towards'.split(
    ' ',
  ),
)

/** Whether a name only modifies the noun after it: "Ruiz aides", "Leeds police". */
export function modifiesNoun(run: NameRun): boolean {
  const next = run.line.tokens[run.to]
  if (next?.kind !== WORD || next.case !== LOWER) return false
  return nounClass(next.lower) !== null || ((next.tags & NOMINAL) !== 0 && (next.tags & (VERB | CLOSED)) === 0)
}

/** How little a name stands out in its sentence: the first one that governs the sentence most. */
export function obscurity(run: NameRun, line: Line): number {
  if (run.possessive) return 0.9
  const before = line.tokens[run.roleFrom - 1]
  const article = before?.lower === 'the' || before?.lower === 'a' || before?.lower === 'an'
  const governor = article ? line.tokens[run.roleFrom - 2] : before
  if (governor && BEFORE_OBJECT.has(governor.lower)) return 0.8
  const next = line.tokens[run.to]
  const subject = next?.case === LOWER && next.kind === WORD && (next.tags & (VERB | AUX | ADVERB)) !== 0
  if (run === line.runs[0]) return 0
  // "Songs by Fox, Hill, Starks and Lin": one of many; "Filling in for Hill, Fox left": the one it is about.
  if (before?.text === ',') return next?.text === ',' || next?.lower === 'and' ? 0.8 : subject ? 0.1 : 0.6
  return subject || next?.text === ',' ? 0.2 : 0.6
}
