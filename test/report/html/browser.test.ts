import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asStreamed } from '../../../src/claims/streamed-document.ts'
import { extract } from '../../../src/index.ts'
import { HtmlFrame, htmlPieces } from '../../../src/report/html/html-frame.ts'
import { safe } from '../../../src/report/safe.ts'
import type { Document } from '../../../src/types.ts'
import { axeFaults, CHROMIUM, launched } from '../../support/browser.ts'
import { folder } from '../../support/folder.ts'
import { HAS_LABELLED, labelledDocuments } from '../../support/labelled.ts'

const ARTICLE = `The bridge opens

“We are glad that it is over,” said Ana Ruiz, the mayor of Norwick. “At last.”

Ruiz hoped that the ferry would stay. Hugo Hill denied that he had taken the money. A person familiar with the matter said the bridge had cost 😀 twice as much.

“It is a <script>alert(1)</script> & nothing else,” Hill said.
`

/** A page that tries what an article can try. */
const HOSTILE = `The <img src=x onerror=alert(1)> bridge

“</script><script>document.title='owned'</script><a href="javascript:alert(1)">go</a> \u202eback,” said Ana Ruiz.

"${'x'.repeat(100_000)}," said Hugo Hill.
`

async function report(documents: readonly Document[]): Promise<string> {
  const frame = new HtmlFrame()
  const body = documents.map((document) => [...frame.result(htmlPieces()(asStreamed(document)))].join(''))
  return frame.begin + body.join(frame.between) + [...frame.end()].join('')
}

const read = (text: string, path: string): Promise<Document> =>
  extract(text, { path, withText: true, explain: true, attitudes: true })

/** Without white space, which stands between blocks and in none; characters that a page must not hold as they are shown. */
const bare = (text: string): string => safe(text).replace(/\s+/g, '')

const opened = async (page: Page, html: string): Promise<{ errors: string[]; requests: string[] }> => {
  const file = join(folder(), 'report.html')
  writeFileSync(file, html)
  const [errors, requests]: [string[], string[]] = [[], []]
  page.removeAllListeners()
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('request', (request) => requests.push(request.url()))
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => {})
  })
  await page.goto(pathToFileURL(file).href)
  return { errors, requests: requests.filter((url) => url !== pathToFileURL(file).href) }
}

