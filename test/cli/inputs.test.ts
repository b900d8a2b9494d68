import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BIN, inProcess, shell } from '../support/command.ts'
import { folder } from '../support/folder.ts'

const SAID = '“We are glad,” said Ana Ruiz, the mayor.\n'
const WINDOWS = process.platform === 'win32'

interface Line {
  readonly type: string
  readonly source: { readonly path: string; readonly id: string | null }
  readonly error?: { readonly code: string; readonly message: string }
}

const linesOf = (text: string): Line[] =>
  (text === '' ? [] : text.trimEnd().split('\n')).map((line) => JSON.parse(line))
// Both wait for two seconds, so they wait at the same time as what follows.
describe.concurrent('a named pipe that nobody writes to is given up, and a slow one is read', () => {
  test.skipIf(WINDOWS)('of articles', async ({ expect, onTestFinished }) => {
    const root = folder({ 'a.txt': SAID }, onTestFinished)
    const { stdout, stderr, status } = await shell(
      'mkfifo never late; (sleep 0.3; cat a.txt > late) & $W -f jsonl --timeout 2 never late',
      root,
    )
    expect(status).toBe(1)
    expect(stderr).toMatch(/^whosaid: never: reading it took too long \(more than 2 seconds; --timeout allows more\)/)
    expect(linesOf(stdout).map(({ type, source, error }) => [type, source.path, source.id, error?.code])).toEqual([
      ['error', 'never', null, 'timeout'],
      ['document', 'late', null, undefined],
    ])
  })

  test.skipIf(WINDOWS)('of records', async ({ expect, onTestFinished }) => {
    const { stdout, status } = await shell(
      `mkfifo never records; (echo '{"text":"x","id":"r"}' > records) &
      $W -q -f jsonl --input-format jsonl --timeout 2 records never`,
      folder({}, onTestFinished),
    )
    expect(status).toBe(1)
    expect(linesOf(stdout).map(({ type, source, error }) => [type, source.path, source.id, error?.code])).toEqual([
      ['document', 'records', 'r', undefined],
      ['error', 'never', null, 'timeout'],
    ])
  })
})

test.skipIf(WINDOWS)('what has no end is told, however it comes', async () => {
  const piped = await shell(
    `$W -f jsonl --max-size 1M - < /dev/zero
    $W -f jsonl --max-size 1M --timeout 0.3 --input-format jsonl < /dev/zero`,
    folder(),
  )
  expect(linesOf(piped.stdout).map(({ error }) => error?.code)).toEqual(['too-large', 'timeout'])
  expect(piped.stderr).toMatch(/line 1 does not end; nothing behind it was read/)
  const article = join(folder({ 'a.txt': SAID }), 'a.txt')
  const named = await inProcess(['-f', 'jsonl', '/dev/zero', '--files-from', '/dev/zero'])
  expect(linesOf(named.stdout).map(({ error }) => error?.code)).toEqual(['not-a-file', 'not-a-file'])
  expect(named.stderr.match(/\/dev\/zero: it is no file and no folder/g)).toHaveLength(2)
  for (const option of ['--config', '--site-lines']) {
    const { stdout, stderr } = await inProcess(['-f', 'jsonl', option, '/dev/zero', article])
    expect([stdout, stderr]).toEqual(['', expect.stringMatching(/\/dev\/zero: it is no file and no folder/)])
  }
})

test('records behind one that is too long are read, and memory stays as it is', async () => {
  const args = [BIN, '-q', '-f', 'jsonl', '--input-format', 'jsonl', '--max-size', '100K', '-']
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] })
  const out: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  const closed = new Promise((resolve) => child.on('close', resolve))
  const write = (text: string) => new Promise((resolve) => child.stdin.write(text, resolve))
  await write('{"id":"a","text":"x"}\n{"id":"long","text":"')
  for (let i = 0; i < 100; i++) await write('y'.repeat(2 ** 20))
  const status = WINDOWS ? '' : readFileSync(`/proc/${child.pid}/status`, 'utf8')
  await write('"}\n{"id":"b","text":"z"}\n')
  child.stdin.end()
  expect(await closed).toBe(1)
  expect(linesOf(Buffer.concat(out).toString()).map(({ source, error }) => [source.id, error?.code])).toEqual([
    ['a', undefined],
    ['2', 'too-large'],
    ['b', undefined],
  ])
  const peak = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0)
  expect(peak).toBeLessThan(400_000)
})

