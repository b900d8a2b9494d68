import { nameWords } from '../../../lexicon/markup/names.ts'
import type { Element } from '../dom/element.ts'
import { ARTICLE_BODY } from '../markup-hints.ts'
import type { PageBlock } from '../page-block.ts'
import { type BodyEvidence, elementsOf } from './evidence.ts'
import { inwards, isTable } from './narrow-container.ts'
import type { ElementVerdict } from './non-content-elements.ts'
import { type Prose, Sums } from './prose.ts'

/** Elements whose short blocks are plausible parts of an article, so that they do not speak against what holds them. */
const PLAIN = new Set(['p', 'li', 'td', 'tr', 'blockquote', 'dd', 'dt'])

/** How much a block speaks for the element that holds it, in words of prose. */
function gainOf(block: PageBlock, { weight, links }: Prose, verdict: ElementVerdict | null, evidence: number): number {
  if (verdict) return weight > 0 ? -3 : -2
  if (evidence > 0) return evidence
  if (links > 0.5) return -3
  return links < 0.2 && (PLAIN.has(block.element.name) || block.kind === 'embed') ? 0 : -1.5
}

/** The element with the greatest gain, the innermost of equals. */
function best(elements: Iterable<Element>, gains: Sums): Element | null {
  let found: Element | null = null
  let most = 0
  for (const element of elements) {
    const gain = gains.over(element)
    if (gain > most || (gain === most && found && element.depth > found.depth)) {
      found = element
      most = gain
    }
  }
  return found
}

/** What holds the table that an element is, or the element itself. */
function outsideTable(element: Element, blocks: readonly PageBlock[]): Element {
  let at = element
  while (at.parent && isTable(at, blocks)) at = at.parent
  return at
}

/** Names that authors of pages give to what holds the paragraphs of an article, headline and the rest left out. */
const BODY_NAME =
  /-(?:(?:article|story|post|entry|news|blog)-?(?:body|content|text|copy|main-content)|body-?(?:text|copy|content)|articlebody|rich-?text)-/

function isNamedBody({ own, label }: Element): boolean {
  return (own & ARTICLE_BODY) !== 0 || (label !== '' && BODY_NAME.test(nameWords(label)))
}

/** The part of a page that holds the article. */
export interface Container {
  readonly element: Element
  readonly elements: ReadonlySet<Element>
  /** Prose of the blocks that nothing speaks against. */
  readonly weights: Sums
}

/**
 * Finds the element that holds the article: of all elements the one whose blocks, taken together, look most like prose;
 * then within it the innermost one that still holds most of its prose, which leaves headline and teasers outside.
 */
export function findContainer(
  blocks: readonly PageBlock[],
  proses: readonly Prose[],
  verdicts: readonly (ElementVerdict | null)[],
  evidence: BodyEvidence,
): Container | null {
  const elements = elementsOf(blocks)
  const none: Prose = { words: 0, links: 0, isEnded: false, weight: 0 }
  const gains = new Sums(
    blocks.map((block, i) => gainOf(block, proses[i] ?? none, verdicts[i] ?? null, evidence.weights[i] ?? 0)),
  )
  const densest = best(elements, gains)
  if (!densest) return null
  const widest = outsideTable(densest, blocks)
  const weights = new Sums(evidence.weights)
  const words = new Sums(proses.map(({ weight }) => weight))
  const chain = inwards(widest, elements, { blocks, weights, words, headline: evidence.headline })
  const element = chain.findLast(isNamedBody) ?? chain[chain.length - 1] ?? widest
  return { element, elements, weights }
}
