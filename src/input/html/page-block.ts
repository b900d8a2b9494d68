import type { BlockKind, Span } from '../../article-types.ts'
import type { Segments } from '../segments.ts'
import type { Element, Mark } from './dom/element.ts'
import type { Head } from './head.ts'

/** A stretch of the page between two breaks, before it is decided what it is. */
export class PageBlock implements Span {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  readonly element: Element
  /** Characters of it that stand in links. */
  readonly linked: number
  /** Characters of it in bold or otherwise strong type. */
  readonly strong: number
  readonly startsLinked: boolean

  constructor(
    start: number,
    end: number,
    kind: BlockKind,
    element: Element,
    linked: number,
    strong: number,
    startsLinked: boolean,
  ) {
    this.start = start
    this.end = end
    this.kind = kind
    this.element = element
    this.linked = linked
    this.strong = strong
    this.startsLinked = startsLinked
  }
}

/** What an element told about the page, with its words. */
export interface Marked extends Mark, Span {
  readonly element: Element
}

/** What a page's markup holds. */
export interface MarkupPage {
  readonly text: string
  readonly blocks: readonly PageBlock[]
  readonly root: Element
  readonly segments: Segments
  /** Stretches of `<q>` and of block quotes that name their source. */
  readonly quoted: readonly Span[]
  readonly marked: readonly Marked[]
  readonly head: Head
  readonly isCut: boolean
  readonly isTooDeep: boolean
  /** Whether marks of the text were written as entities twice. */
  readonly isDoubled: boolean
}
