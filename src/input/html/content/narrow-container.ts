import type { Element } from '../dom/element.ts'
import type { PageBlock } from '../page-block.ts'
import type { Sums } from './prose.ts'

/** Cells side by side are columns of a page, not parts of a text. */
const CELLS = new Set(['td', 'th'])
const TABLES = new Set(['table', 'tbody'])
const BODY_SHARE = 0.5
/** Shapes that hold at least this share of an element's prose are how its text is set. */
const MAIN_SHAPE = 0.2
/** With more prose of that shape outside than this share, going further inwards would split the text. */
const SPLIT_SHARE = 0.05
/** The same of the rows of a layout, whatever their shape: other stories, or the sections of one text. */
const ROW_SHARE = 0.2

/** The shape of a block: what it is, and what it stands in, by its first name: the parts of one text differ in their ids. */
function shapeOf({ element: { name, parent } }: PageBlock): string {
  return `${name} ${parent?.name} ${/^\S*/.exec(parent?.label ?? '')?.[0].replace(/\d+/g, '')}`
}

/** A class name of its own that a block has, whatever it stands in: authors give one to the paragraphs of a text. */
function makeOf({ element: { name, label } }: PageBlock): string {
  return `${name}.${label.replace(/\d+/g, '')}`
}

/** The shapes by which a block is compared: by what it stands in only where that can be a part of the same text. */
function shapesOf(block: PageBlock, isPart: boolean): string[] {
  const shapes = block.element.label === '' ? [] : [makeOf(block)]
  return isPart ? [shapeOf(block), ...shapes] : shapes
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

const wordsOf = ({ label }: Element): string[] => label.replace(/\d+/g, '').split(/\s+/)

/** Whether two elements are of one make: the same tag, and a class name in common, or none at all. */
export function isOneMake(a: Element, b: Element): boolean {
  if (a.name !== b.name) return false
  const words = new Set(wordsOf(a))
  return wordsOf(b).some((word) => words.has(word))
}

/**
 * Whether an element beside another can be a part of the same text: of the same make, and not another story, which has a
 * heading of its own where the other has the headline.
 */
function isPart(beside: Element | null, inner: Element, { blocks, headline }: Weighed): boolean {
  if (!beside || !isOneMake(beside, inner)) return false
  return headline < inner.first || headline >= inner.last || blocks[beside.first]?.kind !== 'heading'
}

/** The element right within an outer one that a block stands in. */
export function childOf(outer: Element, { element }: PageBlock): Element | null {
  let at: Element | null = element
  while (at && at.parent !== outer) at = at.parent
  return at
}

/** How much prose the rows beside one hold, where that is no little. */
function besideRow(outer: Element, inner: Element, { weights }: Weighed): number {
  const beside = weights.over(outer) - weights.over(inner)
  return beside > ROW_SHARE * weights.over(outer) ? beside : 0
}

/** How much prose outside of an inner element has the shape of what is within: then both are parts of one text. */
function alikeOutside(outer: Element, inner: Element, page: Weighed): number {
  if (CELLS.has(inner.name)) return 0
  // Rows below one another are how a letter to subscribers is set.
  if (inner.name === 'tr') return besideRow(outer, inner, page)
  const { blocks, weights } = page
  const within = new Map<string, number>()
  const outside = new Map<string, number>()
  for (let i = outer.first; i < outer.last; i++) {
    const block = blocks[i]
    const weight = weights.over({ first: i, last: i + 1 })
    if (!block || weight === 0) continue
    const isWithin = i >= inner.first && i < inner.last
    const shapes = isWithin ? within : outside
    for (const shape of shapesOf(block, isWithin || isPart(childOf(outer, block), inner, page)))
      shapes.set(shape, (shapes.get(shape) ?? 0) + weight)
  }
  let alike = 0
  for (const [shape, weight] of outside)
    if ((within.get(shape) ?? 0) >= MAIN_SHAPE * weights.over(inner)) alike += weight
  return alike
}

/** A page's blocks with what speaks for each, and where its headline stands. */
export interface Weighed {
  readonly blocks: readonly PageBlock[]
  readonly weights: Sums
  /** The same, whatever stands around it. */
  readonly words: Sums
  readonly headline: number
}

/** Whether an element is a table whose rows are read as such: part of a text, however much of it. */
export const isTable = ({ name, first, last }: Element, blocks: readonly PageBlock[]): boolean =>
  TABLES.has(name) && blocks[last - 1]?.kind === 'table-row' && blocks[(first + last) >> 1]?.kind === 'table-row'

/** Words of a paragraph from which on it may be all of an article. */
const WHOLE_TEXT = 80

/** Whether an element is one short paragraph: beside it stands the rest of a text, however little each part of it weighs. */
const isParagraph = ({ first, last }: Element, weights: Sums): boolean =>
  last - first === 1 && weights.over({ first, last }) < WHOLE_TEXT

/** The elements from the widest inwards that still hold the body, each within the one before. */
export function inwards(widest: Element, elements: ReadonlySet<Element>, page: Weighed): Element[] {
  const { weights } = page
  const heaviest = heaviestChildren(elements, weights)
  const enough = BODY_SHARE * weights.over(widest)
  const chain = [widest]
  let outer = widest
  for (let inner = heaviest.get(outer); inner; inner = heaviest.get(outer)) {
    if (weights.over(inner) < enough) break
    const isWhole = weights.over(inner) === weights.over(outer)
    if (isTable(inner, page.blocks)) break
    if (!isWhole && isParagraph(inner, page.words)) break
    if (!isWhole && alikeOutside(outer, inner, page) > SPLIT_SHARE * weights.over(outer)) break
    chain.push(inner)
    outer = inner
  }
  return chain
}
