import type { Packing } from '../../claims/packing.ts'
import { Spool } from '../../claims/spool.ts'
import type { Streamed } from '../../claims/streamed-document.ts'
import { contextHash } from '../../compare/drift/context-hash.ts'
import { quotationsIn } from '../../compare/drift/drift-quotations.ts'
import { type DocumentVoice, type Saying, sayingOf, Voices } from '../../compare/speakers/voices.ts'
import { UnnamedSources } from '../../compare/unnamed/unnamed-voices.ts'
import type { Claim, SpeakerKind } from '../../types.ts'
import { anchorOf, titleOf } from './article.ts'
import { unnamedRow } from './compared/unnamed-html.ts'

/** What the start page tells of a speaker of one document. */
export interface SpeakerEntry {
  readonly name: string
  readonly kind: SpeakerKind
  readonly role: string | null
  readonly claims: number
  readonly words: number
  /** Key of the first claim. */
  readonly first: string
}

/** A document, as the start page tells of it. */
export interface DocumentEntry {
  readonly anchor: string
  readonly title: string
  readonly path: string
  readonly id: string | null
  readonly url: string | null
  readonly publishedAt: string | null
}

/** What the start page counts over all documents. */
export interface EntryCounts {
  readonly claims: number
  readonly kinds: Readonly<Record<string, number>>
  readonly acts: Readonly<Record<string, number>>
}

/** A quotation that is looked for in other documents: line, start, words, name and kind of who says it, hash of the context. */
export type QuotationEntry = readonly [number, number, string, string | null, SpeakerKind | null, number]

/**
 * What a document gives to the start page, line by line: first which document it is, last what is counted; between them
 * quotations, speakers, voices (people and bodies, to be joined with those of other documents) and rows of the table of
 * unnamed sources.
 */
export type EntryLine =
  | readonly ['d', DocumentEntry]
  | readonly ['q', QuotationEntry]
  | readonly ['s', SpeakerEntry]
  | readonly ['v', DocumentVoice]
  | readonly ['u', string]
  | readonly ['c', EntryCounts]

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1
}

type OwnSpeakers = ReadonlyMap<string, SpeakerEntry>

/** The speakers of some claims, each with its key. */
class SpeakerEntries {
  readonly byName = new Map<string, { -readonly [Key in keyof SpeakerEntry]: SpeakerEntry[Key] }>()

  add({ name: given, kind, mention, role, words }: Saying, key: string): void {
    const name = given ?? (kind === 'unnamed' ? mention : null)
    if (name === null) return
    const known = this.byName.get(name)
    if (known) {
      known.kind = kind
      known.role ??= role
      known.claims++
      known.words += words
    } else this.byName.set(name, { name, kind, role, claims: 1, words, first: key })
  }
}

/** Gathers what the start page tells of a document. */
export class IndexEntry {
  readonly #head: Streamed['head']
  /** What the claims tell of their speakers, put together once all are known: there may be as many speakers as claims. */
  readonly #sayings: Spool<readonly [Saying, string]>
  readonly #kinds: Record<string, number> = {}
  readonly #acts: Record<string, number> = {}
  readonly #unnamed: UnnamedSources
  #claims = 0

  /** @param packing for what is kept until all claims are known */
  constructor(head: Streamed['head'], packing?: Packing) {
    this.#head = head
    this.#sayings = new Spool(packing)
    this.#unnamed = new UnnamedSources(head.source.text ?? '')
  }

  /** The line that comes first. */
  get heading(): EntryLine {
    const { source, article } = this.#head
    const { path, id, url } = source
    const names = { anchor: anchorOf(this.#head), title: titleOf(this.#head) }
    return ['d', { ...names, path, id, url, publishedAt: article.publishedAt }]
  }

  /** Adds a claim; gives the lines of its quotations. */
  *add(claim: Claim): Generator<EntryLine> {
    const { kind, act, context, key } = claim
    this.#claims++
    count(this.#kinds, kind)
    count(this.#acts, act ?? 'states')
    const saying = sayingOf(claim)
    if (saying) this.#sayings.add([saying, key])
    this.#unnamed.add(claim)
    for (const { line, start, text, speaker } of quotationsIn(claim, this.#head.source.text)) {
      const hash = contextHash(context.text, text)
      yield ['q', [line, start, text, speaker?.name ?? null, speaker?.kind ?? null, hash]]
    }
  }

  /** The lines that tell what was counted. */
  *lines({ speakers }: Streamed['rest']): Generator<EntryLine> {
    yield* this.#speakerLines()
    yield* this.#voiceLines(speakers)
    yield ['c', { claims: this.#claims, kinds: this.#kinds, acts: this.#acts }]
  }

  *#speakerLines(): Generator<EntryLine> {
    const entries = new SpeakerEntries()
    for (const [saying, key] of this.#sayings) entries.add(saying, key)
    for (const speaker of entries.byName.values()) yield ['s', speaker]
    yield* this.#unnamedLines(entries.byName)
  }

  /** Apart: what the lines of speakers are made of is forgotten by then. */
  *#voiceLines(speakers: Streamed['rest']['speakers']): Generator<EntryLine> {
    const voices = new Voices()
    for (const [saying] of this.#sayings) voices.add(saying)
    for (const voice of voices.all(speakers)) yield ['v', voice]
  }

  /** The unnamed sources of a document: nobody knows whether the "officials" of two are the same. */
  *#unnamedLines(speakers: OwnSpeakers): Generator<EntryLine> {
    const sources = this.#unnamed.sources()
    if (sources.length === 0) return
    const firsts = new Map<string, string>()
    for (const { name, first } of speakers.values())
      if (!firsts.has(name.toLowerCase())) firsts.set(name.toLowerCase(), first)
    for (const source of sources) {
      const key = firsts.get(source.name.toLowerCase())
      const place = key === undefined ? `#${anchorOf(this.#head)}` : `#claim-${key}`
      yield ['u', unnamedRow(source, titleOf(this.#head), place)]
    }
  }
}
