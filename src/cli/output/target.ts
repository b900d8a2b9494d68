import { lstat, readlink, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { codeOf } from '../../batch/failure.ts'
import { OutputError } from './write-errors.ts'

/** Names of standard output; opened anew, a pipe of some kinds cannot be written. */
const STANDARD_OUTPUTS = new Set(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'])

/** More links than any system follows. */
const MOST_LINKS = 40

/** The files that stand for an output, all in one folder, so that each can take another's name. */
export interface FileTarget {
  readonly kind: 'file'
  /** As the user gave it. */
  readonly shown: string
  /** The file itself, where the name given is a link. */
  readonly path: string
  /** What is written, until it is complete. */
  readonly partial: string
  /** What made the output, and what made the partial one. */
  readonly state: string
  readonly partialState: string
  readonly lock: string
  /** Permissions of the file that it takes the place of. */
  readonly mode: number | null
}

/** Where the output goes. */
export type Target =
  | { readonly kind: 'stream' }
  /** A device or a named pipe: written to as it is. */
  | { readonly kind: 'special'; readonly shown: string }
  | FileTarget

/** What a link leads to, though it is not there yet. */
async function followed(path: string): Promise<string> {
  let at = path
  for (let i = 0; i < MOST_LINKS; i++) {
    const link = await readlink(at).catch(() => null)
    if (link === null) break
    at = resolve(dirname(at), link)
  }
  return join(await realpath(dirname(at)), basename(at))
}

async function fileTarget(shown: string, mode: number | null): Promise<FileTarget> {
  const path = mode === null ? await followed(shown) : await realpath(shown)
  const beside = (name: string): string => join(dirname(path), name)
  const name = basename(path)
  return {
    kind: 'file',
    shown,
    path,
    partial: beside(`${name}.partial`),
    state: beside(`.${name}.state`),
    partialState: beside(`.${name}.partial.state`),
    lock: beside(`.${name}.lock`),
    mode,
  }
}

/** Open files of this process, and of others: written to as they are, though a file may lie behind them. */
const isDescriptor = (path: string): boolean => /^\/(?:dev\/fd|dev\/std\w+$|proc\/[^/]+\/fd)(?:\/|$)/.test(path)

/**
 * Finds out what an output is.
 *
 * @throws OutputError where it is a folder, or there is no folder for it
 */
export async function targetOf(output: string | undefined): Promise<Target> {
  if (output === undefined || STANDARD_OUTPUTS.has(output)) return { kind: 'stream' }
  try {
    const found = await stat(output).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    })
    if (found?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (found && (!found.isFile() || isDescriptor(output))) return { kind: 'special', shown: output }
    return await fileTarget(output, found ? found.mode & 0o777 : null)
  } catch (error) {
    throw new OutputError(output, error)
  }
}

/** Whether something is there, be it a link that leads nowhere. */
export async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
