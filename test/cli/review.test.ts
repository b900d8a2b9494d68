import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, type onTestFinished, test } from 'vitest'
import { inProcess, spawned } from '../support/command.ts'
import { folder } from '../support/folder.ts'

const MILL = `The mill is to close

“We have tried all there was to try,” said Ana Ruiz, the owner of the mill at Norwick.

Lena Fox, a spinner, said the hall would be empty by June. “It was my second home,” she said.
`
const FERRY = `<html><head><title>The ferry</title><link rel="canonical" href="https://example.org/ferry"></head><body><main>
<h1>The ferry stays in port</h1>
<p>The ferry to Merrow will not sail before May, its owners announced on Monday after a week of talks with the crew.</p>
<p>“We have looked at the hull and we do not like what we saw,” said Marta Hale, the harbour master of Merrow.</p>
<p>The council said that the mail would come by air, as it did in the hard winter nine years ago, and that bread would, too.</p>
</main></body></html>`

const site = () => folder({ 'news/mill.txt': MILL, 'news/ferry.html': FERRY })
const NAME = 'whosaid.corrections.jsonl'
const HOME = 'It was my second home'

/** What a person does in a spreadsheet: another speaker, a row dropped. */
function edit(file: string): void {
  const rows = readFileSync(file, 'utf8').split('\r\n')
  const changed = rows.map((row) => {
    if (row.includes(HOME)) return row.replace(',Lena Fox,', ',Ines Moor,')
    return row.includes('the mail would come') ? row.replace(/false$/, 'drop') : row
  })
  writeFileSync(file, changed.join('\r\n'))
}

/** A folder whose claims were written to a spreadsheet, edited and reviewed. */
async function reviewed(command: typeof inProcess, whenFinished?: typeof onTestFinished) {
  const root = folder({ 'news/mill.txt': MILL, 'news/ferry.html': FERRY }, whenFinished)
  const [news, csv, kept] = [join(root, 'news'), join(root, 'claims.csv'), join(root, NAME)]
  await command(['--format', 'csv', '--bom', '--output', csv, news])
  edit(csv)
  const review = await command(['review', '--by', 'ann', '--corrections', kept, csv])
  return { news, kept, review }
}

test.each([
  ['in this process', inProcess],
  ['as processes of their own', spawned],
])(
  'a spreadsheet is written, edited and reviewed, and every later run keeps what was put right: %s',
  async (_, command) => {
    const { news, kept, review } = await reviewed(command)
    const stderr = 'whosaid: 2 corrections added, 0 changed, 0 removed; 2 in all\n'
    expect(review).toEqual({ status: 0, stdout: '', stderr })
    const lines = readFileSync(kept, 'utf8').trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { source: { url: 'https://example.org/ferry' }, drop: true, by: 'ann' },
      { source: { path: 'news/mill.txt' }, set: { speaker: 'Ines Moor' }, was: { speaker: 'Lena Fox' } },
    ])
    const { stdout } = await command(['--corrections', kept, news])
    expect(stdout).toMatch(/Ines Moor\s+\* said · “It was my second home”/)
    expect(stdout).toContain('1 corrected (*)')
  },
)

test('a changed quotation is told, and ends with 3 where that is asked for', async () => {
  const { news, kept } = await reviewed(inProcess)
  writeFileSync(join(news, 'mill.txt'), MILL.replace('second home', 'first home'))
  const run = await inProcess(['--format', 'csv', '--corrections', kept, '--fail-on', 'orphan', news])
  expect(run.status).toBe(3)
  expect(run.stderr).toMatch(/mill\.txt: warning: a correction was not applied: .*“It was my second home”: they do/)
  expect(run.stdout).not.toContain('Ines Moor')
})

