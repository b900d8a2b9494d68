import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { areBrief, namesBrief } from '../../src/batch/brief.ts'
import { spawned } from '../support/command.ts'
import { folder } from '../support/folder.ts'

const ARTICLE = '“The quay is sinking,” said Lena Fox, the harbour master.\n'

const place = (): string =>
  folder({
    'a.txt': ARTICLE,
    'b.html': `<p>${ARTICLE}</p>`,
    'long.txt': ARTICLE.repeat(2000),
    'packed.txt': 'PK\x03\x04\0\0',
    'paper.txt': '%PDF-1.4',
    'records.jsonl': '{"text": "No."}\n',
    'folder/a.txt': ARTICLE,
  })

test.each([
  [true, ['a.txt']],
  [true, ['extract', '--format', 'jsonl', 'a.txt', 'b.html']],
  [false, ['extract', '--format', 'jsonl']],
  [false, ['long.txt']],
  [false, ['a.txt', 'long.txt']],
  [false, ['a.txt', 'folder']],
  [false, ['records.jsonl']],
])('%j: %j name a few short articles', (brief, argv) => {
  const root = place()
  const known = (argument: string): string => (/\.|folder/.test(argument) ? join(root, argument) : argument)
  expect(namesBrief(argv.map(known))).toBe(brief)
})

test('only what is plain by its content, too, is read in the thread that waits', () => {
  const root = place()
  const brief = (name: string, content: string | null = null): boolean =>
    areBrief([{ path: join(root, name), id: null, url: null, format: null, content, size: ARTICLE.length }])
  expect(
    ['a.txt', 'b.html', 'packed.txt', 'paper.txt', 'records.jsonl', 'gone.txt'].map((name) => brief(name)),
  ).toEqual([true, true, false, false, false, false])
  expect(brief('a.txt', ARTICLE)).toBe(false)
})

test('an article that is read without a thread gives what one gives that may take its time', async () => {
  const path = join(place(), 'a.txt')
  const [here, there] = await Promise.all([
    spawned(['--format', 'jsonl', path]),
    spawned(['--format', 'jsonl', '--timeout', '60', path]),
  ])
  expect(here.status).toBe(0)
  expect(here.stdout).toContain('Lena Fox')
  expect(here).toEqual(there)
})

/** Has a worker that hangs read in its own thread, as one does that hears signals. */
const HOST = `
import { Threads } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../dist/batch/threads.js')).href)}
const [path, worker] = process.argv.slice(2)
process.on('SIGINT', () => {})
const task = { path, raw: null, id: null, url: null, format: null, content: null, size: 10 }
await new Threads({ isBrief: true, worker }).run({ tasks: [task] }, new AbortController().signal, true)
`

test.skipIf(process.platform === 'win32')('what hangs there is ended by a signal all the same', async () => {
  const worker = "exports.default = () => { require('node:fs').writeSync(1, 'begun'); for (;;); }"
  const root = folder({ 'a.txt': ARTICLE, 'host.mjs': HOST, 'worker.cjs': worker })
  const child = spawn(process.execPath, ['host.mjs', 'a.txt', join(root, 'worker.js')], { cwd: root })
  child.stdout.once('data', () => child.kill('SIGINT'))
  const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)))
  expect(signal).toBe('SIGINT')
})
