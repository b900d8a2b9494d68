import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Plugin } from 'vitest/config'

const ROOT = join(import.meta.dirname, '../..')
const SOURCES = join(ROOT, 'src')

/** What is never transformed again: modules as the build has written them. */
export const BUILT = /\/dist\/.+\.js$/

/** The file that the build has made of a module; null where it makes none. */
function builtOf(path: string): string | null {
  const within = relative(SOURCES, path)
  const built = join(ROOT, 'dist', within.replace(/ts$/, 'js'))
  return within.startsWith('..') || !existsSync(built) ? null : built
}

/**
 * A test that imports `src/x.ts` gets `dist/x.js`, what is published: all of it is built before the tests, so that
 * compiling each module once more in each worker, to slower code, would take a third of their time.
 */
export const builtModules: Plugin = {
  name: 'built-modules',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer === undefined || !/^\..*\.ts$/.test(source)) return null
    const id = builtOf(resolve(importer, '..', source))
    return id === null ? null : { id, external: true }
  },
}
