// What the benchmarks measure with.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const BIN = fileURLToPath(new URL('../../bin/whosaid.js', import.meta.url))

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

// Loaded before the program that is measured: says at its end what memory it had at most, in kilobytes.
const REPORTER = `import { writeSync } from 'node:fs'
process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))`

/** Runs Node with these arguments: seconds from start to end, megabytes at most, and what it printed; a run may only end with an error if `failing`. */
export function measured(args, { stdin = 'ignore', stdout = 'ignore', failing = false } = {}) {
  const reporter = `data:text/javascript,${encodeURIComponent(REPORTER)}`
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', reporter, ...args], { stdio: [stdin, stdout, 'inherit', 'pipe'] })
  let peak = ''
  let text = ''
  child.stdio[3].on('data', (data) => {
    peak += data
  })
  child.stdout?.on('data', (data) => {
    text += data
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      if (status !== 0 && !failing) reject(new Error(`node ${args.join(' ')} ended with ${status}`))
      else resolve({ seconds: (performance.now() - start) / 1000, megabytes: Number(peak) / 1000, text })
    })
  })
}

/** A row of a table. */
export function row(name, ...cells) {
  console.log(name.padEnd(34) + cells.map((cell) => String(cell).padStart(14)).join(''))
}
