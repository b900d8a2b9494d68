import type { Element } from '../dom/element.ts'
import { ARTICLE } from '../markup-hints.ts'
import type { PageBlock } from '../page-block.ts'
import type { ElementVerdict } from './non-content-elements.ts'

const NEXT: ElementVerdict = { rule: 'next-article', reason: 'another article on the page' }

const makeOf = ({ name, label }: Element): string => `${name} ${label.replace(/\d+/g, '')}`

type Verdicts = readonly (ElementVerdict | null)[]

const hasByline = ({ first, last }: Element, verdicts: Verdicts): boolean =>
  verdicts.slice(first, last).some((verdict) => verdict?.rule === 'markup-byline')

/** Whether elements beside each other hold an article each: by what they are, or by the same class names and a byline each. */
function areArticles(first: Element, other: Element, verdicts: Verdicts): boolean {
  if (first === other) return false
  if (first.own & other.own & ARTICLE) return true
  return makeOf(first) === makeOf(other) && hasByline(first, verdicts) && hasByline(other, verdicts)
}

/** The elements that a block stands in, from the innermost outwards. */
function pathOf({ element }: PageBlock): Element[] {
  const path: Element[] = []
  for (let at: Element | null = element; at; at = at.parent) path.push(at)
  return path
}

/** The element around a heading that holds another article than the one with the headline; null for none. */
function articleAround(
  heading: PageBlock,
  within: ReadonlyMap<Element | null, Element>,
  verdicts: Verdicts,
): Element | null {
  return (
    pathOf(heading).find((element) => {
      const first = within.get(element.parent)
      return first !== undefined && element.first >= first.last && areArticles(first, element, verdicts)
    }) ?? null
  )
}

/**
 * Drops the articles below the first, which pages show to those who scroll on: each stands in an element of the same make
 * as the first and has a headline of the first level, too. Entries of a live blog stand below the headline, not around it.
 *
 * @param isTitle whether a block is a headline of the page: the first of them counts
 */
export function dropNextArticles(
  blocks: readonly PageBlock[],
  verdicts: (ElementVerdict | null)[],
  isTitle: (block: PageBlock) => boolean,
): void {
  const headline = blocks.findIndex((block) => block.element.name === 'h1' && isTitle(block))
  const title = blocks[headline]
  if (!title) return
  const within = new Map(pathOf(title).map((element) => [element.parent, element]))
  for (let i = headline + 1; i < blocks.length; i++) {
    const block = blocks[i]
    if (block?.element.name !== 'h1') continue
    const other = articleAround(block, within, verdicts)
    if (!other) continue
    for (let k = other.first; k < other.last; k++) verdicts[k] ??= NEXT
  }
}
