import { existsSync, readFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'
import { setV8Flags } from './v8-flags.ts'

/**
 * Where the build keeps what V8 has compiled of a bundle, also of the functions that it compiles when they are called first:
 * compiling takes a third of a run over one article. It is good for the same V8 on the same kind of machine.
 */
export function keptFile(bundle: string): string {
  const { arch, platform, versions } = process
  return bundle.replace(/\.cjs$/, `-${platform}-${arch}-${versions.v8}.bin`)
}

export interface Loaded<Exports> {
  readonly exports: Exports
  readonly script: Script
}

/** Where compiled code tells under which flags V8 has made it, in bytes. */
const FLAGS = { start: 12, end: 16 } as const

/**
 * V8 refuses code that was made under other flags than those that are set, whatever they do. What ours change is not what is
 * compiled to bytecode, and the first thread loads its code before they are set, each later one behind.
 */
function underPresentFlags(kept: Buffer): Buffer {
  const own = Buffer.from(kept)
  new Script('').createCachedData().copy(own, FLAGS.start, FLAGS.start, FLAGS.end)
  return own
}

/**
 * Runs a bundle, of which the build knows what it exports.
 *
 * @param kept what was compiled of it before
 * @returns null where V8 refuses that: another one has made it, or of another source
 */
export function runBundle<Exports>(bundle: string, kept?: Buffer): Loaded<Exports> | null {
  // The build writes ASCII.
  const script = new Script(module.wrap(readFileSync(bundle, 'latin1')), {
    filename: bundle,
    ...(kept ? { cachedData: underPresentFlags(kept) } : {}),
  })
  if (script.cachedDataRejected) return null
  const own = { exports: {} as Exports }
  script.runInThisContext()(own.exports, createRequire(bundle), own, bundle, dirname(bundle))
  return { exports: own.exports, script }
}

/** Loads a bundle with its compiled code, where it fits; else as Node does, which may keep code itself. */
export function loadBundle<Exports>(bundle: string): Exports {
  const file = keptFile(bundle)
  const loaded = existsSync(file) ? runBundle<Exports>(bundle, readFileSync(file)) : null
  if (loaded) return loaded.exports
  keepByNode()
  return createRequire(bundle)(bundle)
}

/** Loads what reads articles. Only then is V8 told what suits it: the code that Node brings of its own is refused from then on. */
export function loadWorker<Worker>(bundle: string): Worker {
  const worker = loadBundle<Worker>(bundle)
  setV8Flags()
  return worker
}

/** From version 22 on Node keeps compiled code for the next start, in the folder for temporary files. */
function keepByNode(): void {
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache()
}
