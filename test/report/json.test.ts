import { expect, test } from 'vitest'
import { JsonLinesReport, JsonReport } from '../../src/report/json.ts'
import type { Document, Failure } from '../../src/types.ts'
import { VERSION } from '../../src/version.ts'
import { claim, document } from '../support/documents.ts'

const failure: Failure = { source: { path: 'b.txt', id: null }, error: { code: 'not-found', message: 'none' } }
const one = document([claim()])

function written(results: readonly Document[], failures: readonly Failure[]): string {
  const report = new JsonReport()
  return [
    report.begin,
    ...results.map((result) => report.result(result)),
    ...failures.map((f) => report.failure(f)),
    report.end(),
  ].join('')
}

test.each([
  ['nothing', [], []],
  ['one document', [one], []],
  ['documents and failures', [one, one], [failure, failure]],
  ['failures alone', [], [failure]],
])('json of %s is one whole object', (_, documents, errors) => {
  const tool = { name: 'whosaid', version: VERSION }
  expect(JSON.parse(written(documents, errors))).toEqual({ schema: 1, tool, documents, errors })
})

test('json is written as it comes', () => {
  const report = new JsonReport()
  expect(report.begin + report.result(one)).toContain('"c1"')
})

test('jsonl is one record a line, its kind in front', () => {
  const report = new JsonLinesReport<Document>('document')
  const lines = (report.begin + report.result(one) + report.failure(failure) + report.end()).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { schema: 1, type: 'document', ...one },
    { schema: 1, type: 'error', ...failure },
  ])
  for (const line of lines) expect(line).toMatch(/^\{"schema":1,"type":"/)
})
