import { existsSync, readFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'

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

/**
 * Runs a bundle, of which the build knows what it exports.
 *
 * @param kept what was compiled of it before
 * @returns null where V8 refuses that: it was made under other flags
 */
export function runBundle<Exports>(bundle: string, kept?: Buffer): Loaded<Exports> | null {
  // The build writes ASCII.
  const script = new Script(module.wrap(readFileSync(bundle, 'latin1')), {
    filename: bundle,
    ...(kept ? { cachedData: kept } : {}),
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

/** From version 22 on Node keeps compiled code for the next start, in the folder for temporary files. */
function keepByNode(): void {
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache()
}
