// Writes dist/whosaid.1, the manual page, out of the compiled tables of commands and options.
//
//   node scripts/build/man-page.mjs      after the sources are compiled
import { writeFileSync } from 'node:fs'
import { manPage } from '../../dist/cli/shell/man-page.js'
import { VERSION } from '../../dist/version.js'

writeFileSync(new URL('../../dist/whosaid.1', import.meta.url), manPage(VERSION))
