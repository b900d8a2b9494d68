// A worker for the tests of the pool: it dies, hangs (at work or waiting), dawdles or answers, as the path of its task says.
import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { threadId } from 'node:worker_threads'
import { begin } from '../../dist/batch/deadline.js'

/** Ends the thread as running out of memory does: with an error that nothing in it can catch. */
function die() {
  setTimeout(() => {
    throw new Error('died')
  })
  return new Promise(() => {})
}

async function perform(task, tasks) {
  // At work without end, though seldom: others need the processor.
  if (task.path === 'hang') for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
  if (task.path === 'wait') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  if (task.path === 'die') return die()
  if (task.path === 'exit') process.exit(0)
  if (task.path === 'die-once' && !existsSync(task.content)) {
    writeFileSync(task.content, '')
    return die()
  }
  if (task.path === 'count') {
    appendFileSync(task.content, '.')
    return die()
  }
  if (task.path === 'slow' || task.path === 'thread') await sleep(200)
  if (task.path === 'thread') return { text: String(threadId), warnings: [], counts: null }
  return { text: task.path === 'group' ? String(tasks.length) : task.path, warnings: [], counts: null }
}

export default async function performAll({ tasks, position }) {
  const outcomes = []
  for (const [i, task] of tasks.entries()) {
    begin(position, i)
    outcomes.push(await perform(task, tasks))
  }
  return outcomes
}
