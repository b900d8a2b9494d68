import type { QuoteType, TokenizerCallbacks } from 'htmlparser2'
import { DocxParagraph } from './paragraph.ts'

/** Elements whose words are shown nowhere, or a second time elsewhere, and properties as they were before a change. */
const UNSHOWN = new Set(['w:moveFrom', 'w:del', 'mc:Fallback', 'w:instrText', 'w:pPrChange', 'w:rPrChange'])
/** What stands for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

/** What is shown in one row of a table: a list of paragraphs a cell. */
export type TableRow = readonly (readonly DocxParagraph[])[]

/** Turns the markup of a document into paragraphs and rows of tables, in their order. It never looks back. */
export class DocxScanner implements TokenizerCallbacks {
  readonly content: (DocxParagraph | TableRow)[] = []
  /** Whether the markup came to its end, with everything in it closed. */
  isWhole = false
  /** Characters of what was read. */
  length = 0
  private readonly source: string
  private readonly root: string
  /** Paragraphs around this place: text boxes stand within the paragraph that they are fixed to. */
  private readonly open: DocxParagraph[] = []
  /** Rows around this place: tables stand within cells. */
  private readonly rows: DocxParagraph[][][] = []
  private unshown = 0
  private isText = false
  private isHidden = false
  private tag = ''
  private attribute = ''
  private readonly values = new Map<string, string>()

  /** @param root the element that holds all, such as `w:document` */
  constructor(source: string, root: string) {
    this.source = source
    this.root = root
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.source.slice(start, end)
    this.values.clear()
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.source.slice(start, end)
    if (this.attribute === 'w:val') this.values.set(this.attribute, '')
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute === 'w:val') this.values.set('w:val', this.source.slice(start, end))
  }

  onattribentity(): void {}
  onattribend(_quote: QuoteType): void {}

  onopentagend(): void {
    this.opened()
  }

  onselfclosingtag(): void {
    this.opened()
    this.closed(this.tag)
  }

  onclosetag(start: number, end: number): void {
    this.closed(this.source.slice(start, end))
  }

  private opened(): void {
    const { tag } = this
    if (UNSHOWN.has(tag)) this.unshown++
    else if (tag === 'w:p') this.open.push(new DocxParagraph())
    else if (tag === 'w:t') this.isText = true
    else if (tag === 'w:r') this.isHidden = false
    else if (tag === 'w:tr') this.rows.push([])
    else if (tag === 'w:tc') this.rows.at(-1)?.push([])
    else if (this.unshown === 0) this.property(tag)
  }

  /** A property that is on unless its value says otherwise. */
  private isOn(): boolean {
    return !['0', 'false', 'off'].includes(this.values.get('w:val') ?? '')
  }

  private property(tag: string): void {
    const paragraph = this.open.at(-1)
    if (tag === 'w:vanish') this.isHidden = this.isOn()
    if (!paragraph) return
    const value = this.values.get('w:val') ?? ''
    if (tag === 'w:pStyle') paragraph.style = value
    else if (tag === 'w:numPr') paragraph.isListed = true
    else if (tag === 'w:outlineLvl') paragraph.outline = /^[0-8]$/.test(value) ? Number(value) : -1
    else this.add(CHARACTERS[tag] ?? '')
  }

  private closed(tag: string): void {
    if (UNSHOWN.has(tag)) this.unshown = Math.max(0, this.unshown - 1)
    else if (tag === 'w:t') this.isText = false
    else if (tag === 'w:p') this.endParagraph()
    else if (tag === 'w:tr') this.endRow()
    else if (tag === this.root) this.isWhole = this.open.length === 0 && this.rows.length === 0
  }

  private endParagraph(): void {
    const paragraph = this.open.pop()
    if (!paragraph) return
    const cell = this.rows.at(-1)?.at(-1)
    if (cell) cell.push(paragraph)
    else this.content.push(paragraph)
  }

  private endRow(): void {
    const row = this.rows.pop()
    if (row) this.content.push(row)
  }

  private add(text: string): void {
    if (this.unshown > 0 || this.isHidden || text === '') return
    this.open.at(-1)?.parts.push(text)
    this.length += text.length
  }

  ontext(start: number, end: number): void {
    if (this.isText) this.add(this.source.slice(start, end))
  }

  ontextentity(codepoint: number): void {
    if (this.isText) this.add(String.fromCodePoint(codepoint))
  }

  oncdata(start: number, end: number): void {
    this.ontext(start, end)
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
