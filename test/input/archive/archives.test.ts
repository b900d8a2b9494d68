import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unpackMhtml } from '../../../src/input/archive/mhtml.ts'
import { unpackWebarchive } from '../../../src/input/archive/webarchive.ts'
import { ReadError } from '../../../src/input/errors.ts'
import { read } from '../../../src/input/read.ts'

const fixture = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/formats/${path}`, import.meta.url)))
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
const codeOf = async (bytes: Uint8Array, maxSize?: number): Promise<string> =>
  read(bytes, maxSize === undefined ? {} : { maxSize }).then(
    () => 'read',
    (error: unknown) => (error instanceof ReadError ? error.code : String(error)),
  )

describe('gzip', () => {
  it('tells the format of what is packed', async () => {
    const { format } = await read(new Uint8Array(gzipSync('Plain words.\n')), { path: 'a.txt.gz' })
    expect(format).toBe('text')
  })

  it('stops unpacking at the greatest size', async () => {
    const bomb = new Uint8Array(gzipSync(new Uint8Array(70_000_000)))
    expect(await codeOf(bomb)).toBe('too-large')
    await expect(read(bomb, {})).rejects.toThrow(/unpacks to more than 6 times its size/)
    expect(await codeOf(new Uint8Array(gzipSync('a'.repeat(1000))), 999)).toBe('too-large')
  })

  it('refuses what is cut, damaged, or packed twice', async () => {
    const packed = new Uint8Array(gzipSync('words '.repeat(1000)))
    expect(await codeOf(packed.subarray(0, -10))).toBe('broken-gzip')
    expect(await codeOf(packed.map((byte, i) => (i > 20 ? byte ^ 0x55 : byte)))).toBe('broken-gzip')
    expect(await codeOf(new Uint8Array(gzipSync(packed)))).toBe('binary')
  })
})

describe('MHTML', () => {
  it('gives the page itself, not one in a frame, with its address', async () => {
    const { format, metadata, segments } = await read(fixture('mhtml/article.mhtml'), {})
    expect(format).toBe('mhtml')
    expect(metadata.url).toBe('https://varncourier.example/news/oster-ford-bridge')
    expect(segments).not.toBeNull()
  })

  it('reads one part in another, and a charset that only the part names', async () => {
    const inner =
      'Content-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=93Yes=94=\r\n!</p>\r\n'
    const nested = `Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n${inner}--b--\r\n`
    const { bytes, charset } = await unpackMhtml(
      bytesOf(`MIME-Version: 1.0\nContent-Type: multipart/related; boundary="a"\n\n--a\n${nested}--a--\n`),
    )
    expect(charset).toBe('windows-1252')
    expect(String.fromCharCode(...bytes)).toContain('<p>\x93Yes\x94!</p>')
  })

  it.each([
    [
      'no page',
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\nContent-Type: image/gif\n\nx\n--a--\n',
    ],
    ['no parts', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n'],
    ['parts without end', `MIME-Version: 1.0\n${'Content-Type: multipart/related; boundary=a\n\n--a\n'.repeat(20)}`],
  ])('refuses an archive with %s', async (_name, text) => {
    expect(await codeOf(bytesOf(text))).toBe('broken-mhtml')
  })
})

describe('web archives', () => {
  it.each(['webarchive', 'webarchive-xml'])('%s gives page, charset and address', (name) => {
    const { bytes, charset, url } = unpackWebarchive(fixture(`${name}/article.webarchive`))
    expect(bytes).toEqual(fixture('html/article.html'))
    expect({ charset, url }).toEqual({ charset: 'UTF-8', url: 'https://varncourier.example/news/oster-ford-bridge' })
  })

  it.each(['bplist00', 'bplist00 and nothing that belongs there, not even a trailer of the right kind'])(
    'refuses %s',
    async (text) => {
      expect(await codeOf(bytesOf(text))).toBe('broken-webarchive')
    },
  )

  it('gives a page or refuses, whatever bytes are changed', () => {
    const sound = fixture('webarchive/article.webarchive')
    const change = fc.tuple(fc.nat({ max: sound.length - 1 }), fc.nat({ max: 255 }))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = new Uint8Array(sound)
        for (const [at, byte] of changes) bytes[at] = byte
        try {
          expect(unpackWebarchive(bytes).bytes).toBeInstanceOf(Uint8Array)
        } catch (error) {
          expect(error).toMatchObject({ code: 'broken-webarchive' })
        }
      }),
    )
  })
})

describe('size', () => {
  it('is limited', async () => {
    expect(await codeOf(new Uint8Array(101).fill(65), 100)).toBe('too-large')
  })
})
