// An article of two pages as printed to PDF: header and footer on each page, a headline across, two columns, words broken
// at line ends, a paragraph that runs on over a column and a page.
const LEFT = [
  'The lock at Marrow Weir will stay',
  'shut until June, the canal board',
  'said on Friday, because nobody can',
  'find the drawings of its gates.',
  '  "We have looked everywhere," said',
  "Tilda Roan, the board's engi-",
  'neer. "We have looked in the attic',
  'and we have looked in the canal."',
  '  Boats that were on their way to',
  'the sea in March are still there,',
  'forty of them, moored two deep',
  'along the towpath at Quay',
]
const RIGHT = [
  'Meadow. Their owners meet each',
  'evening to complain.',
  '  "I have read every book I own',
  'and most of hers," said Ivo Lark,',
  'who set out for Holm with his',
  'sister in a narrowboat. "We are',
  'now on the cookery books."',
  '  The gates were made in 1904 by a',
  'foundry that has since become a',
  'cinema. The board wrote to the',
  'cinema, which wrote back, enclos-',
  'ing two tickets and saying that it',
]
const NEXT_LEFT = [
  'wished the board well with what-',
  'ever a weir is.',
  '  A new set of drawings will be',
  'made from the gates themselves,',
  'Ms Roan said.',
]
const NEXT_RIGHT = [
  '  "Somebody will have to hold the',
  'other end of the tape," she said.',
  '"I have asked for volunteers who',
  'can swim well and count."',
]
const EXPECTED_HEADLINE = 'Lost drawings keep a lock shut'

const escaped = (text) => text.replace(/[\\()]/g, '\\$&')
const show = (x, y, size, text) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET\n`
const column = (lines, x, top) =>
  lines.map((line, i) => show(line.startsWith('  ') ? x + 12 : x, top - i * 14, 11, line.trim())).join('')

const pageContent = (number, content) =>
  `${show(60, 805, 8, '4/17/31, 9:12 AM')}${show(260, 805, 8, 'The Varn Courier')}${content}${show(60, 25, 8, 'https://varncourier.example/lock')}${show(520, 25, 8, `${number}/2`)}`

/** The bytes of the PDF. */
export function textPdf() {
  const first =
    show(60, 750, 22, EXPECTED_HEADLINE) +
    show(60, 728, 10, 'By Pia Onslow') +
    column(LEFT, 60, 690) +
    column(RIGHT, 310, 690)
  const second = column(NEXT_LEFT, 60, 760) + column(NEXT_RIGHT, 310, 760)
  return pdfOf([pageContent(1, first), pageContent(2, second)])
}

/** A PDF of pages with these content streams, in Helvetica. */
export function pdfOf(contents) {
  const pages = contents.map((_, i) => `${4 + i * 2} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.join(' ')}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}endstream`,
    ]),
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const xref = text.length
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}
