import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ReadError } from '../src/input/errors.ts'
import { read } from '../src/input/read.ts'
import { examine } from './support/examine.mjs'
import { mutations } from './support/mutations.mjs'
import { pdfOf } from './support/text-pdf.mjs'
import { unhandled } from './support/unhandled.mjs'

const PATIENCE = 300_000
/** Changes to files; `scripts/evaluate/fuzz.mjs` makes as many as there is time for. */
const CHANGES = Number(process.env.DAMAGED ?? 30)
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
const textOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** A PDF whose page is packed. */
const packed = (content: string): Uint8Array =>
  bytesOf(textOf(pdfOf([textOf(deflateSync(content))])).replace('/Length', '/Filter /FlateDecode /Length'))

/** Trailer of a binary property list: sizes of offsets and references, objects, the first, and where their places stand. */
const trailer = (offsetSize: number, refSize: number): string => {
  const number = (value: number): string => `\0\0\0\0\0\0\0${String.fromCharCode(value)}`
  return `\0\0\0\0\0\0${String.fromCharCode(offsetSize, refSize)}${number(3)}${number(0)}${number(18)}`
}
const LOOP = `bplist00\xdf\x13\x7f\xff\xff\xff\xff\xff\xff\xff\x08${trailer(0, 0)}`

/** Files that hung, or ended the process that read them, each in its own way. */
const HOSTILE: Readonly<Record<string, Uint8Array>> = {
  'an operand that is no number.pdf': pdfOf(['BT /F1 12 Tf 72 /x Td (The bridge) Tj 72 700 Td (is open) Tj ET\n']),
  'pages that are both broken.pdf': bytesOf(
    textOf(pdfOf(['(One) Tj\n', '(Two) Tj\n']))
      .replace('4 0 obj', '4 x obj')
      .replace('6 0 obj', '6 x obj'),
  ),
  'references of no bytes.webarchive': bytesOf(LOOP),
  'JSON-LD that nests.html': bytesOf(
    `<!doctype html><script type="application/ld+json">${'[{"@id":'.repeat(50_000)}1${'}]'.repeat(50_000)}</script><p>The bridge is open.`,
  ),
  'comments before a text.txt': bytesOf(`${'<!---->'.repeat(500)} The bridge is open.`),
  'addresses above a post.txt': bytesOf(
    `The bridge.\n\n${'https://'.repeat(70)}\n\n— Rep. Ana Ruiz (@anaruiz) March 4, 2031\n`,
  ),
  'slashes.txt': bytesOf(`/|B${' /'.repeat(180)}!\n`),
}

/** Those beside damaged ones of all formats: the processes that read them are started once for both. */
function damaged(seed: number): { readonly name: string; readonly bytes: Uint8Array }[] {
  const hostile = Object.entries(HOSTILE).map(([name, bytes]) => ({ name, bytes }))
  return [...hostile, ...mutations(CHANGES, seed)]
}

describe('damaged files of all formats, and some that hung or ended whoever read them', () => {
  test('each is read or refused, by itself', { timeout: PATIENCE }, async () => {
    // By one thread: each has to get ready for all formats.
    expect(await examine(damaged(7), 1)).toEqual([])
  })

  test('the library throws what it says', { timeout: PATIENCE }, async () => {
    expect(await unhandled(damaged(8))).toEqual([])
  })
})

describe('a PDF that swells', () => {
  const codeOf = (bytes: Uint8Array): Promise<string> =>
    read(bytes, {}).then(
      () => 'read',
      (error: unknown) => (error instanceof ReadError ? error.code : String(error)),
    )

  test.for<[string, Uint8Array, string]>([
    ['an ordinary page', packed('BT /F1 12 Tf 72 700 Td (The bridge is open) Tj ET\n'.repeat(200)), 'read'],
    ['packed white space', packed(' '.repeat(50_000_000)), 'too-large'],
    ['packed text', packed('(a) Tj '.repeat(4_000_000)), 'too-large'],
    ['graphics states within each other', pdfOf(['q '.repeat(100_000)]), 'broken-pdf'],
    ['graphics states one after another', pdfOf([`${'q Q '.repeat(20_000)} (a) Tj`]), 'read'],
  ])('%s', { timeout: 60_000 }, async ([, bytes, code]) => {
    expect(await codeOf(bytes)).toBe(code)
  })
})
