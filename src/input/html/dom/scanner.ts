import type { QuoteType, TokenizerCallbacks } from 'htmlparser2'
import { Collector, INLINE_QUOTE, LINK, PRE, SKIP, STRONG } from '../content/collector.ts'
import { HIDDEN, hintsOf, isHiddenInline } from '../content/markup-hints.ts'
import { Head } from '../metadata/head.ts'
import { Marks } from '../metadata/metadata-elements.ts'
import { doubledEntityAt } from './character-reference.ts'
import { Element, type OpenElement } from './element.ts'
import {
  CELLS,
  INLINE,
  LIST_ELEMENTS,
  RAW_TEXT,
  SKIPPED,
  STRONG_NAMES,
  VOID,
  WANTED,
  WANTED_LENGTHS,
} from './element-names.ts'
import { Stack } from './stack.ts'

/** Deeper elements count as part of the one at this depth: nothing that walks up from a block may take long. */
const MAX_DEPTH = 300

/** Names are looked at to this length, which only those made to be long exceed. */
const MAX_LABEL = 300

/** Turns the tokens of a page into text, blocks and elements. It never recurses and never looks back further than it must. */
export class Scanner implements TokenizerCallbacks {
  readonly root = new Element(null, '', '', 0, 0, 0)
  readonly collector: Collector
  readonly head: Head
  readonly marks: Marks
  isTooDeep = false
  /** Whether the page ends within a tag, a comment or a script: it was saved in part. */
  isCut = false
  /** Marks in the text that were written as an entity twice. */
  doubled = 0
  private readonly source: string
  private readonly isXml: boolean
  private readonly readsNoscript: boolean
  private readonly stack: Stack
  private readonly attributes = new Map<string, string>()
  private tag = ''
  private tagStart = 0
  private attribute = ''
  /** The cell that was closed last. */
  private lastCell: Element | null = null
  /** End of what was read last. */
  private cursor = 0
  /** End of what was read ahead, with an entity. */
  private resume = 0

  /** @param readsNoscript whether what stands for readers without scripts is part of the page */
  constructor(source: string, isXml: boolean, readsNoscript = false) {
    this.source = source
    this.isXml = isXml
    this.readsNoscript = readsNoscript
    this.collector = new Collector(source)
    this.head = new Head()
    this.marks = new Marks(this.collector.builder)
    this.stack = new Stack((element) => this.onClosed(element))
  }

  private get element(): Element {
    return this.stack.top?.element ?? this.root
  }

  ontext(start: number, end: number): void {
    this.cursor = end
    if (this.head.isCapturing) this.head.capture(this.source.slice(start, end))
    else if (!this.collector.isSkipping && this.resume < end)
      this.collector.builder.add(Math.max(start, this.resume), end)
  }

  ontextentity(codepoint: number, end: number): void {
    const characters = String.fromCodePoint(codepoint)
    if (this.head.isCapturing) this.head.capture(characters)
    else if (!this.collector.isSkipping) this.addEntity(characters, end)
    this.cursor = end
  }

  private addEntity(characters: string, end: number): void {
    const again = characters === '&' ? doubledEntityAt(this.source, end) : null
    if (again) this.doubled++
    this.resume = again?.end ?? end
    const start = this.source.lastIndexOf('&', end - 1)
    this.collector.builder.addEntity(again?.characters ?? characters, start, this.resume)
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.source.slice(start, end).toLowerCase()
    this.tagStart = start - 1
    this.attributes.clear()
  }

