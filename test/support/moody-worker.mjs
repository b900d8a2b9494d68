// A worker for the tests of the pool: it dies, hangs or answers, as the path of its task says.
import { existsSync, writeFileSync } from 'node:fs'

/** Ends the thread as running out of memory does: with an error that nothing in it can catch. */
function die() {
  setTimeout(() => {
    throw new Error('died')
  })
  return new Promise(() => {})
}

export default function perform({ task }) {
  if (task.path === 'hang') for (;;);
  if (task.path === 'die') return die()
  if (task.path === 'exit') process.exit(0)
  if (task.path === 'die-once' && !existsSync(task.content)) {
    writeFileSync(task.content, '')
    return die()
  }
  return { text: task.path, warnings: [], counts: null }
}
