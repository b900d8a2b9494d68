import { link, open, readFile, rename, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { codeOf } from '../../batch/failure.ts'
import { busy } from '../../report/messages.ts'
import type { FileTarget } from './target.ts'
import { OutputError } from './write-errors.ts'

/** Who holds a lock. */
interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process started, as the system counts it; null where it does not say. Process ids are used again. */
  readonly started: string | null
}

/** The 22nd field of a process's entry; the second is its name in brackets, which may hold anything. */
async function startOf(pid: number): Promise<string | null> {
  const entry = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return entry.slice(entry.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

async function ourselves(): Promise<Holder> {
  return { pid: process.pid, host: hostname(), started: await startOf(process.pid) }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

/** Null for what a process left half-written when it was killed. */
function parsed(content: string): Holder | null {
  try {
    // A lock of ours; anything else lacks the fields, and then nobody is found to hold it.
    const holder = JSON.parse(content) as Holder | null
    return typeof holder?.pid === 'number' ? holder : null
  } catch {
    return null
  }
}

/** Whether nobody holds the lock any more. Of another machine we cannot know. */
async function isStale(holder: Holder | null): Promise<boolean> {
  if (!holder) return true
  if (holder.host !== hostname()) return false
  if (!isRunning(holder.pid)) return true
  return holder.started !== null && holder.started !== (await startOf(holder.pid))
}

/** Creates the lock whole, content and all, or not at all; gives whether it did. */
async function created(lock: string, content: string): Promise<boolean> {
  const own = `${lock}.${process.pid}`
  const handle = await open(own, 'w')
  try {
    await handle.writeFile(content)
    await link(own, lock)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    // File systems without hard links.
    if (codeOf(error) !== 'EPERM' && codeOf(error) !== 'ENOTSUP') throw error
    return createdHere(lock, content)
  } finally {
    await handle.close()
    await rm(own, { force: true })
  }
}

async function createdHere(lock: string, content: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx')
    await handle.writeFile(content)
    await handle.close()
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Takes a stale lock away; another run may have done so first, and have its own there already: that one is put back. */
async function removed(lock: string, stale: string): Promise<void> {
  const aside = `${lock}.stale.${process.pid}`
  try {
    await rename(lock, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  if ((await readFile(aside, 'utf8')) !== stale) await link(aside, lock).catch(() => {})
  await rm(aside, { force: true })
}

/** How often a lock is tried for whose holder goes away meanwhile. */
const ATTEMPTS = 5

/**
 * Makes sure that no other run writes this output.
 *
 * @returns what lets go of it
 * @throws OutputError where another run holds it
 */
export async function lockOf({ lock, shown }: FileTarget): Promise<() => Promise<void>> {
  const content = JSON.stringify(await ourselves())
  let holder: Holder | null = null
  try {
    for (let i = 0; i < ATTEMPTS; i++) {
      if (await created(lock, content)) return () => rm(lock, { force: true })
      const found = await readFile(lock, 'utf8').catch(() => null)
      if (found === null) continue
      holder = parsed(found)
      if (!(await isStale(holder))) break
      await removed(lock, found)
    }
  } catch (error) {
    throw new OutputError(shown, error)
  }
  throw new OutputError(shown, new Error(busy(holder?.pid ?? 0, holder?.host ?? '', lock)))
}
