import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asStreamed } from '../../../src/claims/streamed-document.ts'
import { driftOf } from '../../../src/compare/drift/drift-index.ts'
import { SpeakerRegistry } from '../../../src/compare/speakers/registry.ts'
import { voicesOf } from '../../../src/compare/speakers/voices.ts'
import { auditUnnamed } from '../../../src/compare/unnamed/audit.ts'
import { extract } from '../../../src/index.ts'
import { driftPage } from '../../../src/report/html/compared/drift-html.ts'
import { speakersPage } from '../../../src/report/html/compared/speakers-html.ts'
import { unnamedPage } from '../../../src/report/html/compared/unnamed-html.ts'
import { HtmlFrame, htmlPieces } from '../../../src/report/html/html-frame.ts'
import type { Document } from '../../../src/types.ts'
import { axeFaults, CHROMIUM, launched } from '../../support/browser.ts'
import { folder } from '../../support/folder.ts'

const TEXTS = {
  'courier.txt': `The bridge opens

“We are glad that the new bridge over the river is open, and we will not close it again,” said Ana Ruiz, the mayor of Norwick.

A person familiar with the matter, who was not authorised to speak publicly, said the bridge had cost twice as much.
`,
  'gazette.txt': `A bridge is open

“We are glad that the new bridge over the river is open, and we will close it again,” said Ana Ruiz, the mayor of Norwick.

Ruiz said that the ferry would stay. Hill said: “It is <img src=x onerror=alert(1)> late.”
`,
  'herald.txt': `Ferries

“The ferry is full,” Hill said. Residents said that the ferry was late.
`,
}

const WIDE = { width: 1280, height: 800 }

const documents = (): Promise<Document[]> =>
  Promise.all(Object.entries(TEXTS).map(([path, text]) => extract(text, { path, withText: true })))

async function reports(): Promise<Record<'report' | 'speakers' | 'drift' | 'unnamed', string>> {
  const all = await documents()
  const frame = new HtmlFrame()
  const body = all.map((document) => [...frame.result(htmlPieces()(asStreamed(document)))].join(''))
  const registry = new SpeakerRegistry()
  for (const document of all) registry.add(voicesOf(document))
  const failures = [
    { source: { path: 'a<b>.pdf', id: null }, error: { code: 'broken-pdf', message: 'damaged' } },
  ] as const
  return {
    report: frame.begin + body.join('') + [...frame.end()].join(''),
    speakers: speakersPage(registry.report(), failures),
    drift: driftPage(driftOf(all), 5, failures),
    unnamed: unnamedPage(all.map(auditUnnamed), failures),
  }
}

describe.skipIf(CHROMIUM === null)('what is said across articles, in a browser', { timeout: 120_000 }, () => {
  let browser: Browser
  let made: Awaited<ReturnType<typeof reports>>
  beforeAll(async () => {
    browser = await launched(CHROMIUM ?? '')
    made = await reports()
  })
  afterAll(() => browser.close())

  /** One with scripts and one without: each new one takes a quarter of a second. */
  const pages = new Map<boolean, Page>()
  async function blank({ javaScriptEnabled = true, viewport = WIDE }: BrowserContextOptions): Promise<Page> {
    const page = pages.get(javaScriptEnabled) ?? (await browser.newPage({ javaScriptEnabled }))
    pages.set(javaScriptEnabled, page)
    page.removeAllListeners()
    await page.setViewportSize(viewport ?? WIDE)
    await page.emulateMedia({ media: null, colorScheme: null })
    return page
  }

  async function opened(
    name: keyof typeof made,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; faults: string[] }> {
    const file = join(folder(), `${name}.html`)
    writeFileSync(file, made[name])
    const page = await blank(options)
    const address = pathToFileURL(file).href
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('request', (request) => request.url() !== address && faults.push(request.url()))
    page.on('dialog', (dialog) => faults.push(dialog.message()))
    await page.goto(address)
    return { page, faults }
  }
  const rows = (page: Page, panel: string): Promise<string[]> =>
    page.locator(`details.panel:has(h2:text-matches("^${panel} "))`).locator('tbody tr').allInnerTexts()

  test.each(['report', 'speakers'] as const)(
    '%s: speakers are joined on evidence, bare names are not',
    async (name) => {
      const { page, faults } = await opened(name, { javaScriptEnabled: false })
      const ruiz = (await rows(page, 'Speakers')).filter((row) => row.includes('Ana Ruiz'))
      expect(ruiz).toHaveLength(1)
      expect(ruiz[0]).toMatch(/mayor of Norwick · also: Ruiz · joined by full name\s+3\s+\d+\s+2$/)
      expect((await rows(page, 'Not joined')).join()).toMatch(
        /^Hill a bare name is not joined across documents\s+2\s+2$/,
      )
      expect(faults).toEqual([])
    },
  )

  test.each(['report', 'drift'] as const)('%s: variants stand side by side, what changed is marked', async (name) => {
    const { page, faults } = await opened(name, { javaScriptEnabled: false })
    const variants = page.locator('.drift .variants > li')
    expect(await variants.count()).toBe(2)
    expect(await variants.locator('p').allInnerTexts()).toEqual(['longest', 'negation'])
    expect(await variants.nth(1).locator('del').allInnerTexts()).toEqual(['not'])
    const [left, right] = [await variants.nth(0).boundingBox(), await variants.nth(1).boundingBox()]
    expect(left?.y).toBe(right?.y)
    expect(faults).toEqual([])
  })

  test('the report leads from a variant to its document, and from a speaker to the first claim', async () => {
    const { page } = await opened('report')
    await page.locator('.drift a', { hasText: 'gazette.txt' }).click()
    expect(await page.locator(':target h2').innerText()).toBe('A bridge is open')
    await page.locator('#overview a', { hasText: 'Ana Ruiz' }).click()
    expect(await page.locator(':target').innerText()).toContain('Ana Ruiz')
    await page.locator('#overview a', { hasText: 'person familiar with the matter' }).click()
    expect(await page.locator(':target').innerText()).toContain('twice as much')
  })

  test.each(['report', 'unnamed'] as const)(
    '%s: unnamed sources, each with its type and why it is not named',
    async (name) => {
      const { page, faults } = await opened(name, { javaScriptEnabled: false })
      const found = await rows(page, 'Unnamed sources')
      expect(found).toHaveLength(2)
      expect(found[0]).toMatch(/familiar · one person · not allowed to speak: “?not authorised to speak publicly/)
      expect(found[1]).toMatch(/^Residents/)
      expect(faults).toEqual([])
    },
  )

  test.each(['report', 'speakers', 'drift', 'unnamed'] as const)(
    '%s: axe finds nothing, nothing is wider than a narrow screen',
    async (name) => {
      const { page, faults } = await opened(name, { viewport: { width: 400, height: 800 } })
      expect(await axeFaults(page)).toEqual([])
      expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBeLessThanOrEqual(400)
      expect(faults).toEqual([])
    },
  )

  test.each(['speakers', 'drift', 'unnamed'] as const)(
    '%s: what could not be read is told, and nothing of a name is markup',
    async (name) => {
      const { page } = await opened(name)
      expect(await page.locator('.unread li').innerText()).toBe('a<b>.pdf: damaged')
      expect(await page.locator('img, script').count()).toBe(0)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('main').isVisible()).toBe(true)
    },
  )
})
