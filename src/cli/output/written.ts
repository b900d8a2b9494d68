import { type BigIntStats, fstatSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type Identity, identityOf, type Written } from '../../batch/identity.ts'
import { sameFile } from '../../report/messages.ts'
import type { Output } from '../surroundings.ts'
import { UsageError } from '../usage-error.ts'
import type { Target } from './target.ts'

async function identityAt(path: string): Promise<Identity | null> {
  const found = await stat(path, { bigint: true }).catch(() => null)
  return found?.isFile() ? identityOf(found) : null
}

/** Null where it goes to anything but a file. */
function identityOfStream(stream: Output): Identity | null {
  if (!('fd' in stream) || typeof stream.fd !== 'number') return null
  let found: BigIntStats
  try {
    found = fstatSync(stream.fd, { bigint: true })
  } catch {
    return null
  }
  return found.isFile() ? identityOf(found) : null
}

/** The files that are there already of those that a run is to write. */
export async function writtenBy(target: Target, stdout: Output): Promise<Written> {
  if (target.kind !== 'file') return { files: new Set(), stdout: identityOfStream(stdout) }
  const { path, partial, partialState, state, lock } = target
  const found = await Promise.all([path, partial, `${partial}.kept`, partialState, state, lock].map(identityAt))
  return { files: new Set(found.filter((identity) => identity !== null)), stdout: identityOfStream(stdout) }
}

/**
 * Makes sure that none of the files is written that the options name to be read.
 *
 * @throws UsageError where one is
 */
export async function checkNamed(files: readonly string[], { files: written, stdout }: Written, output: string) {
  for (const file of files) {
    const identity = await identityAt(file)
    if (identity !== null && (written.has(identity) || identity === stdout))
      throw new UsageError(sameFile(file, output))
  }
}
