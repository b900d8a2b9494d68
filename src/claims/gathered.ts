import type { Attribution } from '../attribution/attribution.ts'
import type { Speakers } from '../coreference/speakers.ts'
import type { AnnotatedBlock } from '../text/tokens.ts'
import type { Declined, Warning } from '../types.ts'
import { warning } from '../warnings.ts'
import type { Given } from './assemble.ts'
import { declinedBy } from './declined.ts'
import { MOST_OPEN, quotationWarnings } from './open-quotations.ts'
import type { Told } from './streamed-document.ts'

/** What was found in a part of an article. */
export interface Attributed {
  readonly annotated: readonly AnnotatedBlock[]
  readonly attributions: readonly Attribution[]
  /** Of those who declined to comment. */
  readonly declined: readonly Attribution[]
  readonly speakers: Speakers
}

/** Gathers what the parts of an article tell beside their claims. */
export class Gathered implements Told {
  readonly forms = new Map<string, readonly string[]>()
  readonly declined: Declined[] = []
  readonly #given: Omit<Given, 'annotated'>
  readonly #open: Warning[] = []
  #parts = 0
  /** What corrections have to say, which are applied once all claims are known. */
  orphans: readonly Warning[] = []

  constructor(given: Omit<Given, 'annotated'>) {
    this.#given = given
  }

  add({ annotated, attributions, declined, speakers }: Attributed): void {
    const { article, places } = this.#given
    this.#parts++
    for (const [name, forms] of speakers.forms([...attributions, ...declined]))
      this.forms.set(name, [...new Set([...(this.forms.get(name) ?? []), ...forms])])
    for (const silent of declinedBy(declined, speakers, places, article.text)) this.declined.push(silent)
    if (this.#open.length < MOST_OPEN) this.#open.push(...quotationWarnings(annotated, places))
  }

  get warnings(): Warning[] {
    const parts = this.#parts > 1 ? [warning('in-parts')] : []
    return [...this.#given.article.warnings, ...parts, ...this.#open.slice(0, MOST_OPEN), ...this.orphans]
  }
}
