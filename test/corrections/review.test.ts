import { describe, expect, test } from 'vitest'
import { parseCorrections } from '../../src/corrections/parse-corrections.ts'
import { parseEdited } from '../../src/corrections/review/edited-csv.ts'
import { Reviewer } from '../../src/corrections/review/reviewer.ts'
import { renderCorrections } from '../../src/corrections/write-corrections.ts'
import { extract } from '../../src/pipeline.ts'
import { csvFrame, csvPieces } from '../../src/report/csv.ts'
import { written } from '../../src/report/report.ts'
import type { Correction } from '../../src/types.ts'

const PAGE = `The mill is to close

“We have tried all there was to try,” said Ana Ruiz, the owner of the mill at Norwick.

Lena Fox, a spinner, said the hall would be empty by June. “It was my second home,” she said.

Nobody in the town had been told of it before, so the men of the night shift learned it from the gate.
`
const PATH = 'mill.txt'

const sheet = async (corrections: readonly Correction[] = []): Promise<string> => {
  const document = await extract(PAGE, { path: PATH, corrections })
  return csvFrame(false).begin + written(csvPieces, document)
}

/** What a review of a spreadsheet gives. */
async function reviewed(content: string, before: readonly Correction[] = [], page = PAGE) {
  const options = { path: PATH, all: true, withText: true }
  const reviewer = new Reviewer(parseEdited(content), before, { by: 'ann' })
  reviewer.take({
    found: await extract(page, options),
    corrected: await extract(page, { ...options, corrections: before }),
  })
  reviewer.end()
  const { ledger, problems, inVain } = reviewer
  // What is written can be read.
  const corrections = parseCorrections(renderCorrections(ledger.corrections))
  return { corrections, problems, inVain, counts: [ledger.added, ledger.changed, ledger.removed] }
}

/** A spreadsheet in which the cells of a column in the row with some words are others. */
function edited(content: string, words: string, change: (row: string) => string): string {
  const lines = content.split('\r\n')
  const at = lines.findIndex((line) => line.includes(words))
  if (at < 0) throw new Error(`no row has “${words}”`)
  return lines.with(at, change(lines[at] ?? '')).join('\r\n')
}

const HOME = 'It was my second home'

describe('what was changed in a row is set', () => {
  test.each<[string, string, (row: string) => string, object]>([
    ['a speaker', HOME, (row) => row.replace(',Lena Fox,', ',Ines Moor,'), { speaker: 'Ines Moor' }],
    ['no speaker at all', HOME, (row) => row.replace(',Lena Fox,person,spinner,', ',,,,'), { speaker: null }],
    ['a role', HOME, (row) => row.replace(',spinner,', ',weaver,'), { role: 'weaver' }],
    ['no role', HOME, (row) => row.replace(',spinner,', ',,'), { role: null }],
    ['an act', 'all there was to try', (row) => row.replace(',states,', ',Denies,'), { act: 'denies' }],
    [
      'negation, in the language of the user',
      HOME,
      (row) => row.replace(',states,false,', ',states,WAHR,'),
      { negated: true },
    ],
    [
      'words',
      'all there was to try',
      (row) => row.replace(/We have tried (all there was to try)/g, '$1'),
      { text: 'all there was to try' },
    ],
  ])('%s', async (_, words, change, set) => {
    const { corrections, problems } = await reviewed(edited(await sheet(), words, change))
    expect(problems).toEqual([])
    expect(corrections).toMatchObject([{ source: { path: PATH }, set: { ...set, scope: 'statement' }, by: 'ann' }])
    expect(Object.keys(corrections[0]?.set ?? {}).sort()).toEqual(['scope', ...Object.keys(set)].sort())
    const now = await extract(PAGE, { path: PATH, corrections })
    expect(now.claims.filter(({ corrected }) => corrected)).toHaveLength(1)
    expect(now.warnings).toEqual([])
  })

  test('nothing where nothing was changed, whatever a spreadsheet does to numbers, dates, order and truth', async () => {
    const content = (await sheet()).replaceAll(/,0\.(\d+),/g, ',"0,$1",').replaceAll(',false', ',FALSCH')
    const [head = '', ...rows] = content.split('\r\n')
    expect(await reviewed([head, ...rows.reverse()].join('\r\n'))).toMatchObject({ corrections: [], problems: [] })
  })

  test('also where a spreadsheet has spoilt the key', async () => {
    const content = edited(await sheet(), HOME, (row) =>
      row.replace(/^\w+/, '1.2E+11').replace(',Lena Fox,', ',Ines Moor,'),
    )
    expect(await reviewed(content)).toMatchObject({ corrections: [{ set: { speaker: 'Ines Moor' } }], problems: [] })
  })
})

test('drop in the last column drops the claim', async () => {
  const content = edited(await sheet(), HOME, (row) => row.replace(/false$/, 'drop'))
  const { corrections } = await reviewed(content)
  expect(corrections).toMatchObject([{ drop: true, was: { speaker: 'Lena Fox', kind: 'direct' } }])
  const now = await extract(PAGE, { path: PATH, corrections })
  expect(now.claims.map(({ text }) => text).join()).not.toContain(HOME)
})

