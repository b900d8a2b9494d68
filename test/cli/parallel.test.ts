import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { BIN, inProcess } from '../support/command.ts'
import { folder } from '../support/folder.ts'

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
const RECORDS = Array.from({ length: 60 }, (_, i) => ({ id: `r${i}`, text: `“Number ${i} is open,” said Ana Ruiz.` }))
const INPUT = RECORDS.map((record) => `${JSON.stringify(record)}\n`).join('')
const OPTIONS = ['--input-format', 'jsonl', '--format', 'jsonl']

/** A folder with the records and a `whosaid` that the shell finds. */
function place(): { root: string; env: NodeJS.ProcessEnv } {
  const root = folder({
    'articles.jsonl': INPUT,
    'bin/whosaid': `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`,
  })
  chmodSync(join(root, 'bin/whosaid'), 0o755)
  return { root, env: { ...process.env, PATH: `${join(root, 'bin')}${delimiter}${process.env.PATH}` } }
}

const sorted = (text: string): string[] => text.trimEnd().split('\n').sort()

/** Without the path: a part of a file is called otherwise than its whole. */
const lines = (text: string): string[] => sorted(text.replaceAll(/"path":"[^"]*"/g, '"path":""'))

test.skipIf(process.platform === 'win32')(
  'the line for GNU parallel gives what one run gives; without it, as many runs side by side do',
  { timeout: 60_000 },
  async () => {
    const { root, env } = place()
    const known = spawnSync('parallel', ['--version']).stdout?.toString().startsWith('GNU') ?? false
    const shown = /^ {4}(parallel .*) > claims\.jsonl$/m.exec(README)?.[1]
    expect(shown).toBeDefined()
    const side = `split -l 30 articles.jsonl part- && ls part-* | xargs -P 2 -I{} sh -c 'whosaid ${OPTIONS.join(' ')} --jobs 1 --quiet {} > {}.out' && cat part-*.out`
    const command = known ? (shown ?? '').replace(/--block \w+/, '--block 3k') : side
    const together = execFileSync('sh', ['-c', command], { cwd: root, env, encoding: 'utf8' })
    const { stdout } = await inProcess([...OPTIONS, join(root, 'articles.jsonl')])
    expect(lines(together)).toEqual(lines(stdout))
  },
)
