// A worker for the tests of the pool: it dies, hangs or answers, as the path of its task says.
import { existsSync, writeFileSync } from 'node:fs'

export default function perform({ task }) {
  if (task.path === 'hang') for (;;);
  if (task.path === 'die') process.exit(1)
  if (task.path === 'die-once' && !existsSync(task.content)) {
    writeFileSync(task.content, '')
    process.exit(1)
  }
  return { text: task.path, warnings: [], counts: null }
}
