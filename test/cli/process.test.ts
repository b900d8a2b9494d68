import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { BIN, inProcess } from '../support/command.ts'
import { folder } from '../support/folder.ts'

const many = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`${i}.txt`, `“We are glad,” said Ana Ruiz. ${i}\n`.repeat(200)]),
  )

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on('close', resolve))

function reading(stream: NodeJS.ReadableStream | null): () => string {
  let text = ''
  stream?.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  return () => text
}

test.skipIf(!existsSync('/dev/full'))('a full disk is told', async () => {
  const root = folder(many(2))
  for (const argument of [root, '--help']) {
    const onto = spawnSync('sh', ['-c', `"$0" "$1" --json "$2" > /dev/full`, process.execPath, BIN, argument], {
      encoding: 'utf8',
    })
    expect(onto).toMatchObject({
      status: 1,
      stderr: 'whosaid: cannot write standard output: no space left on the device\n',
    })
  }
  const into = await inProcess(['--json', '-o', '/dev/full', root])
  expect(into).toMatchObject({ status: 1, stderr: 'whosaid: cannot write /dev/full: no space left on the device\n' })
})

test('an interruption leaves a whole object and says so', async () => {
  const child = spawn(process.execPath, [BIN, '--json', folder(many(400))])
  const [stdout, stderr] = [reading(child.stdout), reading(child.stderr)]
  child.stdout.once('data', () => child.kill('SIGINT'))
  expect(await ended(child)).toBe(130)
  expect(stderr()).toMatch(/interrupted/)
  expect(JSON.parse(stdout()).documents.length).toBeLessThan(400)
})

test('an interruption ends the wait for standard input', async () => {
  const child = spawn(process.execPath, [BIN, '--json', '-'])
  const stdout = reading(child.stdout)
  child.stdout.once('data', () => child.kill('SIGINT'))
  expect(await ended(child)).toBe(130)
  expect(JSON.parse(stdout()).documents).toEqual([])
})

test('help loads nothing but the parser of options', async () => {
  const { metafile } = await build({
    entryPoints: ['main', 'parser'].map((name) => join(import.meta.dirname, `../../src/cli/${name}.ts`)),
    bundle: true,
    splitting: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    platform: 'node',
    packages: 'external',
    metafile: true,
  })
  const entries = Object.values(metafile.outputs).filter(({ entryPoint }) =>
    /(?:main|parser)\.ts$/.test(entryPoint ?? ''),
  )
  const files = entries.flatMap(({ inputs }) => Object.keys(inputs)).map((path) => path.replace(/^src\//, ''))
  expect(
    files.filter((path) => !/^(?:cli\/|version|input\/errors|report\/(?:safe|messages|counts))/.test(path)),
  ).toEqual([])
  const imports = entries
    .flatMap((entry) => entry.imports)
    .filter(({ kind, path }) => kind === 'import-statement' && !path.startsWith('out/'))
  expect(new Set(imports.map(({ path }) => path))).toEqual(new Set(['commander']))
})
