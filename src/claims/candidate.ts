import type { Attribution } from '../attribution/attribution.ts'
import type { Resolution } from '../coreference/resolution.ts'
import type { Speakers } from '../coreference/speakers.ts'
import type { Speaker } from '../types.ts'

/** An attribution on the way to a claim; its speaker is looked up each time that it is asked for. */
export class Candidate {
  readonly attribution: Attribution
  readonly #speakers: Speakers

  constructor(attribution: Attribution, speakers: Speakers) {
    this.attribution = attribution
    this.#speakers = speakers
  }

  get resolution(): Resolution | null {
    return this.#speakers.get(this.attribution)
  }

  /** Who reports it, where somebody does: not where the speaker has the same name. */
  reporterOf(resolution: Resolution | null): Speaker | null {
    const { via } = this.attribution
    const reporter = (via && this.#speakers.resolution(via)?.speaker) ?? null
    const same = reporter?.name !== null && reporter?.name === resolution?.speaker.name
    return same ? null : reporter
  }
}
