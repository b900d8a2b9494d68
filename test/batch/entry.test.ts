import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as library from '../../src/batch/library.ts'
import * as core from '../../src/index.ts'

it('is the library and nothing else', () => {
  expect(Object.keys(library).sort()).toEqual(Object.keys(core).sort())
})

it('is what Node loads, and gives the digest of what it was given', async () => {
  const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(exports['.'].node).toBe('./dist/batch/library.js')
  const page = `<p>${'The quay was closed on Monday, “for good”, as it seems. '.repeat(400)}</p>`
  const { source } = await library.clean(page, { format: 'html' })
  expect(source.sha256).toBe(createHash('sha256').update(page).digest('hex'))
})
