import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { Pool } from '../../src/batch/pool.ts'
import type { Work } from '../../src/batch/task.ts'
import { Threads } from '../../src/batch/threads.ts'
import { folder } from '../support/folder.ts'

const WORKER = join(import.meta.dirname, '../support/moody-worker.mjs')
const WORK: Work = {
  command: 'extract',
  format: 'json',
  filter: {},
  width: 80,
  coloured: false,
  explain: false,
  withText: false,
  offsetUnit: 'utf16',
  maxSize: 100,
  siteLines: null,
}

function poolOf(timeout?: number): Pool {
  const pool = new Pool({ threads: new Threads(2, WORKER), work: WORK, timeout })
  onTestFinished(() => pool.close())
  return pool
}

const task = (path: string, content: string | null = null) => ({
  path,
  id: null,
  url: null,
  format: null,
  content,
  size: 1,
})

test('a thread that hangs is given up, the others go on', async () => {
  const pool = poolOf(1500)
  const outcomes = await Promise.all(['a', 'hang', 'b', 'c'].map((path) => pool.run(task(path))))
  expect(outcomes).toMatchObject([
    { text: 'a' },
    { failure: { error: { code: 'timeout' } } },
    { text: 'b' },
    { text: 'c' },
  ])
})

test('a thread that dies is replaced and its input tried once more', async () => {
  const pool = poolOf()
  const outcomes = await Promise.all([
    pool.run(task('die-once', join(folder(), 'died'))),
    pool.run(task('die')),
    pool.run(task('a')),
  ])
  expect(outcomes).toMatchObject([{ text: 'die-once' }, { failure: { error: { code: 'worker-died' } } }, { text: 'a' }])
})

test('a pool that is closed lets go of everything', async () => {
  const pool = poolOf()
  const hanging = pool.run(task('hang'))
  await pool.run(task('a'))
  await pool.close()
  expect(await hanging).toHaveProperty('failure')
})
