// Whether time grows with the input and no faster: twice the input may take at most 2.4 times the time.
//
//   node test/bench/growth.mjs [PART OF A NAME]
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { shapes } from '../support/shapes.mjs'

const MOST = 2.4
const ROUNDS = 3
const STEPS = [0.25, 0.5, 1]
/** Milliseconds below which what is measured is the clock. */
const LEAST = 40
/** Milliseconds from which times are worth comparing, and how far inputs are made larger to come there. */
const ENOUGH = 200
const MOST_SCALE = 16
/** A synchronous loop cannot be stopped from within: each input has a process of its own. */
const PATIENCE = 300_000

const all = await shapes()

/** Milliseconds of processor time, the shortest of several runs: what disturbs a run only makes it longer. */
async function shortest(extract, input, path) {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    // Some are refused: that takes time, too.
    await extract(input, { path }).catch(() => {})
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

async function measure([extension, size, make]) {
  const { extract } = await import('../../dist/index.js')
  const path = `a.${extension}`
  const bytes = (step) => {
    const made = make(step * size)
    return typeof made === 'string' ? made : new Uint8Array(made)
  }
  for (let round = 0; round < ROUNDS; round++) await extract(bytes(STEPS[0]), { path }).catch(() => {})
  let scale = 1
  while (scale < MOST_SCALE && (await shortest(extract, bytes(scale), path)) < ENOUGH) scale *= 2
  const times = []
  for (const step of STEPS) times.push(await shortest(extract, bytes(step * scale), path))
  return times
}

function report(name) {
  const self = fileURLToPath(import.meta.url)
  const { stdout, status } = spawnSync(process.execPath, [self, '--one', name], { encoding: 'utf8', timeout: PATIENCE })
  const times = status === 0 ? JSON.parse(stdout) : null
  const ratio = times && Math.sqrt(times.at(-1) / times[0])
  const right = times !== null && (times.at(-1) < LEAST || ratio <= MOST)
  const shown = times?.map((time) => `${time.toFixed(0)} ms`).join(', ')
  const said = times ? `${shown}; twice the input takes ${ratio.toFixed(2)} times the time` : 'never ends'
  console.log(`${right ? 'ok    ' : 'FAILED'}  ${name}: ${said}`)
  return right
}

if (process.argv[2] === '--one') console.log(JSON.stringify(await measure(all[process.argv[3]])))
else {
  const wanted = Object.keys(all).filter((name) => name.includes(process.argv[2] ?? ''))
  const wrong = wanted.filter((name) => !report(name))
  process.exitCode = wrong.length > 0 ? 1 : 0
}
