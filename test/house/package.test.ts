import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { folder } from '../support/folder.ts'

const ROOT = join(import.meta.dirname, '../..')
/** What npm says where no registry answers. */
const OFFLINE = /^npm error code (?:E(?:NOTFOUND|CONNREFUSED|CONNRESET|NETUNREACH|TIMEDOUT|HOSTUNREACH)|EAI_AGAIN)$/m
const WINDOWS = process.platform === 'win32'

/** Has npm pack quickly, not well, which takes a third of the time of all else. */
const QUICKLY = `const zlib = require('node:zlib')
const { Gzip } = zlib
zlib.Gzip = class extends Gzip { constructor(options) { super({ ...options, level: 1 }) } }`

function npm(args: readonly string[], cwd = ROOT) {
  const preload = join(folder({ 'quickly.cjs': QUICKLY }), 'quickly.cjs')
  const env = { ...process.env, NODE_OPTIONS: `--require "${preload.replaceAll('\\', '/')}"` }
  return spawnSync('npm', [...args], { cwd, env, encoding: 'utf8', shell: WINDOWS })
}

/** Of what is installed: our package, by its path in the place where global packages stand. */
const INSTALLED = WINDOWS ? 'node_modules/whosaid' : 'lib/node_modules/whosaid'

test('what is packed needs no build: no script of ours waits to be allowed when it is installed', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const atInstall = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare']
  expect(atInstall.filter((name) => name in scripts)).toEqual([])
})

/** All files of a folder but those of packages within it. */
const filesOf = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => !name.startsWith('node_modules/'))

const NEEDED =
  /^(?:LICENSE|README\.md|package\.json|bin\/whosaid\.js|dist\/(?:command|core)\/LICENSES\.txt|dist\/whosaid\.1|dist\/command\/(?:main|worker|outside)\.cjs|dist\/command\/(?:main|worker)-[\w.-]+\.bin|dist\/[\w/-]+\.(?:js|d\.ts))$/

/** Whether what is packed is installed as well, with all it needs: npm takes as long for that as a hundred other tests do. */
const INSTALLS = process.env.INSTALLED === '1'

/** The paths that npm would pack. */
function packed(): string[] {
  const { stdout, stderr, status } = npm(['pack', '--dry-run', '--json', '--ignore-scripts'])
  expect(status, stderr).toBe(0)
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }]
  return files.map(({ path }) => path)
}

/** That files are what users need, and nothing else. */
function expectNeeded(files: readonly string[]): void {
  expect(files).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'bin/whosaid.js', 'dist/index.js', 'dist/index.d.ts']),
  )
  expect(files.filter((path) => !NEEDED.test(path))).toEqual([])
}

const ARTICLE = { 'a.txt': '“We are glad that it is over,” said Ana Ruiz, the mayor of Norwick.\n' }

/** That a command, given with what starts it, reads an article. */
function expectCommand(command: string, args: readonly string[], cwd: string, shell = false): void {
  const run = spawnSync(command, [...args, '--json', 'a.txt'], { cwd, encoding: 'utf8', shell })
  expect(run.stderr).toBe('')
  expect(JSON.parse(run.stdout).documents).toHaveLength(1)
}

// Packed as it is built: the build before all tests made it.
test('what is packed: only what users need, and the command works by itself', { timeout: 120_000 }, () => {
  const files = packed()
  expectNeeded(files)
  const root = folder(ARTICLE)
  for (const path of files)
    if (/^(?:package\.json|bin\/|dist\/command\/)/.test(path)) cpSync(join(ROOT, path), join(root, 'package', path))
  expectCommand(process.execPath, [join(root, 'package/bin/whosaid.js')], root)
})

test.runIf(INSTALLS)(
  'installed globally into an empty place: only what users need, and the command works',
  {
    timeout: 120_000,
  },
  ({ skip }) => {
    const root = folder(ARTICLE)
    const prefix = join(root, 'prefix')
    const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=1', '--fetch-retry-mintimeout=1000']
    const asPacked = ['--install-links', '--ignore-scripts']
    const installed = npm(['install', '--global', '--prefix', prefix, ...asPacked, ...quick, ROOT], root)
    if (OFFLINE.test(installed.stderr)) skip('no registry answers, so the package cannot be installed')
    expect(installed.status, installed.stderr).toBe(0)
    expect(installed.stdout + installed.stderr).not.toMatch(/warn/i)
    expectNeeded(filesOf(join(prefix, INSTALLED)))
    expectCommand(join(prefix, WINDOWS ? 'whosaid.cmd' : 'bin/whosaid'), [], root, WINDOWS)
  },
)
