import { describe, expect, test } from 'vitest'
import { extract } from '../src/index.ts'
import { inProcess } from './support/command.ts'
import { folder } from './support/folder.ts'
import { HOSTILE } from './support/hostile.ts'

const MINUTES = 300_000

describe('hostile inputs are read to their end', () => {
  test.for(Object.entries(HOSTILE))('%s', { timeout: MINUTES }, async ([, make]) => {
    const text = make(1)
    const { claims, source } = await extract(text, { withText: true })
    for (const { text: content, spans } of claims.slice(0, 1000)) {
      expect(content.length).toBeGreaterThan(0)
      for (const { start, end } of spans) expect(source.text?.slice(start, end)).toBeTruthy()
    }
  })
})

test('as files they are documents, not failures', { timeout: MINUTES }, async () => {
  const files = Object.entries(HOSTILE).map(([name, make]) => [`${name.replaceAll(' ', '-')}.txt`, make(0.05)])
  const { status, stdout, stderr } = await inProcess(['--format', 'jsonl', folder(Object.fromEntries(files))])
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout.trimEnd().split('\n').map((line) => JSON.parse(line).type)).toEqual(files.map(() => 'document'))
})
