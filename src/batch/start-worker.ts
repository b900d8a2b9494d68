import { fileURLToPath } from 'node:url'
import { loadBundle } from './kept-code.ts'
import type { Outcome, WorkerRequest } from './task.ts'

interface Worker {
  default(request: WorkerRequest): Promise<Outcome[]>
}

/** What a thread runs: the worker, with its compiled code. */
export default loadBundle<Worker>(fileURLToPath(new URL('../../dist/command/worker.cjs', import.meta.url))).default
