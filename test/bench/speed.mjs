// How fast the extractor is, beside a full parse of the same texts by compromise alone, in one run.
//
//   node test/bench/speed.mjs [ARTICLES.jsonl]     records with a `text` each; default: the development articles of PolNeAR
import { existsSync, readFileSync } from 'node:fs'

// Before the extractor: what it costs to import is not counted against either, and neither finds the other's caches warm.
const { default: nlp } = await import('compromise')
const { extract } = await import('../../dist/index.js')

const ROUNDS = 5
const file = process.argv[2] ?? new URL('../../../shared/corpora/polnear/dev.jsonl', import.meta.url)

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** Milliseconds that a task takes over all texts. */
async function timed(texts, task) {
  const start = performance.now()
  for (const text of texts) await task(text)
  return performance.now() - start
}

async function measure(texts) {
  const tasks = { 'compromise nlp(text)': (text) => nlp(text), 'whosaid extract(text)': (text) => extract(text) }
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (const task of Object.values(tasks)) await timed(texts, task)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, task] of Object.entries(tasks)) times[name].push(await timed(texts, task))
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]))
}

if (!existsSync(file)) {
  console.log('skipped: no articles to measure on; name a file of records with a text each')
} else {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const texts = lines.map((line) => JSON.parse(line).text)
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const times = await measure(texts)
  for (const [name, time] of Object.entries(times)) {
    console.log(`${name.padEnd(24)} ${time.toFixed(0).padStart(6)} ms  ${((1000 * megabytes) / time).toFixed(2)} MB/s`)
  }
  const [parse, own] = Object.values(times)
  console.log(
    `${texts.length} articles, ${megabytes.toFixed(2)} MB, median of ${ROUNDS}: ${(parse / own).toFixed(1)} times as fast`,
  )
}
