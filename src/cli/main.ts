import { readFile } from 'node:fs/promises'
import type { Readable, Writable } from 'node:stream'
import { walk } from '../batch/walk.ts'
import { clean, extract } from '../index.ts'
import { VERSION } from '../version.ts'

/** Everything that a run of the command takes from its surroundings. */
export interface Surroundings {
  readonly argv: readonly string[]
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Runs the command and gives its exit status. */
export async function main({ argv, stdout, stderr }: Surroundings): Promise<number> {
  const args = argv.filter((arg) => arg !== 'extract')
  const format = args.includes('--json') ? 'json' : (args[args.indexOf('--format') + 1] ?? '')
  const paths = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--format')
  const cleaning = paths[0] === 'clean'
  const documents: unknown[] = []
  let status = 0
  for (const path of cleaning ? paths.slice(1) : paths) {
    try {
      for await (const file of walk(path)) {
        const result = await (cleaning ? clean : extract)(await readFile(file), { path: file })
        if (format === 'jsonl') {
          stdout.write(`${JSON.stringify({ schema: 1, type: cleaning ? 'clean' : 'document', ...result })}\n`)
        } else if ('text' in result) stdout.write(`${result.text}\n`)
        else documents.push(result)
      }
    } catch (error) {
      stderr.write(`whosaid: ${path}: ${error}\n`)
      status = 1
    }
  }
  if (!cleaning && format !== 'jsonl') {
    const tool = { name: 'whosaid', version: VERSION }
    stdout.write(`${JSON.stringify({ schema: 1, tool, documents, errors: [] }, null, 2)}\n`)
  }
  return status
}
