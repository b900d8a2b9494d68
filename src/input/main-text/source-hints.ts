/** A decision that the source makes by itself (a hidden element, a navigation bar), whatever the words say. */
export interface SourceVerdict {
  readonly kept: boolean
  readonly reason: string
  readonly rule: string
}

/** That of a block that the source itself calls the headline. */
export const HEADLINE: SourceVerdict = { kept: false, rule: 'headline', reason: 'headline' }

/**
 * What the source shows of a block beyond its words. Plain text knows its empty lines only, markup more; what a format
 * does not know stays neutral, so that every format meets the same rules.
 */
export class Hints {
  /** Empty lines before the block: 0 where it is glued to its neighbour. */
  readonly blanksBefore: number
  readonly blanksAfter: number
  /** Share of its letters that stand in links, 0 to 1. */
  readonly linkDensity: number
  /** What markup adds to the score, in words of prose: positive for the body (`<article>`, `<p>`), negative for the rest. */
  readonly prior: number
  /** Classes and ids of the block and what surrounds it, lower case, separated by spaces; empty for none. */
  readonly names: string
  readonly verdict: SourceVerdict | null

  constructor(
    blanksBefore = 1,
    blanksAfter = 1,
    linkDensity = 0,
    prior = 0,
    names = '',
    verdict: SourceVerdict | null = null,
  ) {
    this.blanksBefore = blanksBefore
    this.blanksAfter = blanksAfter
    this.linkDensity = linkDensity
    this.prior = prior
    this.names = names
    this.verdict = verdict
  }
}

/** For formats that show nothing but words. */
export const NO_HINTS = new Hints()
