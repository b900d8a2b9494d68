// Whether damaged files of all formats are read or refused, each by itself: no crash, no hang, no output that breaks the
// schema or the offsets, no good file lost beside them.
//
//   node scripts/evaluate/fuzz.mjs [COUNT [SEED [KEEP]]]     KEEP: a folder for the files that something is wrong with
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { examine } from '../../test/support/examine.mjs'
import { EXTENSIONS, mutations } from '../../test/support/mutations.mjs'
import { unhandled } from '../../test/support/unhandled.mjs'

const [count = 10_000, seed = 1] = process.argv.slice(2, 4).map(Number)
const keep = process.argv[4]
const BATCH = 220

const files = [...mutations(count, seed)]
const faults = []
const start = performance.now()
for (let at = 0; at < files.length; at += BATCH) {
  const batch = files.slice(at, at + BATCH)
  for (const fault of [...(await examine(batch)), ...(await unhandled(batch))]) {
    faults.push(fault)
    console.log(`${fault.name}: ${fault.what}`)
    const file = files.find(({ name }) => name === fault.name)
    if (keep && file) {
      mkdirSync(keep, { recursive: true })
      writeFileSync(join(keep, file.name), file.bytes)
    }
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${Math.min(files.length, at + BATCH)} `)
}
const seconds = ((performance.now() - start) / 1000).toFixed(0)
const extensionOf = ({ name }) => name.slice(name.indexOf('.') + 1)
const each = EXTENSIONS.map((one) => `${one} ${files.filter((file) => extensionOf(file) === one).length}`)
console.log(`${files.length} files (seed ${seed}; ${each.join(', ')}): ${faults.length} faults, ${seconds} s`)
process.exitCode = faults.length > 0 ? 1 : 0
