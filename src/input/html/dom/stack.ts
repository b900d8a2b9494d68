import { type Element, OpenElement } from './element.ts'
import { CLOSES, ENDS_PARAGRAPH, ENDS_SIBLINGS, IS_INLINE, IS_LIST, IS_SCOPE, type TagName } from './element-names.ts'

/**
 * The elements that are open, innermost last. Pages leave end tags out and nest wrongly by the million, so nothing here
 * searches the stack: each name keeps the places where it is open, and each open element knows the nearest shields.
 */
export class Stack {
  readonly open: OpenElement[] = []
  private readonly places = new Map<string, number[]>()
  private readonly onClose: (element: OpenElement) => void

  constructor(onClose: (element: OpenElement) => void) {
    this.onClose = onClose
  }

  get top(): OpenElement | undefined {
    return this.open[this.open.length - 1]
  }

  push(element: OpenElement): void {
    const places = this.places.get(element.tag.name)
    if (places) places.push(this.open.length)
    else this.places.set(element.tag.name, [this.open.length])
    this.open.push(element)
  }

  private innermost(name: string): number {
    const places = this.places.get(name)
    return places?.[places.length - 1] ?? -1
  }

  /** Closes everything from a place of the stack inwards. */
  private closeFrom(place: number): void {
    while (this.open.length > place) {
      const element = this.open.pop()
      if (!element) return
      const places = this.places.get(element.tag.name)
      if (places?.[places.length - 1] === this.open.length) places.pop()
      this.onClose(element)
    }
  }

  /** Closes what a start tag ends without saying so. */
  closeImplied({ name, traits }: TagName): void {
    const top = this.top
    if (!top) return
    if (traits & ENDS_PARAGRAPH) {
      const paragraph = this.innermost('p')
      if (paragraph > top.scope) this.closeFrom(paragraph)
    }
    if (!(traits & ENDS_SIBLINGS)) return
    for (const sibling of CLOSES.get(name) ?? []) {
      const now = this.top
      const place = this.innermost(sibling)
      const shield = now ? (sibling === 'li' || sibling[0] === 'd' ? now.list : now.table) : -1
      if (place > shield) this.closeFrom(place)
    }
  }

  /**
   * Closes the innermost element of a name, with what is open within it. The end tag of an inline element does not close
   * the blocks within: what it marked (a link) ends, they stay open.
   *
   * @returns false where no such element is open
   */
  close({ name, traits }: TagName): boolean {
    const place = this.innermost(name)
    const top = this.top
    if (!top || place < 0 || place < this.shieldOf(name, top, place)) return false
    if (traits & IS_INLINE && top.block > place) this.neutralise(name, place)
    else this.closeFrom(place)
    return true
  }

  private shieldOf(name: string, top: OpenElement, place: number): number {
    if (name === 'table') return 0
    if (name[0] === 't' && this.open[place]?.isBlock) return top.table
    return top.scope
  }

  private neutralise(name: string, place: number): void {
    this.places.get(name)?.pop()
    const element = this.open[place]
    if (!element) return
    this.onClose(element)
    element.effects = 0
  }

  closeAll(): void {
    this.closeFrom(0)
  }

  /** An element as it will stand on the stack, with what is above it there. */
  opened(tag: TagName, element: Element, isBlock: boolean, effects: number, start: number): OpenElement {
    const { top } = this
    const place = this.open.length
    const isShield = (tag.traits & IS_SCOPE) !== 0
    return new OpenElement(
      tag,
      element,
      isBlock,
      isBlock ? place : (top?.block ?? -1),
      isShield ? place : (top?.scope ?? -1),
      isShield || tag.traits & IS_LIST ? place : (top?.list ?? -1),
      tag.name === 'table' ? place : (top?.table ?? -1),
      effects,
      start,
    )
  }
}
