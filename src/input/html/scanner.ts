import { decodeHTML, decodeHTMLAttribute } from 'entities'
import { Collector, INLINE_QUOTE, LINK, PRE, SKIP, STRONG } from './content/collector.ts'
import { Element, type OpenElement } from './dom/element.ts'
import {
  attributeNameAt,
  IS_CELL,
  IS_INLINE,
  IS_LIST,
  IS_RAW_TEXT,
  IS_SKIPPED,
  IS_STRONG,
  IS_UNDECODED,
  IS_VOID,
  TagName,
  tagNameAt,
} from './dom/element-names.ts'
import { LayoutRows } from './dom/layout-rows.ts'
import { Stack } from './dom/stack.ts'
import type { TokenSink } from './dom/tokenizer.ts'
import { Head } from './head.ts'
import { HIDDEN, hintsOf, isHiddenInline, leadsElsewhere } from './markup-hints.ts'
import { Marks } from './metadata/metadata-elements.ts'
import { WordReader } from './word-reader.ts'

/** Deeper elements count as part of the one at this depth: nothing that walks up from a block may take long. */
const MAX_DEPTH = 300
/** Names are looked at to this length. */
const MAX_LABEL = 300
const NO_TAG = new TagName('', 0)

/** Turns the tokens of a page into text, blocks and elements. It never recurses and never looks back further than it must. */
export class Scanner implements TokenSink {
  readonly root = new Element(null, '', '', 0, 0, 0)
  readonly collector: Collector
  readonly head: Head
  readonly marks: Marks
  isTooDeep = false
  /** Whether the page ends within a tag, a comment or a script: it was saved in part. */
  isCut = false
  private readonly source: string
  private readonly isXml: boolean
  private readonly readsNoscript: boolean
  private readonly words: WordReader
  private readonly stack: Stack
  private readonly attributes = new Map<string, string>()
  private tag = NO_TAG
  private tagStart = 0
  /** Whether what comes is code, in which entities mean nothing. */
  private isUndecoded = false
  private attribute = ''
  /** The cell that was closed last. */
  private lastCell: Element | null = null
  private readonly layoutRows = new LayoutRows()
  private cursor = 0 // end of what was read last

  /** @param readsNoscript whether what stands for readers without scripts is part of the page */
  constructor(source: string, isXml: boolean, readsNoscript = false) {
    this.source = source
    this.isXml = isXml
    this.readsNoscript = readsNoscript
    this.collector = new Collector(source)
    this.words = new WordReader(source, this.collector.builder)
    this.head = new Head()
    this.marks = new Marks(this.collector.builder)
    this.stack = new Stack((element) => this.onClosed(element))
  }

  /** Whether marks in the text were written as an entity twice. */
  get isDoubled(): boolean {
    return this.words.doubled > 1
  }

  private get element(): Element {
    return this.stack.top?.element ?? this.root
  }

  ontext(start: number, end: number): void {
    this.cursor = end
    if (this.head.isCapturing) this.capture(this.source.slice(start, end))
    else if (!this.collector.isSkipping) this.words.add(start, end, this.isUndecoded)
  }

  private capture(text: string): void {
    this.head.capture(!this.isUndecoded && text.includes('&') ? decodeHTML(text) : text)
  }

  onopentagname(start: number, end: number): TagName {
    this.tag = tagNameAt(this.source, start, end)
    this.tagStart = start - 1
    this.attributes.clear()
    return this.tag
  }

  onattribname(start: number, end: number): void {
    const name = attributeNameAt(this.source, start, end)
    this.attribute = name !== '' && !this.attributes.has(name) ? name : ''
    if (this.attribute) this.attributes.set(name, '')
  }

  onattribdata(start: number, end: number): void {
    if (!this.attribute) return
    const value = this.source.slice(start, end)
    this.attributes.set(this.attribute, value.includes('&') ? decodeHTMLAttribute(value) : value)
  }

  onopentagend(end: number): void {
    this.cursor = end + 1
    const { tag } = this
    this.isUndecoded = (tag.traits & IS_UNDECODED) !== 0
    this.head.onOpen(tag.name, this.attributes)
    if (tag.traits & IS_VOID) this.onVoid(tag, end + 1)
    else this.openElement(tag)
  }

  /** Only XML and what is drawn (svg, math) close a tag within itself; elsewhere the slash means nothing. */
  onselfclosingtag(end: number): void {
    this.onopentagend(end)
    if (this.isXml) this.isUndecoded = false
    if ((!this.isXml && !this.collector.isSkipping) || this.tag.traits & IS_VOID) return
    this.head.onClose(this.tag.name)
    this.closeElement(this.tag)
  }

  private onVoid({ name, traits }: TagName, end: number): void {
    if (this.collector.isSkipping) return
    if (name === 'br') this.onLineBreak(this.tagStart, end)
    else if (!(traits & IS_INLINE)) this.collector.endBlock(this.element)
  }

