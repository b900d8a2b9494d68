import { expect, test } from 'vitest'
import { trace } from '../src/pipeline.ts'

const TEXT = 'The bridge leans, the mayor said. She left. Ana Ruiz declined to comment on the “Tower” of Norwick.\n'

test('a trace shows every candidate for an attribution, with the reason of each rejection', async () => {
  const { frames } = await trace(TEXT)
  const words = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end)
  expect(
    frames.map(({ rule, cue, source, content, fault }) => [
      rule,
      words(cue),
      source && words(source),
      content.map(words).join('+'),
      fault,
    ]),
  ).toEqual([
    ['subject-verb-content', 'leans', 'The bridge', '', 'improbable'],
    ['content-subject-verb', 'said', 'the mayor', 'The bridge leans', ''],
    ['', 'left', null, '', 'seldom-a-cue'],
    ['subject-verb-content', 'declined', 'Ana Ruiz', 'to comment on the “Tower” of Norwick', 'no-comment'],
    ['dependent-verb', 'to comment on', 'Ana Ruiz', '', 'improbable'],
  ])
  expect(frames.map(({ chosen }) => chosen)).toEqual([false, true, false, false, false])
  for (const { probability, rule } of frames) expect(probability === null).toBe(rule === '')
})

test('a trace shows quotations outside all frames, with what they would have had to reach', async () => {
  const { quotations } = await trace(TEXT)
  expect(quotations.map(({ start, end, extractor }) => [TEXT.slice(start, end), extractor])).toEqual([['“Tower”', '']])
  const [{ probability, threshold } = { probability: null, threshold: null }] = quotations
  expect(probability ?? 1).toBeLessThan(threshold ?? 0)
})

test('with a line, only what stands in its block is shown', async () => {
  const { frames, quotations } = await trace(`The first line says nothing.\n\n${TEXT}`, { line: 1 })
  expect(frames.map(({ cue }) => cue.start)).toEqual([15])
  expect(quotations).toEqual([])
})
