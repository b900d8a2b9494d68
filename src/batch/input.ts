import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { addAbortSignal, type Readable } from 'node:stream'
import type { Failure } from '../types.ts'
import { codeOf, failureOf, InputError } from './failure.ts'
import { split } from './lines.ts'
import { type Fields, records } from './records.ts'
import type { Task } from './task.ts'
import { type Choice, walk } from './walk.ts'

/** Files of a web archive, as crawlers write them. */
const WARC = /\.warc(?:\.gz)?$/i

/** What makes a path a pattern. */
const PATTERN = /[*?[\]{}()!]/

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-'

/** Greatest size of an input in bytes, where the user gives none. */
export const MAX_SIZE = 64 * 2 ** 20

/** A list of paths in a file. */
export interface PathList {
  readonly file: string
  readonly separator: '\n' | '\0'
}

/** Where inputs come from. */
export interface Origin {
  readonly paths: readonly string[]
  readonly list: PathList | null
  readonly choice: Choice
  readonly stdin: Readable | null
  /** Null where inputs are articles, not records. */
  readonly fields: Fields | null
  readonly maxSize: number
  readonly interrupt: AbortSignal | undefined
  /** A file that is being written is not read, though it may lie in a folder that is. */
  readonly output: string | undefined
}

/** What is to be read, in order; what cannot be found is a failure in its place. */
export async function* tasks(origin: Origin): AsyncGenerator<Task | Failure> {
  try {
    for await (const path of paths(origin)) {
      if (path === STANDARD_INPUT) yield* streamed(origin)
      else yield* named(path, origin)
    }
  } catch (error) {
    // Paths that are given stand in memory: it is the list that cannot be read.
    yield failureOf(origin.list?.file ?? STANDARD_INPUT, error)
  }
}

function standardInput({ stdin, interrupt }: Origin): AsyncIterable<Uint8Array | string> {
  if (stdin && interrupt) addAbortSignal(interrupt, stdin)
  return stdin ?? (async function* () {})()
}

async function* paths(origin: Origin): AsyncGenerator<string> {
  yield* origin.paths
  if (!origin.list) return
  const { file, separator } = origin.list
  const stream = file === STANDARD_INPUT ? standardInput(origin) : createReadStream(file)
  for await (const path of split(stream, separator)) {
    const bare = separator === '\n' ? path.replace(/\r$/, '') : path
    if (bare !== '') yield bare
  }
}

async function* streamed(origin: Origin): AsyncGenerator<Task | Failure> {
  const stream = standardInput(origin)
  try {
    if (origin.fields) yield* records(stream, STANDARD_INPUT, origin.fields)
    else yield await whole(stream, origin.maxSize)
  } catch (error) {
    yield failureOf(STANDARD_INPUT, error)
  }
}

/** Standard input as one article. */
async function whole(stream: AsyncIterable<Uint8Array | string>, maxSize: number): Promise<Task> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > maxSize) throw new InputError('too-large')
    chunks.push(bytes)
  }
  return { path: STANDARD_INPUT, id: null, url: null, format: null, content: Buffer.concat(chunks), size }
}

async function* named(path: string, origin: Origin): AsyncGenerator<Task | Failure> {
  for (const each of await expanded(path)) {
    for await (const found of walk(each, origin.choice)) {
      if (found.error !== null) yield failureOf(found.path, found.error)
      else if (!isOutput(found.path, origin)) yield* file(found.path, origin)
    }
  }
}

function isOutput(path: string, { output }: Origin): boolean {
  return output !== undefined && resolve(path) === resolve(output)
}

/** What a pattern matches that the shell has left to us; a path that is there is no pattern. */
async function expanded(path: string): Promise<string[]> {
  if (!PATTERN.test(path)) return [path]
  const there = await stat(path).catch(codeOf)
  if (typeof there !== 'string') return [path]
  const { glob } = await import('tinyglobby')
  const found = await glob(path, { onlyFiles: false, expandDirectories: false, absolute: path.startsWith('/') })
  return found.length ? found.sort((a, b) => (a < b ? -1 : 1)) : [path]
}

async function* file(path: string, { fields, maxSize }: Origin): AsyncGenerator<Task | Failure> {
  try {
    if (fields) yield* records(createReadStream(path), path, fields)
    else if (WARC.test(path)) yield* (await import('./warc.ts')).warcPages(path, maxSize)
    else yield await fileTask(path, maxSize)
  } catch (error) {
    yield failureOf(path, error)
  }
}

async function fileTask(path: string, maxSize: number): Promise<Task> {
  const { size } = await stat(path)
  if (size > maxSize) throw new InputError('too-large')
  return { path, id: null, url: null, format: null, content: null, size }
}
