import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Pool } from '../../src/batch/pool.ts'
import { Threads } from '../../src/batch/threads.ts'
import type { Work } from '../../src/batch/work.ts'
import { USUAL_VIEW } from '../../src/report/view.ts'
import { folder } from '../support/folder.ts'

const WORKER = join(import.meta.dirname, '../support/moody-worker.mjs')
const WORK: Work = {
  command: 'extract',
  format: 'json',
  filter: {},
  width: 80,
  coloured: false,
  bom: false,
  view: USUAL_VIEW,
  explain: false,
  withText: false,
  offsetUnit: 'utf16',
  maxSize: 100,
  siteLines: null,
  quiet: false,
  line: null,
}

/** Tests that run side by side hand in their own hook. */
function poolOf(timeout?: number, whenFinished: typeof onTestFinished = onTestFinished): Pool {
  const pool = new Pool({ threads: new Threads({ wanted: 2, worker: WORKER }), work: WORK, timeout })
  whenFinished(() => pool.close())
  return pool
}

const task = (path: string, content: string | null = null) => ({
  path,
  id: null,
  url: null,
  format: null,
  content,
  size: 0,
})

// Each of them waits most of the time.
describe.concurrent('threads and time', () => {
  test('a thread that hangs is given up, the others go on', async ({ onTestFinished }) => {
    const pool = poolOf(1500, onTestFinished)
    const outcomes = await Promise.all(['a', 'hang', 'b', 'c'].map((path) => pool.run(task(path))))
    expect(outcomes).toMatchObject([
      { text: 'a' },
      { failure: { error: { code: 'timeout' } } },
      { text: 'b' },
      { text: 'c' },
    ])
  })

  test('the time of each begins when the thread begins with it', async ({ onTestFinished }) => {
    const slow = Array.from({ length: 16 }, () => task('slow'))
    expect(await all(poolOf(1500, onTestFinished), slow)).toMatchObject(slow.map(() => ({ text: 'slow' })))
  })

  test('another thread is started for inputs that are worth it, or of unknown size', async ({ onTestFinished }) => {
    const threadsFor = async (size: number) => {
      const tasks = Array.from({ length: 8 }, () => ({ ...task('thread'), size }))
      return new Set(
        (await all(poolOf(undefined, onTestFinished), tasks)).map((outcome) => ('text' in outcome ? outcome.text : '')),
      ).size
    }
    expect(await Promise.all([100, 50_000, 0].map(threadsFor))).toEqual([1, 2, 2])
  })
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

test('a thread that exits is noticed at once, and replaced', async () => {
  const pool = poolOf()
  const outcomes = await Promise.all([pool.run(task('exit')), pool.run(task('a')), pool.run(task('b'))])
  expect(outcomes).toMatchObject([{ failure: { error: { code: 'worker-died' } } }, { text: 'a' }, { text: 'b' }])
})

test('a pool that is closed lets go of everything', async () => {
  const pool = poolOf()
  const hanging = pool.run(task('hang'))
  await pool.run(task('a'))
  await pool.close()
  expect(await hanging).toHaveProperty('failure')
})

const all = (pool: Pool, tasks: ReturnType<typeof task>[]) => Promise.all(tasks.map((each) => pool.run(each)))

test.each([
  ['wait', 'timeout'],
  ['die', 'worker-died'],
  ['exit', 'worker-died'],
])('among others at the same thread, one that is to %s takes only itself with it', async (path, code) => {
  // What dies is noticed at once, and a machine with much to do is slow to start threads.
  const timeout = code === 'timeout' ? 1500 : 20_000
  const tries = [0, 3, 7].map(async (place) => {
    const paths = Array.from({ length: 16 }, (_, i) => (i === place ? path : `${i}`))
    const outcomes = await all(
      poolOf(timeout),
      paths.map((each) => task(each)),
    )
    expect(outcomes).toMatchObject(
      paths.map((each) => (each === path ? { failure: { error: { code } } } : { text: each })),
    )
  })
  await Promise.all(tries)
})

test('several that die at the same thread are each tried once more, and no more often', async () => {
  const root = folder()
  const tries = join(root, 'tries')
  const once = ['x', 'y'].map((name) => task('die-once', join(root, name)))
  const tasks = [task('c'), ...once, task('count', tries), task('d')]
  const outcomes = await all(poolOf(), [...tasks, ...tasks.map(() => task('e'))])
  const died = { failure: { error: { code: 'worker-died' } } }
  const texts = ['c', 'die-once', 'die-once', died, 'd', 'e', 'e', 'e', 'e', 'e']
  expect(outcomes).toMatchObject(texts.map((text) => (typeof text === 'string' ? { text } : text)))
  expect(readFileSync(tries, 'utf8')).toBe('..')
})

test('what is asked of a pool that is closed fails at once, and no thread is started for it', async () => {
  const pool = poolOf()
  await pool.close()
  expect(await pool.run(task('hang'))).toMatchObject({ failure: { error: { code: 'worker-died' } } })
})

test('small inputs go to a thread together, large ones by themselves', async () => {
  const togetherBy = async (size: number) => {
    const tasks = Array.from({ length: 8 }, () => ({ ...task('group'), size }))
    return (await all(poolOf(), tasks)).map((outcome) => ('text' in outcome ? Number(outcome.text) : 0))
  }
  expect(await togetherBy(10)).toEqual([4, 4, 4, 4, 2, 2, 1, 1])
  expect(await togetherBy(50_000)).toEqual(Array.from({ length: 8 }, () => 1))
})
