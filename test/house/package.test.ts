import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder } from '../support/folder.ts'

const ROOT = join(import.meta.dirname, '../..')
const WINDOWS = process.platform === 'win32'

function npm(args: readonly string[], cwd = ROOT) {
  return spawnSync('npm', [...args], { cwd, encoding: 'utf8', shell: WINDOWS })
}

/** Whether a registry answers: without one nothing can be installed. */
function online(): boolean {
  return npm(['ping', '--fetch-retries=0', '--fetch-timeout=5000']).status === 0
}

/** Packs the project as it is built; the build before all tests made it. */
function pack(destination: string): string {
  const { status, stderr } = npm(['pack', '--ignore-scripts', '--pack-destination', destination])
  expect(status, stderr).toBe(0)
  return join(destination, readdirSync(destination).find((name) => name.endsWith('.tgz')) ?? '')
}

test('the package holds only what users need', () => {
  const { stdout } = npm(['pack', '--ignore-scripts', '--dry-run', '--json'])
  const packed: { files: { path: string }[] } = Object.values(JSON.parse(stdout) as object)[0]
  const files = packed.files.map(({ path }) => path)
  expect(files).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'bin/whosaid.js', 'dist/index.js', 'dist/index.d.ts']),
  )
  const needed =
    /^(?:LICENSE|README\.md|package\.json|bin\/whosaid\.js|dist\/(?:command|core)\/LICENSES\.txt|dist\/whosaid\.1|dist\/[\w/-]+\.(?:js|d\.ts))$/
  expect(files.filter((path) => !needed.test(path))).toEqual([])
})

test('what is packed needs no build: no script of ours waits to be allowed when it is installed', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const atInstall = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare']
  expect(atInstall.filter((name) => name in scripts)).toEqual([])
})

test('installed globally into an empty place, the command works', { timeout: 120_000 }, ({ skip }) => {
  if (!online()) skip('no registry answers, so the package cannot be installed')
  const root = folder()
  const tarball = pack(root)
  const installed = npm(['install', '--global', '--prefix', join(root, 'prefix'), tarball], root)
  expect(installed.status, installed.stderr).toBe(0)
  expect(installed.stdout + installed.stderr).not.toMatch(/warn/i)
  writeFileSync(join(root, 'a.txt'), '“We are glad that it is over,” said Ana Ruiz, the mayor of Norwick.\n')
  const command = join(root, 'prefix', WINDOWS ? 'whosaid.cmd' : 'bin/whosaid')
  const run = spawnSync(command, ['--json', 'a.txt'], { cwd: root, encoding: 'utf8', shell: WINDOWS })
  expect(run.stderr).toBe('')
  expect(JSON.parse(run.stdout).documents).toHaveLength(1)
})
