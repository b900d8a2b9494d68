// Documents of Word, as small as they may be: the parts that are read and those that every program wants.
import { strToU8, zipSync } from 'fflate'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const SPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A paragraph of one run, with a style where one is given. */
export const paragraph = (text, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`

/** A document with that markup as its body, and other parts by their names; packed from not at all (0) to well (9). */
export function docxOf(body, parts = {}, main = 'word/document.xml', level = 6) {
  const files = {
    '[Content_Types].xml': `${XML}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${main}" ContentType="${WORD}.document.main+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}" Target="${main}"/></Relationships>`,
    [main]: `${XML}<w:document ${SPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...parts,
  }
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)])
  // The same bytes whenever it is made.
  return zipSync(Object.fromEntries(packed), { level, mtime: new Date(2030, 0, 2) })
}
