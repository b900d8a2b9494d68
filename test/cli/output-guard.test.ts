import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tasks } from '../../src/batch/input.ts'
import type { Threads } from '../../src/batch/threads.ts'
import { Choice } from '../../src/batch/walk.ts'
import { withOutput } from '../../src/cli/output/opening.ts'
import { BARE_WORK } from '../../src/cli/plan.ts'
import type { Plan } from '../../src/cli/run-plan.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { PLAIN } from '../../src/report/report.ts'
import { inProcess } from '../support/command.ts'
import { folder } from '../support/folder.ts'

const ARTICLE = '“We are glad,” said Ana Ruiz, the mayor.\n'

/** Files that are there, each with what it holds: nothing of it may be gone after a run. */
const FILES: Readonly<Record<string, string>> = {
  'in/a.txt': ARTICLE,
  'in/b.txt': ARTICLE,
  'in/A.txt': `${ARTICLE}${ARTICLE}`,
  'in/a.txt.partial': ARTICLE,
  'in/.a.txt.lock': ARTICLE,
  'in/.a.txt.state': ARTICLE,
  'in/sub/c.txt': ARTICLE,
  'other/words.json': '{}',
}

/** Ways to name the same file. */
const NAMINGS: readonly ((root: string, file: string) => string)[] = [
  (root, file) => join(root, file),
  (root, file) => `${root}//./${file}`,
  (root, file) => `${root}/other/../${file}`,
  (root, file) => `${root}/folder-link/${file}`,
  (root, file) => linked(root, file, symlinkSync),
  (root, file) => linked(root, linked(root, file, symlinkSync).slice(root.length + 1), symlinkSync),
  (root, file) => linked(root, file, linkSync),
]

/** Ways to name a file as an input beside these. */
const THROUGH: readonly ((root: string) => string)[] = [
  (root) => root,
  (root) => `${root}/in`,
  (root) => `${root}/folder-link`,
  (root) => `${root}/in/*`,
  (root) => `${root}/**/*.txt`,
]

/** Removes all files and links, and follows none; the folders stay, as to remove them takes longer than all else. */
function emptied(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name)
    if (entry.isDirectory()) emptied(inner)
    else rmSync(inner)
  }
}

let made = 0

function linked(root: string, file: string, link: (from: string, to: string) => void): string {
  made++
  const path = join(root, `link-${made}.txt`)
  link(join(root, file), path)
  return path
}

function planOf(paths: string[], output: string, named: string[], list: string | null): Plan {
  const origin = {
    paths,
    list: list === null ? null : { file: list, separator: '\n' as const },
    choice: new Choice(['txt', 'partial', 'lock', 'state']),
    stdin: null,
    fields: null,
    maxSize: 1e6,
    timeout: 1000,
    interrupt: undefined,
  }
  // No thread is asked for anything.
  const pool = {
    threads: null as unknown as Threads,
    work: { ...BARE_WORK, command: 'extract', format: 'json' },
    timeout: 1,
  } as const
  return { origin, pool, frame: PLAIN, quiet: true, output, resume: false, named, madeWith: { command: 'extract' } }
}

/** Reads and writes as a run does; gives whether it was refused. */
async function refused(plan: Plan): Promise<boolean> {
  const stream = () => new PassThrough()
  try {
    await withOutput(plan, { argv: [], stdin: null, stdout: stream(), stderr: stream(), env: {} }, async (opened) => {
      await opened.sink.write('written')
      for await (const _ of tasks(opened.origin, opened.written));
      await opened.sink.close('complete')
    })
    return false
  } catch (error) {
    if (error instanceof UsageError) return true
    throw error
  }
}

const inputs = Object.keys(FILES).filter((file) => file !== 'other/words.json')

/** Those that are found in a folder. */
const seen = inputs.filter((file) => !file.includes('/.'))

