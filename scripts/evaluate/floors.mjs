// Runs the scorers that lie beside the project and holds their figures against the floors in test/floors.json.
// A figure may rise; the floor is then raised by hand. Where the scorers are absent this says so and passes.
//
//   node scripts/evaluate/floors.mjs
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..')
const SHARED = join(ROOT, '../shared')

/** The figures that a scorer prints for the command as it is built. */
function figuresOf({ scorer, args, cmd = 'node bin/whosaid.js' }) {
  const inputs = args.map((arg) => (arg.startsWith('--') ? arg : join(SHARED, arg)))
  const shared = join(SHARED, 'score', scorer)
  const script = existsSync(shared) ? shared : join(ROOT, 'scripts/evaluate', scorer)
  const command = [script, ...inputs, '--cmd', cmd, '--json']
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' })
  if (status === 0) return JSON.parse(stdout)
  console.log(`failed  ${scorer}: ${stderr.trim()}`)
  return {}
}

/** Whether one figure is on the right side of its floor or ceiling. Scorers leave out what they counted nothing of. */
function holds(figures, { path, least, most }, name) {
  const value = path.reduce((found, key) => found?.[key], figures)
  const right = least === undefined ? value <= most : (value ?? 0) >= least
  const bound = least === undefined ? `at most ${most}` : `at least ${least}`
  console.log(`${right ? 'ok      ' : 'failed  '}${name} ${path.join(' ')}: ${value ?? 'missing'} (${bound})`)
  return right
}

/** Runs one scorer for all its figures. */
function check(run) {
  const figures = figuresOf(run)
  const name = [run.scorer, ...run.args].map((part) => part.split('/').pop()).join(' ')
  return run.figures.map((figure) => holds(figures, figure, name))
}

if (existsSync(join(SHARED, 'score'))) {
  const results = JSON.parse(readFileSync(join(ROOT, 'test/floors.json'), 'utf8')).flatMap(check)
  const failed = results.filter((right) => !right).length
  console.log(`${results.length - failed} passed, ${failed} failed`)
  process.exitCode = failed ? 1 : 0
} else {
  console.log('skipped: the scorers and their corpora are not beside this checkout (../shared)')
  console.log('0 passed, 0 failed')
}
