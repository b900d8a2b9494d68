// Whether the example for Apache Spark gives what one machine gives, while its processes are killed.
//
//   node scripts/evaluate/spark.mjs [ARTICLES]     default: 20 000; needs Python and Java, and installs PySpark for itself
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chunks } from './articles.mjs'

const COUNT = Number(process.argv[2] ?? 20_000)
const PYSPARK = 'pyspark==4.0.1'
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const EXAMPLE = join(ROOT, 'examples/spark')
const WHOSAID = [process.execPath, join(ROOT, 'bin/whosaid.js')]
const PRIVATE = join(ROOT, 'node_modules/.cache/pyspark')
const PYTHON = join(PRIVATE, 'bin/python')

/** What is killed, once each, and how its command line looks; that of Spark's own driver names the first, too. */
const VICTIMS = {
  'a whosaid process': (args) => args.startsWith(WHOSAID.join(' ')),
  'a Python worker': (args) => args.includes('-m pyspark.daemon'),
  'an executor': (args) => args.includes('ExecutorBackend'),
}

/** Records that must come out as errors: without a text, and with one that is too large. */
const FAILING = [{ id: 'no-text' }, { id: 'null-text', text: null }, { id: 'too-large', text: 'x'.repeat(100_000) }]
const MOST = '90000'

const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** Why the test cannot run here, or null. */
function missing() {
  if (process.platform === 'win32') return 'Spark is tried on Linux and macOS only'
  if (!works('python3', ['--version'])) return 'there is no Python'
  if (!works('java', ['-version'])) return 'there is no Java'
  if (works(PYTHON, ['-c', 'import pyspark'])) return null
  console.log(`installing ${PYSPARK} into ${PRIVATE}`)
  if (!works('python3', ['-m', 'venv', PRIVATE])) return 'Python cannot make an environment'
  return works(PYTHON, ['-m', 'pip', 'install', '--quiet', PYSPARK]) ? null : `pip cannot install ${PYSPARK}`
}

async function write(file) {
  const failing = FAILING.map((record) => `${JSON.stringify(record)}\n`)
  // Among the others.
  const all = function* () {
    let i = 0
    for (const chunk of chunks(COUNT - FAILING.length)) {
      yield chunk
      if (i++ % 7 === 0) yield failing.pop() ?? ''
    }
    yield failing.join('')
  }
  await pipeline(Readable.from(all()), createWriteStream(file))
}

const OPTIONS = ['--input-format', 'jsonl', '--format', 'jsonl', '--offset-unit', 'codepoint', '--max-size', MOST]

async function alone(input, output) {
  const stdio = [openSync(input, 'r'), openSync(output, 'w'), 'ignore']
  const child = spawn(WHOSAID[0], [WHOSAID[1], ...OPTIONS, '--quiet'], { stdio })
  const status = await new Promise((resolve) => child.on('close', resolve))
  if (status !== 1) throw new Error(`whosaid ended with ${status}, not with 1 for the records that must fail`)
}

/** The processes below another, each with its command line. */
function below(root) {
  const rows = execFileSync('ps', ['-axo', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\n')
  const all = rows.map((row) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row)).filter(Boolean)
  const within = new Set([root])
  // Children can stand before their parents: as often as something is found.
  for (let size = 0; size !== within.size; ) {
    size = within.size
    for (const [, pid, parent] of all) if (within.has(Number(parent))) within.add(Number(pid))
  }
  return all.filter(([, pid]) => within.has(Number(pid))).map(([, pid, parent, args]) => ({ pid, parent, args }))
}

/** The last of them: of the Python processes the first is the parent of those that work. */
function kill(root, isVictim) {
  const found = below(root).filter(({ args }) => isVictim(args))
  const victim = found.findLast(({ pid }) => !found.some(({ parent }) => parent === pid))
  if (victim) process.kill(Number(victim.pid), 'SIGKILL')
  return victim !== undefined
}

/** Each in the middle of its work: some seconds after whosaid was seen to run. */
async function killAll(child) {
  for (const [name, isVictim] of Object.entries(VICTIMS)) {
    const working = () => below(child.pid).some(({ args }) => VICTIMS['a whosaid process'](args))
    while (child.exitCode === null && !working()) await sleep(500)
    await sleep(4000)
    if (child.exitCode !== null) throw new Error(`Spark ended before ${name} was killed`)
    if (!kill(child.pid, isVictim)) throw new Error(`${name} was not there to be killed`)
    console.log(`killed ${name}`)
  }
}

async function onSpark(input, output, log) {
  const submit = join(PRIVATE, 'bin/spark-submit')
  const master = ['--master', 'local-cluster[2,1,1024]', '--conf', 'spark.ui.enabled=false', '--py-files', 'pipe.py']
  const job = ['claims.py', input, output, '--partitions', '16', '--whosaid', ...WHOSAID, '--max-size', MOST]
  const env = { ...process.env, SPARK_LOCAL_IP: '127.0.0.1', PYSPARK_PYTHON: PYTHON, PYSPARK_DRIVER_PYTHON: PYTHON }
  const stdio = ['ignore', 'pipe', openSync(log, 'w')]
  const child = spawn(submit, [...master, ...job], { cwd: EXAMPLE, env, stdio })
  let printed = ''
  child.stdout.on('data', (data) => {
    printed += data
  })
  const ended = new Promise((resolve) => child.on('close', resolve))
  await killAll(child)
  const status = await ended
  if (status !== 0) throw new Error(`Spark ended with ${status}; see ${log}`)
  return JSON.parse(printed.trim().split('\n').at(-1))
}

/** The digests of all lines, in an order of their own: which lines there are, and how often. */
async function digests(files) {
  const found = []
  for (const file of files) {
    for await (const line of createInterface({ input: createReadStream(file) })) {
      found.push(createHash('sha256').update(line).digest('base64'))
    }
  }
  return found.sort()
}

async function timed(name, work) {
  const start = performance.now()
  const result = await work()
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`)
  return result
}

async function test(folder) {
  const [input, single, cluster, log] = ['in.jsonl', 'one.jsonl', 'out', 'spark.log'].map((name) => join(folder, name))
  await write(input)
  await timed('one machine', () => alone(input, single))
  const account = await timed('Spark', () => onSpark(input, cluster, log))
  const parts = readdirSync(cluster).filter((name) => name.startsWith('part-'))
  const expected = await digests([single])
  const found = await digests(parts.map((name) => join(cluster, name)))
  const again = readFileSync(log, 'utf8').match(/WARN TaskSetManager: Lost task/g)?.length ?? 0
  console.log(`${JSON.stringify(account)}; ${again} tasks were tried again`)
  const same = expected.length === found.length && expected.every((digest, i) => digest === found[i])
  const right = same && account.articles === COUNT && account.errors === FAILING.length && again >= 3
  console.log(right ? `ok: the same ${found.length} lines as on one machine` : 'FAILED: not what one machine gives')
  return right
}

const reason = missing()
if (reason) {
  console.log(`skipped: ${reason}`)
} else {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-spark-'))
  try {
    process.exitCode = (await test(folder)) ? 0 : 1
  } finally {
    if (existsSync(folder) && process.exitCode === 0) rmSync(folder, { recursive: true })
  }
}
