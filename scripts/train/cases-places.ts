import { featuresOf } from '../../src/input/main-text/features.ts'
import { settingsOf } from '../../src/input/main-text/position-prior.ts'
import { readText } from '../../src/input/text/read-text.ts'
import type { Case } from './case.ts'

const LEAST_WORDS = 8

/**
 * Which unmarked paragraphs of a page are part of its article. A page has as much say as any other of its length squared.
 *
 * @param labelsOf for each line 1 where it is part of the article, 0 where it is not, -1 where it has no words
 */
export function placeCases(text: string, labelsOf: (lines: readonly string[]) => readonly number[]): Case[] {
  const { blocks } = readText(text, {})
  const labels = labelsOf(blocks.map(({ start, end }) => text.slice(start, end).replace(/\n/g, ' ')))
  const features = featuresOf(text, blocks, [])
  const settings = settingsOf(features)
  return features.flatMap(({ rule, dateline, words }, i) => {
    const label = labels[i] ?? -1
    if (rule || dateline || words < LEAST_WORDS || label < 0) return []
    const weight = (2 * Math.sqrt(Math.min(words, 60) + 1)) / Math.sqrt(blocks.length)
    return [{ values: settings[i] ?? [], right: label === 1, weight }]
  })
}
