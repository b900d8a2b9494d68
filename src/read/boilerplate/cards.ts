import type { Features } from './features.ts'

/** Lines that stand in a glued group of a page that otherwise sets its paragraphs apart. */
export const NO_CARD = 0
/** Teaser of another story: a group in which a line of the page is repeated. */
export const TEASER = 1
/** Stands alone between paragraphs and has the shape of a link to another story. */
export const STORY_LINK = 3
/** Glued to the credit of a picture. */
export const CAPTION = 2

const MOST_LINES = 6
const glued = (line: Features | undefined) => line !== undefined && line.hints.blanksBefore === 0

/** Marks a line that touches a caption or credit without an empty line between. */
function touchesCaption(features: readonly Features[], i: number): boolean {
  const isCaption = (j: number) => features[j]?.rule?.effect === 'caption'
  return (isCaption(i - 1) && glued(features[i])) || (isCaption(i + 1) && glued(features[i + 1]))
}

/**
 * Finds the cards of a page whose paragraphs are set apart by empty lines: small groups of lines without an empty line
 * between them that repeat a headline, or that hold the credit of a picture.
 */
export function cardsOf(features: readonly Features[], spaced: boolean): Uint8Array {
  const cards = new Uint8Array(features.length)
  if (!spaced) return cards
  for (let from = 0; from < features.length; ) {
    let to = from + 1
    while (to < features.length && glued(features[to])) to++
    const size = to - from
    const repeated = () => features.slice(from, to).some(({ repeats, words }) => repeats > 1 && words >= 4)
    if (size > 1 && size <= MOST_LINES && repeated()) cards.fill(TEASER, from, to)
    else if (size > 1)
      for (let i = from; i < to; i++)
        if (touchesCaption(features, i)) cards[i] = CAPTION
        else if (isStoryLink(features, from)) cards[from] = STORY_LINK
    from = to
  }
  return cards
}

/** A transcript has many such lines, or has them side by side; a link to a story stands alone beside prose. */
function isStoryLink(features: readonly Features[], i: number): boolean {
  const before = features[i - 1]
  const after = features[i + 1]
  if (!features[i]?.headlined || !before || !after || before.headlined || after.headlined) return false
  const isProse = ({ ended, words }: Features) => ended && words >= 8
  return !before.colon && (isProse(before) || isProse(after))
}
