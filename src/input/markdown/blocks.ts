import type { Nodes, Root } from 'mdast'
import type { BlockKind } from '../../article-types.ts'
import { SegmentBuilder, type Segments } from '../segments.ts'
import { align } from './align.ts'

/** A block of a Markdown file, with how much of it stands in links. */
export interface MarkdownBlock {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  readonly depth: number
  readonly linked: number
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  code: 'preformatted',
  tableRow: 'table-row',
}

/** Where a node stands: what is around it decides its kind. */
interface Place {
  readonly node: Nodes
  readonly kind: BlockKind | null
  readonly depth: number
}

/** Writes the text of a Markdown tree, block by block, with the place of each character in the source. */
export class MarkdownText {
  readonly blocks: MarkdownBlock[] = []
  private readonly source: string
  private base = 0
  private readonly segments = new SegmentBuilder()
  private readonly parts: string[] = []
  private length = 0
  private linked = 0

  constructor(source: string) {
    this.source = source
  }

  /**
   * Walks a tree with a stack of its own: quotations nest as deep as a file likes.
   *
   * @param base where the tree's own offset 0 lies in the source
   */
  write(root: Root, base: number): void {
    this.base = base
    const stack: Place[] = [{ node: root, kind: null, depth: 0 }]
    for (let place = stack.pop(); place; place = stack.pop()) {
      const { node, kind, depth } = place
      const own = KINDS[node.type]
      if (own) this.writeBlock(node, own === 'paragraph' && kind ? kind : own, depth)
      else if ('children' in node) {
        const isQuote = node.type === 'blockquote'
        const inner = isQuote ? 'quote' : node.type === 'listItem' ? (kind ?? 'list-item') : kind
        const deeper = depth + (isQuote || node.type === 'list' ? 1 : 0)
        for (let i = node.children.length - 1; i >= 0; i--) {
          const child = node.children[i]
          if (child) stack.push({ node: child, kind: inner, depth: deeper })
        }
      }
    }
  }

  private writeBlock(node: Nodes, kind: BlockKind, depth: number): void {
    const before = this.length
    if (before > 0) {
      this.parts.push('\n\n')
      this.length += 2
    }
    const start = this.length
    this.linked = 0
    this.writeInline(node)
    if (this.length > start) this.blocks.push({ start, end: this.length, kind, depth, linked: this.linked })
    else if (before > 0) {
      this.parts.pop()
      this.length = before
    }
  }

  private writeInline(root: Nodes): void {
    const stack: { node: Nodes; isLinked: boolean }[] = [{ node: root, isLinked: false }]
    for (let item = stack.pop(); item; item = stack.pop()) {
      const { node } = item
      const isLinked = item.isLinked || node.type === 'link' || node.type === 'linkReference'
      const start = this.base + (node.position?.start.offset ?? 0)
      const end = this.base + (node.position?.end.offset ?? 0)
      const before = this.length
      if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
        align(node.value, this.source, start, end, node.type !== 'text', (text, from, to) => this.add(text, from, to))
      } else if (node.type === 'break') this.add('\n', start, end)
      else if ('children' in node) {
        for (let i = node.children.length - 1; i >= 0; i--) {
          const child = node.children[i]
          if (child) stack.push({ node: child, isLinked })
        }
      }
      if (isLinked) this.linked += this.length - before
    }
  }

  private add(text: string, start: number, end: number): void {
    if (text === '') return
    this.segments.add(this.length, text.length, start, end)
    this.parts.push(text)
    this.length += text.length
  }

  build(source: string): { text: string; segments: Segments } {
    return { text: this.parts.join(''), segments: this.segments.build(source) }
  }
}
