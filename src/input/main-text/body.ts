import type { LineRule } from '../../lexicon/boilerplate/row.ts'
import { winBackBeyond } from './beyond-list.ts'
import { winBackBeyondPrompt } from './beyond-prompt.ts'
import { winBackClosing } from './closing-section.ts'
import { winBackBelowEmptyList } from './empty-list.ts'
import { entriesOf } from './entries.ts'
import type { Features } from './features.ts'
import { cardsOf } from './glued-groups.ts'
import { headlinesInRow } from './headlines-in-row.ts'
import { winBackLabelled, winBackSections } from './later-sections.ts'
import { headsNext, isHeadOfArticle } from './next-article.ts'
import { dropOutliers } from './outliers.ts'
import { BODY, bestPath } from './path.ts'
import { dampComments, isAtTop, isBox, isButton, skipCosts, startCosts } from './position.ts'
import { asks } from './prompt-boxes.ts'
import { RecoveredLines, winBackAfter, winBackBefore, winBackWithin } from './recover-lines.ts'
import { isSpaced, scoresOf } from './score.ts'
import { winBackTurns } from './speaker-lines.ts'
import { headsTeasers } from './teaser-groups.ts'
import { dropCopies, endOf, startOf, wordsOfLines } from './trim.ts'
import { zoneOf } from './zone.ts'

/** What it costs the body to run through a line, in words of prose. */
const TOLLS: Record<LineRule['effect'], number> = {
  end: Number.POSITIVE_INFINITY,
  foot: 40,
  list: 15,
  tail: 0,
  box: 0,
  line: 0,
  dateline: 0,
  caption: 0,
}

/** A label of comments among share buttons leads to them; they do not start there. */
const BUTTON = 15
/** On a page of questions they are asked for below each question and answer. */
const ASKED_FOR = 1
const isCounted = ({ rule }: Features) => rule?.id === 'answers'
/** A list of other stories among paragraphs is a box. */
const BOX = 8
const isShare = (line: Features | undefined) => line?.rule?.id === 'share'

function tollOf(features: readonly Features[], scores: Float64Array, isDebate: boolean, i: number): number {
  const effect = features[i]?.rule?.effect
  if (!effect) return 0
  if (features[i]?.rule?.id === 'up-next' && isHeadOfArticle(features, i + 1)) return TOLLS.end
  if (effect === 'list' && asks(features[i - 1])) return TOLLS.box
  if (effect === 'list' && (headsTeasers(features, i) || headsNext(features, i))) return TOLLS.end
  if (effect === 'list') return isBox(features, scores, i) ? BOX : TOLLS.list
  if (effect !== 'end') return TOLLS[effect]
  if (isDebate && features[i]?.rule?.id === 'comments') return ASKED_FOR
  if (isAtTop(features, scores, i)) return TOLLS.foot
  const button = isShare(features[i - 1]) || isShare(features[i + 1]) || isButton(features, scores, i)
  return button ? BUTTON : TOLLS.end
}

/** The body of a page: which lines are kept, its first and last prose, and why others are no body. */
export interface Body {
  readonly kept: Uint8Array
  /** -1 where no body stood out. */
  readonly first: number
  readonly last: number
  readonly cards: Uint8Array
}

/** Finds the lines of a page that are the body of its article; all of them, where none stand out. */
export function bodyOf(features: readonly Features[]): Body {
  const spaced = isSpaced(features)
  const cards = cardsOf(features, spaced)
  const scores = scoresOf(features, spaced, cards)
  const isDebate = features.some(isCounted)
  const tolls = Float64Array.from(features, (_, i) => tollOf(features, scores, isDebate, i))
  const places = bestPath(dampComments(features, scores, tolls), {
    tolls,
    starts: startCosts(features),
    skips: skipCosts(features, scores),
  })
  const prose = Uint8Array.from(places, (place, i) => (place === BODY && (scores[i] ?? 0) > 0 ? 1 : 0))
  dropCopies(features, prose, cards)
  dropOutliers(features, prose)
  dropKeyPoints(features, prose)
  const last = endOf(features, prose, cards, prose.lastIndexOf(1), spaced)
  // A question has its dates below it, between the answers.
  const start = prose.indexOf(1)
  const first = last < 0 ? -1 : isDebate ? start : startOf(features, prose, start, last)
  const body = proseBody(new RecoveredLines(features, prose, cards, first, last))
  return withEntries(withLists(body, features, prose), features)
}

