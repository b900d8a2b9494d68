import { sharedWith } from './closing-section.ts'
import { type Features, groupsOf } from './features.ts'

const MOST_LABEL = 3
const LEAST_HEADLINE = 5
const MOST_HEADLINE = 24
const LEAST_TEASER = 10
const MOST_TEASER = 70
/** Headed paragraphs that a page sets into its article, and the share of its prose that they have, at most: else it is how it is set. */
const MOST_CARDS = 4
const SHARE_OF_PROSE = 0.3
/** Share of the words of a card that the rest of the page has, too: a subhead and its paragraph have more. */
const SHARED = 0.3

const isOpen = (line: Features | undefined): line is Features =>
  line !== undefined && !line.ended && !line.colon && !line.listed && !line.rule && !line.dateline

const isProse = (line: Features | undefined): line is Features =>
  line?.ended === true && !line.rule && !line.listed && line.words >= LEAST_TEASER

/** Whether lines without an empty one between are a label perhaps, a headline, and one paragraph. */
function isCard(group: readonly Features[]): boolean {
  const [teaser, headline, label] = group.toReversed()
  if (group.length > 3 || !isProse(teaser) || teaser.words > MOST_TEASER || !isOpen(headline)) return false
  if (headline.words < LEAST_HEADLINE || headline.words > MOST_HEADLINE) return false
  return label === undefined || (isOpen(label) && label.words <= MOST_LABEL)
}

const wordsOf = (lines: readonly Features[]): number =>
  lines.reduce((sum, line) => sum + (isProse(line) ? line.words : 0), 0)

/**
 * Finds cards of other stories that a page sets between the paragraphs of its article or below it: a headline and one
 * paragraph right under it, where paragraphs are otherwise set apart, of which the rest of the page has hardly a word.
 *
 * @param mark called with the index of each line of a card
 */
export function findInsertedCards(features: readonly Features[], mark: (i: number) => void): void {
  const headed = [...groupsOf(features)].filter(([from, to]) => isOpen(features[from]) && isProse(features[to - 1]))
  const cards = headed.filter(([from, to]) => isCard(features.slice(from, to)))
  if (cards.length === 0 || headed.length > MOST_CARDS) return
  const inCards = new Set(cards.flatMap(([from, to]) => features.slice(from, to)))
  if (wordsOf([...inCards]) > wordsOf(features) * SHARE_OF_PROSE) return
  const others = features.filter((line) => isProse(line) && !inCards.has(line))
  for (const [from, to] of cards)
    if (sharedWith(features.slice(from, to), others) < SHARED) for (let i = from; i < to; i++) mark(i)
}
