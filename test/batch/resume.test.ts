import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { digestOf, takeOver, withdraw } from '../../src/batch/earlier.ts'
import type { Task } from '../../src/batch/task.ts'
import { folder } from '../support/folder.ts'

const record = (path: string, sha256: string, type = 'document', id: string | null = null) =>
  `${JSON.stringify({ schema: 1, type, source: { path, id, url: null, sha256 } })}\n`

const task = (path: string, id: string | null = null, content: string | null = null): Task => ({
  path,
  id,
  url: null,
  format: null,
  content,
  size: 0,
})

test('what is whole stays; a broken line and errors are dropped', async () => {
  const whole = record('a', '1') + record('a', '1')
  const root = folder({ out: `${record('a', '1')}${record('b', '', 'error')}${record('a', '1')}{"schema":1,"ty` })
  const earlier = await takeOver(join(root, 'out'), join(root, 'partial'))
  expect(readFileSync(join(root, 'partial'), 'utf8')).toBe(whole)
  expect(earlier.dropped).toBe(2)
  const asked: [string, string | null, string][] = [
    ['a', null, '1'],
    ['a', 'x', '1'],
    ['b', null, '1'],
    ['a', null, '2'],
    ['a', null, '1'],
    ['a', null, '1'],
  ]
  expect(asked.map(([path, id, digest]) => earlier.claims(task(path, id), digest))).toEqual([
    true,
    false,
    false,
    false,
    true,
    false,
  ])
})

test('records of inputs that have changed are taken out, those of inputs that are gone are told', async () => {
  const root = folder({ out: record('a', '1') + record('b', '1') + record('c', '1') + record('b', '1') })
  const output = join(root, 'out')
  const earlier = await takeOver(output, output)
  for (const path of ['a', 'b']) expect(earlier.knows(path, null)).toBe(true)
  expect(earlier.claims(task('a'), '1')).toBe(true)
  expect(earlier.claims(task('b'), '2')).toBe(false)
  expect(earlier.vanished).toEqual([['c', null]])
  expect(earlier.stale).toHaveLength(2)
  await withdraw(output, earlier.stale.slice(0, 1))
  expect(readFileSync(output, 'utf8')).toBe(record('a', '1') + record('c', '1') + record('b', '1'))
  await withdraw(output, earlier.stale)
  expect(readFileSync(output, 'utf8')).toBe(record('a', '1') + record('c', '1'))
})

test('another address of the same text is a change', async () => {
  const output = join(folder({ out: record('a', '1', 'document', 'x') }), 'out')
  const earlier = await takeOver(output, output)
  expect(earlier.claims({ ...task('a', 'x'), url: 'https://example.org/' }, '1')).toBe(false)
  expect(earlier.claims(task('a', 'x'), '1')).toBe(true)
})

test('a digest is that of the record', async () => {
  const root = folder({ 'a.txt': 'Ångström' })
  const [file, text] = [await digestOf(task(join(root, 'a.txt')), 99), await digestOf(task('-', 'x', 'Ångström'), 99)]
  expect(file).toBe(text)
  expect(file).toMatch(/^[0-9a-f]{64}$/)
})
