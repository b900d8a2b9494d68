import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/input/bytes/decode.ts'
import { isDoubleEncoded, repairDoubleEncoding } from '../../../src/input/bytes/repair.ts'
import { ANY_CHARACTER } from '../../support/any-text.ts'

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
const utf16 = (text: string, big = false): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !big)
  return new Uint8Array(view.buffer)
}
const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))
const textOf = async (bytes: Uint8Array): Promise<string> => (await decode(bytes)).text
const codesOf = async (bytes: Uint8Array): Promise<string[]> => (await decode(bytes)).warnings.map(({ code }) => code)

const SAID = '“We’re ready – now,” said José Núñez…\r\n'
/** The same in Windows-1252 and in Mac OS Roman. */
const SAID_1252 = latin('\x93We\x92re ready \x96 now,\x94 said Jos\xe9 N\xfa\xf1ez\x85\r\n')
const SAID_MAC = latin('\xd2We\xd5re ready \xd0 now,\xd3 said Jos\x8e N\x9c\x96ez\xc9\r\n')

describe('decode', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(SAID)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${SAID}`)],
    ['UTF-16LE with a mark', utf16(`\uFEFF${SAID}`)],
    ['UTF-16BE with a mark', utf16(`\uFEFF${SAID}`, true)],
    ['UTF-16LE without a mark', utf16(SAID)],
    ['UTF-16BE without a mark', utf16(SAID, true)],
    ['undeclared Windows-1252', SAID_1252],
    ['undeclared Mac OS Roman', SAID_MAC],
  ])('reads %s, keeps CRLF and gives no warning', async (_name, bytes) => {
    expect(await decode(bytes)).toMatchObject({ text: SAID, warnings: [] })
  })

  it.each([
    ['<meta charset=windows-1252>'],
    ['<meta charset="ISO-8859-1">'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'],
    ['<?xml version="1.0" encoding="windows-1252"?>'],
  ])('follows the declaration %s', async (declaration) => {
    expect(await textOf(join(latin(declaration), SAID_1252))).toBe(declaration + SAID)
  })

  it.each([
    ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['gb18030', [0xd6, 0xd0, 0xb9, 0xfa], '中国'],
    ['gb2312', [0xd6, 0xd0, 0xb9, 0xfa], '中国'],
    ['windows-1251', [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0], 'Москва'],
    ['iso-8859-2', [0xa3, 0xf3, 0x64, 0xbc], 'Łódź'],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42], '日本'],
  ])('reads declared %s', async (charset, bytes, text) => {
    const declaration = `<meta charset="${charset}">`
    expect(await textOf(join(latin(declaration), Uint8Array.from(bytes)))).toBe(declaration + text)
  })

  it('takes valid UTF-8 for UTF-8 where another charset is declared', async () => {
    const page = `<meta charset="iso-8859-1">${SAID}`
    expect(await textOf(new TextEncoder().encode(page))).toBe(page)
  })

  it('reads undeclared Cyrillic by statistics', async () => {
    const text =
      'Сегодня министр заявил, что переговоры продолжатся на следующей неделе и что решение будет принято к пятнице. '.repeat(
        4,
      )
    const bytes = Uint8Array.from(text, (char) => {
      const code = char.charCodeAt(0)
      return code < 0x80 ? code : code - 0x410 + 0xc0
    })
    expect(await textOf(bytes)).toBe(text)
  })

  it.each([
    ['stray bytes', latin('Hello \xff\xfe world\n')],
    ['a cut sequence', latin('Hello \xc3( world\n')],
    ['one bad byte among sound UTF-8', join(new TextEncoder().encode('“Yes,” said José. '), latin('caf\xe9'))],
    ['a cut end', new TextEncoder().encode('“Yes”').subarray(0, -1)],
  ])('replaces %s by U+FFFD and warns', async (_name, bytes) => {
    expect(await textOf(bytes)).toContain('\uFFFD')
    expect(await codesOf(bytes)).toEqual(['invalid-encoding'])
  })

  it.each([
    ['a rich text document', [...'{\\rtf1 Hello}'].map((char) => char.charCodeAt(0))],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['a ZIP', [0x50, 0x4b, 0x03, 0x04, 0x41]],
    ['zero bytes', Array.from({ length: 300 }, (_, i) => (i % 3 ? 0 : 200))],
    ['control characters', Array.from({ length: 300 }, (_, i) => i % 32)],
    ['UTF-32, marked', [0xff, 0xfe, 0, 0, 0x57, 0, 0, 0, 0x65, 0, 0, 0]],
  ])('refuses %s', async (_name, bytes) => {
    await expect(decode(Uint8Array.from(bytes))).rejects.toMatchObject({ code: 'binary' })
  })

  it('reads nothing as an empty text', async () => {
    expect(await decode(new Uint8Array())).toEqual({ text: '', charset: 'utf-8', warnings: [] })
  })

  it('gives back any text that was written as UTF-8 or UTF-16 with a mark', async () => {
    const text = fc
      .string({ unit: ANY_CHARACTER })
      .filter((s) => !s.includes('\0') && !/[\x01-\x1f\uFEFF]/.test(s) && !isDoubleEncoded(s))
    await fc.assert(
      fc.asyncProperty(text, async (s) => {
        expect(await textOf(new TextEncoder().encode(`\uFEFF${s}`))).toBe(s)
        expect(await textOf(utf16(`\uFEFF${s}`))).toBe(s)
      }),
    )
  })

  it('recovers text that was encoded twice and warns', async () => {
    const twice = '\u00e2\u20ac\u0153We\u00e2\u20ac\u2122re ready,\u00e2\u20ac\u009d said Jos\u00c3\u00a9.'
    const bytes = new TextEncoder().encode(twice)
    expect(await textOf(bytes)).toBe('“We’re ready,” said José.')
    expect(await codesOf(bytes)).toEqual(['double-encoded'])
  })
})

describe('repairDoubleEncoding', () => {
  it.each(['“Olá,” disse João.', 'Ã is a letter, and so is Â.', 'naïve café', '€100 – £50', 'CHÂTEAU', 'À l’été'])(
    'leaves %s alone',
    (text) => {
      expect(isDoubleEncoded(text)).toBe(false)
      expect(repairDoubleEncoding(text)).toBe(text)
    },
  )
})
