import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/input/read.ts'

const folder = new URL('../../fixtures/formats/', import.meta.url)

describe('articles in every format', () => {
  it.each(readdirSync(folder))('%s gives its body', async (name) => {
    const inside = new URL(`${name}/`, folder)
    const file = readdirSync(inside).find((entry) => entry.startsWith('article.')) ?? ''
    const { text, blocks } = await read(new Uint8Array(readFileSync(new URL(file, inside))), { path: file })
    const body = blocks.filter(({ kept }) => kept).map(({ start, end }) => text.slice(start, end))
    const expected: unknown = JSON.parse(readFileSync(new URL('expected.json', inside), 'utf8'))
    expect({ body }).toEqual(expected)
  })
})
