import { describe, expect, it } from 'vitest'
import { featuresOf } from '../../../src/input/main-text/features.ts'
import { settingsOf, trustOf } from '../../../src/input/main-text/position-prior.ts'
import { PLACES_WEIGHTS } from '../../../src/models/generated/places.ts'
import { Block } from '../../../src/types.ts'
import { newsPage, parts } from './pages.ts'

function featuresOfPage(lines: readonly string[]) {
  const text = lines.join('\n')
  let at = 0
  const blocks = lines.map((line) => {
    const block = new Block(at, at + line.length)
    at += line.length + 1
    return block
  })
  return featuresOf(text, blocks, [])
}

const lines = newsPage()
  .split('\n')
  .filter((line) => line !== '')

describe('what stands above a paragraph', () => {
  it('is counted: prose, ends of an article, dates', () => {
    const settings = settingsOf(featuresOfPage(lines))
    expect(settings[0]).toEqual(['0', '0/0', '0+'])
    expect(settings.at(-1)).toEqual(['3', '2/5', '2'])
  })

  it('has a weight for each of its classes', () => {
    const { words } = JSON.parse(PLACES_WEIGHTS)
    for (const [ends, above, dates] of settingsOf(featuresOfPage(lines))) {
      expect(words.ends).toContain(ends)
      expect(words.above).toContain(above)
      expect(words.dates).toContain(dates)
    }
  })

  it('makes a paragraph trusted less below the ends of an article', () => {
    const [first = ''] = parts.PARAGRAPHS
    const trust = trustOf(featuresOfPage([...lines, first]))
    expect(trust[lines.indexOf(first)]).toBeGreaterThan(0.8)
    expect(trust.at(-1)).toBeLessThan(0.4)
  })
})
