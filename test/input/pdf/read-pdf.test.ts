import { describe, expect, it } from 'vitest'
import { ReadError } from '../../../src/input/errors.ts'
import { Fragment, pdfLinesOf } from '../../../src/input/pdf/line.ts'
import { paragraphsOf } from '../../../src/input/pdf/paragraphs.ts'
import { read } from '../../../src/input/read.ts'
import { pdfOf } from '../../support/text-pdf.mjs'

const codeOf = (bytes: Uint8Array): Promise<string> =>
  read(bytes, {}).then(
    () => 'read',
    (error: unknown) => (error instanceof ReadError ? error.code : String(error)),
  )
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
const pdf = (...contents: string[]): Uint8Array => new Uint8Array(pdfOf(contents))

/** Lines of 11 points in one column, 40 characters wide; two spaces indent. */
const column = (texts: readonly string[]): string[] =>
  paragraphsOf(
    texts.flatMap((text, i) =>
      text === ''
        ? []
        : pdfLinesOf(
            [new Fragment(text.trim(), text.startsWith('  ') ? 72 : 60, 700 - i * 14, text.length * 5, 11)],
            1,
          ),
    ),
  ).map(({ text }) => text)

describe('paragraphs of printed lines', () => {
  it.each([
    ['a gap', ['First line of a paragraph that is full', 'and its end is here on line two of it.', '', 'Second.'], 2],
    [
      'an indent',
      [
        'First line of a paragraph that is full',
        'and its end is here on line two of it.',
        '  Second, which is long enough to be one',
      ],
      2,
    ],
    [
      'a short end',
      ['First line of a paragraph that is full', 'and its end.', 'Second, which is long enough to be one'],
      2,
    ],
    [
      'nothing',
      [
        'First line of a paragraph that is full',
        'and its end is here on line two of it,',
        'which is long enough to be a paragraph',
      ],
      1,
    ],
  ])('are told by %s', (_name, lines, count) => {
    expect(column(lines)).toHaveLength(count)
  })

  it.each([
    [['nobody knew what-', 'ever it was'], 'nobody knew whatever it was'],
    [['born in Stratford-', 'Upon the river'], 'born in Stratford- Upon the river'],
    [['a line –', 'and more'], 'a line – and more'],
  ])('make broken words whole: %j', (lines, text) => {
    expect(column(lines)).toEqual([text])
  })
})

describe('PDF', () => {
  it('without a text layer is a document with a warning', async () => {
    const { text, warnings } = await read(pdf('0 0 595 842 re f\n'), {})
    expect(text).toBe('')
    expect(warnings.map(({ code }) => code)).toEqual(['no-text'])
  })

  it('that is cut or no PDF at all is refused', async () => {
    expect(await codeOf(bytesOf('%PDF-1.4\nnothing'))).toBe('broken-pdf')
  })

  it('that is locked is refused', async () => {
    const locked = String.fromCharCode(...pdf('')).replace(
      '/Root 1 0 R',
      `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
    )
    expect(await codeOf(bytesOf(locked))).toBe('encrypted-pdf')
  })
})
