import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BIN, inProcess, shell } from '../support/command.ts'
import { folder } from '../support/folder.ts'

const SAID = '“We are glad,” said Ana Ruiz, the mayor.\n'
const WINDOWS = process.platform === 'win32'

const documentsIn = (text: string): unknown[] => JSON.parse(text).documents
test('the name of the file tells the format, unless one is given', async () => {
  const root = folder({ 'a.txt': SAID })
  const written = async (name: string, ...options: string[]): Promise<string> => {
    expect(await inProcess([...options, '-o', join(root, name), join(root, 'a.txt')])).toMatchObject({ status: 0 })
    return readFileSync(join(root, name), 'utf8')
  }
  expect(documentsIn(await written('out.json'))).toHaveLength(1)
  expect(JSON.parse(await written('out.ndjson'))).toHaveProperty('claims')
  expect(await written('out.csv')).toMatch(/^[a-z_]+,/i)
  expect(await written('out.HTM')).toMatch(/^<!doctype html>/i)
  expect(await written('out.md')).toContain('Ana Ruiz')
  expect(await written('other.json', '--format', 'csv')).toMatch(/^[a-z_]+,/i)
  expect(await written('out.txt')).toContain('1 claim')
})

test('a link stays, and the file that it leads to is replaced, there or not', async () => {
  const root = folder({ 'a.txt': SAID, 'deep/old.json': 'old' })
  chmodSync(join(root, 'deep/old.json'), 0o600)
  symlinkSync('deep/old.json', join(root, 'link'))
  symlinkSync('link', join(root, 'link-to-link'))
  symlinkSync('deep/new.json', join(root, 'dangling'))
  for (const name of ['link-to-link', 'dangling']) {
    expect(await inProcess(['--json', '-o', join(root, name), join(root, 'a.txt')])).toMatchObject({ status: 0 })
    expect(lstatSync(join(root, name)).isSymbolicLink()).toBe(true)
  }
  expect(readlinkSync(join(root, 'link'))).toBe('deep/old.json')
  expect(readdirSync(join(root, 'deep'))).toEqual(['new.json', 'old.json'])
  for (const name of ['old', 'new'])
    expect(documentsIn(readFileSync(join(root, `deep/${name}.json`), 'utf8'))).toHaveLength(1)
  expect(statSync(join(root, 'deep/old.json')).mode & 0o777).toBe(0o600)
})

test.skipIf(WINDOWS)('devices, pipes and standard output are written to as they are', async () => {
  const root = folder({ 'a.txt': SAID })
  const read = shell('mkfifo pipe && cat pipe > from-pipe', root)
  while (!existsSync(join(root, 'pipe'))) await new Promise((resolve) => setTimeout(resolve, 5))
  for (const output of [join(root, 'pipe'), '/dev/null'])
    expect(await inProcess(['--json', '-o', output, join(root, 'a.txt')])).toMatchObject({ status: 0, stdout: '' })
  await read
  const { stdout, stderr } = await shell(
    `set -e; W="$W --json"
    $W -o /dev/stdout a.txt > redirected
    echo before > appended; $W -o /dev/stdout a.txt >> appended
    $W -o - a.txt | cat > from-dash
    test -p pipe; test -c /dev/null; ls -A`,
    root,
  )
  expect(stderr).toBe('')
  expect(stdout.split('\n').filter(Boolean)).toEqual([
    'a.txt',
    'appended',
    'from-dash',
    'from-pipe',
    'pipe',
    'redirected',
  ])
  for (const name of ['from-pipe', 'redirected', 'from-dash']) {
    expect(documentsIn(readFileSync(join(root, name), 'utf8')), name).toHaveLength(1)
  }
  expect(readFileSync(join(root, 'appended'), 'utf8')).toMatch(/^before\n\{/)
})

const closed = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on('close', resolve))

/** A run that has begun to write and waits for more. */
async function waiting(output: string): Promise<ChildProcess> {
  const args = [BIN, '-f', 'jsonl', '--input-format', 'jsonl', '-o', output, '-']
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'pipe'] })
  child.stdin?.write(`${JSON.stringify({ id: 'x', text: SAID })}\n`)
  const begun = () => existsSync(`${output}.partial`) && statSync(`${output}.partial`).size > 0
  while (!begun()) await new Promise((resolve) => setTimeout(resolve, 20))
  return child
}

test('of two runs with one output the second is refused, by whatever name; one that was killed is not waited for', async () => {
  const root = folder({ 'a.txt': SAID, 'out.jsonl': 'old\n' })
  symlinkSync('out.jsonl', join(root, 'link'))
  const output = join(root, 'out.jsonl')
  const first = await waiting(output)
  for (const name of ['out.jsonl', 'link']) {
    const second = await inProcess(['-f', 'jsonl', '-o', join(root, name), join(root, 'a.txt')])
    expect(second).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /cannot write \S+: another run is writing it \(process \d+ on \S+\); if there is none, delete /,
      ),
    })
  }
  first.kill('SIGKILL')
  await closed(first)
  expect(readFileSync(output, 'utf8')).toBe('old\n')
  expect(existsSync(join(root, '.out.jsonl.lock'))).toBe(true)
  expect(await inProcess(['-q', '-f', 'jsonl', '-o', output, join(root, 'a.txt')])).toMatchObject({
    status: 0,
    stderr: '',
  })
  expect(readFileSync(output, 'utf8').trimEnd().split('\n')).toHaveLength(1)
  expect(readdirSync(root).sort()).toEqual(['.out.jsonl.state', 'a.txt', 'link', 'out.jsonl'])
})

