// Makes the fixtures that nobody can write by hand: `node scripts/build/make-formats.mjs`. Each holds the page or the text of
// another fixture, so that their expected bodies are the same.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { binaryPlist } from '../../test/support/binary-plist.mjs'
import { docxOf, paragraph } from '../../test/support/docx.mjs'
import { textPdf } from '../../test/support/text-pdf.mjs'

const folder = new URL('../../fixtures/formats/', import.meta.url)
const page = readFileSync(new URL('html/article.html', folder))
const body = readFileSync(new URL('html/expected.json', folder))
const url = 'https://varncourier.example/news/oster-ford-bridge'

function write(name, file, bytes, expected) {
  const inside = new URL(`${name}/`, folder)
  mkdirSync(inside, { recursive: true })
  writeFileSync(new URL(file, inside), bytes)
  writeFileSync(new URL('expected.json', inside), expected)
}

/** Quoted-printable as browsers write it: lines of at most 76 characters, a soft break at the end of a longer one. */
function quotedPrintable(bytes) {
  const lines = bytes.toString('latin1').split('\n')
  const escaped = (char) => `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
  return lines
    .map((line) => line.replace(/[^ -<>-~]/g, escaped).replace(/(.{1,72}(?:=..)?)(?<!=.?)(?=.)/g, '$1=\r\n'))
    .join('\r\n')
}

const boundary = '----MultipartBoundary--1234----'
const part = (type, encoding, location, content) =>
  `--${boundary}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: ${location}\r\n\r\n${content}\r\n`
const frame = Buffer.from(
  '<html><body><p>A frame with an advertisement for boats, which nobody should take for news.</p></body></html>',
)
write(
  'mhtml',
  'article.mhtml',
  `From: <Saved by a browser>\r\nSnapshot-Content-Location: ${url}\r\nSubject: Bridge\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"\r\n\r\n\r\n${part('text/html', 'base64', 'https://ads.example/frame', frame.toString('base64'))}${part('text/html', 'quoted-printable', url, quotedPrintable(page))}${part('image/gif', 'base64', 'https://varncourier.example/x.gif', 'R0lGODlhAQABAAAAACw=')}--${boundary}--\r\n`,
  body,
)

const resource = {
  WebResourceData: page,
  WebResourceMIMEType: 'text/html',
  WebResourceTextEncodingName: 'UTF-8',
  WebResourceURL: url,
}
write(
  'webarchive',
  'article.webarchive',
  binaryPlist({
    WebSubresources: [{ WebResourceURL: 'x', WebResourceData: Buffer.from([1, 2]) }],
    WebMainResource: resource,
  }),
  body,
)
const xml = Object.entries(resource).map(
  ([key, value]) =>
    `<key>${key}</key>${Buffer.isBuffer(value) ? `<data>\n${value.toString('base64').replace(/.{1,68}/g, '\t$&\n')}</data>` : `<string>${value}</string>`}`,
)
write(
  'webarchive-xml',
  'article.webarchive',
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">\n<dict>\n<key>WebMainResource</key>\n<dict>\n${xml.join('\n')}\n</dict>\n<key>WebSubresources</key>\n<array><dict><key>WebResourceURL</key><string>x</string></dict></array>\n</dict>\n</plist>\n`,
  body,
)
write('gzip', 'article.html.gz', gzipSync(page), body)
write('pdf', 'article.pdf', textPdf(), readFileSync(new URL('pdf/expected.json', folder)))
const printed = readFileSync(new URL('pdf/expected.json', folder))
const styles = `<w:styles><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`
const paragraphs = JSON.parse(printed.toString()).body.map((text) => paragraph(text))
write(
  'docx',
  'article.docx',
  docxOf([paragraph('Nobody can find the drawings', 'berschrift1'), ...paragraphs].join(''), {
    'word/styles.xml': styles,
    'word/header1.xml': `<w:hdr>${paragraph('The Holm Courier, for the desk only')}</w:hdr>`,
  }),
  printed,
)
