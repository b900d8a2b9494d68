import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import type { ColorWhen } from '../../src/cli/settings.ts'
import { isColoured, widthFor } from '../../src/cli/terminal.ts'

const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 133 })
const pipe = new PassThrough()

test.each<[string, ColorWhen, PassThrough | null, Record<string, string>, boolean]>([
  ['a terminal', 'auto', terminal, {}, true],
  ['a pipe', 'auto', pipe, {}, false],
  ['a file', 'auto', null, {}, false],
  ['a terminal that knows no colours', 'auto', terminal, { TERM: 'dumb' }, false],
  ['NO_COLOR', 'auto', terminal, { NO_COLOR: '1' }, false],
  ['NO_COLOR, but empty', 'auto', terminal, { NO_COLOR: '' }, true],
  ['NO_COLOR before FORCE_COLOR', 'auto', terminal, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ['FORCE_COLOR', 'auto', pipe, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0', 'auto', terminal, { FORCE_COLOR: '0' }, false],
  ['always, before NO_COLOR', 'always', null, { NO_COLOR: '1' }, true],
  ['never, before FORCE_COLOR', 'never', terminal, { FORCE_COLOR: '1' }, false],
])('colour: %s', (_, when, stream, env, coloured) => {
  expect(isColoured(when, stream, env)).toBe(coloured)
})

test.each<[string, number | undefined, PassThrough | null, Record<string, string>, number]>([
  ['the option first', 60, terminal, { COLUMNS: '77' }, 60],
  ['then the terminal', undefined, terminal, { COLUMNS: '77' }, 133],
  ['then COLUMNS', undefined, pipe, { COLUMNS: '77' }, 77],
  ['then 100', undefined, pipe, {}, 100],
  ['COLUMNS that is no number', undefined, null, { COLUMNS: 'wide' }, 100],
  ['never too narrow for a word', undefined, null, { COLUMNS: '3' }, 20],
])('width: %s', (_, wish, stream, env, width) => {
  expect(widthFor(wish, stream, env)).toBe(width)
})
