import { readFileSync } from 'node:fs'
import { Chalk } from 'chalk'
import { expect, test } from 'vitest'
import { SIEVES } from '../src/coreference/sieves/index.ts'
import { trace } from '../src/pipeline.ts'
import { traceReport } from '../src/report/trace-report.ts'

const TEXT = 'The bridge leans, the mayor said. She won. Ana Ruiz declined to comment on the “Tower” of Norwick.\n'

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
    ['', 'won', null, '', 'seldom-a-cue'],
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

const NAMED = 'Ana Ruiz, the mayor of Norwick, came late. “The bridge leans to the left,” she said.\n'

test('a trace shows whom each source means, with the sieves that were tried in their order', async () => {
  const { mentions } = await trace(NAMED)
  expect(mentions.map(({ start, end, name, kind }) => [NAMED.slice(start, end), name, kind])).toEqual([
    ['she', 'Ana Ruiz', 'person'],
  ])
  const names = SIEVES.map(({ name }) => name)
  for (const { sieves } of mentions) {
    expect(sieves.map(({ sieve }) => sieve)).toEqual(names.slice(0, sieves.length))
    expect(sieves.map(({ found }) => found)).toEqual(sieves.map((_, i) => i === sieves.length - 1))
  }
  expect(mentions[0]?.sieves.at(-1)?.sieve).toBe('pronoun')
})

test('a trace shows who is named, with the roles and what found them', async () => {
  const { entities } = await trace(NAMED)
  const ruiz = entities.find(({ name }) => name === 'Ana Ruiz')
  expect(ruiz?.roles).toEqual([{ text: 'mayor of Norwick', rule: 'after' }])
  expect(ruiz?.names.map(({ start, end }) => NAMED.slice(start, end))).toEqual(['Ana Ruiz'])
  expect([ruiz?.kind, ruiz?.gender]).toEqual(['person', 'female'])
})

test('the report of a trace says so below the sentence, and who is named at the end', async () => {
  const report = traceReport(new Chalk({ level: 0 }))(await trace(NAMED, { withText: true }))
  expect(report).toMatch(/^ {4}= Ana Ruiz \(person\) \| mention: she \| - answer \| .*\+ pronoun$/m)
  expect(report).toMatch(/^entities\n {2}Ana Ruiz \(person, female\) \| 1 \| after: mayor of Norwick$/m)
})

/** What a command of the documentation is shown to print, without its indent; how sure a frame is changes with the training. */
function shownBehind(command: string): string {
  const docs = readFileSync(new URL('../docs/tracing.md', import.meta.url), 'utf8')
  const [, shown = ''] = docs.split(`    $ ${command}\n`)
  const lines = shown.split('\n')
  const end = lines.findIndex((line) => line !== '' && !line.startsWith('    '))
  return withoutShares(lines.slice(0, end).join('\n').replace(/^ {4}/gm, '')).trim()
}

const withoutShares = (text: string): string => text.replace(/\d+%/g, '%')

test('the example of the documentation is what is printed', async () => {
  const article = shownBehind('cat article.txt').split('\n')[0] ?? ''
  expect(article).toMatch(/^Ana Ruiz/)
  const report = traceReport(new Chalk({ level: 0 }))(
    await trace(`${article}\n`, { path: 'article.txt', withText: true }),
  )
  expect(withoutShares(report).trim()).toBe(shownBehind('whosaid trace article.txt'))
})
