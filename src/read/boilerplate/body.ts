import type { LineRule } from '../../lexicon/boilerplate/row.ts'
import { cardsOf } from './cards.ts'
import type { Features } from './features.ts'
import { BODY, bestPath } from './path.ts'
import { dampComments, isAtTop, isBox, isButton, skipCosts, startCosts } from './position.ts'
import { isSpaced, scoresOf } from './score.ts'
import { endOf, startOf, wordsIn } from './trim.ts'
import { Found, winBackAfter, winBackBefore, winBackWithin } from './winback.ts'

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
/** A list of other stories among paragraphs is a box. */
const BOX = 8
const isShare = (line: Features | undefined) => line?.rule?.id === 'share'

function tollOf(features: readonly Features[], scores: Float64Array, i: number): number {
  const effect = features[i]?.rule?.effect
  if (!effect) return 0
  if (effect === 'list') return isBox(features, scores, i) ? BOX : TOLLS.list
  if (effect !== 'end') return TOLLS[effect]
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
  const tolls = Float64Array.from(features, (_, i) => tollOf(features, scores, i))
  const places = bestPath(dampComments(features, scores, tolls), {
    tolls,
    starts: startCosts(features),
    skips: skipCosts(features, scores),
  })
  const kept = new Uint8Array(features.length)
  const prose = Uint8Array.from(places, (place, i) => (place === BODY && (scores[i] ?? 0) > 0 ? 1 : 0))
  const last = endOf(features, prose, places.lastIndexOf(BODY), spaced)
  if (last < 0) return { kept: kept.fill(1), first: -1, last, cards }
  const first = startOf(features, prose, places.indexOf(BODY), last)
  const found = new Found(features, prose, cards, first, last)
  winBackWithin(found, kept)
  winBackBefore(found, kept)
  winBackAfter(found, kept)
  if (isClean(features, kept)) keepUnmarked(features, cards, kept)
  return { kept, first, last, cards }
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
  const all = wordsIn(features, everything, 0, features.length)
  return wordsIn(features, kept, 0, features.length) >= all * CLEAN
}

function keepUnmarked(features: readonly Features[], cards: Uint8Array, kept: Uint8Array): void {
  features.forEach(({ rule, hints }, i) => {
    if (!rule && !cards[i] && hints.linkDensity < 0.5 && hints.prior >= 0) kept[i] = 1
  })
}
