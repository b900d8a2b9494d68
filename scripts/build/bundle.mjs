// Puts the built command into two files, what starts it aside, and the library as Node loads it into few: to open hundreds
// takes longer than to read an article.
//
//   node scripts/build/bundle.mjs      after the sources are compiled
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { narrowLetters } from './narrow-letters.mjs'
import { plainFields } from './plain-fields.mjs'

const ROOT = new URL('../../', import.meta.url)

/** Stays a package: it is as large as all the rest, and seldom needed. */
const OUTSIDE = 'unpdf'

/** V8 forgets of kept code whence it imports: a module that Node loads does so for it. */
const importOutside = {
  name: 'import outside',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/outside\.cjs$/ }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /\/read-pdf\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(`import('${OUTSIDE}')`, `require('./outside.cjs')('${OUTSIDE}')`),
    }))
  },
}

const inDist = (path) => path.startsWith(join(fileURLToPath(ROOT), 'dist'))

/** Of ours are read modules that are written anew. */
const written = (rewrite) => ({
  name: 'written anew',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) =>
      inDist(path) ? { contents: rewrite(readFileSync(path, 'utf8')) } : undefined,
    )
  },
})

/** Classes of letters as ranges: they compile in a sixth of the time. */
const narrow = written(narrowLetters)

/** In the command, whose objects nobody else sees, private fields as plain ones, too. */
const plain = written((code) => plainFields(narrowLetters(code)))

const shared = {
  absWorkingDir: fileURLToPath(ROOT),
  outdir: 'dist/command',
  bundle: true,
  platform: 'node',
  external: [OUTSIDE],
  // Read faster; in short lines all the same, as an error shows the line it comes from.
  minify: true,
  lineLimit: 160,
  logLevel: 'warning',
  plugins: [plain],
}

// What loads the others. tinypool starts its threads with entry/worker.js, beside the file that it is in itself.
const entryPoints = {
  start: 'dist/cli/start.js',
  worker: 'dist/batch/start-worker.js',
  'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
}
await build({ ...shared, entryPoints, format: 'esm' })

// The library as Node loads it; packages stay imports. Its names stay, too: errors of whoever uses it show them.
await build({
  absWorkingDir: fileURLToPath(ROOT),
  entryPoints: ['dist/batch/library.js'],
  outdir: 'dist/node',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  charset: 'utf8',
  // Constants stand where they are asked for.
  minifySyntax: true,
  plugins: [narrow],
  logLevel: 'warning',
})

// Scripts, not modules: only of scripts can compiled code be kept.
const { metafile } = await build({
  ...shared,
  entryPoints: { main: 'dist/cli/command.js', worker: 'dist/batch/worker.js' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href" },
  define: { 'import.meta.url': 'bundleUrl' },
  // V8 forgets whence a script imports whose code was kept: what is Node's own is required.
  supported: { 'dynamic-import': false },
  metafile: true,
  plugins: [importOutside, plain],
})
writeFileSync(new URL('dist/command/outside.cjs', ROOT), 'module.exports = (name) => import(name)\n')

/**
 * The same code in ASCII, which is read in a third of the time and takes half the memory: esbuild leaves expressions and raw
 * templates as they are. Of ours are made expressions, too, to which an escape means the character.
 */
function inAscii(code) {
  if (/\\[^\0-\x7f]/.test(code)) throw new Error('a character is escaped that needs no escape')
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
for (const name of ['main', 'worker']) {
  const file = new URL(`dist/command/${name}.cjs`, ROOT)
  writeFileSync(file, inAscii(readFileSync(file, 'utf8')))
}

/** What a package that was taken in says of its licence. */
function licenceOf(folder) {
  const file = readdirSync(new URL(folder, ROOT)).find((each) => /^licen[cs]e/i.test(each))
  const text = readFileSync(new URL(`${folder}${file ?? 'package.json'}`, ROOT), 'utf8')
  return `${folder.replace(/.*node_modules\/(.*)\/$/, '$1')}\n\n${text}`
}
const packages = Object.keys(metafile.inputs).flatMap(
  (path) => /^.*node_modules\/(?:@[^/]*\/)?[^/]*\//.exec(path) ?? [],
)
writeFileSync(new URL('dist/command/LICENSES.txt', ROOT), [...new Set(packages)].sort().map(licenceOf).join('\n'))
