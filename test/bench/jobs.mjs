// What a second job gains, in one run beside what a second process gains: one that only computes, which is the measure;
// and one that extracts half of the articles by itself, which tells what the machine gives to such work and what the pool loses.
//
//   node test/bench/jobs.mjs [ARTICLES] [ROUNDS]     default: 10 000, five
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chunks } from '../../scripts/evaluate/articles.mjs'
import { BIN, measured, median, row } from './measure.mjs'

const [count = 10_000, rounds = 5] = process.argv.slice(2).map(Number)
const WANTED = 0.8
const READER = fileURLToPath(new URL('./reader.mjs', import.meta.url))
const COMPUTE = [
  '--eval',
  'let s = 1; for (let i = 0; i < 2e9; i++) s = (s * 31 + i) | 0; process.exitCode = s === 7 ? 1 : 0',
]

const folder = mkdtempSync(join(tmpdir(), 'whosaid-bench-'))
const file = join(folder, 'in.jsonl')
const halves = ['a', 'b'].map((name) => join(folder, `${name}.jsonl`))

async function seconds(jobs) {
  const args = ['--input-format', 'jsonl', '--format', 'jsonl', '--quiet', '--jobs', String(jobs), '--output']
  return (await measured([BIN, ...args, join(folder, 'out.jsonl'), file])).seconds
}

const longest = async (runs) =>
  Math.max(...(await Promise.all(runs.map((args) => measured(args)))).map((each) => each.seconds))

/** How many times as much two get done as one. */
async function computing() {
  return (2 * (await longest([COMPUTE]))) / (await longest([COMPUTE, COMPUTE]))
}

/** How many times as fast two are that read half of the articles each, without threads or output. */
async function extracting() {
  const reading = (path) => [READER, 'whosaid', path, '1']
  return (await longest([reading(file)])) / (await longest(halves.map(reading)))
}

try {
  let written = 0
  for (const chunk of chunks(count)) {
    writeFileSync(file, chunk, { flag: 'a' })
    writeFileSync(halves[written++ % 2], chunk, { flag: 'a' })
  }
  const gains = { jobs: [], extracting: [], computing: [] }
  row(`${count} articles`, 'one job, s', 'two jobs, s', 'gain', 'extracting', 'computing')
  for (let round = 0; round < rounds; round++) {
    const [one, two] = [await seconds(1), await seconds(2)]
    const all = { jobs: one / two, extracting: await extracting(), computing: await computing() }
    for (const [name, gain] of Object.entries(all)) gains[name].push(gain)
    row(`round ${round + 1}`, one.toFixed(1), two.toFixed(1), ...Object.values(all).map((gain) => gain.toFixed(2)))
  }
  const [jobs, extracted, computed] = Object.values(gains).map(median)
  row('median', '', '', ...[jobs, extracted, computed].map((gain) => gain.toFixed(2)))
  const share = jobs / computed
  console.log(`${share >= WANTED ? 'ok' : 'FAILED'}: ${share.toFixed(2)} of what two processes gain that only compute`)
  console.log(`and ${(jobs / extracted).toFixed(2)} of what two processes gain that extract without a pool`)
  process.exitCode = share >= WANTED ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
