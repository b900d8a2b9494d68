import { type BigIntStats, fstatSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { addAbortSignal, type Readable } from 'node:stream'
import { ADDRESS, PARTED_BY_NUL } from '../report/messages.ts'
import type { Failure } from '../types.ts'
import { codeOf, failureOf, InputError } from './failure.ts'
import { identityOf, SameFile, type Written } from './identity.ts'
import { allowedFor, tooLarge } from './limits.ts'
import { gathered, meansOf, openStream, readPipe } from './reading.ts'
import { type Fields, records } from './records.ts'
import { type Limits, split, TOO_LONG } from './split-lines.ts'
import type { Task } from './task.ts'
import { type Choice, type FoundInput, type Met, walk } from './walk.ts'

/** Files of a web archive, as crawlers write them. */
const WARC = /\.warc(?:\.gz)?$/i

/** What makes a path a pattern. */
const PATTERN = /[*?[\]{}()!]/

const IS_ADDRESS = /^(?:https?|ftp):\/\//i

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-'

/** Other names of the same; opened anew, a pipe of some kinds cannot be read. */
const STANDARD_INPUTS = new Set([STANDARD_INPUT, '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'])

/** More than any system allows for a path, in bytes. */
const LONGEST_PATH = 2 ** 20

/** A list of paths in a file. */
interface PathList {
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
  /** Milliseconds for an input; by default by its size. */
  readonly timeout: number | undefined
  readonly interrupt: AbortSignal | undefined
}

/**
 * What is to be read, in order; what cannot be found is a failure in its place.
 *
 * @throws SameFile where an input is what the run writes
 */
export async function* tasks(origin: Origin, written: Written): AsyncGenerator<Task | Failure> {
  const met: Met = new Set()
  try {
    for await (const path of paths(origin)) {
      if (typeof path !== 'string') yield path
      else if (STANDARD_INPUTS.has(path)) yield* streamed(path, origin, written)
      else yield* named(path, origin, met, written)
    }
  } catch (error) {
    if (error instanceof SameFile) throw error
    // Paths that are given stand in memory: it is the list that cannot be read.
    yield failureOf(origin.list?.file ?? STANDARD_INPUT, error)
  }
}

/**
 * Looks through all inputs before anything is written.
 *
 * @returns the same origin; a list of paths from standard input, which can be read only once, stands in its paths
 * @throws SameFile where an input is what the run writes
 */
export async function lookedThrough(origin: Origin, written: Written): Promise<Origin> {
  const given: string[] = []
  try {
    for await (const path of paths(origin)) if (typeof path === 'string') given.push(path)
  } catch {
    // A list that cannot be read is told when it is its turn.
    return origin
  }
  const met: Met = new Set()
  for (const path of given) {
    if (STANDARD_INPUTS.has(path)) checkStream(path, origin, written)
    else for await (const found of everywhere(path, origin, met)) isWritten(found, written)
  }
  return origin.list?.file === STANDARD_INPUT ? { ...origin, paths: given, list: null } : origin
}

function standardInput({ stdin, interrupt }: Origin): AsyncIterable<Uint8Array | string> {
  if (stdin && interrupt) addAbortSignal(interrupt, stdin)
  return stdin ?? (async function* () {})()
}

const limitsOf = ({ maxSize, timeout }: Origin): Limits => ({
  bytes: maxSize,
  milliseconds: allowedFor(timeout, maxSize),
})

async function* paths(origin: Origin): AsyncGenerator<string | Failure> {
  yield* origin.paths
  if (!origin.list) return
  const { file, separator } = origin.list
  const { interrupt, timeout } = origin
  const isStandard = STANDARD_INPUTS.has(file)
  const stream = isStandard ? standardInput(origin) : await openStream(file, allowedFor(timeout, 0), interrupt)
  for await (const path of split(stream, separator, { ...limitsOf(origin), bytes: LONGEST_PATH })) {
    if (path === TOO_LONG) yield failureOf(file, tooLarge(LONGEST_PATH))
    else {
      const bare = separator === '\n' ? path.replace(/\r$/, '') : path
      if (bare.includes('\0')) yield failureOf(file, new InputError('not-found', PARTED_BY_NUL))
      else if (bare !== '') yield bare
    }
  }
}

/** Standard input can come from a file that is written. */
function checkStream(path: string, { stdin }: Origin, { files }: Written): void {
  const fd = stdin && 'fd' in stdin ? stdin.fd : null
  if (typeof fd !== 'number') return
  const stats = fstatSync(fd, { bigint: true })
  if (stats.isFile() && files.has(identityOf(stats))) throw new SameFile(path)
}

async function* streamed(path: string, origin: Origin, written: Written): AsyncGenerator<Task | Failure> {
  checkStream(path, origin, written)
  const stream = standardInput(origin)
  try {
    if (origin.fields) yield* records(stream, path, origin.fields, limitsOf(origin))
    else yield whole(path, await gathered(stream, origin.maxSize))
  } catch (error) {
    yield failureOf(path, error)
  }
}

/** An article that came as a stream. */
function whole(path: string, content: Uint8Array): Task {
  return { path, raw: null, id: null, url: null, format: null, content, size: content.length }
}

async function* everywhere(path: string, { choice }: Origin, met: Met): AsyncGenerator<FoundInput> {
  for (const each of await expanded(path)) yield* walk(each, choice, met)
}

async function* named(path: string, origin: Origin, met: Met, written: Written): AsyncGenerator<Task | Failure> {
  for await (const found of everywhere(path, origin, met)) {
    if (found.error !== null) yield failureOf(found.path, explained(found.path, found.error))
    else if (found.stats && !isWritten(found, written)) yield* file(found, found.stats, origin)
  }
}

/** An address is no path, but people try; what else is wrong stays as it is. */
function explained(path: string, error: unknown): unknown {
  return codeOf(error) === 'ENOENT' && IS_ADDRESS.test(path) ? new InputError('not-found', ADDRESS) : error
}

/** Whether something is passed over, as what standard output goes to is in a folder. */
function isWritten({ path, stats, named }: FoundInput, { files, stdout }: Written): boolean {
  if (!stats?.isFile()) return false
  const identity = identityOf(stats)
  if (files.has(identity) || (named && identity === stdout)) throw new SameFile(path)
  return identity === stdout
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

async function* file(found: FoundInput, stats: BigIntStats, origin: Origin): AsyncGenerator<Task | Failure> {
  const { path, raw } = found
  const { fields, maxSize, interrupt, timeout } = origin
  try {
    const means = await meansOf(raw ?? path, stats)
    const patience = allowedFor(timeout, 0)
    if (fields) yield* records(await openStream(raw ?? path, patience, interrupt), path, fields, limitsOf(origin))
    else if (means === 'pipe') yield whole(path, await readPipe(raw ?? path, maxSize, patience, interrupt))
    else if (WARC.test(path)) yield* (await import('./warc.ts')).warcPages(path, maxSize, raw ?? path)
    else yield fileTask(found, Number(stats.size), maxSize)
  } catch (error) {
    yield failureOf(path, error)
  }
}

function fileTask({ path, raw }: FoundInput, size: number, maxSize: number): Task {
  if (size > maxSize) throw tooLarge(maxSize)
  return { path, raw, id: null, url: null, format: null, content: null, size }
}
