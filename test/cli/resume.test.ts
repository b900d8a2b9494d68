import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BIN, inProcess } from '../support/command.ts'
import { folder } from '../support/folder.ts'

const SAID = '“We are glad,” said Ana Ruiz, the mayor.\n'

interface Line {
  readonly type: string
  readonly source: { readonly path: string; readonly id: string | null; readonly sha256?: string }
  readonly claims?: readonly { readonly text: string }[]
}

const linesOf = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

const run = (output: string, ...args: string[]) => inProcess(['--resume', '--format', 'jsonl', '-o', output, ...args])

test('errors of a finished output are tried again, and then there is nothing to do', async () => {
  const root = folder({ 'a.txt': SAID, 'b.txt': SAID })
  const output = join(root, 'out.jsonl')
  const args = [join(root, 'a.txt'), join(root, 'gone.txt')]
  expect(await run(output, ...args)).toMatchObject({ status: 1 })
  writeFileSync(join(root, 'gone.txt'), SAID)
  expect(await run(output, ...args)).toMatchObject({ status: 0 })
  expect(linesOf(output).map(({ type }) => type)).toEqual(['document', 'document'])
  const before = statSync(output)
  const again = await run(output, ...args)
  expect(again).toMatchObject({ status: 0, stderr: expect.stringMatching(/nothing to do: \S+out\.jsonl is finished/) })
  expect(statSync(output)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs })
  expect(readdirSync(root).sort()).toEqual(['.out.jsonl.state', 'a.txt', 'b.txt', 'gone.txt', 'out.jsonl'])
})

test('a run that was not asked for --resume can be gone on with', async () => {
  const root = folder({ 'in/a.txt': SAID })
  const output = join(root, 'out.jsonl')
  await inProcess(['--format', 'jsonl', '-o', output, join(root, 'in')])
  writeFileSync(join(root, 'in/b.txt'), SAID)
  expect(await run(output, join(root, 'in'))).toMatchObject({ status: 0 })
  expect(linesOf(output).map(({ source }) => source.path)).toEqual([join(root, 'in/a.txt'), join(root, 'in/b.txt')])
})

test.each<[string, string[], RegExp]>([
  ['an option that was not given', ['--kind', 'direct'], /other options: --kind not given, now direct\. Give the same/],
  ['another value', ['--offset-unit', 'codepoint'], /--offset-unit utf16, now codepoint/],
  ['words of a configuration', ['--config', 'own.json'], /--config not given, now [0-9a-f]{16}/],
  ['several', ['--explain', '--with-text'], /--with-text not given, now true; --explain not given, now true/],
])('other options are named, and nothing is touched: %s', async (_, options, message) => {
  const root = folder({ 'a.txt': SAID, 'own.json': '{"cues":["grouse"]}' })
  const output = join(root, 'out.jsonl')
  await run(output, join(root, 'a.txt'))
  const before = readFileSync(output, 'utf8')
  const given = options.map((each) => (each === 'own.json' ? join(root, each) : each))
  expect(await run(output, join(root, 'a.txt'), ...given)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(message),
  })
  expect(readFileSync(output, 'utf8')).toBe(before)
  expect(readdirSync(root).sort()).toEqual(['.out.jsonl.state', 'a.txt', 'out.jsonl', 'own.json'])
})

test('another command, another version and an output of unknown origin are named', async () => {
  const root = folder({ 'a.txt': SAID })
  const output = join(root, 'out.jsonl')
  await run(output, join(root, 'a.txt'))
  const clean = await inProcess(['clean', '--resume', '--format', 'jsonl', '-o', output, join(root, 'a.txt')])
  expect(clean).toMatchObject({ status: 2, stderr: expect.stringMatching(/command extract, now clean/) })
  const state = join(root, '.out.jsonl.state')
  writeFileSync(state, readFileSync(state, 'utf8').replace(/"version": "[^"]+"/, '"version": "0.0.1"'))
  expect(await run(output, join(root, 'a.txt'))).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/whosaid 0\.0\.1, now/),
  })
  rmSync(state)
  expect(await run(output, join(root, 'a.txt'))).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/nothing tells/),
  })
})

