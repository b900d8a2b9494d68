import { namesOf, tagSentence } from '../language/tag.ts'
import type { Passage, Quotation, Sentence } from '../language/tokens.ts'
import type { Article, Span } from '../types.ts'
import { Attribution } from './attribution.ts'
import { attributionOf } from './convert.ts'
import { framesOf } from './sentence.ts'

/** How many blocks may lie between a quotation that stands alone and the attribution that it continues. */
const CARRY_BLOCKS = 2

const inner = (quotation: Quotation): Span => ({ start: quotation.innerStart, end: quotation.innerEnd })

/** Goes through an article in reading order, remembering who spoke last. */
class Reader {
  readonly found: Attribution[] = []
  readonly #text: string
  #last: Attribution | null = null
  /** The quotation that the last attribution ends with, and the attribution itself. */
  #open: { quotation: Quotation; at: number } | null = null

  constructor(text: string) {
    this.#text = text
  }

  sentence(sentence: Sentence, block: number): void {
    const { tokens } = sentence
    const frames = framesOf(tokens)
    const covered = new Set<Quotation>()
    for (const frame of frames) {
      const attribution = attributionOf(tokens, frame, block)
      this.#add(attribution)
      for (const part of frame.content)
        for (let i = part.first; i <= part.last; i++) {
          const quotation = tokens[i]?.quotation
          if (quotation) covered.add(quotation)
          if (quotation) this.#open = { quotation, at: this.found.length - 1 }
        }
    }
    const loose = tokens.flatMap(({ quotation }) => (quotation && !covered.has(quotation) ? [quotation] : []))
    const alone = frames.length === 0 && !tokens.some((token) => !token.quotation && /[\p{L}\p{N}]/u.test(token.text))
    for (const quotation of loose) if (alone) this.#standalone(quotation, block)
    if (!alone && loose.length === 0 && frames.length === 0) this.#open = null
  }

  #add(attribution: Attribution): void {
    this.found.push(attribution)
    this.#last = attribution
  }

  /** A quotation without words around it: part of the claim before it, or one that takes over its speaker. */
  #standalone(quotation: Quotation, block: number): void {
    const open = this.#open
    const before = open ? this.found[open.at] : undefined
    const sameTurn = open && before && (quotation.continues === open.quotation || before.block === block)
    if (open && before && sameTurn && before.kind !== 'indirect') {
      this.found[open.at] = before.extended(inner(quotation))
      this.#open = { quotation, at: open.at }
      return
    }
    const last = this.#last && block - this.#last.block <= CARRY_BLOCKS ? this.#last : null
    this.found.push(
      new Attribution({
        kind: 'direct',
        content: [inner(quotation)],
        cue: null,
        lemma: '',
        source: last?.source ?? null,
        rule: 'carried',
        continues: last,
        block,
      }),
    )
    this.#open = { quotation, at: this.found.length - 1 }
    if (last) this.#last = this.found.at(-1) ?? null
  }

  get text(): string {
    return this.#text
  }
}

/** Finds the attributions of an article, in the order of their text. */
export function attribute(article: Article, passages: readonly Passage[]): Attribution[] {
  const sentences = passages.flatMap((passage) => passage.sentences)
  const names = namesOf(sentences)
  for (const sentence of sentences) tagSentence(sentence, names)
  const reader = new Reader(article.text)
  for (const passage of passages) for (const sentence of passage.sentences) reader.sentence(sentence, passage.index)
  return reader.found
}