describe('a row without a key adds a claim', () => {
  const adding = async (cells: Readonly<Record<string, string>>): Promise<string> => {
    const content = await sheet()
    const names = (content.split('\r\n')[0] ?? '').split(',')
    return `${content}${names.map((name) => `"${cells[name] ?? ''}"`).join(',')}\r\n`
  }

  test('with its words and speaker', async () => {
    const text = 'Nobody in the town had been told of it before'
    const { corrections, problems } = await reviewed(
      await adding({ path: PATH, text, speaker: 'Jo Marsh', act: 'accuses' }),
    )
    expect(problems).toEqual([])
    expect(corrections).toMatchObject([{ select: { exact: text }, add: { speaker: 'Jo Marsh', act: 'accuses' } }])
    const now = await extract(PAGE, { path: PATH, corrections })
    expect(now.claims.at(-1)).toMatchObject({ text, speaker: { name: 'Jo Marsh' }, kind: 'indirect', corrected: true })
  })

  test.each([
    ['its words not being there', { path: PATH, text: 'Everybody in the town had been told' }, 'no-words'],
    ['its words standing in several places', { path: PATH, text: 'the mill' }, 'ambiguous'],
    ['its source not being read', { path: 'other.txt', text: 'Nobody in the town' }, 'no-source'],
  ])('%s, it is told', async (_, cells, problem) => {
    expect(await reviewed(await adding(cells))).toMatchObject({ corrections: [], problems: [{ problem }] })
  })

  test('a copied row with other words adds, too; one with the same words is told', async () => {
    const content = await sheet()
    const row = content.split('\r\n').find((line) => line.includes(HOME)) ?? ''
    const other = row.replaceAll(HOME, 'the men of the night shift learned it from the gate')
    expect(await reviewed(`${content}${other}\r\n`)).toMatchObject({ corrections: [{ add: { speaker: 'Lena Fox' } }] })
    expect(await reviewed(`${content}${row}\r\n`)).toMatchObject({ corrections: [], problems: [{ problem: 'twice' }] })
  })
})

describe('a second review', () => {
  const first = async () => edited(await sheet(), HOME, (row) => row.replace(',Lena Fox,', ',Ines Moor,'))
  const FIRST = { speaker: 'Ines Moor' }

  test('of the same spreadsheet changes nothing', async () => {
    const { corrections } = await reviewed(await first())
    expect(await reviewed(await first(), corrections)).toMatchObject({ corrections, counts: [0, 0, 0] })
  })

  test('of a spreadsheet made since changes nothing where nothing was changed', async () => {
    const { corrections } = await reviewed(await first())
    expect(await reviewed(await sheet(corrections), corrections)).toMatchObject({ corrections, counts: [0, 0, 0] })
  })

  test('of one made before leaves what somebody has corrected meanwhile', async () => {
    const { corrections } = await reviewed(await first())
    expect(await reviewed(await sheet(), corrections)).toMatchObject({ corrections, counts: [0, 0, 0] })
    const more = edited(await sheet(), HOME, (row) => row.replace(',states,', ',warns,'))
    expect(await reviewed(more, corrections)).toMatchObject({
      corrections: [{ set: { ...FIRST, act: 'warns' } }],
      counts: [0, 1, 0],
    })
  })

  test('takes a correction back where a row says again what was found', async () => {
    const { corrections } = await reviewed(await first())
    const back = edited(await sheet(corrections), HOME, (row) =>
      row.replace(',Ines Moor,person,,', ',Lena Fox,person,spinner,'),
    )
    expect(await reviewed(back, corrections)).toMatchObject({ corrections: [], counts: [0, 0, 1] })
  })

  test('leaves what was dropped, and tells who changes it in an older spreadsheet', async () => {
    const { corrections } = await reviewed(edited(await sheet(), HOME, (row) => row.replace(/false$/, 'drop')))
    expect(await reviewed(await sheet(), corrections)).toMatchObject({ corrections, problems: [] })
    expect(await reviewed(await first(), corrections)).toMatchObject({
      corrections,
      problems: [{ problem: 'dropped' }],
    })
  })
})

test('a claim that has gone from its source is told', async () => {
  const page = PAGE.replace('It was my second home', 'It was my first home')
  const { problems, corrections } = await reviewed(await sheet(), [], page)
  expect(problems.map(({ problem }) => problem)).toEqual(['not-found'])
  expect(corrections).toEqual([])
})

test('what is changed in vain is counted by its column', async () => {
  const content = edited(await sheet(), HOME, (row) => row.replace('The mill is to close', 'The mill closes'))
  const { inVain, corrections } = await reviewed(content)
  expect([...inVain]).toEqual([['title', 1]])
  expect(corrections).toEqual([])
})
