import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { parseSite, renderSite } from '../../src/cli/site-file.ts'
import { pageLines, recurringLines } from '../../src/input/site-lines.ts'
import { ANY_CHARACTER } from '../support/any-text.ts'
import { inProcess, spawned } from '../support/command.ts'
import { folder } from '../support/folder.ts'

const SLOGAN = 'We have told the stories of this harbour and its people, fair and square, since 1881.'
const LONG = `${'The paper is printed by the harbour company on the quay, as it always was. '.repeat(9)}Thank you.`
const TOWNS = ['Norwick', 'Aldham', 'Pellow', 'Trewen']

const paragraphs = (town: string): string[] => [
  `“We are glad that it is over in ${town},” said Ana Ruiz, the mayor. “It took eleven years.”`,
  `The council of ${town} will meet again on Thursday to talk about the toll, which drivers have long opposed.`,
  SLOGAN,
  `Those who live near the bridge in ${town} had asked for it since the old one was closed to lorries.`,
  LONG,
]
const text = (town: string): string => [`The bridge of ${town} opens at last`, ...paragraphs(town), ''].join('\n\n')
const html = (town: string): string =>
  `<html><head><title>${town}</title></head><body><nav><a href="/">Home</a></nav><main><h1>The bridge of ${town} opens</h1>${paragraphs(
    town,
  )
    .map((each) => `<p>${each.replace(', fair', ',\n  fair')}</p>`)
    .join('\n')}</main></body></html>`

const pages = (make: (town: string) => string, extension: string) =>
  Object.fromEntries(TOWNS.map((town) => [`site/${town}.${extension}`, make(town)]))

const linesOf = (site: string): Record<string, number> =>
  Object.fromEntries(JSON.parse(site).lines.map((line: { text: string; pages: number }) => [line.text, line.pages]))

test.each([
  ['txt', 'in this process', text, inProcess],
  ['html', 'in this process', html, inProcess],
  ['txt', 'by processes of their own', text, spawned],
])('what %s pages repeat is learnt, and dropped, %s', async (extension, _, make, command) => {
  const root = folder(pages(make, extension))
  const learnt = await command(['learn', join(root, 'site')])
  expect(learnt).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/recurring lines in 4 different pages\n$/),
  })
  expect(JSON.parse(learnt.stdout)).toMatchObject({ version: 1, type: 'site-lines', pages: 4 })
  expect(linesOf(learnt.stdout)).toMatchObject({ [SLOGAN]: 4, [LONG.slice(0, 500).trim()]: 4 })
  expect(Object.keys(linesOf(learnt.stdout)).filter((line) => /Norwick/.test(line))).toEqual([])

  const site = join(root, 'site.json')
  writeFileSync(site, learnt.stdout)
  const story = join(root, `site/Norwick.${extension}`)
  expect((await inProcess(['clean', story])).stdout).toContain('since 1881')
  const cleaned = await command(['clean', '--site-lines', site, story])
  expect(cleaned).toMatchObject({ status: 0, stderr: '' })
  expect(cleaned.stdout).not.toMatch(/since 1881|printed by/)
  expect(cleaned.stdout).toContain('will meet again on Thursday')
  expect((await inProcess(['clean', '--explain', '--site-lines', site, story])).stdout).toMatch(
    /recurs across the pages of the site/,
  )
})

test('what a site repeats is nobody’s claim', async () => {
  const motto = '“Fair and square is our word, and we keep it,” says Lena Fox, our editor.'
  const root = folder(pages((town) => `${text(town)}\n${motto}\n\n${text(town).slice(0, 400)}`, 'txt'))
  const [site, story] = [join(root, 'site.json'), join(root, 'site/Norwick.txt')]
  await inProcess(['learn', '--quiet', '-o', site, join(root, 'site')])
  const names = async (...more: string[]): Promise<string[]> =>
    JSON.parse((await inProcess(['--json', ...more, story])).stdout).documents[0].speakers.map(
      ({ name }: { name: string }) => name,
    )
  expect(await names()).toContain('Lena Fox')
  const others = await names('--site-lines', site)
  expect(others).toContain('Ana Ruiz')
  expect(others).not.toContain('Lena Fox')
})

test.each([
  ['is missing', null, 'there is no such file'],
  ['is no JSON', '{"version":1,', 'the file is no JSON'],
  ['is empty', '', 'the file is no JSON'],
  ['is something else', '[]', 'the file was not written by whosaid learn'],
  ['is our own output', '{"schema":1,"documents":[]}', 'the file was not written by whosaid learn'],
  ['is of another version', '{"version":2,"type":"site-lines","lines":[]}', 'the file is not of version 1'],
  ['has no lines', '{"version":1,"type":"site-lines"}', 'the file has no list of lines'],
  ['has a line without text', '{"version":1,"type":"site-lines","lines":[{"text":"a"},{"text":3}]}', 'line number 2'],
])('a site file that %s is misuse', async (_what, content, message) => {
  const root = folder({ 'a.txt': text('Norwick'), ...(content === null ? {} : { 'site.json': content }) })
  for (const name of ['extract', 'clean']) {
    const outcome = await inProcess([name, '--site-lines', join(root, 'site.json'), join(root, 'a.txt')])
    expect(outcome).toMatchObject({ status: 2, stdout: '' })
    expect(outcome.stderr).toMatch(/^whosaid: --site-lines \S+site\.json: .*\n$/)
    expect(outcome.stderr).toContain(message)
  }
})

