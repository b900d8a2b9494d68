// Whether time grows with the input and no faster: twice the input may take at most 2.5 times the time.
//
//   node test/bench/growth.mjs [PART OF A NAME]
import { build } from 'esbuild'

const MOST = 2.5
const ROUNDS = 3
const STEPS = [0.02, 0.04, 0.08]

const { extract } = await import('../../dist/index.js')

/** The hostile inputs of the tests, which are written in TypeScript. */
async function hostile() {
  const entry = new URL('../support/hostile.ts', import.meta.url).pathname
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm' })
  const { HOSTILE, PENDING } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  )
  const wanted = Object.entries(HOSTILE).filter(([name]) => name.includes(process.argv[2] ?? ''))
  for (const [name] of wanted) if (PENDING[name]) console.log(`skipped ${name}: ${PENDING[name]}`)
  return wanted.filter(([name]) => !PENDING[name])
}

/** The shortest of several runs: what disturbs a run only makes it longer. */
async function shortest(text) {
  let best = Infinity
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    await extract(text)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

let failed = 0
for (const [name, make] of await hostile()) {
  const times = []
  for (const step of STEPS) times.push(await shortest(make(step)))
  const ratio = Math.sqrt(times.at(-1) / times[0])
  // Below this, what is measured is the clock.
  const right = times.at(-1) < 20 || ratio <= MOST
  if (!right) failed++
  const shown = times.map((time) => `${time.toFixed(0)} ms`).join(', ')
  console.log(
    `${right ? 'ok    ' : 'FAILED'}  ${name}: ${shown}; twice the input takes ${ratio.toFixed(2)} times the time`,
  )
}
process.exitCode = failed ? 1 : 0
