import { foldedWords, type Words } from '../folded-words.ts'
import type { DraftQuotation } from './verification.ts'

/** Words in a row that a source must share with a quotation to be looked at. */
const RUN = 3

/** A stretch of a source that may hold a quotation: indexes of its words, the end exclusive. */
export interface Stretch {
  readonly quotation: number
  readonly from: number
  readonly to: number
}

/** Finds which quotations a source may hold, by runs of words that both have. */
export class QuotationIndex {
  readonly words: readonly Words[]
  private readonly runs: Map<string, number[]>

  constructor(quotations: readonly DraftQuotation[]) {
    this.words = quotations.map(({ text }) => foldedWords(text))
    this.runs = new Map()
    for (const [i, { forms }] of this.words.entries()) {
      const size = Math.min(RUN, forms.length)
      for (let at = 0; size > 0 && at + size <= forms.length; at++) this.add(forms.slice(at, at + size).join(' '), i)
    }
  }

  private add(run: string, quotation: number): void {
    const known = this.runs.get(run)
    if (!known) this.runs.set(run, [quotation])
    else if (known.at(-1) !== quotation) known.push(quotation)
  }

  /** The stretches of a source in which a quotation may stand, each as wide as the quotation on both sides of what is shared. */
  stretchesOf({ forms }: Words): Stretch[] {
    const hits = new Map<number, number[]>()
    for (let at = 0; at < forms.length; at++) {
      let run = ''
      for (let size = 1; size <= RUN && at + size <= forms.length; size++) {
        run += (size === 1 ? '' : ' ') + forms[at + size - 1]
        for (const quotation of this.runs.get(run) ?? []) {
          const places = hits.get(quotation)
          if (places) places.push(at)
          else hits.set(quotation, [at])
        }
      }
    }
    return [...hits].flatMap(([quotation, places]) => this.stretches(quotation, places, forms.length))
  }

  /** Hits that are near one another make one stretch. */
  private stretches(quotation: number, places: readonly number[], length: number): Stretch[] {
    const own = this.words[quotation]?.length ?? 0
    const margin = own + MARGIN
    const stretches: (Stretch & { shared: number })[] = []
    for (const at of places) {
      const [from, to] = [Math.max(0, at - margin), Math.min(length, at + margin)]
      const last = stretches.at(-1)
      if (last && from <= last.to && to - last.from <= LONGEST) {
        stretches[stretches.length - 1] = { ...last, to, shared: last.shared + 1 }
      } else stretches.push({ quotation, from, to, shared: 1 })
    }
    const least = Math.max(1, Math.floor((own - RUN + 1) * LEAST_SHARED))
    return stretches.filter(({ shared }) => shared >= least)
  }
}

/** Words that a stretch has beyond the quotation's own length: what may be left out between its parts. */
const MARGIN = 60
/** Share of a quotation's runs that a stretch must have: a few common words in a row are everywhere. */
const LEAST_SHARED = 0.15
/** Words of a stretch at most: the time for it grows with its length. */
const LONGEST = 2000