  onattribname(start: number, end: number): void {
    this.attribute = ''
    if (!WANTED_LENGTHS.has(end - start)) return
    const name = this.source.slice(start, end).toLowerCase()
    this.attribute = WANTED.has(name) && !this.attributes.has(name) ? name : ''
    if (this.attribute) this.attributes.set(name, '')
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute) this.extendAttribute(this.source.slice(start, end))
  }

  onattribentity(codepoint: number): void {
    if (this.attribute) this.extendAttribute(String.fromCodePoint(codepoint))
  }

  private extendAttribute(value: string): void {
    this.attributes.set(this.attribute, (this.attributes.get(this.attribute) ?? '') + value)
  }

  onattribend(_quote: QuoteType, _end: number): void {
    this.attribute = ''
  }

  onopentagend(end: number): void {
    this.cursor = end + 1
    const { tag } = this
    this.head.onOpen(tag, this.attributes)
    if (VOID.has(tag)) this.onVoid(tag, end + 1)
    else this.openElement(tag)
  }

  /** Only XML and what is drawn (svg, math) close a tag within itself; elsewhere the slash means nothing. */
  onselfclosingtag(end: number): void {
    this.onopentagend(end)
    if ((!this.isXml && !this.collector.isSkipping) || VOID.has(this.tag)) return
    this.head.onClose(this.tag)
    this.closeElement(this.tag)
  }

  private onVoid(tag: string, end: number): void {
    if (this.collector.isSkipping) return
    if (tag === 'br') this.onLineBreak(this.tagStart, end)
    else if (!INLINE.has(tag)) this.collector.endBlock(this.element)
  }

  private onLineBreak(start: number, end: number): void {
    if (this.collector.builder.isAtLineBreak) this.collector.endBlock(this.element)
    else this.collector.builder.addBreak('\n', start, end)
  }

  private openElement(tag: string): void {
    this.stack.closeImplied(tag)
    const isBlock = !INLINE.has(tag) && !this.isSkipped(tag)
    if (isBlock && !this.collector.isSkipping) this.breakBefore(tag)
    const element = isBlock && !this.collector.isSkipping ? this.newElement(tag) : this.element
    const open = this.stack.opened(tag, element, isBlock, this.effectsOf(tag), this.collector.builder.next)
    this.stack.push(open)
    this.collector.apply(open.effects, 1)
    if (!this.collector.isSkipping && this.attributes.size > 0) this.marks.onOpen(open, this.attributes)
  }

  private breakBefore(tag: string): void {
    if (CELLS.has(tag) && !this.collector.builder.isEmpty && this.element.name === 'tr') {
      this.collector.builder.addBreak('\t', this.tagStart, this.tagStart + 1)
    } else {
      // What a layout table holds in its cells is no row: the text so far belongs to the cell before this one.
      const isBefore = this.collector.builder.isAtCellBreak && this.lastCell
      this.collector.endBlock(isBefore || this.element)
    }
  }

  private newElement(tag: string): Element {
    const parent = this.element
    if (parent.depth >= MAX_DEPTH) {
      this.isTooDeep = true
      return parent
    }
    const { attributes } = this
    const label = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, MAX_LABEL).trim()
    const own = hintsOf(tag, attributes) & (tag === 'body' || tag === 'html' ? ~HIDDEN : -1)
    const level = parent.level + (LIST_ELEMENTS.has(tag) || tag === 'blockquote' ? 1 : 0)
    return new Element(parent, tag, label, own, level, this.collector.blocks.length)
  }

  private isSkipped(tag: string): boolean {
    return SKIPPED.has(tag) && !(tag === 'noscript' && this.readsNoscript)
  }

  private effectsOf(tag: string): number {
    let effects = this.isSkipped(tag) ? SKIP : 0
    if (tag === 'a' && this.attributes.has('href')) effects |= LINK
    if (STRONG_NAMES.has(tag)) effects |= STRONG
    if (tag === 'pre' || tag === 'listing' || tag === 'plaintext') effects |= PRE
    if (tag === 'q') effects |= INLINE_QUOTE
    if (INLINE.has(tag) && isHiddenInline(this.attributes)) effects |= SKIP
    return effects
  }

  onclosetag(start: number, end: number): void {
    const tag = this.source.slice(start, end).toLowerCase()
    this.head.onClose(tag)
    if (tag === 'br') this.onVoid('br', end + 1)
    else this.closeElement(tag)
    this.cursor = end + 1
  }

  private closeElement(tag: string): void {
    if (!this.stack.close(tag) && tag === 'p' && !this.collector.isSkipping) this.collector.endBlock(this.element)
  }

  private onClosed(open: OpenElement): void {
    const { element, name } = open
    if (open.isBlock && !this.collector.isSkipping) {
      if (CELLS.has(name)) this.lastCell = element
      else this.collector.endBlock(element)
      element.last = this.collector.blocks.length
    }
    if (open.mark) this.marks.onClose(open, open.mark)
    this.collector.apply(open.effects, -1)
  }

  oncomment(_start: number, end: number): void {
    this.isCut = end >= this.source.length
    this.cursor = end + 1
  }

  oncdata(start: number, end: number): void {
    if (!this.collector.isSkipping) this.collector.builder.add(start, end)
    this.cursor = end + 3
  }

  ondeclaration(_start: number, end: number): void {
    this.cursor = end + 1
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.cursor = end + 1
  }

  onend(): void {
    this.isCut ||= this.cursor < this.source.length || RAW_TEXT.has(this.stack.top?.name ?? '')
    this.stack.closeAll()
    this.collector.endBlock(this.element)
    this.root.last = this.collector.blocks.length
  }
}
