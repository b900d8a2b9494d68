import type { ArticleSummary, Claim, Declined, Document, Source, Warning } from '../types.ts'
import { type FormsByName, SpeakerCounts } from './document.ts'
import { declinedOf, type Filter, wantedBy } from './filter.ts'

/** What is found beside the claims. */
export interface Told {
  /** The other forms of speakers' names. */
  readonly forms: FormsByName
  readonly declined: readonly Declined[]
  readonly warnings: readonly Warning[]
}

/** What a document is made of; its claims are made as they are taken. */
export interface DocumentParts {
  readonly source: Source
  readonly article: ArticleSummary
  readonly claims: Iterable<Claim>
  /** What is known once the claims were taken. */
  readonly told: Told
  /** Gives a part with its offsets in the unit that is wanted. */
  readonly inUnit: <Part>(part: Part) => Part
}

/** What is told of a document behind its claims. */
export type DocumentRest = Pick<Document, 'speakers' | 'declined' | 'warnings'>

/** A document piece by piece: its claims can be taken once, and the rest is known once they were. */
export interface Streamed {
  readonly head: Pick<Document, 'source' | 'article'>
  claims(): Iterable<Claim>
  readonly rest: DocumentRest
}

/** A document that is there as a whole. */
export function asStreamed({ source, article, claims, speakers, declined, warnings }: Document): Streamed {
  const rest = { speakers, ...(declined ? { declined } : {}), warnings }
  return { head: { source, article }, claims: () => claims, rest }
}

/**
 * A document whose claims are made one at a time, and forgotten by whoever has written them: a text of some megabytes may
 * hold a hundred thousand.
 */
export class StreamedDocument implements Streamed {
  readonly #parts: DocumentParts
  readonly #filters: readonly Filter[]
  readonly #speakers: SpeakerCounts

  /** @param filters all of which a claim must meet */
  constructor(parts: DocumentParts, filters: readonly Filter[]) {
    this.#parts = parts
    this.#filters = filters
    this.#speakers = new SpeakerCounts(parts.told.forms)
  }

  get head(): Pick<Document, 'source' | 'article'> {
    const { source, article, inUnit } = this.#parts
    return inUnit({ source, article })
  }

  /** Those that are wanted, in the order of the text. */
  *claims(): Generator<Claim, void, undefined> {
    const tests = this.#filters.map(wantedBy)
    for (const claim of this.#parts.claims) {
      if (!tests.every((test) => test(claim))) continue
      this.#speakers.add(claim)
      yield this.#parts.inUnit(claim)
    }
  }

  get rest(): DocumentRest {
    const { told, inUnit } = this.#parts
    const { declined, warnings } = told
    const silent = this.#filters.reduce(declinedOf, declined)
    const { speakers } = this.#speakers
    return inUnit({ speakers, ...(silent.length > 0 ? { declined: silent } : {}), warnings })
  }

  /** All of it at once. */
  whole(): Document {
    const { source, article } = this.head
    const claims = [...this.claims()]
    return { source: { ...source }, article, claims, ...this.rest }
  }
}
