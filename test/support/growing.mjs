// Inputs that grow: what took the square of the time once, and what might.
import { docxOf } from './docx.mjs'
import { pdfOf } from './text-pdf.mjs'

const BODY = `The bridge was opened on Friday after eleven years of work, and a brass band played until it rained.

“We are glad that it is over,” said Ana Ruiz, the mayor of Norwick. “It took eleven years.”

`
const POST = '— Rep. Ana Ruiz (@anaruiz) March 4, 2031\n'
const fill = (unit, size) => unit.repeat(Math.ceil(size / unit.length))
const numbered = (make, size) => {
  const parts = []
  for (let [i, length] = [0, 0]; length < size; i++) {
    parts.push(make(i))
    length += parts.at(-1).length
  }
  return parts.join('')
}
/** Letters for a number: a word that no other number has. */
const word = (i) => [...i.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')
const name = (i) => `${word(i + 700).replace(/^./, (first) => first.toUpperCase())}`
/** As many words as one likes that the comparison of claims takes for one at first sight. */
const colliding = (i) => [...i.toString(2).padStart(16, '0')].map((bit) => (bit === '0' ? 'aÿ' : 'bà')).join('')

/** A document of elements within each other. */
const nested = (open, close, size) => {
  const times = Math.ceil(size / (open.length + close.length))
  return docxOf(open.repeat(times) + close.repeat(times), {}, undefined, 0)
}

/** By name: what it is saved as, its size in characters, and how it is made of that size. */
export const GROWING = {
  'comments before a text': ['txt', 400_000, (size) => fill('<!---->', size) + BODY],
  'comments before a page': ['html', 400_000, (size) => `${fill('<!---->', size)}<html><p>${BODY}`],
  'addresses above a post': [
    'txt',
    400_000,
    (size) => numbered(() => `${BODY}${fill('https://', 500)}\n\n${POST}\n`, size),
  ],
  'spaces above a post': ['txt', 400_000, (size) => `${BODY}The bridge${fill(' ', size)}.\n\n${POST}`],
  'tags above a post': ['txt', 400_000, (size) => `${BODY}The bridge ${fill('#a ', size)}.\n\n${POST}`],
  'slashes in a line': ['txt', 400_000, (size) => numbered(() => `/|B${fill(' /', 300)}!\n\n`, size)],
  'white space in a heading': [
    'html',
    400_000,
    (size) => `<html><h1>The bridge${fill(' \u2003', size)}opens</h1><p>${BODY}`,
  ],
  'white space in a title': [
    'html',
    400_000,
    (size) => `<html><title>The bridge${fill(' \t', size)}opens</title><p>${BODY}`,
  ],
  'white space in JSON-LD': [
    'html',
    400_000,
    (size) => `<html><script type="application/ld+json">{"a":1${fill(' ', size)}}x</script><p>${BODY}`,
  ],
  'JSON-LD that nests': [
    'html',
    400_000,
    (size) => `<html><script type="application/ld+json">${fill('[', size)}</script><p>${BODY}`,
  ],
  'by-lines': ['txt', 200_000, (size) => BODY + numbered((i) => `By ${name(i)} ${name(i + 9)}\n\n`, size)],
  'by-lines of one page': [
    'html',
    200_000,
    (size) => `<html><body>${numbered((i) => `<p class=author>By ${name(i)} ${name(i + 9)}</p>`, size)}<p>${BODY}`,
  ],
  'acronyms in brackets': [
    'txt',
    200_000,
    (size) => numbered((i) => `The National ${name(i)} Association (N${name(i)[0]}A) met. `, size),
  ],
  acronyms: ['txt', 200_000, (size) => numbered((i) => `${name(i).toUpperCase()} said it had won. `, size)],
  'claims with one hash': [
    'txt',
    300_000,
    (size) => numbered((i) => `“We shall all see ${colliding(i)} soon,” said Ana Ruiz.\n\n`, size),
  ],
  'combining marks': ['txt', 200_000, (size) => `“The bridge a${fill('\u0301', size)} is open,” said Ana Ruiz.\n`],
  'underlined headings': ['md', 100_000, (size) => fill('a\n=\n', size)],
  'quotations within quotations': ['md', 100_000, (size) => fill('> ', size)],
  'lists within quotations': ['md', 100_000, (size) => fill('> - ', size)],
  'boxes to tick': ['md', 100_000, (size) => fill('[ ]', size)],
  'comments that open': ['md', 100_000, (size) => `The bridge ${fill('<!--', size)}`],
  'stars in a paragraph': ['md', 100_000, (size) => fill('a *b ', size)],
  'turns of subtitles': [
    'srt',
    200_000,
    (size) => numbered((i) => `${i}\n00:00:01,000 --> 00:00:02,000\n>> ${name(i)}: We are ready.\n\n`, size),
  ],
  'cues without a silence': [
    'srt',
    200_000,
    (size) => fill('1\n00:00:01,000 --> 00:00:02,000\nand we are ready\n\n', size),
  ],
  'voices in a cue': [
    'vtt',
    200_000,
    (size) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${fill('<v Ana Ruiz>We are ready. <v Bo Lind>No. ', size)}`,
  ],
  'tags that do not end': ['vtt', 200_000, (size) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${fill('<v Ana', size)}`],
  'signs of turns': ['srt', 200_000, (size) => `1\n00:00:01,000 --> 00:00:02,000\n${fill('>> A, A, ', size)}`],
  'paragraphs in paragraphs': [
    'docx',
    200_000,
    (size) => nested('<w:p><w:r><w:t>We are ready.</w:t></w:r>', '</w:p>', size),
  ],
  'tables in tables': [
    'docx',
    200_000,
    (size) => nested('<w:tr><w:tc><w:p><w:r><w:t>ready</w:t></w:r></w:p>', '</w:tc></w:tr>', size),
  ],
  'cells of a row': [
    'docx',
    200_000,
    (size) =>
      docxOf(
        `<w:tbl><w:tr>${fill('<w:tc><w:p><w:r><w:t>ready</w:t></w:r></w:p></w:tc>', size)}</w:tr></w:tbl>`,
        {},
        undefined,
        0,
      ),
  ],
  'styles of a document': [
    'docx',
    200_000,
    (size) =>
      docxOf(
        '<w:p><w:r><w:t>We are ready.</w:t></w:r></w:p>',
        { 'word/styles.xml': fill('<w:style w:styleId="a" ', size) },
        undefined,
        0,
      ),
  ],
  'graphics states': ['pdf', 400_000, (size) => pdfOf([fill('q ', size)])],
  'text at the same place': ['pdf', 100_000, (size) => pdfOf([`BT /F1 12 Tf ${fill('(a) Tj ', size)}ET`])],
  'tags that open': ['html', 400_000, (size) => `<html>${fill('<b>', size)}a`],
  entities: ['html', 400_000, (size) => `<html><p>${fill('&amp;', size)}`],
  'rows of a table': ['html', 200_000, (size) => `<html><table>${fill('<tr><td>a<td>1', size)}</table><p>${BODY}`],
  links: ['html', 200_000, (size) => `<html>${fill('<p><a href=x>The bridge opens</a></p>', size)}<p>${BODY}`],
  'spaces in front matter': ['md', 15_000, (size) => `---\ntitle: a${fill(' ', size)}b\n---\n${BODY}`],
  'parts of an archive': [
    'mhtml',
    400_000,
    (size) =>
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="a"\r\n\r\n${fill('--a\r\nContent-Type: image/gif\r\n\r\nx\r\n', size)}`,
  ],
  'keys of a property list': [
    'webarchive',
    400_000,
    (size) =>
      `<?xml version="1.0"?><plist><dict><key>WebMainResource</key><dict>${fill('<key>a</key><string>b</string>', size)}`,
  ],
  initials: ['txt', 200_000, (size) => fill('A.B.C. ', size)],
  titles: ['txt', 200_000, (size) => fill('Mr. ', size)],
  'relative clauses': ['txt', 200_000, (size) => fill('Ana Ruiz, who said that ', size)],
  appositions: ['txt', 200_000, (size) => fill('the mayor of Norwick, ', size)],
  'labels of an interview': ['txt', 200_000, (size) => numbered((i) => `${name(i)}: We are glad.\n\n`, size)],
  'people with one surname': [
    'txt',
    200_000,
    (size) => numbered((i) => `“We are glad,” said ${name(i)} Ruiz.\n\n`, size),
  ],
  pronouns: ['txt', 200_000, (size) => `Ana Ruiz spoke. ${fill('He told her that she said he knew. ', size)}`],
  'marks that open, and names': ['txt', 200_000, (size) => fill('“Ana Ruiz said ', size)],
}
