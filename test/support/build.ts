import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
/** All that the build is made from and by. */
const SOURCES = ['src', 'scripts/build', 'package.json', 'package-lock.json', 'tsconfig.json']

/** When a file, or all in a folder and the folder itself, were last changed; in milliseconds. */
function times(path: string): number[] {
  const found = statSync(path)
  const within = found.isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : []
  return [found.mtimeMs, ...within.map((each) => statSync(join(path, each)).mtimeMs)]
}

/** Whether nothing has changed since the build. */
function isFresh(): boolean {
  const built = join(ROOT, 'dist')
  // The manual page is written last.
  if (!existsSync(join(built, 'whosaid.1'))) return false
  const changed = SOURCES.flatMap((path) => times(join(ROOT, path)))
  return changed.reduce((a, b) => Math.max(a, b)) < times(built).reduce((a, b) => Math.min(a, b))
}

/** Builds the project once before the tests, unless it is as it was when it was built. */
export default function build(): void {
  if (isFresh()) return
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8', shell: true })
  if (status !== 0) throw new Error(`the build failed\n${stdout}`)
}
