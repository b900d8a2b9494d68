import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { folder } from './support/folder.ts'

const ROOT = join(import.meta.dirname, '..')

/** Articles with statements of many kinds: also denied ones, and by unnamed people. Short ones, as each recipe reads them. */
const NEWS = {
  'bridge.txt': `The bridge opens at last

“We are glad that it is over,” said Ana Ruiz, the mayor of Norwick. “It took eleven years.”

Ruiz denied on Monday that the bridge had cost twice as much. A person familiar with the matter said it had.
`,
  'ferry.txt': `The ferry stays in port

Hugo Hill, the harbour master, said that the ferry would not sail before May. “We looked at the hull,” he told reporters.
`,
}

interface Recipe {
  readonly title: string
  readonly needs: readonly string[]
  readonly script: string
}

/** The blocks of the page that name what they need. */
const RECIPES: readonly Recipe[] = readFileSync(join(ROOT, 'docs/recipes.md'), 'utf8')
  .split(/^## /m)
  .flatMap((section) => {
    const found = /<!-- needs ([\w -]+) -->\n```sh\n([\s\S]*?)```/.exec(section)
    const [title = ''] = section.split('\n')
    return found ? [{ title, needs: (found[1] ?? '').split(' '), script: found[2] ?? '' }] : []
  })

/** What a recipe needs and is not there: programs, and packages of Python behind it. */
function missing({ needs }: Recipe): string[] {
  const isThere = (name: string): boolean =>
    spawnSync('sh', ['-c', `command -v ${name}`]).status === 0 ||
    (needs[0] === 'python3' && spawnSync('python3', ['-c', `import ${name}`]).status === 0)
  return needs.filter((name) => !isThere(name))
}

test('every section has a recipe', () => {
  expect(RECIPES.map(({ title }) => title)).toHaveLength(9)
})

test.for(RECIPES)('$title', { timeout: 120_000 }, (recipe, { skip }) => {
  const lacking = missing(recipe)
  if (lacking.length > 0) skip(`not there: ${lacking.join(', ')}`)
  const news = Object.entries(NEWS).map(([name, text]) => [`news/${name}`, text])
  const dir = folder({
    ...Object.fromEntries(news),
    'bin/whosaid': `#!/bin/sh\nexec node "${join(ROOT, 'bin/whosaid.js')}" "$@"\n`,
  })
  chmodSync(join(dir, 'bin/whosaid'), 0o755)
  const env = { ...process.env, PATH: `${join(dir, 'bin')}${delimiter}${process.env.PATH}` }
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', recipe.script], { cwd: dir, env, encoding: 'utf8' })
  expect({ status, stderr: stderr.replace(/^whosaid: \d+ documents.*\n/gm, '') }).toEqual({ status: 0, stderr: '' })
  expect(stdout.trim()).not.toBe('')
})
