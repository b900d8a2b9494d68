import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { type Expected, isRight, readPages } from './pages.ts'

const PAGES = readPages(new URL('./pages/', import.meta.url))

describe('pages in the manner of newspapers from all over the English-speaking world', () => {
  it.each(PAGES.map((page) => [page.id, page] as const))('%s', async (_, { text, expected }) => {
    const { claims } = await extract(text)
    const told = ({ words, names, roles }: Expected): string =>
      [words, names.join(' / '), roles.join(' / ')].join(' | ')
    const wrong = expected.filter((row) => !isRight(row, claims))
    expect(wrong.map(told)).toEqual(expected.filter((row) => row.wrong).map(told))
  })
})
