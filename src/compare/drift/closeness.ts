import { alignWords } from '../alignment.ts'
import { Words } from '../folded-words.ts'
import type { DistinctQuotations } from './distinct-quotations.ts'
import { indexOfRow } from './row-of-words.ts'
import type { VoiceRelation } from './voices-apart.ts'

/** Words that a quotation must have, and how many of them that are no small words, which many say. */
interface Size {
  readonly words: number
  readonly content: number
}

/** What a quotation must have to be the same as one in the very same words, or as one that holds all of its words. */
const WHOLE: Readonly<Record<VoiceRelation, Size>> = {
  same: { words: 5, content: 0 },
  unknown: { words: 5, content: 2 },
  other: { words: 7, content: 3 },
}
const WITHIN: Readonly<Record<VoiceRelation, Size>> = {
  same: { words: 5, content: 1 },
  unknown: { words: 6, content: 2 },
  other: { words: 10, content: 3 },
}

/** What two quotations must have in common to be the same one in other words. */
interface Need {
  /** Words of the shorter one from which this is asked for. */
  readonly words: number
  /** Share of its words that stand in the longer one, in their order. */
  readonly share: number
  /** The same share of its longer words, which two statements do not share by chance. */
  readonly content: number
}

/** The less is known of the speakers, and the shorter a quotation is, the more has to be the same. */
const NEEDS: Readonly<Record<VoiceRelation, readonly Need[]>> = {
  same: [
    { words: 5, share: 0.75, content: 0.6 },
    { words: 10, share: 0.65, content: 0.55 },
    { words: 16, share: 0.6, content: 0.5 },
  ],
  unknown: [
    { words: 6, share: 0.8, content: 0.7 },
    { words: 12, share: 0.7, content: 0.6 },
  ],
  other: [{ words: 10, share: 0.85, content: 0.8 }],
}
const CONTENT_LETTERS = 5
/** Where a longest form has more words, only a window of it is compared: so many words beside the shorter one's own. */
const MARGIN = 200

/** How much of a quotation stands in a longer one. */
export interface Closeness {
  readonly relation: VoiceRelation
  readonly equal: number
}

const nothingUnsaid = (): boolean => false

/** Compares quotations with longest forms. */
export class QuotationComparer {
  private readonly quotations: DistinctQuotations
  /** By word, the last comparison in which it was marked. */
  private readonly marks: Uint32Array
  private mark = 0

  constructor(quotations: DistinctQuotations) {
    this.quotations = quotations
    this.marks = new Uint32Array(quotations.table.numbers.size)
  }

  /** How close a quotation is to a longer one; null where it is another. */
  compare(rank: number, canonical: number): Closeness | null {
    const relation = this.quotations.relation(rank, canonical)
    const own = this.quotations.wordsOf(rank)
    const longer = windowOf(own, this.quotations.wordsOf(canonical))
    if (indexOfRow(own, longer) >= 0) {
      const size = own.length === longer.length ? WHOLE[relation] : WITHIN[relation]
      return this.isOfSize(own, size) ? { relation, equal: own.length } : null
    }
    const need = NEEDS[relation].findLast(({ words }) => own.length >= words)
    if (!need) return null
    const least = own.length * need.share
    if (this.sharedWords(own, longer) < least || commonLength(own, longer) < least) return null
    const equal = this.equalWords(own, longer, need)
    return equal > 0 ? { relation, equal } : null
  }

  /** How many words the longer text has, too, wherever they are: quickly found, and never fewer than those in order. */
  private sharedWords(own: Uint32Array, longer: Uint32Array): number {
    this.mark++
    for (const word of longer) this.marks[word] = this.mark
    let shared = 0
    for (const word of own) if (this.marks[word] === this.mark) shared++
    return shared
  }

  private isOfSize(own: Uint32Array, { words, content }: Size): boolean {
    return own.length >= words && this.contentOf(own).length >= content
  }

  private contentOf(own: Uint32Array): Uint32Array {
    return own.filter((word) => this.isContent(word))
  }

  private isContent(word: number): boolean {
    return this.quotations.table.numbers.form(word).length >= CONTENT_LETTERS
  }

  /** Words that are the same where both are aligned; 0 where they are too few. */
  private equalWords(own: Uint32Array, longer: Uint32Array, need: Need): number {
    const [head, tail] = sharedEnds(own, longer)
    const [rest, others] = [own.subarray(head, own.length - tail), longer.subarray(head, longer.length - tail)]
    const aligned = alignWords(this.asWords(rest), this.asWords(others), 0, others.length, nothingUnsaid)
    const equal = head + tail + aligned.equal
    if (equal < own.length * need.share) return 0
    const content = this.contentOf(own)
    const found = content.filter((word) => longer.includes(word)).length
    return content.length === 0 || found < content.length * need.content ? 0 : equal
  }

  private asWords(numbers: Uint32Array): Words {
    const words = new Words()
    for (const number of numbers) {
      const form = this.quotations.table.numbers.form(number)
      words.add(form, form, 0, 0, false, false)
    }
    return words
  }
}

/** How many words are the same at the beginning of both, and how many of the others at the end. */
function sharedEnds(own: Uint32Array, longer: Uint32Array): [number, number] {
  const most = Math.min(own.length, longer.length)
  let [head, tail] = [0, 0]
  while (head < most && own[head] === longer[head]) head++
  while (tail < most - head && own[own.length - 1 - tail] === longer[longer.length - 1 - tail]) tail++
  return [head, tail]
}

/** Of a very long text the stretch that has most of the words; all of any other. */
function windowOf(own: Uint32Array, longer: Uint32Array): Uint32Array {
  const width = own.length + MARGIN
  if (longer.length <= width * 2) return longer
  const words = new Set(own)
  let [count, best, start] = [0, -1, 0]
  for (let at = 0; at < longer.length; at++) {
    if (words.has(longer[at] ?? 0)) count++
    if (at >= width && words.has(longer[at - width] ?? 0)) count--
    if (count > best) [best, start] = [count, Math.max(0, at - width + 1)]
  }
  return longer.subarray(start, start + width)
}

/** The most words that both have in their order: no alignment has more. Shared ends are part of some such row. */
function commonLength(own: Uint32Array, longer: Uint32Array): number {
  const [head, tail] = sharedEnds(own, longer)
  const [rest, others] = [own.subarray(head, own.length - tail), longer.subarray(head, longer.length - tail)]
  const lengths = new Uint32Array(others.length + 1)
  for (const word of rest) {
    let before = 0
    for (let at = 1; at < lengths.length; at++) {
      const above = lengths[at] ?? 0
      lengths[at] = others[at - 1] === word ? before + 1 : Math.max(above, lengths[at - 1] ?? 0)
      before = above
    }
  }
  return head + tail + (lengths[others.length] ?? 0)
}
