import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import { RESUME } from '../../report/messages.ts'
import { VERSION } from '../../version.ts'
import type { MadeWith } from '../run-plan.ts'
import { UsageError } from '../usage-error.ts'
import { type FileTarget, isThere } from './target.ts'

interface State {
  readonly version: string
  readonly options: MadeWith
}

/** What an earlier run left. */
export interface Leftover {
  readonly from: string
  readonly isPartial: boolean
}

/** Notes what makes the partial output, whole or not at all. */
export async function noteState({ partialState }: FileTarget, options: MadeWith): Promise<void> {
  const state: State = { version: VERSION, options }
  await writeFile(`${partialState}.new`, `${JSON.stringify(state, null, 2)}\n`)
  await rename(`${partialState}.new`, partialState)
}

async function stateIn(file: string): Promise<State | null> {
  try {
    // Written by us; of anything else the fields do not compare equal.
    const state = JSON.parse(await readFile(file, 'utf8')) as Partial<State> | null
    return state && typeof state.version === 'string' && state.options
      ? { version: state.version, options: state.options }
      : null
  } catch {
    return null
  }
}

/** The output to go on with: the partial one, else the finished one. Null where nothing is to be gone on with. */
export async function leftoverOf({ path, partial }: FileTarget): Promise<Leftover | null> {
  const size = await stat(partial).then(
    (found) => found.size,
    () => null,
  )
  if (size !== null) return size > 0 ? { from: partial, isPartial: true } : null
  return (await isThere(path)) ? { from: path, isPartial: false } : null
}

/** A finished output whose state has not yet got its final name: the run ended just then. */
async function madeBy(target: FileTarget, { isPartial }: Leftover): Promise<State | null> {
  return (await stateIn(target.partialState)) ?? (isPartial ? null : stateIn(target.state))
}

function differences({ version, options }: State, now: MadeWith): string[] {
  const flags = [...new Set([...Object.keys(options), ...Object.keys(now)])]
  const other = flags.filter((flag) => options[flag] !== now[flag])
  const versions = version === VERSION ? [] : [RESUME.version(version, VERSION)]
  return [...versions, ...other.map((flag) => RESUME.option(flag, options[flag], now[flag]))]
}

/**
 * Makes sure that an output is gone on with as it was begun.
 *
 * @throws UsageError that names the options that are others, or says that nobody knows what made it
 */
export async function checkState(target: FileTarget, leftover: Leftover, now: MadeWith): Promise<void> {
  const state = await madeBy(target, leftover)
  const name = leftover.isPartial ? target.partial : target.shown
  if (!state) throw new UsageError(RESUME.unknown(name))
  const other = differences(state, now)
  if (other.length > 0) throw new UsageError(RESUME.others(name, other))
}
