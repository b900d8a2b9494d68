import type { Block } from '../../types.ts'
import { type Features, featuresOf } from './features.ts'
import type { Hints } from './hints.ts'
import { AFTER, BEFORE, BODY, bestPath, HOLE } from './path.ts'
import { scoreOf } from './score.ts'

/** What was decided for a page. */
export interface Decision {
  /** False where nothing stood out as the main text, and all was kept. */
  readonly found: boolean
  readonly features: readonly Features[]
}

const PLACES: Record<number, { rule: string; reason: string }> = {
  [BEFORE]: { rule: 'before-body', reason: 'stands before the main text' },
  [HOLE]: { rule: 'within-body', reason: 'interrupts the main text' },
  [AFTER]: { rule: 'after-body', reason: 'stands after the main text' },
}

function drop(block: Block, why: { rule: string; reason: string }): void {
  block.kept = false
  block.rule = why.rule
  block.reason = why.reason
}

/**
 * Decides for the page as a whole which blocks are the body of the article: sets `kept`, `rule` and `reason` of each.
 *
 * @param hints one a block, in the same order; none for formats that show nothing but words
 * @param siteLines lines known to recur across the pages of the site
 */
export function decide(
  text: string,
  blocks: readonly Block[],
  hints: readonly Hints[] = [],
  siteLines?: ReadonlySet<string>,
): Decision {
  const features = featuresOf(text, blocks, hints)
  const scores = Float64Array.from(features, scoreOf)
  const ends = Uint8Array.from(features, ({ rule }) => (rule?.effect === 'end' ? 1 : 0))
  const places = bestPath(scores, ends)
  const found = places.includes(BODY)
  blocks.forEach((block, i) => {
    const { rule, hints } = features[i] ?? { rule: null, hints: null }
    const place = PLACES[places[i] ?? BEFORE]
    if (hints?.verdict) {
      if (!hints.verdict.kept) drop(block, hints.verdict)
    } else if (siteLines?.has(text.slice(block.start, block.end).trim())) {
      drop(block, { rule: 'site-line', reason: 'recurs across the pages of the site' })
    } else if (found && (rule || place))
      drop(block, rule ? { rule: rule.id, reason: rule.reason } : (place ?? { rule: '', reason: '' }))
  })
  return { found, features }
}
