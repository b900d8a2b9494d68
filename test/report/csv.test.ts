import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import Papa from 'papaparse'
import { beforeAll, expect, test } from 'vitest'
import { format } from '../../src/index.ts'
import { COLUMNS } from '../../src/report/rows.ts'
import type { Document } from '../../src/types.ts'
import { claim, document, speaker } from '../support/documents.ts'
import { folder } from '../support/folder.ts'

/** Ten thousand claims take a while on a machine that does other things, too. */
const PATIENCE = 120_000

/** Marks, commas, line ends, beginnings of formulas, and letters of many scripts. */
const UNITS = [
  ...'",;\n\r\t =+-@\'“”\u2028ÅéßŁ漢字かなحقหะ한글नमस्ते😀👩‍👩‍👧🇫🇷',
  '\r\n',
  '=1+1',
  '-2',
  '@SUM(A1)',
  '＝1',
  'NA',
  'null',
  '007',
]

const words = fc.string({ unit: fc.constantFrom(...UNITS), minLength: 1, maxLength: 12 })
const CLAIMS = fc
  .sample(fc.tuple(words, words, fc.double({ min: 0, max: 1, noNaN: true })), { numRuns: 10_000, seed: 7 })
  .map(([text, name, confidence]) => claim({ text, speaker: speaker({ name, role: null }), confidence }))
const GIVEN: Document = document(CLAIMS)

/** Without a byte order mark; made once. */
let csv: string
beforeAll(async () => {
  csv = await format(GIVEN, 'csv')
}, PATIENCE)

/** What the cells of text are to be read as: a beginning of a formula has an apostrophe before it. */
const guarded = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)

const expected = CLAIMS.map(({ text, speaker: said, confidence }) => [
  guarded(text),
  guarded(said?.name ?? ''),
  String(confidence),
])

function file(csv: string): string {
  const path = join(folder(), 'claims.csv')
  writeFileSync(path, csv)
  return path
}

/** Runs Python with the path of the file; null where it, or a package, is not there. */
function inPython(script: string, path: string): unknown {
  const { status, stdout, error } = spawnSync('python3', ['-c', script, path], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  return error || status === 3 ? null : JSON.parse(stdout)
}

test('10 000 claims through a parser of CSV and back: equal, and no cell begins a formula', {
  timeout: PATIENCE,
}, () => {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/\r\n$/, ''))
  const at = (name: (typeof COLUMNS)[number]): number => COLUMNS.indexOf(name)
  expect(errors).toEqual([])
  expect(data.slice(1).map((row) => [row[at('text')], row[at('speaker')], row[at('confidence')]])).toEqual(expected)
  expect(data.flat().filter((cell) => /^[=+@\t\r＝＋－＠]|^-(?!\d)/.test(cell))).toEqual([])
})

test('through the csv of Python: equal', { timeout: PATIENCE }, async ({ skip }) => {
  const script = `
import csv, json, sys
with open(sys.argv[1], newline='', encoding='utf-8-sig') as file:
    print(json.dumps([[row['text'], row['speaker'], row['confidence']] for row in csv.DictReader(file)]))`
  const rows = inPython(script, file(await format(GIVEN, 'csv', { bom: true })))
  if (rows === null) return skip('there is no Python')
  expect(rows).toEqual(expected)
})

test('through pandas: equal, and numbers are numbers', { timeout: PATIENCE }, ({ skip }) => {
  const script = `
import sys
try: import pandas
except ImportError: sys.exit(3)
import json
rows = pandas.read_csv(sys.argv[1], keep_default_na=False, lineterminator=None)
assert str(rows['confidence'].dtype) == 'float64' and str(rows['start'].dtype) == 'int64', rows.dtypes
print(json.dumps([[text, name, confidence] for text, name, confidence in zip(rows['text'], rows['speaker'], rows['confidence'])]))`
  const rows = inPython(script, file(csv))
  if (rows === null) return skip('there is no pandas')
  expect(rows).toEqual(expected.map(([text, name, confidence]) => [text, name, Number(confidence)]))
})
