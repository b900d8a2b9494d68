import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/read/read.ts'

const folder = new URL('../../fixtures/articles/', import.meta.url)
const cases = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/expected.body.txt`, folder)))

describe('articles in every format', () => {
  it.each(cases)('%s gives its body', async (name) => {
    const inside = new URL(`${name}/`, folder)
    const file = readdirSync(inside).find((entry) => entry.startsWith('source.')) ?? ''
    const { text, blocks } = await read(new Uint8Array(readFileSync(new URL(file, inside))), { path: file })
    const body = blocks.filter(({ kept }) => kept).map(({ start, end }) => text.slice(start, end))
    expect(`${body.join('\n\n')}\n`).toBe(readFileSync(new URL('expected.body.txt', inside), 'utf8'))
  })
})
