import type { LineRule } from '../../lexicon/boilerplate/row.ts'
import type { Block } from '../../types.ts'
import { siteKey } from '../site-lines.ts'
import { type Features, featuresOf } from './features.ts'
import type { Hints } from './hints.ts'
import { BODY, bestPath } from './path.ts'
import { scoresOf } from './score.ts'
import { proseWords, startOf } from './trim.ts'
import { winBackAfter, winBackBefore, winBackWithin } from './winback.ts'

/** What was decided for a page. */
export interface Decision {
  /** False where nothing stood out as the main text, and all was kept. */
  readonly found: boolean
  /** Indices of the first and last block of the body; -1 where none was found. */
  readonly first: number
  readonly last: number
  readonly features: readonly Features[]
}

/** Why a block was dropped. */
interface Reason {
  readonly rule: string
  readonly reason: string
}

const BEFORE_BODY: Reason = { rule: 'before-body', reason: 'stands before the main text' }
const WITHIN_BODY: Reason = { rule: 'within-body', reason: 'interrupts the main text' }
const AFTER_BODY: Reason = { rule: 'after-body', reason: 'stands after the main text' }
const DATE: Reason = { rule: 'date', reason: 'date of publication' }
const SITE_LINE: Reason = { rule: 'site-line', reason: 'recurs across the pages of the site' }

/** What it costs the body to run through a line, in words of prose. */
const TOLLS: Record<LineRule['effect'], number> = {
  end: Number.POSITIVE_INFINITY,
  list: 15,
  tail: 8,
  box: 0,
  line: 0,
  dateline: 0,
  caption: 0,
}

/** Share of the words in the body from which on a page is taken to hold nothing else. */
const CLEAN = 0.9

function keptOf(
  features: readonly Features[],
  text: string,
  blocks: readonly Block[],
): { kept: Uint8Array; first: number; last: number } {
  const scores = scoresOf(features)
  const tolls = Float64Array.from(features, ({ rule }) => (rule ? TOLLS[rule.effect] : 0))
  const places = bestPath(scores, tolls)
  const kept = new Uint8Array(features.length)
  const isProse = (i: number) => places[i] === BODY && (scores[i] ?? 0) > 0
  const last = places.lastIndexOf(BODY)
  const first = startOf(features, isProse, places.indexOf(BODY), last)
  if (last < 0) return { kept: kept.fill(1), first: -1, last: -1 }
  const headOf = (i: number) =>
    text.slice(blocks[i]?.start ?? 0, Math.min(blocks[i]?.end ?? 0, (blocks[i]?.start ?? 0) + 80))
  winBackWithin(features, isProse, kept, first, last, headOf)
  winBackBefore(features, kept, first)
  winBackAfter(features, kept, last, features.length)
  if (isClean(features, kept))
    features.forEach(({ rule }, i) => {
      if (!rule || (scores[i] ?? 0) > 0) kept[i] = 1
    })
  return { kept, first, last }
}

function isClean(features: readonly Features[], kept: Uint8Array): boolean {
  const all = features.reduce((sum, { words }) => sum + words, 0)
  const inBody = proseWords(features, (i) => kept[i] === 1, 0, features.length)
  const ends = features.some(({ rule }) => rule && TOLLS[rule.effect] > 8)
  return !ends && inBody >= all * CLEAN
}

function reasonOf(feature: Features | undefined, i: number, first: number, last: number): Reason {
  if (feature?.rule) return { rule: feature.rule.id, reason: feature.rule.reason }
  if (feature?.dateline) return DATE
  return i < first ? BEFORE_BODY : i > last ? AFTER_BODY : WITHIN_BODY
}

function drop(block: Block, { rule, reason }: Reason): void {
  block.kept = false
  block.rule = rule
  block.reason = reason
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
  const { kept, first, last } = keptOf(features, text, blocks)
  blocks.forEach((block, i) => {
    const verdict = hints[i]?.verdict
    if (siteLines?.has(siteKey(text, block))) drop(block, SITE_LINE)
    else if (verdict) verdict.kept || drop(block, verdict)
    else if (!kept[i]) drop(block, reasonOf(features[i], i, first, last))
  })
  return { found: last >= 0, first, last, features }
}
