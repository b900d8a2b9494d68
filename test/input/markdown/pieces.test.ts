import { describe, expect, it, test } from 'vitest'
import { piecesOf } from '../../../src/input/markdown/pieces.ts'
import { readMarkdown } from '../../../src/input/markdown/read-markdown.ts'

const PARAGRAPH = `“The *bridge* is open,” said [Ada Nilsen](https://a.example/nilsen), ${'who built it, '.repeat(20)}today.\n\n`
const LONG = PARAGRAPH.repeat(300)

const wholeOf = (source: string): string =>
  piecesOf(source)
    .map((piece, i, all) => source.slice(piece.start, all[i + 1]?.start ?? source.length))
    .join('')

test('a short file is one piece', () => {
  expect(piecesOf(PARAGRAPH)).toEqual([{ start: 0, source: PARAGRAPH }])
})

test('a long file is cut between paragraphs, and nothing is lost', () => {
  const pieces = piecesOf(LONG)
  expect(pieces.length).toBeGreaterThan(2)
  for (const { start } of pieces) expect(LONG.slice(start, start + 4)).toBe('“The')
  expect(wholeOf(LONG)).toBe(LONG)
})

test.for([
  ['a fence of code', `\`\`\`\n${LONG}\n`],
  ['a longer fence with a shorter one in it', `\`\`\`\`\n\`\`\`\n\n${LONG}`],
  ['a comment', `<!-- \n\n${LONG}`],
  ['a list', '- The bridge is open, and nobody is on it.\n\n'.repeat(2000)],
  ['a quotation', '> The bridge is open, and nobody is on it.\n\n'.repeat(2000)],
  ['indented code', '    bridge.open = true\n\n'.repeat(4000)],
] as const)('%s is not cut', ([, source]) => {
  expect(piecesOf(source)).toHaveLength(1)
})

describe('what stands before a cut', () => {
  it.each(['<!-- more -->\n\n', '```\ncode\n```\n\n', '<pre>\n\n</pre>\n\n'])('%j does not hinder it', (head) => {
    expect(piecesOf(head + LONG).length).toBeGreaterThan(1)
  })
})

test('links find their addresses in all pieces, and every character its place', () => {
  const source = `${'Read [the *report*][1] of the board.\n\n'.repeat(2000)}[1]: https://a.example/report\n`
  const { text, segments } = readMarkdown(source, {})
  expect(text).not.toContain('[')
  const last = text.lastIndexOf('report')
  const place = segments?.toSource({ start: last, end: last + 6 })
  expect(place && source.slice(place.start, place.end)).toBe('report')
  expect(place?.start).toBe(source.lastIndexOf('report*'))
})