test('inputs that have changed are read again, those that are gone are told, and theirs stay', async () => {
  const root = folder({ 'in/a.txt': SAID, 'in/b.txt': SAID, 'in/c.txt': SAID })
  const output = join(root, 'out.jsonl')
  await run(output, join(root, 'in'))
  writeFileSync(join(root, 'in/b.txt'), '“We are sorry,” said Ana Ruiz, the mayor.\n')
  rmSync(join(root, 'in/c.txt'))
  const { status, stderr } = await run(output, join(root, 'in'))
  expect(status).toBe(0)
  expect(stderr).toMatch(/in\/c\.txt: warning: it is not among the inputs any more; its record was kept/)
  expect(stderr).toMatch(/1 record of inputs that had changed was replaced/)
  const found = linesOf(output).map(({ source, claims }) => [source.path.slice(-5), claims?.[0]?.text])
  expect(found.sort()).toEqual([
    ['a.txt', expect.stringMatching(/glad/)],
    ['b.txt', expect.stringMatching(/sorry/)],
    ['c.txt', expect.stringMatching(/glad/)],
  ])
  const named = await run(output, join(root, 'in/a.txt'), join(root, 'in/b.txt'), join(root, 'in/c.txt'))
  expect(named).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/c\.txt: there is no such .*; its record .* kept/),
  })
  expect(linesOf(output)).toHaveLength(3)
})

test('records are told apart by id and text, however their lines move', async () => {
  const root = folder()
  const input = join(root, 'in.jsonl')
  const output = join(root, 'out.jsonl')
  const write = (...records: object[]) =>
    writeFileSync(input, records.map((each) => `${JSON.stringify(each)}\n`).join(''))
  const args = ['--input-format', 'jsonl', input]
  write({ id: 'x', text: SAID }, { id: 'x', text: 'Rain.' }, { text: SAID })
  await run(output, ...args)
  write({ text: 'New.' }, { id: 'x', text: SAID }, { id: 'x', text: 'Snow.' }, { text: SAID })
  expect(await run(output, ...args)).toMatchObject({ status: 0 })
  expect(
    linesOf(output)
      .map(({ source }) => source.id)
      .sort(),
  ).toEqual(['1', '3', '4', 'x', 'x'])
  const fresh = join(root, 'fresh.jsonl')
  await run(fresh, ...args)
  const key = ({ source: { id, sha256 } }: Line) => `${id} ${sha256}`
  const kept = new Set(linesOf(output).map(key))
  expect(
    linesOf(fresh)
      .map(key)
      .filter((each) => !kept.has(each)),
  ).toEqual([])
})

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** About how long the record of a file is, and how many are written at most before the run is killed. */
const [RECORD, MOST_WRITTEN] = [10_000, 5]

/** Runs and kills the run at some moment while it writes; gives whether it came to its end before. */
async function killed(args: string[], output: string): Promise<boolean> {
  const lengthOf = (): number => statSync(`${output}.partial`, { throwIfNoEntry: false })?.size ?? 0
  const enough = lengthOf() + Math.random() * MOST_WRITTEN * RECORD
  const child = spawn(process.execPath, [BIN, ...args], { stdio: 'ignore' })
  // Listened for from the start: a run that ends before it is killed closes only once.
  const closed = new Promise((resolve) => child.on('close', resolve))
  while (child.exitCode === null && lengthOf() < enough) await Promise.race([closed, sleep(5)])
  child.kill('SIGKILL')
  await closed
  return child.exitCode !== null
}

test('killed at any moment, inputs changed between: no record is lost, doubled or stale', {
  timeout: 120_000,
}, async () => {
  const names = Array.from({ length: 24 }, (_, i) => `${String(i).padStart(3, '0')}.txt`)
  const root = folder(Object.fromEntries(names.map((name) => [`in/${name}`, `${SAID}\n`.repeat(20)])))
  const output = join(root, 'out.jsonl')
  const args = ['--resume', '--quiet', '--format', 'jsonl', '-o', output, join(root, 'in')]
  for (let kill = 0; kill < 4; kill++) {
    if (await killed(args, output)) break
    for (const i of [kill, kill + 12]) writeFileSync(join(root, 'in', names[i] ?? ''), `${SAID}\n`.repeat(21 + kill))
    const begun = existsSync(`${output}.partial`) && statSync(`${output}.partial`).size > 0
    if (begun) expect(await inProcess([...args, '--kind', 'direct'])).toMatchObject({ status: 2 })
  }
  expect(await inProcess(args)).toMatchObject({ status: 0, stderr: '' })
  const fresh = join(root, 'fresh.jsonl')
  await inProcess(['-q', '-f', 'jsonl', '-o', fresh, join(root, 'in')])
  expect(readFileSync(output, 'utf8').split('\n').sort()).toEqual(readFileSync(fresh, 'utf8').split('\n').sort())
})
