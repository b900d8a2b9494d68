import type { Element } from '../dom/element.ts'
import type { PageBlock } from '../page-block.ts'
import { keyOf } from './draft.ts'
import type { ElementVerdict } from './non-content-elements.ts'
import type { Prose } from './prose.ts'

/** What is right after the headline counts more, what stands in entries of one make, or begins with a link, less. */
const AFTER_HEADLINE = 2.5
const IN_ENTRY = 0.4
const LINKED_START = 0.4
const FIRST_BLOCKS = 3

const FEWEST_ENTRIES = 4
const MOST_ENTRY_BLOCKS = 4
const LABEL_WORDS = 6

/** All elements that hold blocks. */
export function elementsOf(blocks: readonly PageBlock[]): Set<Element> {
  const elements = new Set<Element>()
  for (const block of blocks) {
    for (let element: Element | null = block.element; element && !elements.has(element); element = element.parent) {
      elements.add(element)
    }
  }
  return elements
}

/** Whether an element is a few lines of which one is a label or a linked title: a comment, a teaser, a message of a ticker. */
function isEntry({ first, last }: Element, blocks: readonly PageBlock[], proses: readonly Prose[]): boolean {
  if (last - first < 2 || last - first > MOST_ENTRY_BLOCKS) return false
  for (let i = first; i < last; i++) {
    const prose = proses[i]
    if (!prose) continue
    const isLabel = blocks[i]?.kind === 'heading' ? prose.links > 0.8 : prose.words <= LABEL_WORDS && !prose.isEnded
    if (isLabel) return true
  }
  return false
}

/** Elements of one make that follow each other under one parent, several of them: entries of a list, whatever its tag. */
function entriesOf(elements: ReadonlySet<Element>, blocks: readonly PageBlock[], proses: readonly Prose[]): Element[] {
  const groups = new Map<Element | null, Map<string, Element[]>>()
  for (const element of elements) {
    if (!isEntry(element, blocks, proses)) continue
    const makes = groups.get(element.parent) ?? new Map<string, Element[]>()
    groups.set(element.parent, makes)
    const make = `${element.name} ${element.label.replace(/\d+/g, '')}`
    const same = makes.get(make)
    if (same) same.push(element)
    else makes.set(make, [element])
  }
  return [...groups.values()].flatMap((makes) =>
    [...makes.values()].filter((same) => same.length >= FEWEST_ENTRIES).flat(),
  )
}

/**
 * Index of the block that gives the headline: of the headings with a title of the page the longest, since the site's name
 * may be one of its titles, too; else the first of the first level; or -1.
 */
function headlineAt(text: string, blocks: readonly PageBlock[], titles: ReadonlySet<string>): number {
  let found = -1
  let longest = 0
  blocks.forEach(({ kind, start, end }, i) => {
    if (kind !== 'heading' || end - start <= longest || !titles.has(keyOf(text.slice(start, end)))) return
    found = i
    longest = end - start
  })
  return found >= 0 ? found : blocks.findIndex(({ element }) => element.name === 'h1')
}

/** The elements in which the first paragraphs after the headline stand. */
function startsOf(headline: number, blocks: readonly PageBlock[], weights: Float64Array): ReadonlySet<Element> {
  const parents = new Set<Element>()
  let seen = 0
  for (let i = headline + 1; headline >= 0 && i < blocks.length && seen < FIRST_BLOCKS; i++) {
    if (!weights[i]) continue
    seen++
    const parent = blocks[i]?.element.parent
    if (parent) parents.add(parent)
  }
  return parents
}

/** What speaks for a part of the page being the article. */
export interface BodyEvidence {
  /** One a block, in words of prose; 0 for what is dropped already. */
  readonly weights: Float64Array
  /** Index of the block with the headline, or -1. */
  readonly headline: number
}

/** Weighs each block of a page by what it is and where it stands. */
export function evidenceOf(
  text: string,
  blocks: readonly PageBlock[],
  proses: readonly Prose[],
  verdicts: readonly (ElementVerdict | null)[],
  titles: ReadonlySet<string>,
): BodyEvidence {
  const weights = Float64Array.from(proses, ({ weight }, i) => (verdicts[i] ? 0 : weight))
  blocks.forEach((block, i) => {
    if (block.startsLinked && (proses[i]?.links ?? 0) > 0.1) weights[i] = (weights[i] ?? 0) * LINKED_START
  })
  for (const { first, last } of entriesOf(elementsOf(blocks), blocks, proses)) {
    for (let i = first; i < last; i++) weights[i] = (weights[i] ?? 0) * IN_ENTRY
  }
  const headline = headlineAt(text, blocks, titles)
  const starts = startsOf(headline, blocks, weights)
  blocks.forEach(({ element: { parent } }, i) => {
    if (parent && starts.has(parent)) weights[i] = (weights[i] ?? 0) * AFTER_HEADLINE
  })
  return { weights, headline }
}
