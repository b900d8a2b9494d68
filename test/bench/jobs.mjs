// What a second job gains, beside what a second process gains that only computes, in one run.
//
//   node test/bench/jobs.mjs [ARTICLES] [ROUNDS]     default: 10 000, five
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chunks } from '../tools/articles.mjs'
import { BIN, measured, median, row } from './measure.mjs'

const [count = 10_000, rounds = 5] = process.argv.slice(2).map(Number)
const WANTED = 0.8
const COMPUTE = [
  '--eval',
  'let s = 1; for (let i = 0; i < 2e9; i++) s = (s * 31 + i) | 0; process.exitCode = s === 7 ? 1 : 0',
]

const folder = mkdtempSync(join(tmpdir(), 'whosaid-bench-'))
const file = join(folder, 'in.jsonl')

async function seconds(jobs) {
  const args = ['--input-format', 'jsonl', '--format', 'jsonl', '--quiet', '--jobs', String(jobs), '--output']
  return (await measured([BIN, ...args, join(folder, 'out.jsonl'), file])).seconds
}

/** How many times as much two get done as one. */
async function computing() {
  const alone = (await measured(COMPUTE)).seconds
  const both = await Promise.all([measured(COMPUTE), measured(COMPUTE)])
  return (2 * alone) / Math.max(...both.map((each) => each.seconds))
}

try {
  for (const chunk of chunks(count)) writeFileSync(file, chunk, { flag: 'a' })
  const gains = []
  const ideals = []
  row(`${count} articles`, 'one job, s', 'two jobs, s', 'gain', 'computing')
  for (let round = 0; round < rounds; round++) {
    const [one, two, ideal] = [await seconds(1), await seconds(2), await computing()]
    gains.push(one / two)
    ideals.push(ideal)
    row(`round ${round + 1}`, one.toFixed(1), two.toFixed(1), (one / two).toFixed(2), ideal.toFixed(2))
  }
  const share = median(gains) / median(ideals)
  row('median', '', '', median(gains).toFixed(2), median(ideals).toFixed(2))
  console.log(`${share >= WANTED ? 'ok' : 'FAILED'}: ${share.toFixed(2)} of what two processes gain that only compute`)
  process.exitCode = share >= WANTED ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
