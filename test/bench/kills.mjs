// Whether any record is lost, doubled or stale when a run is killed at twenty random moments and gone on with each time,
// while inputs change and vanish; and whether other options are refused in between.
//
//   node test/bench/kills.mjs [KILLS] [ARTICLES]
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chunks } from '../../scripts/evaluate/articles.mjs'
import { BIN } from './measure.mjs'

const [kills = 20, count = 4_000] = process.argv.slice(2).map(Number)
/** Milliseconds: before the first record is written, and in the middle of the work. */
const [EARLIEST, LATEST] = [200, 1600]
/** Of so many records one changes, and one goes, after every kill. */
const CHANGED = 40

const folder = mkdtempSync(join(tmpdir(), 'whosaid-kills-'))
const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')]
const args = [BIN, '--input-format', 'jsonl', '--format', 'jsonl', '--quiet', '--resume', '--output', output, input]

function started(...options) {
  const child = spawn(process.execPath, [...args, ...options], { stdio: ['ignore', 'ignore', 'ignore'] })
  return { child, ended: new Promise((resolve) => child.on('close', resolve)) }
}

const recordsIn = (file) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

const digest = (text) => createHash('sha256').update(text).digest('hex')

/** Ids of records that were taken out of the input: theirs in the output stay. */
const gone = new Set()

/** Changes the text of some records and takes others out. */
function change(round) {
  const records = recordsIn(input)
  const kept = records.filter((record, i) => {
    if (i % CHANGED === round % CHANGED) record.text = `${record.text}\n\nChanged ${round} times.`
    const goes = i % (CHANGED * 5) === (7 * round) % (CHANGED * 5)
    if (goes) gone.add(String(record.id))
    return !goes
  })
  writeFileSync(input, kept.map((record) => `${JSON.stringify(record)}\n`).join(''))
}

/** Whether a run with other options ends with the status of misuse and changes nothing; null where nothing was begun. */
async function refusesOthers() {
  const partial = `${output}.partial`
  if (!existsSync(partial) || statSync(partial).size === 0) return null
  const before = statSync(partial)
  const status = await started('--kind', 'direct').ended
  return status === 2 && statSync(partial).size === before.size && statSync(partial).mtimeMs === before.mtimeMs
}

try {
  for (const chunk of chunks(count)) writeFileSync(input, chunk, { flag: 'a' })
  let killed = 0
  const refused = []
  while (killed < kills) {
    const { child, ended } = started()
    await Promise.race([ended, sleep(EARLIEST + Math.random() * (LATEST - EARLIEST))])
    if (child.exitCode !== null) break
    child.kill('SIGKILL')
    await ended
    killed++
    refused.push(await refusesOthers())
    change(killed)
  }
  const status = await started().ended
  const wanted = new Map(recordsIn(input).map(({ id, text }) => [String(id), digest(text)]))
  const found = new Map()
  for (const { source } of recordsIn(output)) found.set(source.id, [...(found.get(source.id) ?? []), source.sha256])
  const lost = [...wanted.keys()].filter((id) => !found.has(id)).length
  const doubled = [...found.values()].filter((digests) => digests.length > 1).length
  const stale = [...found].filter(([id, [sha256]]) => !gone.has(id) && wanted.get(id) !== sha256).length
  const right = status === 0 && killed === kills && !refused.includes(false) && lost + doubled + stale === 0
  const told = `killed ${killed} times, other options refused ${refused.filter(Boolean).length} times, ${gone.size} inputs taken out`
  console.log(`${right ? 'ok' : 'FAILED'}: ${told}; ${lost} lost, ${doubled} doubled, ${stale} stale`)
  process.exitCode = right ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
