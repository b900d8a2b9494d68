import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filled, sections } from '../support/readme.ts'

const ROOT = join(import.meta.dirname, '../..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

test('what the README shows of the program is what the program does (npx vitest run test/house --update writes it anew)', async () => {
  const parts = await sections()
  for (const name of Object.keys(parts)) expect(README).toContain(`<!-- ${name} -->`)
  await expect(filled(README, parts)).toMatchFileSnapshot('../../README.md')
})

test('every dependency has its reason', () => {
  const reasons = README.slice(README.indexOf('## Dependencies'))
    .split('\n')
    .filter((line) => line.startsWith('| '))
  const named = reasons.slice(1).flatMap((line) => (line.split('|')[1] ?? '').split(',').map((name) => name.trim()))
  expect(named.sort()).toEqual(Object.keys(manifest.dependencies).sort())
})

test('every script that the README names is there', () => {
  const named = [...README.matchAll(/npm run (\w+)/g)].map((match) => match[1] ?? '')
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([])
})
