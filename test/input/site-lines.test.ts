import { describe, expect, it } from 'vitest'
import { recurringLines } from '../../src/input/site-lines.ts'
import { readText } from '../../src/input/text/read-text.ts'
import { newsPage, parts } from './main-text/pages.ts'

const SLOGAN = 'We have told the stories of this harbour and its people, fair and square, since 1881.'
const page = (about: string) => newsPage([...parts.PARAGRAPHS.map((line) => `${line} ${about}`), SLOGAN])

describe('what a site repeats', () => {
  const pages = ['One.', 'Two.', 'Three.'].map(page)

  it('is counted once a page', () => {
    const lines = recurringLines(pages)
    expect(lines.get(SLOGAN)).toBe(3)
    expect(lines.get('Home')).toBe(3)
    expect([...lines.keys()].some((line) => line.startsWith('The council'))).toBe(false)
  })

  it('can be asked for from a number of pages on', () => {
    expect(recurringLines([...pages, 'Home'], 4)).toEqual(new Map([['Home', 4]]))
  })

  it('is dropped, whatever it says', () => {
    const text = pages[0] ?? ''
    const slogan = (siteLines?: ReadonlySet<string>) =>
      readText(text, siteLines ? { siteLines } : {}).blocks.find(({ start, end }) => text.slice(start, end) === SLOGAN)
    expect(slogan()?.kept).toBe(true)
    expect(slogan(new Set(recurringLines(pages).keys()))).toMatchObject({ kept: false, rule: 'site-line' })
  })
})
