import type { MarkupPage } from '../page-block.ts'
import { dropAboveByline } from './above-byline.ts'
import { findContainer } from './container.ts'
import { Draft, keyOf } from './draft.ts'
import { evidenceOf } from './evidence.ts'
import { leadOf } from './lead-paragraphs.ts'
import { dropNextArticles } from './next-articles.ts'
import { Accessories, type ElementVerdict } from './non-content-elements.ts'
import { headingAbove, partsBeside } from './parts-beside.ts'
import { dropIntroductions, dropKeyPoints, dropLines, dropLinks, dropRepeated, dropTail, dropTop } from './passes.ts'
import { dropAppeals, dropBoxes } from './prompt-parts.ts'
import { proseOf } from './prose.ts'
import { dropSlides } from './slides.ts'
import { dropLinkedHeadings, dropStoryLinks } from './story-links.ts'
import { dropPulledQuotes, dropStrangers } from './strange-lines.ts'
import { findCards } from './teaser-cards.ts'

const OUTSIDE: ElementVerdict = { rule: 'outside-main', reason: 'outside the main part of the page' }

/**
 * Decides which blocks of a page are the body of the article.
 *
 * @param titles headlines of the page, which are no part of the body
 * @returns a verdict a block, null for those of the body; null instead of a list where nothing stands out as the article
 */
export function decideContent(page: MarkupPage, titles: readonly string[]): (ElementVerdict | null)[] | null {
  const { text, blocks } = page
  const proses = blocks.map((block) => proseOf(text, block))
  const accessories = new Accessories(text, blocks, proses)
  const verdicts = blocks.map(({ element }) => accessories.verdictOf(element))
  const keys = new Set(titles.map(keyOf))
  dropNextArticles(blocks, verdicts, ({ start, end }) => keys.has(keyOf(text.slice(start, end))))
  dropAppeals({ text, blocks, proses, verdicts })
  const evidence = evidenceOf(text, blocks, proses, verdicts, keys)
  const container = findContainer(blocks, proses, verdicts, evidence)
  if (!container) return null
  const { element } = container
  const draft = new Draft(text, blocks, proses, verdicts, keys, element.first)
  const lead = new Set(leadOf(draft, element, evidence.headline))
  const beside = partsBeside(draft, element, evidence.headline)
  for (const i of beside) lead.add(i)
  if (beside.length > 0) for (const i of headingAbove(draft, element)) lead.add(i)
  for (let i = 0; i < blocks.length; i++)
    if ((i < element.first || i >= element.last) && !lead.has(i)) draft.drop(i, OUTSIDE)
  findCards(container, draft, (card, verdict) => {
    for (let i = card.first; i < card.last; i++) draft.drop(i, verdict)
  })
  for (const pass of [
    dropRepeated,
    dropLines,
    dropSlides,
    dropBoxes,
    dropKeyPoints,
    dropAboveByline,
    dropTop,
    dropLinks,
    dropLinkedHeadings,
    dropStoryLinks,
    dropStrangers,
    dropPulledQuotes,
    dropIntroductions,
    dropTail,
  ])
    pass(draft)
  return verdicts
}
