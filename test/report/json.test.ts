import { expect, test } from 'vitest'
import { Tally } from '../../src/report/counts.ts'
import { BARE, documentPieces, JsonFrame, LINES, RECORD, recordLine } from '../../src/report/json.ts'
import { type Write, written } from '../../src/report/report.ts'
import { toJson } from '../../src/report/safe.ts'
import type { Document, Failure } from '../../src/types.ts'
import { VERSION } from '../../src/version.ts'
import { claim, document } from '../support/documents.ts'

const failure: Failure = { source: { path: 'b.txt', id: null }, error: { code: 'not-found', message: 'none' } }
const one = document([claim()])
const recordPieces: Write = (whole) => documentPieces(whole, RECORD)

function wholeJson(results: readonly Document[], failures: readonly Failure[]): string {
  const frame = new JsonFrame()
  const rendered = results.map(toJson).join(frame.between)
  return frame.begin + rendered + failures.map((each) => frame.failure(each)).join('') + frame.end()
}

test.each([
  ['nothing', [], []],
  ['one document', [one], []],
  ['documents and failures', [one, one], [failure, failure]],
  ['failures alone', [], [failure]],
])('json of %s is one whole object', (_, documents, errors) => {
  const tool = { name: 'whosaid', version: VERSION }
  expect(JSON.parse(wholeJson(documents, errors))).toEqual({ schema: 1, tool, documents, errors })
})

test('jsonl is one record a line, its kind in front', () => {
  const text =
    LINES.begin + written(recordPieces, one) + LINES.between + LINES.failure(failure) + LINES.end(new Tally())
  const lines = text.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { schema: 1, type: 'document', ...one },
    { schema: 1, type: 'error', ...failure },
  ])
  for (const line of lines) expect(line).toMatch(/^\{"schema":1,"type":"/)
})

test.each<[string, Write, (whole: Document) => string]>([
  ['json', (whole) => documentPieces(whole, BARE), toJson],
  ['jsonl', recordPieces, (whole: Document) => recordLine('document', whole)],
])('%s piece by piece is the same as at once', (_, write, atOnce) => {
  for (const whole of [document([]), one, document([claim(), claim({ text: 'a\u2028\u0007"b"' })])])
    expect(written(write, whole)).toBe(atOnce(whole))
})
