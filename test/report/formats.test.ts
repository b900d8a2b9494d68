import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ANNOTATIONS, annotationPieces } from '../../src/report/annotations.ts'
import { csvFrame, csvPieces } from '../../src/report/csv.ts'
import { markdownPieces } from '../../src/report/markdown.ts'
import { written } from '../../src/report/report.ts'
import { COLUMNS, rowPieces } from '../../src/report/rows.ts'
import { inProcess } from '../support/command.ts'
import { claim, document, speaker } from '../support/documents.ts'

/** Cells of a CSV text by RFC 4180, read character by character: a reader that shares nothing with the writer. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  let [cell, quoted] = ['', false]
  for (let i = 0; i < csv.length; i++) {
    const character = csv[i] ?? ''
    if (quoted && character === '"' && csv[i + 1] === '"') cell += csv[++i]
    else if (character === '"') quoted = !quoted
    else if (!quoted && (character === ',' || character === '\r')) {
      rows.at(-1)?.push(cell)
      cell = ''
      if (character === '\r') rows.push([])
    } else if (quoted || character !== '\n') cell += character
  }
  return rows.slice(0, -1)
}

const words = fc.string({
  unit: fc.constantFrom('a', 'é', '漢', '😀', '"', ',', '\n', '\r', ';', '=', '+', '-', '@', "'", ' '),
})

describe('csv', () => {
  test('whatever the words are, a parser gets them back, and no cell starts a formula', () => {
    fc.assert(
      fc.property(words, words, fc.double({ min: 0, max: 1, noNaN: true }), (text, name, confidence) => {
        const given = document([claim({ text, speaker: speaker({ name }), confidence })])
        const [header, row] = cellsOf(csvFrame(false).begin + written(csvPieces, given))
        expect(header).toEqual([...COLUMNS])
        const cell = (column: (typeof COLUMNS)[number]): string => row?.[COLUMNS.indexOf(column)] ?? ''
        expect(cell('text')).toBe(/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)
        expect(Number(cell('confidence'))).toBe(confidence)
        for (const each of row ?? []) expect(each).not.toMatch(/^[=+@\t\r]|^-(?!\d)/)
      }),
    )
  })

  test('a byte order mark only where it is wanted', () => {
    expect(csvFrame(true).begin.charCodeAt(0)).toBe(0xfeff)
    expect(csvFrame(false).begin.startsWith('key,')).toBe(true)
  })
})

test('rows: a flat record a claim, under the names of the columns', () => {
  const given = document([claim(), claim({ key: 'ffffffffffff', speaker: null })])
  const rows = written(rowPieces, given)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(rows.map((row) => Object.keys(row))).toEqual([[...COLUMNS], [...COLUMNS]])
  expect(rows.map(({ key, speaker: name, path, line }) => ({ key, name, path, line }))).toEqual([
    { key: '0123456789ab', name: 'Lena Fox', path: 'news/a.txt', line: 3 },
    { key: 'ffffffffffff', name: null, path: 'news/a.txt', line: 3 },
  ])
})

test('annotations: positions count code points, and the quote is found there with what stands around it', () => {
  fc.assert(
    fc.property(
      words,
      fc.string({ minLength: 1, unit: fc.constantFrom('a', '😀', ' ', '“') }),
      words,
      (before, exact, after) => {
        const text = before + exact + after
        const span = { start: before.length, end: before.length + exact.length, line: 1, column: 1 }
        const given = document([claim({ spans: [span] })])
        const source = { ...given.source, text }
        const page = JSON.parse(`${ANNOTATIONS.begin}${written(annotationPieces, { ...given, source })}${'\n]}'}`)
        const [position, quote] = page.items[0].target[0].selector
        const points = [...text]
        expect(points.slice(position.start, position.end).join('')).toBe(exact)
        expect(quote).toMatchObject({ exact })
        expect(points.slice(Math.max(0, position.start - 32), position.start).join('')).toBe(quote.prefix)
        expect(points.slice(position.end, position.end + 32).join('')).toBe(quote.suffix)
      },
    ),
  )
})

describe('markdown', () => {
  const text = '“We *open* <b>at</b> nine.”'
  const given = (url: string | null) => {
    const { source, ...rest } = document([claim({ spans: [{ start: 1, end: 26, line: 1, column: 2 }] })])
    return written(markdownPieces, { ...rest, source: { ...source, text, url } })
  }

  test('what would be markup in the words is none', () => {
    expect(given(null)).toContain('We \\*open\\* \\<b\\>at\\</b\\> nine.')
  })

  test('leads to the words on a page of the web, and nowhere else', () => {
    expect(given('https://example.org/a')).toContain('(<https://example.org/a#:~:text=We%20%2aopen%2a')
    expect(given('javascript:alert(1)')).not.toContain('](')
  })
})

const ARTICLES = ['sheep-theft', 'leaked-memo', 'tram-swan-html'].map((name) => `fixtures/articles/${name}`)

let found: Promise<readonly string[]> | null = null

/** The keys of all claims, as the JSON gives them. */
function keysOf(): Promise<readonly string[]> {
  found ??= inProcess(['--quiet', '--json', ...ARTICLES]).then(({ stdout }) =>
    JSON.parse(stdout).documents.flatMap(({ claims }: { claims: { key: string }[] }) => claims.map(({ key }) => key)),
  )
  return found
}

test.each(['csv', 'rows', 'markdown', 'annotations', 'html'])(
  '--format %s over a folder, as users run it',
  async (format) => {
    const { status, stdout } = await inProcess(['--quiet', '--format', format, ...ARTICLES])
    const keys = await keysOf()
    expect(status).toBe(0)
    expect(new Set(keys).size).toBe(keys.length)
    if (format === 'markdown') expect(stdout.match(/^> (?:.* · )?\[?line \d+/gm)).toHaveLength(keys.length)
    else expect(keys.filter((key) => !stdout.includes(key))).toEqual([])
  },
)

test('a run that cannot be gone on with says so', async () => {
  const { status, stderr } = await inProcess(['--format', 'csv', '--resume', '-o', 'x.csv', 'fixtures/articles'])
  expect(status).toBe(2)
  expect(stderr).toContain('jsonl')
})
