import { findBareTeasers } from './bare-teasers.ts'
import { type Features, groupsOf } from './features.ts'
import { findHeadlineLinks } from './headline-links.ts'
import { findInsertedCards } from './inserted-cards.ts'
import { captionAbove, findFilms, findScenes, findSlides } from './picture-lines.ts'
import { findPrompts } from './prompt-boxes.ts'
import { pulledQuotes } from './pull-quotes.ts'
import { findTeaserGroups } from './teaser-groups.ts'

// What a line is besides the article’s own text; 0 where it is nothing of these.

/** Teaser of another story: a group in which a line of the page is repeated. */
export const TEASER = 1
/** Glued to the credit of a picture, or with its photographer below. */
export const CAPTION_CARD = 2
/** Stands alone between paragraphs and has the shape of a link to another story. */
export const STORY_LINK = 3
/** Stands in the body before. */
export const COPY = 4
/** Part of a box in which the site asks something of its readers. */
export const PROMPT = 5
/** Tells of who wrote the page. */
export const AUTHOR = 6
/** Part of a box that shows a film. */
export const FILM = 7

const MOST_LINES = 6
const PARAGRAPH = 25

/** A group with a repeated headline and at most one paragraph: more of them are an article with a label among them. */
function isTeaser(group: readonly Features[]): boolean {
  const paragraphs = group.filter(({ ended, words }) => ended && words >= PARAGRAPH).length
  return paragraphs <= 1 && group.some(({ repeats, words, rule }) => repeats > 1 && words >= 4 && !rule)
}

const glued = (line: Features | undefined) => line !== undefined && line.hints.blanksBefore === 0

/** Marks a line that touches a caption or credit without an empty line between. */
function touchesCaption(features: readonly Features[], i: number): boolean {
  const isCaption = (j: number) => features[j]?.rule?.effect === 'caption'
  const above = isCaption(i - 1) && (features[i - 1]?.words ?? 0) <= MOST_CREDIT && glued(features[i])
  return above || (isCaption(i + 1) && glued(features[i + 1]))
}

/** A longer line is a caption with its credit, and what stands below it is no part of it. */
const MOST_CREDIT = 12

/** A group under the heading of a box, with one paragraph at most. */
function isBoxed(features: readonly Features[], from: number, to: number): boolean {
  const head = features[from]
  const opens = head?.rule?.effect === 'list' || (head?.rule?.effect === 'box' && head.words <= 5)
  return opens && features.slice(from + 1, to).filter(({ ended, words }) => ended && words >= LEAST_WORDS).length <= 1
}

/** Rows that speak of subscribing: what is glued to them belongs to the same box. */
const SUBSCRIBING = new Set(['newsletter', 'inbox', 'consent', 'no-spam'])
const LEAST_LINKS = 3
const LEAST_LINK = 4

/** A few lines without a sentence, a label of links among them: other stories. */
function isLinks(group: readonly Features[]): boolean {
  const opens = group.some(({ rule }) => rule?.effect === 'list' || rule?.effect === 'box')
  const linked = group.filter(({ ended, rule, words }) => !ended && !rule && words >= LEAST_LINK)
  return opens && linked.length >= LEAST_LINKS && group.every(({ ended, colon }) => !ended && !colon)
}

/** A box in which the site asks for an address, a paragraph of it at most. */
function isSubscription(group: readonly Features[]): boolean {
  const paragraphs = group.filter(({ ended, words, rule }) => !rule && ended && words >= PARAGRAPH)
  return paragraphs.length === 0 && group.some(({ rule }) => rule && SUBSCRIBING.has(rule.id))
}

const LEAST_WORDS = 8
const LEAST_TITLED = 0.75

/** A few headlines below one another, after the end of a paragraph: links to other stories. */
function isHeadlines(features: readonly Features[], from: number, to: number): boolean {
  const above = features[from - 1]
  if (!above?.ended || above.words < 8) return false
  return features
    .slice(from, to)
    .every(({ ended, colon, words, titled, rule }) => !ended && !colon && !rule && words >= 4 && titled >= LEAST_TITLED)
}

/**
 * Finds the cards of a page: lone links to stories, and, where paragraphs are set apart by empty lines, small groups of
 * lines without an empty line between them that repeat a headline, list headlines, or hold the credit of a picture.
 */
export function cardsOf(features: readonly Features[], spaced: boolean): Uint8Array {
  const cards = new Uint8Array(features.length)
  const markAs =
    (kind: number) =>
    (i: number): void => {
      cards[i] = kind
    }
  for (let i = 0; i < features.length; i++) if (isStoryLink(features, i)) cards[i] = STORY_LINK
  findHeadlineLinks(features, markAs(STORY_LINK))
  markSummaries(features, cards)
  findTeaserGroups(features, markAs(TEASER))
  findBareTeasers(features, markAs(TEASER))
  const linesOfBody = features.map(({ line, rule }, i) => (rule || cards[i] ? '' : line))
  const wordsOfLines = features.map(({ words }) => words)
  for (const i of pulledQuotes(linesOfBody, wordsOfLines)) cards[i] = COPY
  findPrompts(features, markAs(PROMPT))
  findScenes(features, markAs(CAPTION_CARD))
  findSlides(features, markAs(CAPTION_CARD))
  findFilms(features, markAs(FILM))
  const caption = captionAbove(features)
  if (caption >= 0) cards.fill(CAPTION_CARD, caption, caption + 2)
  if (!spaced) return cards
  findInsertedCards(features, markAs(TEASER))
  for (const [from, to] of groupsOf(features)) markGroup(features, cards, from, to)
  return cards
}

const MOST_OUTLET = 6
const CAPITALISED = /^\p{Lu}\S*(?: (?:\p{Lu}\S*|of|the|and|&))*$/u

/** Whether a line is names and nothing else: of an outlet, of who wrote there. */
const isOutlet = (line: Features | undefined): boolean =>
  line !== undefined &&
  !line.ended &&
  !line.colon &&
  !line.rule &&
  line.words <= MOST_OUTLET &&
  CAPITALISED.test(line.line)

/** Marks the summary below a link to a story where its outlet stands below: a card, as pages show those of other sites. */
function markSummaries(features: readonly Features[], cards: Uint8Array): void {
  for (let i = 0; i < features.length; i++) {
    const summary = features[i + 1]
    if (cards[i] !== STORY_LINK || !summary?.ended || summary.rule || !isOutlet(features[i + 2])) continue
    if (features[i + 3]?.ended) cards.fill(TEASER, i + 1, i + 3)
  }
}

function isBox(features: readonly Features[], from: number, to: number): boolean {
  const group = features.slice(from, to)
  if (isTeaser(group) || isLinks(group) || isSubscription(group)) return true
  return isBoxed(features, from, to) || isHeadlines(features, from, to)
}

function markGroup(features: readonly Features[], cards: Uint8Array, from: number, to: number): void {
  const size = to - from
  if (size === 1) return
  const isCard = size <= MOST_LINES && isBox(features, from, to)
  if (isCard) cards.fill(TEASER, from, to)
  else for (let i = from; i < to; i++) if (touchesCaption(features, i)) cards[i] = CAPTION_CARD
}

/** A transcript has many such lines, or has them side by side; a link to a story stands alone beside prose. */
function isStoryLink(features: readonly Features[], i: number): boolean {
  const before = features[i - 1]
  const after = features[i + 1]
  if (!features[i]?.headlined || !before || !after || before.headlined || after.headlined) return false
  const isProse = ({ ended, words }: Features) => ended && words >= 8
  return !before.colon && (isProse(before) || isProse(after))
}