test('200 tries of paths, links and cases: no input is destroyed, and an output that is one is refused', async () => {
  const root = folder()
  let refusals = 0
  const shapes = fc.record({
    input: fc.constantFrom(...inputs),
    output: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...Object.keys(FILES)) }, fc.constant('other/new.json')),
    same: fc.boolean(),
    inputNaming: fc.constantFrom(...NAMINGS),
    outputNaming: fc.constantFrom(...NAMINGS),
    through: fc.option(fc.constantFrom(...THROUGH)),
    asList: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(shapes, async ({ input, output, same, inputNaming, outputNaming, through, asList }) => {
      emptied(root)
      for (const [file, content] of Object.entries(FILES)) {
        mkdirSync(join(root, file, '..'), { recursive: true })
        writeFileSync(join(root, file), content)
      }
      symlinkSync('.', join(root, 'folder-link'))
      const target = same ? input : output
      const path = through ? through(root) : inputNaming(root, input)
      const list = asList ? join(root, 'list') : null
      if (list) writeFileSync(list, `${path}\n`)
      const isNew = target === 'other/new.json'
      const plan = planOf(
        list ? [] : [path],
        isNew ? join(root, target) : outputNaming(root, target),
        [join(root, 'other/words.json'), ...(list ? [list] : [])],
        list,
      )
      const wasRefused = await refused(plan)
      const read = through ? seen.filter((file) => !path.endsWith('*.txt') || file.endsWith('.txt')) : [input]
      for (const file of [...read, 'other/words.json']) expect(readFileSync(join(root, file), 'utf8')).toBe(FILES[file])
      if (list) expect(readFileSync(list, 'utf8')).toBe(`${path}\n`)
      if (same && !through) expect(wasRefused).toBe(true)
      if (isNew) expect(wasRefused).toBe(false)
      if (wasRefused) refusals++
    }),
    { numRuns: 200 },
  )
  expect(refusals).toBeGreaterThan(50)
})

test.each<[string, (root: string) => string[], string]>([
  ['itself', (r) => [`${r}/a.txt`, '-o', `${r}/a.txt`], 'a.txt'],
  ['in the folder', (r) => [r, '-o', `${r}/a.txt`, '-q'], 'a.txt'],
  ['cleaned', (r) => ['clean', `${r}/a.txt`, '-o', `${r}/link.txt`], 'a.txt'],
  ['learnt from', (r) => ['learn', r, '-o', `${r}/a.txt`], 'a.txt'],
  ['a list', (r) => ['--files-from', `${r}/list`, '-o', `${r}/list`], 'list'],
  ['lines of a site', (r) => [`${r}/a.txt`, '--site-lines', `${r}/site.json`, '-o', `${r}/site.json`], 'site.json'],
  ['a configuration', (r) => [`${r}/a.txt`, '--config', `${r}/own.json`, '-o', `${r}/own.json`], 'own.json'],
  ['records', (r) => ['--input-format', 'jsonl', `${r}/r.jsonl`, '-f', 'jsonl', '-o', `${r}/r.jsonl`], 'r.jsonl'],
])('an output that is an input is wrong usage: %s', async (_, args, file) => {
  const site = '{"version":1,"type":"site-lines","pages":0,"lines":[]}\n'
  const files: Record<string, string> = {
    'a.txt': ARTICLE,
    'own.json': '{}',
    'site.json': site,
    'r.jsonl': '{"text":"x"}\n',
  }
  const root = folder(files)
  symlinkSync('a.txt', join(root, 'link.txt'))
  files.list = `${root}/a.txt\n`
  writeFileSync(join(root, 'list'), files.list)
  const { status, stdout, stderr } = await inProcess(args(root))
  expect([status, stdout, stderr]).toEqual([
    2,
    '',
    expect.stringMatching(/it is read and written \(\S+\); nothing was written/),
  ])
  expect(readFileSync(join(root, file), 'utf8')).toBe(files[file])
})

test('paths that come one by one are looked at before anything is written, too', async () => {
  const root = folder({ 'a.txt': ARTICLE, 'b.txt': ARTICLE })
  const stdin = `${root}/b.txt\n${root}/a.txt\n`
  const outcome = await inProcess(['--files-from', '-', '-f', 'jsonl', '-o', `${root}/a.txt`], { stdin })
  expect(outcome).toMatchObject({ status: 2, stderr: /a\.txt: it is read and written/ })
  expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe(ARTICLE)
})
