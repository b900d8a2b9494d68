import { readFile, stat } from 'node:fs/promises'
import { addAbortSignal, type Readable } from 'node:stream'
import type { Failure } from '../types.ts'
import { failureOf, InputError } from './failure.ts'
import { walk } from './walk.ts'

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-'

/** Greatest size of an input in bytes, where the user gives none. */
export const MAX_SIZE = 64 * 2 ** 20

/** Where inputs come from. */
export interface Origin {
  readonly paths: readonly string[]
  readonly stdin: Readable | null
  readonly maxSize: number
  readonly interrupt: AbortSignal | undefined
  /** A file that is being written is not read, though it may lie in a folder that is. */
  readonly output: string | undefined
}

/** An input as it was found: its bytes can be had, once. */
export interface Input {
  readonly path: string
  bytes(): Promise<Uint8Array>
}

async function fileBytes(path: string, maxSize: number): Promise<Uint8Array> {
  if ((await stat(path)).size > maxSize) throw new InputError('too-large')
  const bytes = await readFile(path)
  if (bytes.length > maxSize) throw new InputError('too-large')
  return bytes
}

async function streamBytes({ stdin, maxSize, interrupt }: Origin): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  if (stdin && interrupt) addAbortSignal(interrupt, stdin)
  for await (const chunk of stdin ?? []) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > maxSize) throw new InputError('too-large')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** Finds the inputs of a run, file after file, in the order of the paths; what cannot be found is a failure in its place. */
export async function* inputs(origin: Origin): AsyncGenerator<Input | Failure> {
  for (const path of origin.paths) {
    if (path === STANDARD_INPUT) yield { path, bytes: () => streamBytes(origin) }
    else yield* filesOf(path, origin)
  }
}

async function* filesOf(path: string, { maxSize, output }: Origin): AsyncGenerator<Input | Failure> {
  for await (const found of walk(path)) {
    if (found.error !== null) yield failureOf(found.path, found.error)
    else if (found.path !== output) yield { path: found.path, bytes: () => fileBytes(found.path, maxSize) }
  }
}
