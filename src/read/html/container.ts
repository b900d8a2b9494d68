import { nameWords } from '../../lexicon/markup/names.ts'
import type { Verdict } from './accessory.ts'
import type { Element } from './element.ts'
import { ARTICLE_BODY } from './hints.ts'
import type { PageBlock } from './page.ts'
import { type Prose, Sums } from './prose.ts'

/** Elements whose short blocks are plausible parts of an article, so that they do not speak against what holds them. */
const PLAIN = new Set(['p', 'li', 'td', 'tr', 'blockquote', 'dd', 'dt'])
const BODY_SHARE = 0.5
/** Shapes that hold at least this share of an element's prose are how its text is set. */
const MAIN_SHAPE = 0.2
/** With more prose of that shape outside than this share, going further inwards would split the text. */
const SPLIT_SHARE = 0.05

/** How much a block speaks for the element that holds it, in words of prose. */
function gainOf(block: PageBlock, { weight, links }: Prose, verdict: Verdict | null): number {
  if (verdict) return weight > 0 ? -3 : -2
  if (weight > 0) return weight
  if (links > 0.5) return -3
  return links < 0.2 && (PLAIN.has(block.element.name) || block.kind === 'embed') ? 0 : -1.5
}

function elementsOf(blocks: readonly PageBlock[]): Set<Element> {
  const elements = new Set<Element>()
  for (const block of blocks) {
    for (let element: Element | null = block.element; element && !elements.has(element); element = element.parent) {
      elements.add(element)
    }
  }
  return elements
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

/** Names that authors of pages give to what holds the paragraphs of an article, headline and the rest left out. */
const BODY_NAME =
  /-(?:(?:article|story|post|entry|news|blog)-?(?:body|content|text|copy|main-content)|body-?(?:text|copy|content)|articlebody|rich-?text)-/

function isNamedBody({ own, label }: Element): boolean {
  return (own & ARTICLE_BODY) !== 0 || (label !== '' && BODY_NAME.test(nameWords(label)))
}

/** The shape of a block: what it is, and what it stands in. Paragraphs of one text share it. */
function shapeOf({ element: { name, parent } }: PageBlock): string {
  return `${name} ${parent?.name} ${parent?.label.replace(/\d+/g, '')}`
}

/** For each element the one right within it that holds the most prose. */
function heaviestChildren(elements: ReadonlySet<Element>, weights: Sums): ReadonlyMap<Element, Element> {
  const heaviest = new Map<Element, Element>()
  for (const element of elements) {
    const known = element.parent && heaviest.get(element.parent)
    if (element.parent && (!known || weights.over(element) > weights.over(known))) heaviest.set(element.parent, element)
  }
  return heaviest
}

/** How much prose outside of an inner element has the shape of what is within: then both are parts of one text. */
function alikeOutside(outer: Element, inner: Element, blocks: readonly PageBlock[], weights: Sums): number {
  const within = new Map<string, number>()
  const outside = new Map<string, number>()
  for (let i = outer.first; i < outer.last; i++) {
    const block = blocks[i]
    const weight = weights.over({ first: i, last: i + 1 })
    if (!block || weight === 0) continue
    const shapes = i >= inner.first && i < inner.last ? within : outside
    const shape = shapeOf(block)
    shapes.set(shape, (shapes.get(shape) ?? 0) + weight)
  }
  let alike = 0
  for (const [shape, weight] of outside)
    if ((within.get(shape) ?? 0) >= MAIN_SHAPE * weights.over(inner)) alike += weight
  return alike
}

/** The elements from the widest inwards that still hold the body, each within the one before. */
function inwards(
  widest: Element,
  elements: ReadonlySet<Element>,
  blocks: readonly PageBlock[],
  weights: Sums,
): Element[] {
  const heaviest = heaviestChildren(elements, weights)
  const enough = BODY_SHARE * weights.over(widest)
  const chain = [widest]
  let outer = widest
  for (let inner = heaviest.get(outer); inner; inner = heaviest.get(outer)) {
    if (weights.over(inner) < enough) break
    const isWhole = weights.over(inner) === weights.over(outer)
    if (!isWhole && alikeOutside(outer, inner, blocks, weights) > SPLIT_SHARE * weights.over(outer)) break
    chain.push(inner)
    outer = inner
  }
  return chain
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
  verdicts: readonly (Verdict | null)[],
): Container | null {
  const elements = elementsOf(blocks)
  const none: Prose = { words: 0, links: 0, isEnded: false, weight: 0 }
  const gains = new Sums(blocks.map((block, i) => gainOf(block, proses[i] ?? none, verdicts[i] ?? null)))
  const widest = best(elements, gains)
  if (!widest) return null
  const weights = new Sums(proses.map(({ weight }, i) => (verdicts[i] ? 0 : weight)))
  const chain = inwards(widest, elements, blocks, weights)
  const element = chain.findLast(isNamedBody) ?? chain[chain.length - 1] ?? widest
  return { element, elements, weights }
}
