import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const SCRIPT = join(import.meta.dirname, '../../scripts/evaluate/expressions.mjs')
const PATIENCE = 300_000
/** Milliseconds that one test of an expression may take at the longest input it is given. */
const MOST = 20

interface Expression {
  readonly path: string
  readonly line: number
  readonly source: string
  readonly flags: string
  /** Length of what it is tested against, as the comment above it says. */
  readonly bound: number | null
  readonly verdict:
    | 'unknown'
    | { readonly pumps: readonly { readonly prefix: string; readonly pump: string }[]; readonly suffix: string }
}

interface Findings {
  readonly count: number
  readonly unseen: readonly unknown[]
  readonly superlinear: readonly Expression[]
}

const nameOf = ({ path, line, source, flags }: Expression): string => `${path}:${line} /${source}/${flags}`

/** The worst input that was found, as long as the expression can be given. */
function attackOf({ verdict, bound }: Expression): string {
  if (verdict === 'unknown' || bound === null) return ''
  const fixed = verdict.pumps.reduce((sum, { prefix }) => sum + prefix.length, verdict.suffix.length)
  const share = Math.max(0, bound - fixed) / verdict.pumps.length
  const parts = verdict.pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.floor(share / pump.length)))
  return parts.join('') + verdict.suffix
}

function shortest(expression: Expression): number {
  const [pattern, attack] = [new RegExp(expression.source, expression.flags), attackOf(expression)]
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    pattern.lastIndex = 0
    pattern.test(attack)
    return performance.now() - start
  })
  return Math.min(...times)
}

test('no regular expression takes more than linear time, unless a comment bounds its input and that is short enough', {
  timeout: PATIENCE,
}, () => {
  const { stdout, stderr } = spawnSync(process.execPath, [SCRIPT], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  expect(stderr).toBe('')
  const { count, unseen, superlinear }: Findings = JSON.parse(stdout)
  expect(count).toBeGreaterThan(300)
  expect(unseen).toEqual([])
  expect(superlinear.filter(({ bound, verdict }) => bound === null || verdict === 'unknown').map(nameOf)).toEqual([])
  expect(superlinear.filter((expression) => shortest(expression) > MOST).map(nameOf)).toEqual([])
})
