import type { BlockKind, Span } from '../../../article-types.ts'
import { MOST_BLOCKS } from '../../input-bounds.ts'
import type { Element } from '../dom/element.ts'
import { CAPTION, CITED, EMBED, HEADING, LIST, PREFORMATTED, PULL_QUOTE, QUOTE } from '../markup-hints.ts'
import { PageBlock } from '../page-block.ts'
import { TextBuilder } from './text-builder.ts'

/** What begins with an element and ends with it. */
export const LINK = 1
export const STRONG = 2
export const SKIP = 4
export const PRE = 8
export const INLINE_QUOTE = 16

const ITEMS = new Set(['li', 'dd', 'dt', 'p', 'div'])

function kindOf({ name, hints }: Element): BlockKind {
  if (hints & EMBED) return 'embed'
  if (hints & CAPTION) return 'caption'
  if (hints & PULL_QUOTE) return 'pull-quote'
  if (hints & HEADING) return 'heading'
  if (name === 'tr') return 'table-row'
  if (hints & QUOTE) return 'quote'
  if (hints & PREFORMATTED) return 'preformatted'
  return hints & LIST && ITEMS.has(name) ? 'list-item' : 'paragraph'
}

/** Collects the blocks of a page and their text, as what is around them begins and ends. */
export class Collector {
  readonly blocks: PageBlock[] = []
  readonly quoted: Span[] = []
  readonly builder: TextBuilder
  private skips = 0
  private links = 0
  private strongs = 0
  private pres = 0
  private quotations = 0
  private quotationStart = 0

  constructor(source: string) {
    this.builder = new TextBuilder(source)
  }

  /** Whether what comes is no text of the page. */
  get isSkipping(): boolean {
    return this.skips > 0
  }

  /** Begins (1) or ends (-1) what an element brings with it. */
  apply(effects: number, step: 1 | -1): void {
    if (effects === 0) return
    if (effects & SKIP) this.skips += step
    if (effects & LINK) this.links += step
    if (effects & STRONG) this.strongs += step
    if (effects & PRE) this.pres += step
    if (effects & INLINE_QUOTE) this.applyQuotation(step)
    this.builder.inLink = this.links > 0
    this.builder.inStrong = this.strongs > 0
    this.builder.isPreformatted = this.pres > 0
  }

  private applyQuotation(step: 1 | -1): void {
    this.quotations += step
    if (step === 1 && this.quotations === 1) this.quotationStart = this.builder.next
    if (step === -1 && this.quotations === 0) this.endQuotation(this.builder.length)
  }

  private endQuotation(end: number): void {
    if (end > this.quotationStart) this.quoted.push({ start: this.quotationStart, end })
  }

  /** Ends the block that was begun, if any: it belongs to an element. */
  endBlock(element: Element): void {
    if (this.blocks.length < MOST_BLOCKS || !element.parent) this.close(element)
    else this.builder.addLine()
  }

  private close(element: Element): void {
    const inQuotation = this.quotations > 0
    const built = this.builder.endBlock()
    if (!built) return
    if (inQuotation) {
      this.endQuotation(built.end)
      this.quotationStart = this.builder.next
    }
    if (element.hints & CITED) this.quoted.push({ start: built.start, end: built.end })
    const { start, end, linked, strong, startsLinked } = built
    this.blocks.push(new PageBlock(start, end, kindOf(element), element, linked, strong, startsLinked))
  }
}
