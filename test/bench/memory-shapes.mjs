// Whether memory stays within the input's size, whatever is in it: the peak above an empty run's, for each of the shapes of
// `growth.mjs`, at two megabytes.
//
//   node test/bench/memory-shapes.mjs [PART OF A NAME [MEGABYTES [FORMAT]]]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shapes } from '../support/shapes.mjs'
import { BIN, measured, row } from './measure.mjs'

const MOST_TIMES = 80
const MOST_MEGABYTES = 1000
const [part = '', megabytes = '2', format = 'jsonl'] = process.argv.slice(2)
/** A machine that has other work takes its time. */
const PATIENCE = '900'
const size = Number(megabytes) * 1e6

const folder = mkdtempSync(join(tmpdir(), 'whosaid-bench-'))

/** The shape at about the size that is wanted. */
function grown(scale, make) {
  let step = scale / 64
  let made = Buffer.from(make(step))
  while (made.length < size / 2 && step < 1e6) {
    step *= Math.max(1.5, Math.min(4, size / made.length / 1.5))
    made = Buffer.from(make(step))
  }
  return made
}

async function peak(name, bytes) {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  const args = [BIN, '--format', format, '--quiet', '--no-config', '--jobs', '1', '--timeout', PATIENCE, file]
  // A file that is refused has a peak, too.
  const { megabytes } = await measured(args, { failing: true })
  return megabytes
}

const wrong = []
try {
  const empty = await peak('empty.txt', '\n')
  for (const [name, [extension, scale, make]] of Object.entries(await shapes())) {
    if (!name.includes(part)) continue
    const bytes = grown(scale, make)
    const above = (await peak(`a.${extension}`, bytes)) - empty
    const times = above / (bytes.length / 1e6)
    const right = times <= MOST_TIMES && above < MOST_MEGABYTES
    if (!right) wrong.push(name)
    const made = `${(bytes.length / 1e6).toFixed(1)} MB`
    row(
      `${right ? 'ok    ' : 'FAILED'}  ${name}`.padEnd(60),
      made,
      `${above.toFixed(0)} MB`,
      `${times.toFixed(0)} times`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
process.exitCode = wrong.length > 0 ? 1 : 0
