// How long the command takes for one short article, process and all, beside a process that only imports compromise.
import { fileURLToPath } from 'node:url'
import { BIN, measured, median, row } from './measure.mjs'

const ROUNDS = 11
const ARTICLE = fileURLToPath(new URL('../../fixtures/articles/sheep-theft/article.txt', import.meta.url))
const RUNS = {
  "import('compromise')": ['--input-type=module', '--eval', "import 'compromise'"],
  'whosaid --format jsonl article.txt': [BIN, '--quiet', '--format', 'jsonl', ARTICLE],
  'whosaid article.txt': [BIN, '--quiet', ARTICLE],
  'whosaid --help': [BIN, '--help'],
}

const times = Object.fromEntries(Object.keys(RUNS).map((name) => [name, []]))
// In turns, so that what else the machine does falls on all alike.
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, args] of Object.entries(RUNS)) times[name].push((await measured(args)).seconds)
}
row(`median of ${ROUNDS}`, 'milliseconds')
for (const [name, values] of Object.entries(times)) row(name, (1000 * median(values)).toFixed(0))
