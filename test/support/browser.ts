import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'

/** Where the system keeps Chromium, or what CHROME_PATH names; null where there is none. */
export const CHROMIUM: string | null =
  [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
    .concat('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    .find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null

// Where a browser has been installed for the tests, they must not be passed over.
if (process.env.NEEDS_BROWSER && CHROMIUM === null) throw new Error('there is no Chromium, and NEEDS_BROWSER is set')

/** Flags without which Chromium looks for addresses on the network at every start. */
const QUIET = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync']

/** Starts the browser of the system. */
export async function launched(executablePath: string): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  return chromium.launch({ executablePath, args: [...QUIET, '--disable-component-update', '--disable-quic'] })
}

/** The rules of axe that look at colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** What axe finds on a page without frames: all rules in light colours, and in dark ones those that colours matter to. */
export async function axeFaults(page: Page): Promise<[rule: string, markup: string[]][]> {
  const faults: [string, string[]][] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // Otherwise it opens another page to put the frames together.
    const axe = new AxeBuilder({ page }).setLegacyMode()
    const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(OF_COLOURS)).analyze()
    faults.push(...violations.map(({ id, nodes }): [string, string[]] => [id, nodes.map(({ html }) => html)]))
  }
  return faults
}
