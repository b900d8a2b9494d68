import { Tokenizer } from './dom/tokenizer.ts'
import type { MarkupPage } from './page-block.ts'
import { Scanner } from './scanner.ts'

const XML = /^\s{0,100}<\?xml\b/

/**
 * Reads the markup of a page: its text, blocks, elements and what it says about itself. Nothing is executed or fetched.
 *
 * @param readsNoscript whether what stands for readers without scripts is part of the page
 */
export function parseHtml(source: string, readsNoscript = false): MarkupPage {
  const isXml = XML.test(source.slice(0, 200))
  const scanner = new Scanner(source, isXml, readsNoscript)
  new Tokenizer(source, scanner, isXml).run()
  scanner.onend()
  const { root, marks, head } = scanner
  const { builder, blocks, quoted } = scanner.collector
  return {
    text: builder.text(),
    blocks,
    root,
    segments: builder.segments.build(source),
    quoted,
    marked: marks.found,
    head,
    isCut: scanner.isCut,
    isTooDeep: scanner.isTooDeep,
    isDoubled: scanner.isDoubled,
  }
}
