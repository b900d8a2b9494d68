import type { Evidence, Span } from '../../types.ts'
import type { DoubtRow } from './doubt-row.ts'

/** A step, and the one before it: most mentions take one or two, and a document may have a hundred thousand mentions. */
class Step {
  readonly step: string
  readonly reason: string
  readonly span: Span | null
  readonly before: Step | null

  constructor(step: string, reason: string, span: Span | null, before: Step | null) {
    this.step = step
    this.reason = reason
    this.span = span
    this.before = before
  }

  evidence(text: string): Evidence {
    const { step, reason } = this
    if (!this.span) return { step, reason }
    const { start, end } = this.span
    return { step, reason, text: text.slice(start, end), start, end }
  }
}

/** The steps from a mention to whom it means, for those who want to know why. */
export class EvidenceTrace {
  #last: Step | null = null
  /** Why to doubt whom the steps led to. */
  doubt: DoubtRow | null = null

  /** Records a step under the name of the sieve that took it. */
  add(step: string, reason: string, span: Span | null = null): void {
    this.#last = new Step(step, reason, span, this.#last)
  }

  /** The steps in their order, with the words of the text that they point at. */
  steps(text: string): Evidence[] {
    const steps: Evidence[] = []
    for (let step = this.#last; step; step = step.before) steps.push(step.evidence(text))
    return steps.reverse()
  }
}
