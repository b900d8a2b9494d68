// Reads damaged files as a user would, and tells what is wrong with what comes out.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import Ajv from 'ajv/dist/2020.js'
import { neighbours } from './mutations.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const BIN = join(ROOT, 'bin/whosaid.js')
/** Seconds after which an input hangs, on a machine that has other things to do; `unhandled` measures more closely. */
const LONGEST = 20
/** Errors that no input may cause. */
const FAULTS = ['internal', 'timeout', 'worker-died']
const LEAST_GOOD = 4

const { SCHEMA } = await import(pathToFileURL(join(ROOT, 'dist/schema/schema.js')))
const validate = new Ajv({ strict: false }).compile(SCHEMA)

function run(args, seconds) {
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const out = []
  const err = []
  child.stdout.on('data', (chunk) => out.push(chunk))
  child.stderr.on('data', (chunk) => err.push(chunk))
  const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000)
  return new Promise((resolve) => {
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      resolve({ status, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() })
    })
  })
}

/** What is wrong with the places of a document's claims. */
function* offsetFaults({ source, claims }) {
  const text = source.text ?? ''
  let end = 0
  for (const span of claims.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start)) {
    if (span.start < end || span.end <= span.start || span.end > text.length) yield `span ${span.start}-${span.end}`
    end = span.end
  }
  for (const { id, speaker, cue, via, addressee, medium, when } of claims) {
    for (const part of [speaker, via]) {
      if (part && text.slice(part.start, part.end) !== part.mention) yield `mention in claim ${id}`
      if (part && part.name === '') yield `empty name in claim ${id}`
    }
    for (const part of [cue, addressee, medium, when])
      if (part && text.slice(part.start, part.end) !== part.text) yield `part of claim ${id}`
  }
}

/** What is wrong with one record of the output. */
function* recordFaults(record, good) {
  if (!validate(record)) yield `schema: ${validate.errors?.[0]?.instancePath} ${validate.errors?.[0]?.message}`
  if (record.type === 'document') yield* offsetFaults(record)
  if (record.type === 'error' && FAULTS.includes(record.error.code))
    yield `${record.error.code} ${record.error.message}`
  if (record.type === 'error' && good) yield 'a good neighbour is lost'
}

function* outputFaults({ status, signal, stdout, stderr }, wanted) {
  if (signal) yield { name: '-', what: `the run hangs (${signal})` }
  else if (status !== 0 && status !== 1 && status !== 2)
    yield { name: '-', what: `status ${status}: ${stderr.slice(0, 500)}` }
  if (/^\s+at .+:\d+:\d+/m.test(stderr)) yield { name: '-', what: `stack trace: ${stderr.slice(0, 500)}` }
  const seen = new Set()
  for (const line of stdout.split('\n').filter(Boolean)) {
    let record
    try {
      record = JSON.parse(line)
    } catch {
      yield { name: '-', what: 'no JSON' }
      continue
    }
    const name = basename(record.source.path)
    seen.add(name)
    for (const what of recordFaults(
      record,
      wanted.some((file) => file.name === name && file.good),
    ))
      yield { name, what }
  }
  for (const { name, isEmpty } of wanted) if (!seen.has(name) && !isEmpty) yield { name, what: 'no record' }
}

/** What is wrong with damaged files and whole ones beside them, read in one run, by so many threads. */
export async function examine(files, jobs = availableParallelism()) {
  const good = neighbours(Math.max(LEAST_GOOD, Math.ceil(files.length / 10)))
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-fuzz-'))
  try {
    const isRecords = ({ name }) => name.endsWith('.jsonl')
    const found = []
    for (const records of [false, true]) {
      const some = files.filter((file) => isRecords(file) === records)
      if (some.length === 0) continue
      // A file of records may hold none.
      const wanted = [
        ...some.map((file) => ({ ...file, isEmpty: records })),
        ...(records ? [] : good.map((file) => ({ ...file, good: true }))),
      ]
      const inside = join(folder, String(records))
      mkdirSync(inside)
      for (const { name, bytes } of wanted) writeFileSync(join(inside, name), bytes)
      const args = ['--format', 'jsonl', '--with-text', '--quiet', '--no-config']
      const bounds = ['--timeout', `${LONGEST}`, '--jobs', `${jobs}`]
      const input = records ? ['--input-format', 'jsonl', '--ext', 'jsonl'] : []
      const outcome = await run([...args, ...bounds, ...input, inside], 300 + wanted.length)
      found.push(...outputFaults(outcome, wanted))
    }
    return found
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
