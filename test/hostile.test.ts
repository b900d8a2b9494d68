import { describe, expect, test } from 'vitest'
import { extract } from '../src/index.ts'
import { inProcess } from './support/command.ts'
import { folder } from './support/folder.ts'
import { HOSTILE, PENDING } from './support/hostile.ts'

const MINUTES = 300_000

/** A part of the full size suffices to see that nothing hangs; HOSTILE_SCALE=1 takes all of it (docs/evaluation.md). */
const SCALE = Number(process.env.HOSTILE_SCALE ?? 0.005)

describe('hostile inputs are read to their end', () => {
  test.for(Object.entries(HOSTILE))('%s', { timeout: MINUTES }, async ([name, make], { skip }) => {
    const pending = PENDING[name]
    if (pending) skip(pending)
    const text = make(SCALE)
    const { claims, source } = await extract(text, { withText: true })
    for (const { text: content, spans } of claims.slice(0, 1000)) {
      expect(content.length).toBeGreaterThan(0)
      for (const { start, end } of spans) expect(source.text?.slice(start, end)).toBeTruthy()
    }
  })
})

test('as files they are documents, not failures', { timeout: MINUTES }, async () => {
  const begun = Object.entries(HOSTILE).filter(([name]) => !PENDING[name])
  const files = begun.map(([name, make]) => [`${name.replaceAll(' ', '-')}.txt`, make(SCALE / 4)])
  const { status, stdout, stderr } = await inProcess([
    '--quiet',
    '--format',
    'jsonl',
    folder(Object.fromEntries(files)),
  ])
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).type),
  ).toEqual(files.map(() => 'document'))
})
