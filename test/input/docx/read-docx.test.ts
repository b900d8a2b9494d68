import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../../src/input/errors.ts'
import { read } from '../../../src/input/read.ts'
import { docxOf, paragraph } from '../../support/docx.mjs'

const codeOf = (bytes: Uint8Array, maxSize?: number): Promise<string> =>
  read(bytes, maxSize === undefined ? {} : { maxSize }).then(
    () => 'read',
    (error: unknown) => (error instanceof ReadError ? error.code : String(error)),
  )
const run = (content: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`
const words = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`
const blocksOf = async (bytes: Uint8Array): Promise<string[]> => {
  const { text, blocks } = await read(bytes, {})
  return blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
}
const row = (...cells: readonly (readonly string[])[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell.map((text) => paragraph(text)).join('')}</w:tc>`).join('')}</w:tr>`

describe('documents of Word', () => {
  it.each([
    ['runs', run(words('We ')) + run(words('are')) + run(words(' ready.'), '<w:b/>'), 'We are ready.'],
    ['entities', run(words('Marks &amp; Co, &#8220;yes&#8221;')), 'Marks & Co, “yes”'],
    [
      'breaks and tabs',
      run(`${words('ANA:')}<w:tab/>${words('We are')}<w:br/>${words('ready.')}`),
      'ANA: We are\nready.',
    ],
    ['hidden text', run(words('We are ')) + run(words('not '), '<w:vanish/>') + run(words('ready.')), 'We are ready.'],
    [
      'shown text',
      run(words('We are ')) + run(words('not '), '<w:vanish w:val="0"/>') + run(words('ready.')),
      'We are not ready.',
    ],
    [
      'tracked changes',
      `<w:del w:id="1">${run('<w:delText>They were </w:delText>')}</w:del><w:ins w:id="2">${run(words('We are '))}</w:ins>${run(words('ready.'))}`,
      'We are ready.',
    ],
    ['moved text', `<w:moveFrom>${run(words('gone '))}</w:moveFrom>${run(words('We are ready.'))}`, 'We are ready.'],
    [
      'fields',
      run('<w:instrText>HYPERLINK "https://a.example"</w:instrText>') + run(words('We are ready.')),
      'We are ready.',
    ],
    [
      'what programs without shapes show',
      run(
        `<mc:AlternateContent><mc:Choice>${words('We are ready.')}</mc:Choice><mc:Fallback>${words('We are ready.')}</mc:Fallback></mc:AlternateContent>`,
      ),
      'We are ready.',
    ],
    ['links', `<w:hyperlink>${run(words('We are'))}</w:hyperlink>${run(words(' ready.'))}`, 'We are ready.'],
  ])('are read with their %s', async (_, content, text) => {
    expect(await blocksOf(docxOf(`<w:p>${content}</w:p>`))).toEqual([`paragraph: ${text}`])
  })

  it('have headings, lists and quotations by the names of their styles', async () => {
    const styles =
      '<w:styles><w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style></w:styles>'
    const list = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr>${run(words('Boats'))}</w:p>`
    const outline = `<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>${run(words('Gates'))}</w:p>`
    const bytes = docxOf(`${paragraph('The lock', 'Title')}${outline}${paragraph('We are ready.', 'Zitat')}${list}`, {
      'word/styles.xml': styles,
    })
    expect(await blocksOf(bytes)).toEqual([
      'heading: The lock',
      'heading: Gates',
      'quote: We are ready.',
      'list-item: Boats',
    ])
    expect((await read(bytes, {})).metadata.title).toBe('The lock')
  })

  it('have rows of tables, unless a table only lays them out', async () => {
    const table = `<w:tbl>${row(['Ana Ruiz'], ['mayor'])}${row(['One.', 'Two.'], ['Three.'])}${row(['Alone.'])}</w:tbl>`
    expect(await blocksOf(docxOf(table))).toEqual([
      'table-row: Ana Ruiz\tmayor',
      'paragraph: One.',
      'paragraph: Two.',
      'paragraph: Three.',
      'paragraph: Alone.',
    ])
  })

  it('have text boxes and notes as paragraphs of their own', async () => {
    const box = `<w:p>${run(words('Before '))}${run(`<w:pict><w:txbxContent>${paragraph('In a box.')}</w:txbxContent></w:pict>`)}${run(words('and behind.'))}</w:p>`
    const notes = {
      'word/footnotes.xml': `<w:footnotes><w:footnote>${paragraph('A note.')}</w:footnote></w:footnotes>`,
    }
    expect(await blocksOf(docxOf(box, notes))).toEqual([
      'paragraph: In a box.',
      'paragraph: Before and behind.',
      'paragraph: A note.',
    ])
  })

  it('are kept whole: nothing stands around them', async () => {
    const lines = [
      'The lock will stay shut until June, the canal board said on Friday, because nobody can find its drawings.',
      'What it costs',
      'Nothing, says Roan.',
      'A bridge would be cheaper.',
    ]
    const { text, blocks } = await read(
      docxOf(paragraph('The lock', 'Title') + lines.map((line) => paragraph(line)).join('')),
      {},
    )
    expect(blocks.filter(({ kept }) => kept).map(({ start, end }) => text.slice(start, end))).toEqual(lines)
  })

  it('may call the part with the text as they like', async () => {
    expect(await blocksOf(docxOf(paragraph('We are ready.'), {}, 'word/document2.xml'))).toEqual([
      'paragraph: We are ready.',
    ])
  })

  it('are told by what they hold, and others refused as what they are', async () => {
    const document = docxOf(paragraph('We are ready.'))
    expect((await read(document, { path: 'a.txt' })).format).toBe('docx')
    const sheet = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') })
    await expect(read(sheet, { path: 'a.docx' })).rejects.toThrow(/binary data \(ZIP archive or office document\)/)
    expect(await codeOf(zipSync({ 'a.txt': strToU8('words') }))).toBe('binary')
  })
})

describe('a damaged document', () => {
  const whole = docxOf(paragraph('We are ready. '.repeat(200)))

  it('is refused wherever it is cut', async () => {
    const codes = new Set<string>()
    for (let end = 100; end < whole.length; end += 97) codes.add(await codeOf(whole.subarray(0, end)))
    expect([...codes].filter((code) => !['broken-docx', 'binary'].includes(code))).toEqual([])
    expect(codes).toContain('broken-docx')
  })

  it('is refused where its markup ends before its end', async () => {
    const cut = zipSync({
      '_rels/.rels': strToU8(''),
      'word/document.xml': strToU8(`<w:document><w:body>${paragraph('We are')}`),
    })
    expect(await codeOf(cut)).toBe('broken-docx')
    expect(await codeOf(docxOf(`<w:p>${paragraph('We are ready.')}`))).toBe('broken-docx')
    expect(await codeOf(docxOf(`<w:tr>${paragraph('We are ready.')}`))).toBe('broken-docx')
  })

  it('is refused where it swells, whatever its table says', async () => {
    const bomb = docxOf(paragraph(' '.repeat(12_000_000)))
    expect(await codeOf(bomb)).toBe('too-large')
    await expect(read(bomb, {})).rejects.toThrow(/unpacks to more than 40 times its size/)
    expect(await codeOf(docxOf(paragraph('We are ready. '.repeat(900_000))))).toBe('too-large')
    expect(await codeOf(whole, whole.length + 100)).toBe('too-large')
    const lying = new Uint8Array(bomb)
    const view = new DataView(lying.buffer)
    for (let at = 0; at + 46 < lying.length; at++) {
      // The size after unpacking of each entry of the table at the end.
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true)
    }
    expect(await codeOf(lying)).toBe('broken-docx')
  })
})
