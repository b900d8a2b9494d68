// The sources as one module, with tables of weights that stand in no file yet: each load is an instance of its own.
import { mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { moduleOf } from '../build/generate.mjs'

/** Within the project, as the modules find its packages from there. */
const FOLDER = fileURLToPath(new URL(`../../node_modules/.cache/whosaid-train-${process.pid}/`, import.meta.url))
process.on('exit', () => rmSync(FOLDER, { recursive: true, force: true }))

let loads = 0

/**
 * Loads the sources (see code.ts).
 *
 * @param tables the text of .tsv files by name; what is not given is taken from src/models
 */
export async function loadCode(tables = {}) {
  mkdirSync(FOLDER, { recursive: true })
  const outfile = join(FOLDER, `${loads++}.mjs`)
  await build({
    entryPoints: [fileURLToPath(new URL('code.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
    plugins: [{ name: 'tables', setup: (bundling) => replaceTables(bundling, tables) }],
  })
  return import(pathToFileURL(outfile).href)
}

function replaceTables(bundling, tables) {
  bundling.onLoad({ filter: /models[\\/]generated[\\/]\w+\.ts$/ }, ({ path }) => {
    const name = basename(path, '.ts')
    return name in tables ? { contents: moduleOf(name, tables[name]), loader: 'ts' } : undefined
  })
}
