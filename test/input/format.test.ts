import { describe, expect, it } from 'vitest'
import { isGzip, packedFormatOf, textFormatOf } from '../../src/input/format.ts'
import { read } from '../../src/input/read.ts'

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

describe('formats', () => {
  it.each([
    ['<!DOCTYPE html><p>a', 'a.txt', 'html'],
    ['\n<!-- saved -->\n<html lang=en>', '', 'html'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">', 'a.xhtml', 'html'],
    ['<?xml version="1.0"?><rss><item>', 'feed.xml', 'html'],
    ['<p>Hello</p>', '', 'html'],
    ['<p>Hello</p>', 'a.txt', 'text'],
    ['Hello <b>world</b>', 'a.html', 'html'],
    ['Hello world', 'a.html', 'text'],
    ['<3 is a heart', '', 'text'],
    ['# Hello', 'a.md', 'markdown'],
    ['# Hello', 'a.txt', 'text'],
    ['# Hello', '', 'text'],
    ['“Yes,” she said.', 'folder.md/story', 'text'],
    ['', '', 'text'],
  ])('%j called %j is %s', (text, path, format) => {
    expect(textFormatOf(text, path)).toBe(format)
  })

  it.each([
    ['%PDF-1.7', 'pdf'],
    ['\n\n%PDF-1.7', 'pdf'],
    ['bplist00', 'webarchive'],
    ['<?xml version="1.0"?>\n<plist version="1.0"><dict><key>WebMainResource</key>', 'webarchive'],
    [
      'From: <Saved>\r\nSubject: =?utf-8?Q?a?=\r\n b\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n\r\n',
      'mhtml',
    ],
    ['From: the editor\nSubject: tomorrow\n\nDear all', null],
    ['A text about %PDF-1.7', null],
    ['Plain', null],
  ])('bytes that begin with %j are %s', (start, format) => {
    expect(packedFormatOf(bytesOf(start))).toBe(format)
  })

  it('that are packed with gzip are told by their first bytes', () => {
    expect(['\x1f\x8b\x08\0', '\x1f\x8b', 'Plain'].map((start) => isGzip(bytesOf(start)))).toEqual([true, false, false])
  })

  it('follow the caller where the content leaves a choice', async () => {
    expect((await read('<p>Hello</p>', { format: 'text' })).format).toBe('text')
    expect((await read('# Hello', { format: 'markdown' })).format).toBe('markdown')
  })
})

describe('plain text with entities', () => {
  it('is read as the characters they stand for, with places in the source', async () => {
    const source = '&quot;We are ready,&quot; said Ana Ruiz, the mayor of Sund &amp; Holm.\n'
    const { text, segments, warnings } = await read(source, {})
    expect(text).toBe('"We are ready," said Ana Ruiz, the mayor of Sund & Holm.\n')
    expect(segments?.toSource({ start: 0, end: 4 })).toEqual({ start: 0, end: 9 })
    expect(warnings.map(({ code }) => code)).toContain('double-encoded')
  })

  it('is left alone where an ampersand is one', async () => {
    expect((await read('Marks &amp; Co; R&D; AT&T', {})).text).toBe('Marks &amp; Co; R&D; AT&T')
  })
})

describe('text given as text', () => {
  it('keeps its offsets where it was encoded twice, and says so', async () => {
    const text = 'â€œWe are ready,â€\u009d said Ana Ruiz, the mayor of Sund.'
    const article = await read(text, {})
    expect(article.text).toBe(text)
    expect(article.warnings.map(({ code }) => code)).toContain('double-encoded')
  })
})
