import { spawnSync } from 'node:child_process'

/** Builds the project once before the tests. */
export default function build(): void {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8', shell: true })
  if (status !== 0) throw new Error(`the build failed\n${stdout}`)
}
