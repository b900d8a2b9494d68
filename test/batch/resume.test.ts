import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { resume } from '../../src/batch/resume.ts'
import { BIN, inProcess, spawned } from '../support/command.ts'
import { folder } from '../support/folder.ts'

const record = (path: string, type = 'document', id: string | null = null) =>
  `${JSON.stringify({ schema: 1, type, source: { path, id } })}\n`

test('what is whole stays; a broken line and errors are dropped', async () => {
  const root = folder({ 'out.jsonl.partial': `${record('a')}${record('b', 'error')}${record('a')}{"schema":1,"ty` })
  const output = join(root, 'out.jsonl')
  const earlier = await resume(output, `${output}.partial`)
  expect(readFileSync(`${output}.partial`, 'utf8')).toBe(record('a') + record('a'))
  const asked: [string, string | null][] = [
    ['a', null],
    ['a', 'x'],
    ['b', null],
    ['a', null],
    ['a', null],
  ]
  expect(asked.map(([path, id]) => earlier.takes(path, id))).toEqual([true, false, false, true, false])
})

test('an output that is complete is gone on with, too: its errors are tried again', async () => {
  const root = folder({ 'a.txt': 'Rain fell.', 'b.txt': 'Rain fell.' })
  const output = join(root, 'out.jsonl')
  writeFileSync(output, record(join(root, 'a.txt')) + record(join(root, 'b.txt'), 'error'))
  const { status } = await inProcess(['--resume', '--format', 'jsonl', '-o', output, root])
  expect(status).toBe(0)
  const lines = readFileSync(output, 'utf8').trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line)).map(({ type, source }) => [type, source.path])).toEqual([
    ['document', join(root, 'a.txt')],
    ['document', join(root, 'b.txt')],
  ])
})

test('killed at any moment and resumed, no record is lost or doubled', { timeout: 120_000 }, async () => {
  const names = Array.from({ length: 60 }, (_, i) => `${String(i).padStart(3, '0')}.txt`)
  const root = folder(
    Object.fromEntries(names.map((name) => [`in/${name}`, '“We are glad,” said Ana Ruiz.\n\n'.repeat(40)])),
  )
  const output = join(root, 'out.jsonl')
  const args = ['--resume', '--quiet', '--format', 'jsonl', '-o', output, join(root, 'in')]
  for (let kill = 0; kill < 4 && !existsSync(output); kill++) {
    const child = spawn(process.execPath, [BIN, ...args], { stdio: 'ignore' })
    // Listened for from the start: a run that ends before it is killed closes only once.
    const closed = new Promise((resolve) => child.on('close', resolve))
    await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 500))
    child.kill('SIGKILL')
    await closed
  }
  expect(await spawned(args)).toMatchObject({ status: 0, stderr: '' })
  const lines = readFileSync(output, 'utf8').trimEnd().split('\n')
  const paths = lines.map((line) => JSON.parse(line).source.path)
  expect(paths.sort()).toEqual(names.map((name) => join(root, 'in', name)))
})
