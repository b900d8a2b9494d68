// Puts the built command into few files: to open two hundred takes longer than to read an article.
//
//   node scripts/build/bundle.mjs      after the sources are compiled
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = new URL('../../', import.meta.url)
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'))

/** Taken in, and their licences beside: every run needs them, in many small files. */
const WITHIN = ['@noble/hashes']

const external = Object.keys(dependencies).filter((name) => !WITHIN.includes(name))

await build({
  absWorkingDir: fileURLToPath(ROOT),
  entryPoints: { main: 'dist/cli/main.js', process: 'dist/cli/process.js', worker: 'dist/batch/worker.js' },
  outdir: 'dist/command',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  external: external.flatMap((name) => [name, `${name}/*`]),
  // Read faster; in short lines all the same, as an error shows the line it comes from.
  minify: true,
  lineLimit: 160,
  logLevel: 'warning',
})

const licences = WITHIN.map(
  (name) => `${name}\n\n${readFileSync(new URL(`node_modules/${name}/LICENSE`, ROOT), 'utf8')}`,
)
writeFileSync(new URL('dist/command/LICENSES.txt', ROOT), licences.join('\n'))
