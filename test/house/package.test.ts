import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { folder } from '../support/folder.ts'

const ROOT = join(import.meta.dirname, '../..')
/** What npm says where no registry answers. */
const OFFLINE = /^npm error code (?:E(?:NOTFOUND|CONNREFUSED|CONNRESET|NETUNREACH|TIMEDOUT|HOSTUNREACH)|EAI_AGAIN)$/m
const WINDOWS = process.platform === 'win32'

function npm(args: readonly string[], cwd = ROOT) {
  return spawnSync('npm', [...args], { cwd, encoding: 'utf8', shell: WINDOWS })
}

const PACKED = mkdtempSync(join(tmpdir(), 'whosaid-package-'))
afterAll(() => rmSync(PACKED, { recursive: true, force: true }))

/** The project, packed as it is built: the build before all tests made it. */
const packed = (() => {
  let made: { filename: string; files: { path: string }[] } | null = null
  return () => {
    if (made) return made
    const { status, stdout, stderr } = npm(['pack', '--ignore-scripts', '--json', '--pack-destination', PACKED])
    expect(status, stderr).toBe(0)
    made = Object.values(JSON.parse(stdout) as Record<string, NonNullable<typeof made>>)[0] ?? null
    return made ?? { filename: '', files: [] }
  }
})()

test('the package holds only what users need', () => {
  const files = packed().files.map(({ path }) => path)
  expect(files).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'bin/whosaid.js', 'dist/index.js', 'dist/index.d.ts']),
  )
  const needed =
    /^(?:LICENSE|README\.md|package\.json|bin\/whosaid\.js|dist\/(?:command|core)\/LICENSES\.txt|dist\/whosaid\.1|dist\/command\/(?:main|worker|outside)\.cjs|dist\/command\/(?:main|worker)-[\w.-]+\.bin|dist\/[\w/-]+\.(?:js|d\.ts))$/
  expect(files.filter((path) => !needed.test(path))).toEqual([])
})

test('what is packed needs no build: no script of ours waits to be allowed when it is installed', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const atInstall = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare']
  expect(atInstall.filter((name) => name in scripts)).toEqual([])
})

test('installed globally into an empty place, the command works', { timeout: 120_000 }, ({ skip }) => {
  const root = folder()
  const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=1', '--fetch-retry-mintimeout=1000']
  const tarball = join(PACKED, packed().filename)
  const installed = npm(['install', '--global', '--prefix', join(root, 'prefix'), ...quick, tarball], root)
  if (OFFLINE.test(installed.stderr)) skip('no registry answers, so the package cannot be installed')
  expect(installed.status, installed.stderr).toBe(0)
  expect(installed.stdout + installed.stderr).not.toMatch(/warn/i)
  writeFileSync(join(root, 'a.txt'), '“We are glad that it is over,” said Ana Ruiz, the mayor of Norwick.\n')
  const command = join(root, 'prefix', WINDOWS ? 'whosaid.cmd' : 'bin/whosaid')
  const run = spawnSync(command, ['--json', 'a.txt'], { cwd: root, encoding: 'utf8', shell: WINDOWS })
  expect(run.stderr).toBe('')
  expect(JSON.parse(run.stdout).documents).toHaveLength(1)
})
