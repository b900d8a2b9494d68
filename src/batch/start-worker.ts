import { fileURLToPath } from 'node:url'
import { loadWorker } from './kept-code.ts'
import type { Outcome, WorkerRequest } from './task.ts'

interface Worker {
  default(request: WorkerRequest): Promise<Outcome[]>
}

/** What a thread runs: the worker, with its compiled code. */
export default loadWorker<Worker>(fileURLToPath(new URL('../../dist/command/worker.cjs', import.meta.url))).default