  private onLineBreak(start: number, end: number): void {
    if (this.collector.builder.isAtLineBreak) this.collector.endBlock(this.element)
    else this.collector.builder.addBreak('\n', start, end)
  }

  private openElement(tag: TagName): void {
    this.stack.closeImplied(tag)
    const isBlock = !(tag.traits & IS_INLINE) && !this.isSkipped(tag) && !this.isWithinSentence(tag)
    if (isBlock && !this.collector.isSkipping) this.breakBefore(tag)
    const element = isBlock && !this.collector.isSkipping ? this.newElement(tag) : this.element
    const open = this.stack.opened(tag, element, isBlock, this.effectsOf(tag), this.collector.builder.next)
    this.stack.push(open)
    this.collector.apply(open.effects, 1)
    if (!this.collector.isSkipping && this.attributes.size > 0) this.marks.onOpen(open, this.attributes)
  }

  /** Elements that no standard knows flow with the words of a paragraph, where they stand among them. */
  private isWithinSentence({ traits }: TagName): boolean {
    return (traits & ~IS_UNDECODED) === 0 && this.element.name === 'p' && !this.collector.builder.isEmpty
  }

  private breakBefore({ traits }: TagName): void {
    const isCell = traits & IS_CELL && this.element.name === 'tr'
    const isColumn = isCell && this.layoutRows.holds(this.element, this.source, this.cursor)
    if (isCell && !isColumn && !this.collector.builder.isEmpty) {
      this.collector.builder.addBreak('\t', this.tagStart, this.tagStart + 1)
    } else {
      // What a layout table holds in its cells is no row: the text so far belongs to the cell before this one.
      const cell = isColumn || this.collector.builder.isAtCellBreak ? this.lastCell : null
      this.collector.endBlock(cell ?? this.element)
      if (cell) cell.last = this.collector.blocks.length
    }
  }

  private newElement({ name, traits }: TagName): Element {
    const parent = this.element
    if (parent.depth >= MAX_DEPTH) {
      this.isTooDeep = true
      return parent
    }
    const { attributes } = this
    const label = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, MAX_LABEL).trim()
    const own = hintsOf(name, attributes) & (name === 'body' || name === 'html' ? ~HIDDEN : -1)
    const level = parent.level + (traits & IS_LIST || name === 'blockquote' ? 1 : 0)
    return new Element(parent, name, label, own, level, this.collector.blocks.length)
  }

  private isSkipped({ name, traits }: TagName): boolean {
    return (traits & IS_SKIPPED) !== 0 && !(name === 'noscript' && this.readsNoscript)
  }

  private effectsOf(tag: TagName): number {
    const { name, traits } = tag
    let effects = this.isSkipped(tag) ? SKIP : 0
    if (name === 'a' && leadsElsewhere(this.attributes, this.element)) effects |= LINK
    if (traits & IS_STRONG) effects |= STRONG
    if (name === 'pre' || name === 'listing' || name === 'plaintext') effects |= PRE
    if (name === 'q') effects |= INLINE_QUOTE
    if (traits & IS_INLINE && isHiddenInline(this.attributes)) effects |= SKIP
    return effects
  }

  onclosetag(start: number, end: number): void {
    const tag = tagNameAt(this.source, start, end)
    this.isUndecoded = false
    this.head.onClose(tag.name)
    if (tag.name === 'br') this.onVoid(tag, end + 1)
    else this.closeElement(tag)
    this.cursor = end + 1
  }

  private closeElement(tag: TagName): void {
    if (!this.stack.close(tag) && tag.name === 'p' && !this.collector.isSkipping) this.collector.endBlock(this.element)
  }

  private onClosed(open: OpenElement): void {
    const { element, tag } = open
    if (open.isBlock && !this.collector.isSkipping) {
      const isCell = (tag.traits & IS_CELL) !== 0
      if (isCell) this.lastCell = element
      // The last paragraph of a cell that holds others is one of them, and no row.
      if (!isCell || this.collector.blocks.length > element.first) this.collector.endBlock(element)
      element.last = this.collector.blocks.length
    }
    if (open.mark) this.marks.onClose(open, open.mark)
    this.collector.apply(open.effects, -1)
  }

  oncomment(end: number): void {
    this.isCut = end >= this.source.length
    this.cursor = end + 1
  }

  oncdata(start: number, end: number): void {
    if (!this.collector.isSkipping) this.collector.builder.add(start, end)
    this.cursor = end + 3
  }

  onend(): void {
    this.isCut ||= this.cursor < this.source.length || ((this.stack.top?.tag ?? NO_TAG).traits & IS_RAW_TEXT) !== 0
    this.stack.closeAll()
    this.collector.endBlock(this.element)
    this.root.last = this.collector.blocks.length
  }
}
