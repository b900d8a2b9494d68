import type { Block, Span } from '../../article-types.ts'
import { siteKey } from '../site-lines.ts'
import { type Body, bodyOf } from './body.ts'
import { blockRule, type Features, featuresOf } from './features.ts'
import { AUTHOR, CAPTION_CARD, COPY, FILM, PROMPT, STORY_LINK, TEASER } from './glued-groups.ts'
import type { Hints } from './source-hints.ts'

/** What was decided for a page. */
export interface Decision {
  /** False where nothing stood out as the main text, and all was kept. */
  readonly found: boolean
  /** Indices of the first and last block of prose of the body; -1 where none was found. */
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

/** Ids of the rules by which a block is dropped for nothing but its place. */
export const BY_PLACE: ReadonlySet<string> = new Set([BEFORE_BODY.rule, WITHIN_BODY.rule, AFTER_BODY.rule])

const DATE: Reason = { rule: 'date', reason: 'date of publication' }
const SITE_LINE: Reason = { rule: 'site-line', reason: 'recurs across the pages of the site' }
const HEADLINE: Reason = { rule: 'headline', reason: 'headline, given as the title' }
const CARD_REASONS: Record<number, Reason> = {
  [TEASER]: { rule: 'teaser-card', reason: 'teaser of another story' },
  [STORY_LINK]: { rule: 'story-link', reason: 'points to another story' },
  [COPY]: { rule: 'copy', reason: 'stands in the text before' },
  [AUTHOR]: { rule: 'author-box', reason: 'about the author' },
  [PROMPT]: { rule: 'prompt-box', reason: 'asks something of the reader' },
  [FILM]: { rule: 'film-box', reason: 'about a film' },
  [CAPTION_CARD]: { rule: 'caption-card', reason: 'caption of a picture' },
}

function reasonOf(feature: Features | undefined, { cards, first, last }: Body, i: number): Reason {
  if (feature?.rule) return { rule: feature.rule.id, reason: feature.rule.reason }
  if (feature?.dateline) return DATE
  const card = CARD_REASONS[cards[i] ?? 0]
  return card ?? (i < first ? BEFORE_BODY : i > last ? AFTER_BODY : WITHIN_BODY)
}

function drop(block: Block, { rule, reason }: Reason): void {
  block.kept = false
  block.rule = rule
  block.reason = reason
}

/**
 * No page has more: what has is data, or a book in short lines, without a main part among others. Of its lines only
 * bylines are dropped, which are no body wherever they stand.
 */
const MOST_LINES = 50_000

function dropByline(text: string, block: Block): void {
  const rule = blockRule(text, block)
  if (rule?.effect === 'dateline') drop(block, { rule: rule.id, reason: rule.reason })
}

const NO_FEATURES: readonly Features[] = []
const NO_BODY: Body = { kept: new Uint8Array(0), first: -1, last: -1, cards: new Uint8Array(0) }

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
  const isPage = blocks.length <= MOST_LINES
  const features = isPage ? featuresOf(text, blocks, hints) : NO_FEATURES
  const body = isPage ? bodyOf(features) : NO_BODY
  blocks.forEach((block, i) => {
    const verdict = hints[i]?.verdict
    if (siteLines?.has(siteKey(text, block))) drop(block, SITE_LINE)
    else if (verdict) verdict.kept || drop(block, verdict)
    else if (!isPage) dropByline(text, block)
    else if (!body.kept[i]) drop(block, reasonOf(features[i], body, i))
  })
  return { found: body.last >= 0, first: body.first, last: body.last, features }
}

/**
 * Takes copies of the headline out of the body of a page; an article with nothing around it keeps its own.
 *
 * @param headlines spans of blocks
 */
export function dropHeadlines(blocks: readonly Block[], headlines: readonly Span[]): void {
  if (headlines.length === 0 || blocks.every(({ kept }) => kept)) return
  const starts = new Set(headlines.map(({ start }) => start))
  for (const block of blocks) if (block.kept && starts.has(block.start)) drop(block, HEADLINE)
}
