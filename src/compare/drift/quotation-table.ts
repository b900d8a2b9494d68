import type { Voice } from '../verify/verification.ts'
import { contextHash } from './context-hash.ts'
import type { Worded } from './drift-pieces.ts'
import type { DriftPlace, DriftQuotation } from './drift-types.ts'
import { GrowingNumbers } from './growing-numbers.ts'
import { TextStore } from './text-store.ts'
import { WordNumbers } from './word-numbers.ts'

type DriftDocument = Omit<DriftPlace, 'line' | 'start'>

const timeOf = (published: string | null): number => {
  const time = published === null ? Number.NaN : Date.parse(published)
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const compareNames = (a: DriftDocument = NOWHERE, b: DriftDocument = NOWHERE): number =>
  compare(a.path, b.path) || compare(a.id ?? '', b.id ?? '')

/** A quotation with the sentence that holds it, or the hash of that. */
export type HeldQuotation = Omit<DriftQuotation, 'context'> & { readonly context: string | number }

const hashOf = ({ context, text }: HeldQuotation): number =>
  typeof context === 'number' ? context : contextHash(context, text)

/** All quotations in columns, by their number: some sixty bytes each, beside their words and text. */
export class QuotationTable {
  readonly numbers = new WordNumbers()
  readonly documents: DriftDocument[] = []
  readonly voices: (Voice | null)[] = []
  /** Words of all quotations one after another; those of quotation `n` from `wordEnd(n - 1)` on. */
  readonly words = new GrowingNumbers()
  private readonly places = new GrowingNumbers()
  private readonly wordEnds = new GrowingNumbers()
  private readonly documentNumbers = new Map<string, number>()
  private readonly voiceNumbers = new Map<string, number>()
  private readonly ofDocument = new GrowingNumbers()
  private readonly ofVoice = new GrowingNumbers()
  private readonly lines = new GrowingNumbers()
  private readonly starts = new GrowingNumbers()
  private readonly contexts = new GrowingNumbers()
  private readonly texts = new TextStore()
  private ranks = new Uint32Array()

  get size(): number {
    return this.wordEnds.length
  }

  add(quotation: HeldQuotation): void {
    const before = this.words.length
    this.numbers.addTo(quotation.text, this.words, this.places)
    if (this.words.length === before) return
    this.wordEnds.push(this.words.length)
    this.ofDocument.push(this.documentNumber(quotation))
    this.ofVoice.push(this.voiceNumber(quotation.speaker))
    this.lines.push(quotation.line)
    this.starts.push(quotation.start)
    this.contexts.push(hashOf(quotation))
    this.texts.add(quotation.text)
  }

  private documentNumber({ path, id, url, published }: HeldQuotation): number {
    const last = this.documents.length - 1
    // Quotations of one document come together.
    if (this.documents[last]?.path === path && this.documents[last]?.id === id) return last
    const key = `${path}\n${id ?? ''}`
    const known = this.documentNumbers.get(key)
    if (known !== undefined) return known
    this.documentNumbers.set(key, this.documents.length)
    this.documents.push({ path, id, url, published })
    return this.documents.length - 1
  }

  private voiceNumber(voice: Voice | null): number {
    const key = voice === null ? '' : `${voice.kind}\n${voice.name ?? ''}`
    const known = this.voiceNumbers.get(key)
    if (known !== undefined) return known
    this.voiceNumbers.set(key, this.voices.length)
    this.voices.push(voice && { name: voice.name, kind: voice.kind })
    return this.voices.length - 1
  }

  wordsOf(quotation: number): Uint32Array {
    return this.words.view(quotation === 0 ? 0 : this.wordEnds.at(quotation - 1), this.wordEnds.at(quotation))
  }

  /** Its text with its words; how they are written, but for their forms, is left out. */
  worded(quotation: number): Worded {
    const text = this.text(quotation)
    const end = this.wordEnds.at(quotation)
    if (this.places.at(end - 1) === 0) return { text, words: this.numbers.wordsOf(text) }
    const places = this.places.view(end - this.length(quotation), end)
    return { text, words: this.numbers.placed(this.wordsOf(quotation), places) }
  }

  /** How many words it has. */
  length(quotation: number): number {
    return this.wordEnds.at(quotation) - (quotation === 0 ? 0 : this.wordEnds.at(quotation - 1))
  }

  text(quotation: number): string {
    return this.texts.get(quotation)
  }

  document(quotation: number): number {
    return this.ofDocument.at(quotation)
  }

  voice(quotation: number): number {
    return this.ofVoice.at(quotation)
  }

  context(quotation: number): number {
    return this.contexts.at(quotation)
  }

  place(quotation: number): DriftPlace {
    const { path, id, url, published } = this.documents[this.document(quotation)] ?? NOWHERE
    return { path, id, url, published, line: this.lines.at(quotation), start: this.starts.at(quotation) }
  }

  /** For each document its place among all: earlier ones first, those without a date last, then as they are called. */
  documentRanks(): Uint32Array {
    if (this.ranks.length === this.documents.length) return this.ranks
    const times = this.documents.map(({ published }) => timeOf(published))
    const order = Array.from(times.keys()).sort((a, b) => {
      const [first, second] = [times[a] ?? 0, times[b] ?? 0]
      return first === second ? compareNames(this.documents[a], this.documents[b]) : first < second ? -1 : 1
    })
    this.ranks = new Uint32Array(order.length)
    for (const [rank, document] of order.entries()) this.ranks[document] = rank
    return this.ranks
  }

  /** The order of their documents, then that of the text: in whatever order they came. */
  compareQuotations(a: number, b: number): number {
    const ranks = this.documentRanks()
    const [first, second] = [this.document(a), this.document(b)]
    return first === second ? this.starts.at(a) - this.starts.at(b) : (ranks[first] ?? 0) - (ranks[second] ?? 0)
  }
}

const NOWHERE: DriftDocument = { path: '', id: null, url: null, published: null }
