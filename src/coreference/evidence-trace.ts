import type { Evidence, Span } from '../types.ts'

/** The steps from a mention to whom it means, for those who want to know why. */
export class EvidenceTrace {
  readonly steps: Evidence[] = []
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** Records a step under the name of the sieve that took it. */
  add(step: string, reason: string, span: Span | null = null): void {
    if (!span) this.steps.push({ step, reason })
    else {
      const { start, end } = span
      this.steps.push({ step, reason, text: this.#text.slice(start, end), start, end })
    }
  }
}
