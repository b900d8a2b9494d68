// Damaged files of all formats, the same for the same seed.
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { docxOf, paragraph } from './docx.mjs'
import { textPdf } from './text-pdf.mjs'
import { warc, warcGz } from './warc.mjs'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const fixture = (path) => readFileSync(new URL(path, FIXTURES))

const articles = () =>
  readdirSync(new URL('articles/', FIXTURES))
    .map((name) => new URL(`articles/${name}/article.txt`, FIXTURES))
    .flatMap((url) => {
      try {
        return [readFileSync(url)]
      } catch {
        return []
      }
    })

const lines = (texts) =>
  Buffer.from(texts.map((text, i) => `${JSON.stringify({ id: `r${i}`, text: text.toString() })}\n`).join(''))

/** Whole files by the extension they are written with, and what is put into them besides noise. */
function sources() {
  const texts = articles()
  const page = fixture('formats/html/article.html')
  const pdfs = [fixture('formats/pdf/article.pdf'), Buffer.from(textPdf())]
  return {
    txt: {
      files: texts,
      tokens: ['“', '”', '"', "'", '\n\n', 'said ', 'https://', '#tag ', '— A (@a) March 4, 2031', '&quot;', 'By '],
    },
    html: {
      files: [page, fixture('formats/html-1252/article.html')],
      tokens: [
        '<',
        '>',
        '<!--',
        '-->',
        '</p>',
        '<h1>',
        '<script type="application/ld+json">',
        '<blockquote>',
        '&',
        '"',
        '<table><td>',
        '<![CDATA[',
        '</html>',
        '<time>',
      ],
    },
    md: {
      files: [fixture('formats/markdown/article.md')],
      tokens: ['> ', '- ', '[', '](', '`', '***', '---\n', '<!--', '&amp;', '\n=\n', '[ ]'],
    },
    mhtml: {
      files: [fixture('formats/mhtml/article.mhtml')],
      tokens: ['\r\n\r\n', '--', 'Content-Type: ', 'boundary=', '=', 'base64', 'multipart/related', '=3D', '"'],
    },
    webarchive: {
      files: ['webarchive', 'webarchive-xml'].map((name) => fixture(`formats/${name}/article.webarchive`)),
      tokens: [
        'bplist00',
        '\0\0\0\0',
        '\xff\xff',
        '\x01',
        '<dict>',
        '</dict>',
        '<key>',
        '<data>',
        '<array>',
        '\xdf\x13',
      ],
    },
    pdf: {
      files: pdfs,
      tokens: [
        ' Td ',
        ' Tf ',
        '/x',
        'obj',
        'endobj',
        'stream\n',
        '/Length ',
        '<<',
        '>>',
        '(',
        ')',
        '[',
        ' Tj ',
        ' q ',
        ' BT ',
        '/Filter/FlateDecode',
        '/Kids[3 0 R]',
        '4 0 R',
        '/Type/Page',
        '/Contents 3 0 R',
        '1e99',
        '-',
        '.',
      ],
    },
    srt: {
      files: [fixture('formats/srt/article.srt')],
      tokens: [
        '1\n',
        '\n\n',
        '00:00:01,000 --> 00:00:02,000\n',
        ' --> ',
        '>> ',
        'ANA RUIZ: ',
        '<i>',
        '{\\an8}',
        '&amp;',
        '[x]',
        '♪',
      ],
    },
    vtt: {
      files: [fixture('formats/vtt/article.vtt')],
      tokens: [
        'WEBVTT\n',
        '\n\n',
        '00:01.000 --> 00:02.000\n',
        'NOTE ',
        'STYLE\n',
        '<v Ana Ruiz>',
        '<c.x>',
        '<00:01.000>',
        '&gt;&gt;',
        '- ',
      ],
    },
    docx: {
      files: [
        fixture('formats/docx/article.docx'),
        // Not packed, so that what is put in meets the markup.
        Buffer.from(
          docxOf([...'abcdef'].map((name) => paragraph(`“We are ready,” said ${name}.`)).join(''), {}, undefined, 0),
        ),
      ],
      tokens: [
        'PK\x01\x02',
        'PK\x05\x06',
        '\xff\xff\xff\xff',
        '\0\0',
        '<w:p>',
        '</w:p>',
        '<w:tbl><w:tr><w:tc>',
        '<w:t>',
        '<w:del>',
        '<w:vanish/>',
        '&#1114112;',
        '</w:document>',
        '<!--',
        '<![CDATA[',
      ],
    },
    warc: {
      files: [warc()],
      tokens: [
        'WARC/1.0\r\n',
        'Content-Length: ',
        '\r\n\r\n',
        'WARC-Type: response\r\n',
        'HTTP/1.1 200 OK\r\n',
        'Transfer-Encoding: chunked\r\n',
      ],
    },
    'warc.gz': { files: [warcGz(), gzipSync(warc())], tokens: ['\x1f\x8b\x08\0', '\0'] },
    'html.gz': { files: [fixture('formats/gzip/article.html.gz')], tokens: ['\x1f\x8b\x08\0', '\0'] },
    'txt.gz': { files: [gzipSync(texts[0])], tokens: ['\x1f\x8b\x08\0', '\0'] },
    jsonl: {
      files: [lines(texts.slice(0, 5)), lines(texts.slice(5, 9))],
      tokens: ['{', '}', '"', '\n', '\\u', '"text":', '[[[[', 'null', '\\ud800'],
    },
  }
}

