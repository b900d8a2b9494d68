// How fast and large the extractor is beside two libraries that only parse, and the command as a whole, in one run.
//
//   node test/bench/speed.mjs [ARTICLES…]     how many, default: 1 84
//
// 84 are the development articles of PolNeAR where they are there; any other number is made of what scripts/evaluate/articles.mjs has.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chunks } from '../../scripts/evaluate/articles.mjs'
import { BIN, measured, median, row } from './measure.mjs'

const DEVELOPMENT = fileURLToPath(new URL('../../../shared/corpora/polnear/dev.jsonl', import.meta.url))
const READER = fileURLToPath(new URL('./reader.mjs', import.meta.url))
const LIBRARIES = {
  whosaid: 'whosaid extract(text)',
  wink: 'wink-nlp readDoc(text)',
  compromise: 'compromise nlp(text)',
}
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 84]

function fileOf(count, folder) {
  if (count === 84 && existsSync(DEVELOPMENT)) return DEVELOPMENT
  const file = join(folder, `${count}.jsonl`)
  for (const chunk of chunks(count)) writeFileSync(file, chunk, { flag: 'a' })
  return file
}

function textsOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.reduce((bytes, line) => bytes + Buffer.byteLength(JSON.parse(line).text), 0) / 1e6
}

/** The first round finds everything cold: it counts only where there is no other. */
async function library(name, file, rounds) {
  const { text, megabytes } = await measured([READER, name, file, rounds], { stdout: 'pipe' })
  const times = JSON.parse(text)
  return { seconds: median(times.length > 1 ? times.slice(1) : times) / 1000, megabytes }
}

async function command(file, jobs) {
  const args = ['--input-format', 'jsonl', '--format', 'jsonl', '--quiet', '--jobs', String(jobs), file]
  return measured([BIN, ...args])
}

async function compare(count, folder) {
  const file = fileOf(count, folder)
  const size = textsOf(file)
  console.log(`\n${count} articles, ${size.toFixed(2)} MB of text`)
  row('', 'seconds', 'MB/s', 'peak MB', 'times whosaid')
  const rounds = count > 1000 ? 1 : 8
  const own = await library('whosaid', file, rounds)
  const show = (name, { seconds, megabytes }) =>
    row(name, seconds.toFixed(3), (size / seconds).toFixed(2), megabytes.toFixed(0), (seconds / own.seconds).toFixed(1))
  show(LIBRARIES.whosaid, own)
  for (const name of ['wink', 'compromise']) show(LIBRARIES[name], await library(name, file, rounds))
  for (const jobs of [1, 2]) show(`the command, ${jobs} job${jobs > 1 ? 's' : ''}`, await command(file, jobs))
}

const folder = mkdtempSync(join(tmpdir(), 'whosaid-bench-'))
try {
  for (const count of counts) await compare(count, folder)
} finally {
  rmSync(folder, { recursive: true })
}
