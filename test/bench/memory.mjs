// Whether memory stays the same however many articles there are: the peak with 100 000 against that with 1 000.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chunks } from '../../scripts/evaluate/articles.mjs'
import { BIN, measured, row } from './measure.mjs'

const COUNTS = [1_000, 100_000]
const MOST_TIMES = 1.2
const MOST_MEGABYTES = 500

const folder = mkdtempSync(join(tmpdir(), 'whosaid-bench-'))

async function peak(count) {
  const file = join(folder, 'in.jsonl')
  writeFileSync(file, '')
  for (const chunk of chunks(count)) writeFileSync(file, chunk, { flag: 'a' })
  const args = ['--input-format', 'jsonl', '--format', 'jsonl', '--quiet', '--jobs', '2', '--output']
  const { seconds, megabytes } = await measured([BIN, ...args, join(folder, 'out.jsonl'), file])
  row(`${count} articles, two jobs`, `${seconds.toFixed(0)} s`, `${megabytes.toFixed(0)} MB`)
  return megabytes
}

try {
  const [few, many] = [await peak(COUNTS[0]), await peak(COUNTS[1])]
  const right = many / few <= MOST_TIMES && many < MOST_MEGABYTES
  console.log(`${right ? 'ok' : 'FAILED'}: ${(many / few).toFixed(2)} times the peak`)
  process.exitCode = right ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
