import { TAGGER_COUNTS } from '../../../models/generated/tagger.ts'
import { Tagger } from '../../tagger/tagger.ts'
import type { Token } from '../../tokens.ts'
import { classOf } from './classes.ts'
import type { Clause } from './phrases.ts'
import { ClauseReader } from './reader.ts'

/** A sentence as it was read: the tag of each token and the clauses, in the order of their verbs. */
export class Reading {
  readonly tags: Uint8Array
  readonly clauses: readonly Clause[]

  constructor(tags: Uint8Array, clauses: readonly Clause[]) {
    this.tags = tags
    this.clauses = clauses
  }

  /** The clause whose verb stands at a token, or null. */
  clauseAt(verb: number): Clause | null {
    return this.clauses.find((clause) => clause.verb.head === verb) ?? null
  }
}

let tagger: Tagger | null = null
const readings = new WeakMap<readonly Token[], Reading>()

/** Reads a sentence; once, however often it is asked for. */
export function readingOf(tokens: readonly Token[]): Reading {
  const known = readings.get(tokens)
  if (known) return known
  tagger ??= new Tagger(TAGGER_COUNTS)
  const tags = tagger.tag(tokens)
  const reading = new Reading(tags, new ClauseReader({ tokens, classes: Int32Array.from(tags, classOf) }).read())
  readings.set(tokens, reading)
  return reading
}
