import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const MODULE = pathToFileURL(join(import.meta.dirname, '../../dist/batch/libraries.js')).href

/** What a library does that warns in every way it can. */
const LIBRARY = `console.log('data?'); console.warn('odd font %s', '\\u001b[2J'); process.emitWarning('leak')`

test.each([
  [false, /^whosaid: data\?\nwhosaid: odd font <U\+001B>\[2J\nwhosaid: \(node:\d+\) Warning: leak/],
  [true, /^$/],
])('what libraries say is no data, and is not said where quiet is wanted: %s', (quiet, said) => {
  const script = `const { silence } = await import('${MODULE}'); silence(${quiet}); ${LIBRARY}`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(stdout).toBe('')
  expect(stderr).toMatch(said)
})
