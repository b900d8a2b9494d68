import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { folder } from './support/folder.ts'

const ROOT = join(import.meta.dirname, '..')
const ARTICLES = join(ROOT, 'fixtures/articles')

/** Articles with statements of many kinds: also denied ones, and by unnamed people. */
const NEWS = ['album-review', 'bank-appointment', 'budget-standoff']

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
  const dir = folder({
    'news/readme': '',
    'bin/whosaid': `#!/bin/sh\nexec node "${join(ROOT, 'bin/whosaid.js')}" "$@"\n`,
  })
  for (const name of NEWS) copyFileSync(join(ARTICLES, name, 'article.txt'), join(dir, 'news', `${name}.txt`))
  chmodSync(join(dir, 'bin/whosaid'), 0o755)
  const env = { ...process.env, PATH: `${join(dir, 'bin')}${delimiter}${process.env.PATH}` }
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', recipe.script], { cwd: dir, env, encoding: 'utf8' })
  expect({ status, stderr: stderr.replace(/^whosaid: \d+ documents.*\n/gm, '') }).toEqual({ status: 0, stderr: '' })
  expect(stdout.trim()).not.toBe('')
})
