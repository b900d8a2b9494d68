import type { TagName } from './element-names.ts'

/** That an element tells who wrote the page, when, or whose words it quotes. */
export interface Mark {
  readonly what: 'author' | 'date' | 'update' | 'cite'
  /** What an attribute gives, which counts for more than the words shown; empty for none. */
  readonly value: string
}

/** A block-level element of the page, with what is needed to judge the blocks within it. */
export class Element {
  readonly parent: Element | null
  readonly name: string
  /** Class names, id and role as written: words of the page's author about what it is. */
  readonly label: string
  /** Bits of `markup-hints.ts`, those of its ancestors included. */
  readonly hints: number
  /** Bits of its own. */
  readonly own: number
  readonly depth: number
  /** Nesting of lists and quotes. */
  readonly level: number
  /** Index of its first block and of the first after it. */
  readonly first: number
  last: number

  constructor(parent: Element | null, name: string, label: string, own: number, level: number, first: number) {
    this.parent = parent
    this.name = name
    this.label = label
    this.own = own
    this.hints = own | (parent?.hints ?? 0)
    this.depth = parent ? parent.depth + 1 : 0
    this.level = level
    this.first = first
    this.last = first
  }
}

/** An element whose end tag has not come yet. Inline ones share the block-level element they stand in. */
export class OpenElement {
  readonly tag: TagName
  readonly element: Element
  /** Whether it is block-level itself. */
  readonly isBlock: boolean
  /** Index in the stack of the nearest block-level element, itself included. */
  readonly block: number
  /** Indexes in the stack of the nearest elements that shield what is outside from end tags within: any, lists, tables. */
  readonly scope: number
  readonly list: number
  readonly table: number
  /** Bits of `scanner.ts`: what begins here and ends with it. */
  effects: number
  /** What it may tell about the page, and where its text begins. */
  mark: Mark | null
  readonly text: number

  constructor(
    tag: TagName,
    element: Element,
    isBlock: boolean,
    block: number,
    scope: number,
    list: number,
    table: number,
    effects: number,
    text: number,
  ) {
    this.tag = tag
    this.element = element
    this.isBlock = isBlock
    this.block = block
    this.scope = scope
    this.list = list
    this.table = table
    this.effects = effects
    this.mark = null
    this.text = text
  }
}