function withEntries(body: Body, features: readonly Features[]): Body {
  const kept = entriesOf(features, body.kept, body.cards)
  return kept ? { ...body, kept, first: kept.indexOf(1), last: kept.lastIndexOf(1) } : body
}

/** A list does not begin an article: its items above the first sentences are its key points, and stand there as headings. */
function dropKeyPoints(features: readonly Features[], prose: Uint8Array): void {
  const start = features.findIndex(({ listed, ended }, i) => prose[i] && (!listed || ended))
  if (start > 0) prose.fill(0, 0, start)
}

function proseBody(found: RecoveredLines): Body {
  const { features, cards, first, last } = found
  const kept = new Uint8Array(features.length)
  if (last < 0) return { kept: kept.fill(1), first, last, cards }
  winBackWithin(found, kept)
  winBackBefore(found, kept)
  winBackAfter(found, kept)
  winBackBeyond(found, kept)
  winBackBeyondPrompt(found, kept)
  winBackClosing(found, kept)
  winBackSections(found, kept)
  winBackLabelled(found, kept)
  winBackBelowEmptyList(found, kept)
  winBackTurns(found, kept)
  if (isClean(features, kept)) keepUnmarked(features, cards, kept)
  return { kept, first, last, cards }
}

/** Words that a body of short lines needs, and how many times those of the prose it must have, within it or elsewhere. */
const LEAST_LIST = 40
const LIST_INSIDE = 2.5
const LIST_ELSEWHERE = 6

/** Takes the whole stretch below byline or date for the body, where it holds far more than the prose found in it. */
function withLists(body: Body, features: readonly Features[], prose: Uint8Array): Body {
  const zone = zoneOf(features)
  const words = body.last < 0 ? 0 : wordsOfLines(features, prose, body.first, body.last + 1)
  const inside = body.last < 0 || (body.first >= zone.first && body.last <= zone.last)
  if (zone.words < LEAST_LIST || zone.words < words * (inside ? LIST_INSIDE : LIST_ELSEWHERE)) return body
  const others = headlinesInRow(features)
  if (wordsOfLines(features, others, zone.first, zone.last + 1) * 2 > zone.words) return body
  const kept = new Uint8Array(features.length)
  kept.fill(1, zone.first, zone.last + 1)
  for (let i = zone.first; i <= zone.last; i++)
    if (features[i]?.rule || features[i]?.dateline || body.cards[i]) kept[i] = 0
  return { ...body, kept, first: zone.first, last: zone.last }
}

/** Share of the words in the body from which on a page is taken to hold nothing else. */
const CLEAN = 0.9

function isClean(features: readonly Features[], kept: Uint8Array): boolean {
  const marked = (i: number) => features[i]?.rule || features[i]?.dateline
  const first = kept.indexOf(1)
  const last = kept.lastIndexOf(1)
  for (let i = 0; i < features.length; i++) if ((i < first || i > last) && marked(i)) return false
  const everything = new Uint8Array(features.length).fill(1)
  if (features.some(({ rule }) => rule && TOLLS[rule.effect] >= TOLLS.list)) return false
  const all = wordsOfLines(features, everything, 0, features.length)
  return wordsOfLines(features, kept, 0, features.length) >= all * CLEAN
}

function keepUnmarked(features: readonly Features[], cards: Uint8Array, kept: Uint8Array): void {
  features.forEach(({ rule, hints }, i) => {
    if (!rule && !cards[i] && hints.linkDensity < 0.5 && hints.prior >= 0) kept[i] = 1
  })
}