export const EXTENSIONS = Object.keys(sources())

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const NUMBERS = ['0', '-1', '1', '255', '65536', '4294967296', '99999999999999999999', '1e308', 'NaN', '.', '--5']

/** One change to some bytes. */
const CHANGES = [
  function flip(bytes, _, next) {
    const changed = Buffer.from(bytes)
    for (let i = 0; i < 1 + next() * 8; i++) changed[Math.floor(next() * bytes.length)] = Math.floor(next() * 256)
    return changed
  },
  (bytes, at) => bytes.subarray(0, at),
  (bytes, at, next) =>
    Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + Math.ceil(next() ** 3 * bytes.length))]),
  function repeat(bytes, at, next) {
    const part = bytes.subarray(at, at + Math.ceil(next() ** 4 * 2000))
    const times = 1 + Math.floor(next() ** 3 * 300)
    return Buffer.concat([bytes.subarray(0, at), ...Array.from({ length: times }, () => part), bytes.subarray(at)])
  },
  function insert(bytes, at, next, tokens) {
    const token = Buffer.from(tokens[Math.floor(next() * tokens.length)] ?? '', 'latin1')
    const times = next() < 0.8 ? 1 : Math.ceil(next() ** 2 * 2000)
    return Buffer.concat([bytes.subarray(0, at), ...Array.from({ length: times }, () => token), bytes.subarray(at)])
  },
  function number(bytes, at, next) {
    const text = bytes.toString('latin1')
    const found = /\d+/.exec(text.slice(at))
    if (!found) return bytes
    const start = at + found.index
    const value = NUMBERS[Math.floor(next() * NUMBERS.length)] ?? '0'
    return Buffer.from(text.slice(0, start) + value + text.slice(start + found[0].length), 'latin1')
  },
  function swap(bytes, at, next) {
    const other = Math.floor(next() * bytes.length)
    const [a, b] = [Math.min(at, other), Math.max(at, other)]
    return Buffer.concat([bytes.subarray(b), bytes.subarray(a, b), bytes.subarray(0, a)])
  },
]

/** A file with an extension, damaged in one to four places. */
export function mutated({ files, tokens }, next) {
  let bytes = files[Math.floor(next() * files.length)] ?? Buffer.alloc(0)
  for (let change = 0; change < 1 + next() * 3; change++) {
    const kind = CHANGES[Math.floor(next() * CHANGES.length)]
    bytes = kind(bytes, Math.floor(next() * bytes.length), next, tokens).subarray(0, 200_000)
  }
  return bytes
}

/** So many damaged files, one extension after another: a name and its bytes. */
export function* mutations(count, seed, extensions = EXTENSIONS) {
  const all = sources()
  const next = random(seed)
  for (let i = 0; i < count; i++) {
    const extension = extensions[i % extensions.length]
    yield { name: `m${String(i).padStart(6, '0')}.${extension}`, bytes: mutated(all[extension], next) }
  }
}

/** Whole files, read beside damaged ones: each is to come out as a document. */
export function neighbours(count) {
  const { txt, html, pdf, mhtml } = sources()
  const whole = [txt, html, pdf, mhtml].flatMap(({ files }, i) =>
    files.slice(0, 2).map((bytes) => ({ bytes, extension: ['txt', 'html', 'pdf', 'mhtml'][i] })),
  )
  return Array.from({ length: count }, (_, i) => ({
    name: `good${i}.${whole[i % whole.length].extension}`,
    bytes: whole[i % whole.length].bytes,
  }))
}
