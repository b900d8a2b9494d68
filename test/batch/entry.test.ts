import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as core from '../../src/index.ts'

const ROOT = new URL('../../', import.meta.url)
const { exports } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'))
// What the build has put into few files.
const library: typeof core = await import(new URL(exports['.'].node, ROOT).href)

it('is the library and nothing else', () => {
  expect(Object.keys(library).sort()).toEqual(Object.keys(core).sort())
})

it('stands in few files, as opening hundreds takes longer than to read an article', () => {
  expect(readdirSync(new URL('dist/node/', ROOT)).length).toBeLessThan(80)
})

it('is what Node loads, and gives the digest of what it was given', async () => {
  const page = `<p>${'The quay was closed on Monday, “for good”, as it seems. '.repeat(400)}</p>`
  const { source } = await library.clean(page, { format: 'html' })
  expect(source.sha256).toBe(createHash('sha256').update(page).digest('hex'))
})
