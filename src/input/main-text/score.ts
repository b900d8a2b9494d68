import type { Features } from './features.ts'
import { headlinesInRow, isClosedLine, isOpenLine, isUnstopped } from './headlines-in-row.ts'
import { isDated } from './page-marks.ts'
import { trustOf } from './position-prior.ts'

/** What a line that is no prose costs the body. */
const SHORT = -2
/** The same of an item of a list, which menus seldom number or dot, and of code. */
const SHORT_ITEM = -0.5
/** A line of signs only. */
const NOTHING = -0.2
const MARKED = -3
/** Part of the article in its middle, not at its end: neither draws the body on nor breaks it. */
const TAIL = 0.5
const LINKED = -8
/** A single paragraph says no more than this, so that one long notice does not outweigh an article. */
const MOST_WORDS = 60
/** Share of the gain of a block that does not end as a sentence: one that holds sentences, a long one, a short one. */
const MID_SENTENCE = 0.7
const LONG_LABEL = 0.4
const LABEL = 0.15
/** The same of an item of a list, however short. */
const ITEM = 0.6
const LEAST_ITEM = 3
const LONG = 140
/** What further words of a paragraph add; a page may have all its text in one. */
const FURTHER = 0.3
const FURTHEST_WORDS = 1000
/** The same where the page sets no full stops at the end of its paragraphs, of longer lines. */
const OPEN = 0.8
const UNSTOPPED = 70
const PROSE_LENGTH = 80
/** Share of lower-case letters below which a line is a heading. */
const LEAST_LOWER = 0.6
/** What is left of the gain of a long paragraph in capitals. */
const SHOUTED = 0.5

/** What is left of the gain of a line that does not end as a sentence does. */
function closureOf({ length, ended, cut, sentences, listed, words }: Features, unstopped: boolean): number {
  if (ended && !(cut && length < LONG)) return 1
  if (unstopped && length > UNSTOPPED) return OPEN
  if (length > LONG) return sentences ? MID_SENTENCE : LONG_LABEL
  return listed && words >= LEAST_ITEM ? ITEM : LABEL
}

/** How much a block by itself looks like prose, in words. */
function proseOf(line: Features, unstopped: boolean): number {
  const { words, length, lower, ended, listed, hints } = line
  if (words === 0) return 0
  const shouted = ended && length > LONG ? SHOUTED : 0
  const cased = Math.max(shouted, (lower - LEAST_LOWER) / (1 - LEAST_LOWER))
  const long = listed && words >= LEAST_ITEM ? 1 : Math.min(1, length / PROSE_LENGTH)
  const further = Math.min(Math.max(0, words - MOST_WORDS), FURTHEST_WORDS) * FURTHER
  return (Math.min(words, MOST_WORDS) + further) * cased * long * closureOf(line, unstopped) * (1 - hints.linkDensity)
}

const isFree = ({ hints }: Features) => hints.blanksBefore > 0 && hints.blanksAfter > 0

/** Whether the page sets its paragraphs apart with empty lines: then prose glued to short lines is a teaser or a caption. */
export function isSpaced(features: readonly Features[]): boolean {
  let free = 0
  let all = 0
  const unstopped = isUnstopped(features)
  for (const feature of features) {
    const weight = proseOf(feature, unstopped)
    if (weight < 10) continue
    all += weight
    if (isFree(feature)) free += weight
  }
  return free > all * 0.6
}

const GLUED = 0.25
const REPEATED = 0.3
const DATED = 0.5
/** Above one of many links to read more. */
const TEASED = 0

/** Whether a neighbour without an empty line between is a heading, label or date and no prose. */
function gluedToShort(features: readonly Features[], prose: Float64Array, i: number): boolean {
  const here = features[i]
  const short = (j: number) => j >= 0 && j < features.length && (prose[j] ?? 0) < 5 && !features[j]?.colon
  if (!here || here.listed) return false
  return (here.hints.blanksBefore === 0 && short(i - 1)) || (here.hints.blanksAfter === 0 && short(i + 1))
}

/** A page with more dates than these lists stories or comments; the first of them belong to the article. */
const DATES = 3
const DATES_OF_TOP = 2

/** Marks paragraphs beside the dates of a page that has many, its first dates left aside: teasers and comments. */
function datedLines(features: readonly Features[]): Uint8Array {
  const dated = new Uint8Array(features.length)
  let seen = 0
  features.forEach((line, i) => {
    if (!line || !isDated(line)) return
    seen++
    if (i > 0) dated[i - 1] = seen > DATES_OF_TOP ? 1 : 0
    if (seen > DATES_OF_TOP && i + 1 < dated.length) dated[i + 1] = 1
  })
  return seen > DATES ? dated : new Uint8Array(features.length)
}

/** How far below the heading of a list its teasers are looked for, and what is left of their prose. */
const LINES_OF_LIST = 40
const IN_LIST = 0.2
/** Whether one headline stands right above, and not several. */
const isHeaded = (features: readonly Features[], i: number): boolean =>
  isOpenLine(features[i - 1]) && !isOpenLine(features[i - 2])

/** Marks the teasers below the heading of a list of other stories: one paragraph each, right below a headline. */
function teasersOfLists(features: readonly Features[]): Uint8Array {
  const teasers = new Uint8Array(features.length)
  features.forEach(({ rule }, head) => {
    if (rule?.effect !== 'list' || !isOpenLine(features[head + 1])) return
    for (let i = head + 1; i < Math.min(features.length, head + LINES_OF_LIST); i++) {
      if (isClosedLine(features[i]) && (isClosedLine(features[i + 1]) || !isHeaded(features, i))) return
      if (isClosedLine(features[i])) teasers[i] = 1
    }
  })
  return teasers
}

/** What is left of the prose of a headline among many. */
const IN_ROW = 0.05

/** What is left of the prose of a block that stands where teasers, captions, copies and comments do. */
function damped(features: readonly Features[], prose: Float64Array, spaced: boolean, i: number): number {
  let value = prose[i] ?? 0
  if (spaced && gluedToShort(features, prose, i)) value *= GLUED
  if ((features[i]?.repeats ?? 1) > 1) value *= REPEATED
  const below = features[i + 1]
  if (below?.rule?.id === 'read-more' && below.repeats > 2) value *= TEASED
  return value
}

/** Scores each block of a page, in words of prose: positive where it may be body, negative where it may not. */
export function scoresOf(features: readonly Features[], spaced: boolean, cards: Uint8Array): Float64Array {
  const unstopped = isUnstopped(features)
  const prose = Float64Array.from(features, (line) => proseOf(line, unstopped))
  const dated = datedLines(features)
  const trust = trustOf(features)
  const teasers = teasersOfLists(features)
  const others = headlinesInRow(features)
  return Float64Array.from(features, ({ rule, dateline, words, listed, unlabelled, hints }, i) => {
    if (hints.linkDensity > 0.7) return LINKED + hints.prior
    if (rule?.effect === 'tail') return TAIL + hints.prior
    if (rule || dateline || cards[i]) return MARKED + hints.prior
    const place = (others[i] ? IN_ROW : 1) * (dated[i] ? DATED : 1) * (teasers[i] ? IN_LIST : 1) * (trust[i] ?? 1)
    const value = damped(features, prose, spaced, i) * place
    return value + (words === 0 ? NOTHING : listed || unlabelled ? SHORT_ITEM : SHORT) + hints.prior
  })
}
