import { expect, test } from 'vitest'
import { isHandwritten } from '../../../src/input/markdown/density.ts'

test.for([
  ['a setext heading', 'The bridge\n==========\n\nIt is open.\n', true],
  ['a list of a thousand links', '- [The bridge](https://a.example/b_c_d)\n'.repeat(1000), true],
  ['quotations within quotations', '> > > The bridge is open.\n'.repeat(100), true],
  ['headings and nothing else', 'a\n=\n'.repeat(20_000), false],
  ['quotations within quotations without end', '> '.repeat(20_000), false],
  ['lists within quotations', '> - '.repeat(20_000), false],
  ['boxes', '[ ]'.repeat(20_000), false],
  ['stars over many lines', 'a *b\n'.repeat(20_000), false],
  ['stars over many lines of a quotation', '> a *b\n'.repeat(20_000), false],
  ['lines of a quotation without end', '> a\n'.repeat(50_000), false],
  ['comments that open in a line', `The bridge ${'<!--'.repeat(20_000)}`, false],
  ['code in a paragraph', 'The `bridge` is `open`. '.repeat(100), true],
  ['more than anybody writes', 'The bridge is open.\n'.repeat(200_000), false],
] as const)('%s', ([, source, handwritten]) => {
  expect(isHandwritten(source)).toBe(handwritten)
})