test('a lock of another process with the same number is stale', async () => {
  const root = folder({ 'a.txt': SAID })
  const { hostname } = await import('node:os')
  const holder = { pid: process.pid, host: hostname(), started: '1' }
  writeFileSync(join(root, '.out.json.lock'), JSON.stringify(holder))
  const outcome = await inProcess(['--json', '-o', join(root, 'out.json'), join(root, 'a.txt')])
  expect(outcome.status).toBe(existsSync(`/proc/${process.pid}/stat`) ? 0 : 1)
})

test.skipIf(WINDOWS).each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s leaves the older output whole',
  async (signal) => {
    const root = folder({ 'out.jsonl': 'old\n' })
    const child = await waiting(join(root, 'out.jsonl'))
    child.kill(signal)
    expect(await closed(child)).toBe(130)
    expect(readFileSync(join(root, 'out.jsonl'), 'utf8')).toBe('old\n')
    expect(readdirSync(root).sort()).toEqual(['.out.jsonl.partial.state', 'out.jsonl', 'out.jsonl.partial'])
  },
)

test.skipIf(WINDOWS || process.getuid?.() === 0)(
  'a folder that cannot be written to is told, and the output stays',
  async () => {
    const root = folder({ 'a.txt': SAID, 'dir/out.json': 'old' })
    chmodSync(join(root, 'dir'), 0o500)
    const outcome = await inProcess(['--json', '-o', join(root, 'dir/out.json'), join(root, 'a.txt')])
    chmodSync(join(root, 'dir'), 0o700)
    expect(outcome).toMatchObject({ status: 1, stderr: expect.stringMatching(/cannot write .*: permission denied/) })
    expect(readFileSync(join(root, 'dir/out.json'), 'utf8')).toBe('old')
  },
)

test.skipIf(WINDOWS)('a partial output that is a link is not written through', async () => {
  const root = folder({ 'a.txt': SAID, precious: 'precious' })
  mkdirSync(join(root, 'x'))
  symlinkSync('../precious', join(root, 'x/out.json.partial'))
  expect(await inProcess(['--json', '-o', join(root, 'x/out.json'), join(root, 'a.txt')])).toMatchObject({ status: 0 })
  expect(readFileSync(join(root, 'precious'), 'utf8')).toBe('precious')
})

/** Statements of long words, which are read in no time; none like another, as what recurs is dropped. */
const longStatements = (file: number): string =>
  Array.from({ length: 14 }, (_, i) => {
    const words = `We are glad of number ${file * 20 + i} ${'x'.repeat(900)} ${'y'.repeat(900)}`
    return `“${words},” said Ana Ruiz, the mayor of Norwick on the Wane.\n\n`
  }).join('')

test.skipIf(WINDOWS).each([
  ['--help', ''],
  ['help clean', ''],
  ['schema', ''],
  ['clean -q -j1 in', ''],
  ['-q in', ''],
  ['-q -j1 -f jsonl in', ''],
  ['-q -j1 --with-text --json in', ''],
  ['', '2>&1 '],
])('a closed pipe is quiet: whosaid %s', async (args, redirection) => {
  // In any form more than a pipe holds, 64 KB: otherwise all is written before it is closed.
  const files = Array.from({ length: 4 }, (_, i) => [`in/${i}.txt`, longStatements(i)])
  const root = folder(Object.fromEntries(files))
  const { stdout, stderr } = await shell(
    `{ $W ${args} ${redirection}</dev/null; echo "status $?" >&2; } | head -c 1`,
    root,
  )
  expect(stdout).toHaveLength(1)
  expect(stderr).toBe(`status ${args === '' ? 2 : 0}\n`)
})

test.skipIf(WINDOWS || spawnSync('script', ['--version']).status !== 0)(
  'a signal gives the terminal back as it was',
  async () => {
    const files = Array.from({ length: 60 }, (_, i) => [`in/${i}.txt`, `${SAID}\n`.repeat(400)])
    const root = folder(Object.fromEntries(files))
    const run = `$W -f jsonl -o out.jsonl in & until test -e out.jsonl.partial; do sleep 0.05; done; kill -TERM $!; wait $!; echo "status $?"`
    const { stdout } = await shell(`script -qec '${run}' /dev/null </dev/null`, root)
    expect(stdout).toMatch(/interrupted; \d+ documents? had been read\r?\nstatus 130/)
    // Neither the cursor nor the wrapping of lines is touched, so that even SIGKILL leaves nothing to put right.
    expect(stdout).not.toMatch(/\u001b\[\?/)
  },
)

test.skipIf(process.platform === 'win32')('a limit for the size of files is told', async () => {
  const root = folder({ 'a.txt': '“We are glad that it is over,” said Ana Ruiz, the mayor.\n'.repeat(100) })
  const { status, stderr } = await shell('ulimit -f 1; $W -q -f html a.txt -o a.html', root)
  expect([status, stderr]).toEqual([
    1,
    'whosaid: cannot write a.html: it would be larger than ulimit -f or the file system allows\n',
  ])
})
