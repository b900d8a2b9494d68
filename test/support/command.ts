import { type ChildProcess, spawn } from 'node:child_process'
import { PassThrough, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Threads } from '../../src/batch/threads.ts'
import { main } from '../../src/cli/main.ts'
import type { Output } from '../../src/cli/surroundings.ts'

/** The command as it is installed. */
export const BIN = fileURLToPath(new URL('../../bin/whosaid.js', import.meta.url))

export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

export interface Given {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** Makes standard output a terminal so wide; in the process only. */
  readonly columns?: number
  /** Has a run within the process start and end threads of its own. */
  readonly ownThreads?: boolean
}

function collector(columns?: number): { stream: Output; text: () => string } {
  const chunks: string[] = []
  const stream = new PassThrough()
  stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
  const terminal = columns === undefined ? {} : { isTTY: true, columns }
  return { stream: Object.assign(stream, terminal), text: () => chunks.join('') }
}

/** Threads that outlast a run: to start some and have them load the program takes a hundred times as long as most runs. */
class KeptThreads extends Threads {
  override close(): Promise<void> {
    return Promise.resolve()
  }
}

let kept: Threads | null = null

/** Those of all runs within this process. */
function keptThreads(): Threads {
  kept ??= new KeptThreads()
  return kept
}

/** Runs the command within this process. */
export async function inProcess(argv: readonly string[], given: Given = {}): Promise<Outcome> {
  const { stdin, env = {}, columns, ownThreads = false } = given
  const stdout = collector(columns)
  const stderr = collector()
  const input = stdin === undefined ? null : Readable.from([Buffer.from(stdin)])
  const threads = ownThreads ? {} : { threads: keptThreads() }
  const status = await main({ argv, stdin: input, stdout: stdout.stream, stderr: stderr.stream, env, ...threads })
  return { status, stdout: stdout.text(), stderr: stderr.text() }
}

/** Runs the command as users do: as a process of its own. */
export function spawned(argv: readonly string[], { stdin, env = {} }: Given = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [BIN, ...argv], {
    stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...env },
  })
  child.stdin?.on('error', () => {})
  child.stdin?.end(stdin)
  return outcomeOf(child)
}

/** Runs a script of the shell, in which `$W` is the command; nothing else waits for it. */
export function shell(script: string, cwd: string): Promise<Outcome> {
  const env = { ...process.env, W: `${process.execPath} ${BIN}` }
  return outcomeOf(spawn('sh', ['-c', script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] }))
}

function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout?.on('data', (chunk) => out.push(chunk))
  child.stderr?.on('data', (chunk) => err.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ status: code ?? -1, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() })
    })
  })
}
