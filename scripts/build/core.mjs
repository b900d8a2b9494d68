// Writes dist/core/, the library without its reader of PDF, which is more than half of it: for browsers. Packages stay
// imports, for the bundler of whoever uses it; character sets are decoded by the browser itself.
//
//   node scripts/build/core.mjs      after the sources are compiled
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = new URL('../../', import.meta.url)
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'))
const external = Object.keys(dependencies).flatMap((name) => [name, `${name}/*`])

const NO_PDF = fileURLToPath(new URL('no-pdf.mjs', import.meta.url))

const without = {
  name: 'without-pdf',
  setup({ onResolve }) {
    onResolve({ filter: /\/read-pdf\.js$/ }, () => ({ path: NO_PDF }))
    onResolve({ filter: /^@exodus\/bytes\/encoding\.js$/ }, () => ({
      path: '@exodus/bytes/encoding-browser.js',
      external: true,
    }))
  },
}

await build({
  absWorkingDir: fileURLToPath(ROOT),
  entryPoints: { core: 'dist/index.js' },
  outdir: 'dist/core',
  // What only some pages need is loaded with the first of them.
  splitting: true,
  bundle: true,
  format: 'esm',
  platform: 'browser',
  external,
  plugins: [without],
  lineLimit: 160,
  minify: true,
  logLevel: 'warning',
})
writeFileSync(new URL('dist/core/core.d.ts', ROOT), "export * from '../index.js'\n")