describe.skipIf(CHROMIUM === null)(
  'the HTML report in a browser (Chromium at CHROME_PATH or its usual places)',
  {
    timeout: 120_000,
  },
  () => {
    let browser: Browser
    /** For all that need nothing special: each new one takes a quarter of a second. */
    let page: Page
    beforeAll(async () => {
      browser = await launched(CHROMIUM ?? '')
      page = await browser.newPage()
    })
    afterAll(() => browser.close())

    test('shows every claim, and marks just its words', async () => {
      const document = await read(ARTICLE, 'bridge.txt')
      const { errors, requests } = await opened(page, await report([document]))
      expect(document.claims.length).toBeGreaterThan(3)
      expect(await page.locator('.claims > li').count()).toBe(document.claims.length)
      for (const [i, { spans }] of document.claims.entries()) {
        const marked = await page.locator(`mark[data-k="${i + 1}"]`).allTextContents()
        const words = spans.map(({ start, end }) => document.source.text?.slice(start, end))
        expect(marked.join('')).toBe(words.join(''))
      }
      expect({ errors, requests }).toEqual({ errors: [], requests: [] })
    })

    test.skipIf(!HAS_LABELLED)(
      'pages of other sites: the claims of the json, each with just its words',
      { timeout: 180_000 },
      async () => {
        const documents = await labelledDocuments()
        const { errors, requests } = await opened(page, await report(documents))
        const shown = await page.evaluate(() =>
          [...globalThis.document.querySelectorAll('.doc')].map((section) => ({
            keys: [...section.querySelectorAll('.claims > li')].map(({ id }) => id.replace('claim-', '')),
            marked: [...section.querySelectorAll<HTMLElement>('mark')].map(({ dataset, textContent }) => [
              Number(dataset.k),
              textContent,
            ]),
          })),
        )
        expect(shown).toHaveLength(documents.length)
        for (const [i, { claims, source }] of documents.entries()) {
          expect(shown[i]?.keys).toEqual(claims.map(({ key }) => key))
          for (const [number, { spans }] of claims.entries()) {
            const marked = shown[i]?.marked.flatMap(([of, words]) => (of === number + 1 ? [words] : [])) ?? []
            expect(bare(marked.join(''))).toBe(
              bare(spans.map(({ start, end }) => source.text?.slice(start, end)).join('')),
            )
          }
        }
        expect({ errors, requests }).toEqual({ errors: [], requests: [] })
      },
    )

    test('each filter shows just the claims that it names, and says how many', async () => {
      const document = await read(ARTICLE, 'bridge.txt')
      await opened(
        page,
        await report([document, { ...document, source: { ...document.source, sha256: 'f'.repeat(64) } }]),
      )
      const shown = () => page.locator('.claims > li:visible').count()
      const by = async (fits: (claim: Document['claims'][number]) => boolean): Promise<void> => {
        const expected = 2 * document.claims.filter(fits).length
        expect(await shown()).toBe(expected)
        expect(await page.locator('#filters output').textContent()).toBe(
          `${expected} of ${2 * document.claims.length} claims`,
        )
      }
      await by(() => true)
      await page.locator('select[name=kind]').selectOption('indirect')
      await by(({ kind }) => kind === 'indirect')
      await page.locator('select[name=kind]').selectOption('')
      await page.locator('select[name=act]').selectOption('denies')
      await by(({ act }) => act === 'denies')
      await page.locator('select[name=act]').selectOption('')
      await page.locator('select[name=by]').selectOption('unnamed')
      await by(({ speaker }) => speaker?.kind === 'unnamed')
      await page.locator('select[name=by]').selectOption('')
      await page.locator('select[name=scope]').selectOption('attitude')
      await by(({ scope }) => scope === 'attitude')
      await page.locator('select[name=scope]').selectOption('')
      await page.locator('input[name=speaker]').fill('hill')
      await by(({ speaker }) => speaker?.name === 'Hugo Hill')
      await page.locator('input[name=speaker]').fill('')
      await page.locator('input[name=search]').fill('glad that')
      await by(({ text }) => text.includes('glad that'))
    })

    test('keys and addresses lead to a claim and to its words', async () => {
      const document = await read(ARTICLE, 'bridge.txt')
      await opened(page, await report([document]))
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      const second = document.claims[1]?.key ?? ''
      expect(await page.evaluate(() => globalThis.document.activeElement?.id)).toBe(`claim-${second}`)
      expect(await page.locator(`mark.on[data-k="2"]`).count()).toBeGreaterThan(0)
      await page.locator(`mark[data-k="1"]`).first().click()
      expect(new URL(page.url()).hash).toBe(`#claim-${document.claims[0]?.key}`)
      await page.keyboard.press('/')
      expect(await page.evaluate(() => globalThis.document.activeElement?.getAttribute('name'))).toBe('search')
    })

    test('axe finds nothing, light and dark', async () => {
      const context = await browser.newContext({ bypassCSP: true })
      const page = await context.newPage()
      await opened(page, await report([await read(ARTICLE, 'bridge.txt')]))
      expect(await axeFaults(page)).toEqual([])
      await context.close()
    })

    test('is whole without a script', async () => {
      const document = await read(ARTICLE, 'bridge.txt')
      const context = await browser.newContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      await opened(page, await report([document]))
      expect(await page.locator('.claims > li:visible').count()).toBe(document.claims.length)
      expect(await page.locator('#overview').getByText('Ana Ruiz').first().isVisible()).toBe(true)
      const box = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0
      expect(await box('#overview')).toBeLessThan(await box('.doc'))
      await context.close()
    })

    test('what an article brings along does not run and stays in its place', async () => {
      const { errors, requests } = await opened(page, await report([await read(HOSTILE, '<b>"\'.txt')]))
      expect({ errors, requests }).toEqual({ errors: [], requests: [] })
      expect(await page.title()).toBe('Who said what')
      expect(await page.locator('script').count()).toBe(1)
      expect(await page.locator('img, iframe, a[href^="javascript"]').count()).toBe(0)
      expect(await page.locator('.text').textContent()).not.toContain('\u202e')
    })
  },
)