test('a folder and an unsafe name as site file', async () => {
  expect(await inProcess(['--site-lines', folder(), 'a.txt'])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/it is a folder/),
  })
  expect((await inProcess(['--site-lines', 'no\u001b[2J', 'a.txt'])).stderr).toContain('no<U+001B>[2J')
})

test('nothing to learn from: the help; a page that is not there: a failure, the others go on', async () => {
  expect(await inProcess(['learn'])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/Usage: whosaid learn/),
  })
  const root = folder(pages(text, 'txt'))
  const outcome = await inProcess(['learn', join(root, 'gone.txt'), join(root, 'site')])
  expect(outcome).toMatchObject({ status: 1, stderr: expect.stringMatching(/gone\.txt: there is no such file/) })
  expect(linesOf(outcome.stdout)[SLOGAN]).toBe(4)
})

test.each(['0', '1', 'two'])('%s is no number of pages', async (number) => {
  expect((await inProcess(['learn', '--min-pages', number, 'x'])).status).toBe(2)
})

test('how many pages a line must stand in can be said', async () => {
  const root = folder({
    ...pages(text, 'txt'),
    'site/short.txt': 'Home\n\nSports\n',
    'site/other.txt': 'Home\n\nNews\n',
  })
  const learn = async (...more: string[]) => linesOf((await inProcess(['learn', ...more, join(root, 'site')])).stdout)
  expect(await learn()).toMatchObject({ Home: 2 })
  expect(Object.keys(await learn('--min-pages', '3')).sort()).toEqual([LONG.slice(0, 500).trim(), SLOGAN].sort())
  expect(await learn('--min-pages', '5')).toEqual({})
})

test('a page saved twice counts once', async () => {
  const root = folder({ 'a.txt': text('Norwick'), 'b.txt': text('Norwick') })
  const outcome = await inProcess(['learn', root])
  expect(JSON.parse(outcome.stdout)).toMatchObject({ pages: 1, lines: [] })
  expect(outcome.stderr).toMatch(/it takes two pages of a site/)
})

test('records are learnt from, too', async () => {
  const stdin = TOWNS.map((town) => `${JSON.stringify({ id: town, text: text(town) })}\n`).join('')
  const outcome = await inProcess(['learn', '--input-format', 'jsonl', '-'], { stdin })
  expect(linesOf(outcome.stdout)[SLOGAN]).toBe(4)
})

test('without the option a file’s output does not depend on its neighbours', async () => {
  const root = folder(pages(text, 'txt'))
  const alone = await inProcess(['clean', '--format', 'jsonl', join(root, 'site/Aldham.txt')])
  const among = await inProcess(['clean', '--format', 'jsonl', join(root, 'site')])
  expect(among.stdout.split('\n')).toContain(alone.stdout.trimEnd())
})

test('a file called learn is given as ./learn', async () => {
  const root = folder({ learn: text('Norwick') }, onTestFinished)
  const before = process.cwd()
  onTestFinished(() => process.chdir(before))
  process.chdir(root)
  expect((await spawned(['--json', './learn'])).stdout).toContain('"path":"./learn"')
})

test('a site file changed by an older Windows shell is understood', async () => {
  const root = folder({
    'a.txt': text('Norwick'),
    'site.json': Buffer.from(`\ufeff${renderSite(4, new Map([[SLOGAN, 4]]))}`, 'utf16le'),
  })
  const { status, stdout } = await inProcess(['clean', '--site-lines', join(root, 'site.json'), join(root, 'a.txt')])
  expect(status).toBe(0)
  expect(stdout).not.toContain(SLOGAN)
  expect(readFileSync(join(root, 'site.json'))[0]).toBe(0xff)
})

const anyText = fc.oneof(fc.string(), fc.string({ unit: ANY_CHARACTER }), fc.constant(LONG))

test('every line that is counted survives the file', () => {
  fc.assert(
    fc.property(fc.array(anyText), (lines) => {
      const counted = new Map([...recurringLines([...lines, ...lines], 2)])
      expect(parseSite(renderSite(lines.length, counted))).toEqual(new Set(counted.keys()))
    }),
  )
})

test('a page is known by its own lines', () => {
  fc.assert(
    fc.property(anyText, (line) => {
      const keys = pageLines(line, [{ start: 0, end: line.length }])
      expect(parseSite(renderSite(1, new Map([...keys].map((key) => [key, 1]))))).toEqual(keys)
    }),
  )
})
