import type { FoundPage } from './found-page.ts'
import { isRole, isTop } from './title-signs.ts'

const LEAST_WORDS = 2
const MOST_WORDS = 36
const MOST_LETTERS = 230

/** Rows whose lines look like headlines that say what they are ("Fact check: …", "Column: …"). */
export const isLabelled = (page: FoundPage, i: number) => page.features[i]?.rule?.id === 'genre-label'

const WORDS_OF_NAME = 4

/** How much a byline or date beside the line says, as titles have one: nearest first. */
export function besideTop(page: FoundPage, i: number): number {
  if (isTop(page, i + 1)) return 3
  if (isTop(page, i + 2) || (isRole(page.line(i + 2)) && page.words(i + 1) <= WORDS_OF_NAME)) return 2.5
  if (isTop(page, i - 1)) return 2
  return isTop(page, i + 3) ? 1 : 0
}

/** Whether a line is an item of a list that a sentence above announces. */
function isAnnounced(page: FoundPage, i: number): boolean {
  let above = i - 1
  while (above > page.first && page.features[above]?.ended === false && !page.features[above]?.colon) above--
  return page.features[above]?.colon === true
}

/** Whether a line below the first prose can be the title: standfirsts sometimes come first, teasers below must not. */
function canFollow(page: FoundPage, i: number): boolean {
  if (page.features[i]?.ended !== false || page.words(i) > 24) return false
  for (let above = i - 1; above > page.first; above--) if (page.effect(above) === 'list') return false
  return !isAnnounced(page, i)
}

/** Words from which a line may be a paragraph whose full stop is missing. */
const LEAST_PROSE = 16

/** What sentences begin with and headlines leave out; what is told, where headlines have "says". */
const TOLD = /^(?:The|An?|He|She|They|It|We|In|On|At|After) |\b(?:said|told)\b/

/** Whether a line is as long as a paragraph and told like one, and no byline, date or copy says that it is a headline. */
const mayBeProse = (page: FoundPage, i: number) =>
  page.words(i) >= LEAST_PROSE && TOLD.test(page.line(i)) && besideTop(page, i) === 0 && !isRepeated(page, i)

/** Labels of buttons that stand above each contribution to a debate. */
const BUTTON = /\b(?:share|link to) this\b/i

export function canBe(page: FoundPage, i: number): boolean {
  const feature = page.features[i]
  if (!feature || feature.words < LEAST_WORDS || feature.words > MOST_WORDS) return false
  if (page.line(i).length > MOST_LETTERS || feature.dateline) return false
  if (BUTTON.test(page.line(i)) || BUTTON.test(page.line(i - 1))) return false
  if (feature.rule && !isLabelled(page, i)) return false
  return (i < page.first || canFollow(page, i)) && !mayBeProse(page, i)
}

/** Whether the line stands again elsewhere; copies right beside it are those of a caption. */
export function isRepeated(page: FoundPage, i: number): boolean {
  const repeats = page.features[i]?.repeats ?? 1
  return repeats > 1 && repeats < 6 && page.line(i + 1) !== page.line(i) && page.line(i - 1) !== page.line(i)
}