test.each([
  ['corrections that are none', ['--corrections', 'bad.jsonl', 'news'], /corrections of .*bad\.jsonl: line 2: no JSON/],
  [
    'corrections that are not there',
    ['--corrections', 'no.jsonl', 'news'],
    /corrections of .*no\.jsonl: there is no such file/,
  ],
  ['a spreadsheet that is none', ['review', 'news/mill.txt'], /mill\.txt: it has no column "key"/],
  ['a spreadsheet that is not there', ['review', 'no.csv'], /no\.csv: there is no such file/],
])('%s: status 2, and nothing is written', async (_, argv, message) => {
  const root = site()
  writeFileSync(join(root, 'bad.jsonl'), '\n{"source"\n')
  const absolute = argv.map((each) => (/[./]|news/.test(each) && !each.startsWith('-') ? join(root, each) : each))
  const { status, stdout, stderr } = await inProcess(absolute)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(message)
  expect(readdirSync(root)).not.toContain(NAME)
})

describe('in every form', () => {
  const closing: (() => unknown)[] = []
  let page: Awaited<ReturnType<typeof reviewed>>
  beforeAll(async () => {
    page = await reviewed(inProcess, (clean) => void closing.push(clean as () => unknown))
  })
  afterAll(() => {
    for (const clean of closing) clean()
  })

  test.each([
    ['table', /Ines Moor\s+\* said · “It was my second home”/],
    ['lines', /Ines Moor: \* said · “It was my second home”/],
    ['json', /"name":"Ines Moor".*"corrected":true/],
    ['jsonl', /"name":"Ines Moor".*"corrected":true/],
    ['csv', /Ines Moor,person,.*,true\r\n/],
    ['rows', /"speaker":"Ines Moor".*"corrected":true/],
    ['markdown', /## Ines Moor\n\n> .*\n>\n> said · line 5 · corrected/],
    ['annotations', /"whosaid:name":"Ines Moor".*"whosaid:corrected":true/],
    ['html', /<b>Ines Moor<\/b>[^\n]*corrected<\/span>[^\n]*It was my second home/],
  ])('%s', async (format, mark) => {
    const argv = ['--format', format, '--corrections', page.kept, '--fail-on', 'orphan', '--quiet', page.news]
    const { status, stdout, stderr } = await inProcess(argv)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(mark)
    // What is dropped is no claim in any form; the text of a page stays whole.
    expect(stdout.replace(/<div class="text".*?<\/div>/gs, '')).not.toContain('the mail would come')
  })

  test('and in none where none are wanted', async () => {
    const { stdout } = await inProcess(['--no-corrections', page.news])
    expect(stdout).not.toContain('Ines Moor')
  })
})

test('a row that cannot be used is told with its number; the others are kept', async () => {
  const root = site()
  const [csv, kept] = [join(root, 'claims.csv'), join(root, NAME)]
  await inProcess(['--format', 'csv', '--output', csv, join(root, 'news')])
  edit(csv)
  writeFileSync(
    csv,
    `${readFileSync(csv, 'utf8')},"${join(root, 'news/mill.txt')}",${','.repeat(14)}"Words of nobody at all"\r\n`,
  )
  const { status, stderr } = await inProcess(['review', '--corrections', kept, csv])
  expect(status).toBe(1)
  expect(stderr).toMatch(/claims\.csv: row \d+: its words do not stand in the source/)
  expect(readFileSync(kept, 'utf8').trim().split('\n')).toHaveLength(2)
})

test('corrections are found in the working folder, else beside the configuration', async () => {
  const { correctionsPath } = await import('../../src/cli/corrections-file.ts')
  const root = folder({
    'whosaid.config.json': '{}',
    [NAME]: '',
    'here/a.txt': '',
    'there/b.txt': '',
    [`there/${NAME}`]: '',
  })
  const configuration = { path: join(root, 'whosaid.config.json'), vocabulary: {} }
  expect(correctionsPath(undefined, join(root, 'here'), configuration)).toBe(join(root, NAME))
  expect(correctionsPath(undefined, join(root, 'there'), configuration)).toBe(join(root, 'there', NAME))
  expect(correctionsPath(undefined, join(root, 'here'), null)).toBe(join(root, 'here', NAME))
})
