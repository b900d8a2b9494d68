// Whether any record is lost or doubled when a run is killed at twenty random moments and gone on with each time.
//
//   node test/bench/kills.mjs [KILLS] [ARTICLES]
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chunks } from '../../scripts/evaluate/articles.mjs'
import { BIN } from './measure.mjs'

const [kills = 20, count = 4_000] = process.argv.slice(2).map(Number)
/** Milliseconds: before the first record is written, and in the middle of the work. */
const [EARLIEST, LATEST] = [200, 1600]

const folder = mkdtempSync(join(tmpdir(), 'whosaid-kills-'))
const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')]
const args = [BIN, '--input-format', 'jsonl', '--format', 'jsonl', '--quiet', '--resume', '--output', output, input]

function started() {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  return { child, ended: new Promise((resolve) => child.on('close', resolve)) }
}

/** How often each id stands in the output. */
function counts() {
  const found = new Map()
  for (const line of readFileSync(output, 'utf8').trimEnd().split('\n')) {
    const { id } = JSON.parse(line).source
    found.set(id, (found.get(id) ?? 0) + 1)
  }
  return found
}

try {
  for (const chunk of chunks(count)) writeFileSync(input, chunk, { flag: 'a' })
  let killed = 0
  while (killed < kills) {
    const { child, ended } = started()
    await Promise.race([ended, sleep(EARLIEST + Math.random() * (LATEST - EARLIEST))])
    if (child.exitCode !== null) break
    child.kill('SIGKILL')
    await ended
    killed++
  }
  const early = existsSync(output)
  const status = early ? 0 : await started().ended
  const found = counts()
  const doubled = [...found.values()].filter((times) => times > 1).length
  const right = status === 0 && killed === kills && found.size === count && doubled === 0
  console.log(`${right ? 'ok' : 'FAILED'}: killed ${killed} times; ${count - found.size} lost, ${doubled} doubled`)
  process.exitCode = right ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
