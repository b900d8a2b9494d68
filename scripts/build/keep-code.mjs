// Keeps what V8 compiles of the built command (src/batch/kept-code.ts): runs it over articles of ours, here in one thread, so
// that the functions that such runs call are compiled by then.
//
//   node scripts/build/keep-code.mjs      after the bundles are written
import { readdirSync, writeFileSync } from 'node:fs'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { keptFile, runBundle } from '../../dist/batch/kept-code.js'
import { setV8Flags } from '../../dist/batch/v8-flags.js'

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
/** All kinds of them: what one does not call is compiled anew in each run that does. */
const ARTICLES = readdirSync(here('fixtures/articles'), { recursive: true })
  .filter((path) => /\barticle\.(?:txt|html|md)$/.test(path))
  .sort()
const RUNS = [['--help'], [], ['--format', 'jsonl'], ['clean']]

// Code is kept for the flags that are set when it is.
setV8Flags()
const bundles = ['main', 'worker'].map((name) => here(`dist/command/${name}.cjs`))
const [main, worker] = bundles.map((bundle) => runBundle(bundle))
const threads = { count: 1, run: (request) => worker.exports.default(request), close: async () => {} }
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })

for (const args of RUNS) {
  const files = args.includes('--help') ? [] : ARTICLES.map((path) => here(`fixtures/articles/${path}`))
  const surroundings = { stdin: null, stdout: nowhere(), stderr: nowhere(), env: {}, cwd: here('fixtures'), threads }
  const status = await main.exports.main({ ...surroundings, argv: [...args, ...files] })
  if (status !== 0) throw new Error(`whosaid ${args.join(' ')} gave ${status}`)
}
for (const [i, { script }] of [main, worker].entries()) writeFileSync(keptFile(bundles[i]), script.createCachedData())