test.skipIf(WINDOWS)('files of options may come from pipes', async () => {
  const root = folder({ 'a.txt': SAID.replace('said', 'groused'), 'own.json': '{"cues":["grouse"]}' })
  const site = '{"version":1,"type":"site-lines","pages":0,"lines":[]}'
  const { stdout, stderr } = await shell(
    `mkfifo own site; (cat own.json > own) & (echo '${site}' > site) & $W -q -f jsonl --config own --site-lines site a.txt`,
    root,
  )
  expect(stderr).toBe('')
  expect(stdout).toMatch(/"lemma":"grouse"/)
})

test.skipIf(WINDOWS)('standard input has other names', async () => {
  const { stdout } = await shell(
    'cat a.txt | $W -q -f jsonl /dev/stdin; $W -q -f jsonl /dev/fd/0 < a.txt',
    folder({ 'a.txt': SAID }),
  )
  expect(linesOf(stdout).map(({ type, source }) => [type, source.path])).toEqual([
    ['document', '/dev/stdin'],
    ['document', '/dev/fd/0'],
  ])
})

test('folders that link to each other: each file once', async () => {
  const root = folder()
  const names = Array.from({ length: 7 }, (_, i) => `f${i}`)
  for (const name of names) {
    mkdirSync(join(root, name))
    writeFileSync(join(root, name, `${name}.txt`), SAID)
  }
  for (const from of names)
    for (const to of names) if (from !== to) symlinkSync(`../${to}`, join(root, from, `link-${to}`))
  for (const paths of [[root], names.map((name) => join(root, name)), [root, root]]) {
    const { stdout, status } = await inProcess(['-f', 'jsonl', ...paths])
    expect(status).toBe(0)
    const found = linesOf(stdout).map(({ source }) => source.path.split('/').at(-1))
    expect(found.sort()).toEqual(names.map((name) => `${name}.txt`))
  }
})

test.skipIf(process.platform !== 'linux')('names that are no UTF-8 are shown with their bytes, and read', async () => {
  const root = folder()
  const name = (text: string): Buffer => Buffer.concat([Buffer.from(`${root}/`), Buffer.from(text, 'latin1')])
  for (const path of ['all', 'all/caf\xe9', 'one', 'some']) mkdirSync(name(path))
  for (const path of ['all/caf\xe9/na\xefve.txt', 'all/\xc3\xa9.txt', 'one/\xe9.txt', 'some/\xef.txt'])
    writeFileSync(name(path), SAID)
  const { stdout } = await shell(
    `printf 'some/\\357.txt\\n' | $W -q -f jsonl all "$(printf 'one/\\351.txt')" --files-from -`,
    root,
  )
  expect(linesOf(stdout).map(({ type, source }) => [type, source.path])).toEqual([
    ['document', 'all/caf\\xe9/na\\xefve.txt'],
    ['document', 'all/é.txt'],
    ['document', 'one/\\xe9.txt'],
    ['document', 'some/\\xef.txt'],
  ])
})

/** Makes 200 folders in each other, a part at a time: a path to the innermost would be too long to make it with. */
const NEST = `nest() (path=$(printf "$1/%.0s" $(seq 100)); for part in 1 2; do mkdir -p $path; cd -P $path; done; printf %s "$SAID" > a.txt)`

test.skipIf(WINDOWS)('folders nested deeply are walked, or it is told that their path is too long', async () => {
  const script = `SAID='${SAID}'; ${NEST}; nest down; nest ${'n'.repeat(25)}; $W -q -f jsonl down nn*; rm -rf down nn*`
  const { stdout } = await shell(script, folder())
  expect(linesOf(stdout).map(({ type, error }) => [type, error?.message])).toEqual([
    ['document', undefined],
    ['error', 'the file cannot be read (the path is longer than the system allows)'],
  ])
})

test.skipIf(process.platform !== 'linux').each([40, 32, 28, 24])('ulimit -n %i: a message, no trace', async (files) => {
  const { stderr, status } = await shell(`ulimit -n ${files}; $W a.txt`, folder({ 'a.txt': SAID }))
  expect(status).toBe(1)
  expect(stderr).toMatch(/^whosaid: too (?:few|many) files .*ulimit -n.*\n$/)
})

test.skipIf(WINDOWS)('a working folder that is gone is told', async () => {
  const root = folder({ 'a.txt': SAID })
  const { stdout, stderr } = await shell(
    `mkdir gone; cd gone; rmdir ../gone; for a in x.txt ${root}/a.txt 'learn .' '-o y x'; do $W $a; echo $?; done; $W --version`,
    root,
  )
  expect(stdout).toMatch(/^1\n1\n1\n1\n\d/)
  expect(stderr).toBe('whosaid: the working folder does not exist any more; change to another one\n'.repeat(4))
})
