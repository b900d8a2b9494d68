// How long it takes to find the articles of saved pages, in one run, beside what others do with the same pages:
//   npm run build && node test/bench/pages.mjs [FOLDER] [PYTHON]
// FOLDER holds node_modules with @mozilla/readability and linkedom; PYTHON is an interpreter that has trafilatura. What is
// missing is passed over. The pages are those of ../shared, the fixtures where it is absent; each tool is warm.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { clean } from '../../dist/node/library.js'
import { median, row } from './measure.mjs'

const ROUNDS = 5
const [folder = '.', python = 'python3'] = process.argv.slice(2)
const SHARED = new URL('../../../shared/corpora/pages/dev-html/', import.meta.url)
const FIXTURES = new URL('../../fixtures/formats/html/', import.meta.url)
const directory = fileURLToPath(existsSync(SHARED) ? SHARED : FIXTURES)
const files = readdirSync(directory)
  .filter((file) => file.endsWith('.html'))
  .map((file) => resolve(directory, file))
const pages = files.map((file) => readFileSync(file, 'utf8'))

const require = createRequire(pathToFileURL(resolve(folder, 'index.js')))
const load = async (name) => {
  try {
    return await import(pathToFileURL(require.resolve(name)).href)
  } catch {
    console.error(`${name} is not installed: passed over`)
    return {}
  }
}

const { parseHTML } = await load('linkedom')
const { Readability } = await load('@mozilla/readability')
const tools = { whosaid: (page) => clean(page, { format: 'html' }) }
if (parseHTML && Readability)
  tools['Readability with linkedom'] = (page) => new Readability(parseHTML(page).document).parse()?.textContent

const PROGRAM = `
import json, sys, time
import trafilatura
pages = [open(name, encoding='utf-8', errors='replace').read() for name in json.load(sys.stdin)]
times = []
for _ in range(${ROUNDS}):
    start = time.perf_counter()
    for page in pages:
        trafilatura.extract(page)
    times.append(1000 * (time.perf_counter() - start))
print(json.dumps(times))
`

/** Milliseconds of each round of trafilatura; none where it is not there. */
function trafilatura() {
  const { status, stdout } = spawnSync(python, ['-c', PROGRAM], { input: JSON.stringify(files), encoding: 'utf8' })
  if (status === 0) return JSON.parse(stdout)
  console.error('trafilatura is not installed: passed over')
  return []
}

const times = Object.fromEntries(Object.keys(tools).map((name) => [name, []]))
// In turns, so that what else the machine does falls on all alike.
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, tool] of Object.entries(tools)) {
    const start = performance.now()
    for (const page of pages) await tool(page)
    times[name].push(performance.now() - start)
  }
}
const others = trafilatura()
if (others.length > 0) times.trafilatura = others
const own = median(times.whosaid)
row(`${pages.length} pages, median of ${ROUNDS}`, 'ms a page', 'times ours')
for (const [name, values] of Object.entries(times))
  row(name, (median(values) / pages.length).toFixed(1), (median(values) / own).toFixed(1))
