import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

type Files = Readonly<Record<string, string | Uint8Array>>

/** A folder with the files given, removed when the test is over; tests that run side by side hand in their own hook. */
export function folder(files: Files = {}, whenFinished: typeof onTestFinished = onTestFinished): string {
  const path = mkdtempSync(join(tmpdir(), 'whosaid-test-'))
  whenFinished(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}
