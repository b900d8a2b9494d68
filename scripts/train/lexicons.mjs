// The two lexicons whose words tell the tagger classes: files of packages of the npm registry that are no dependencies.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/whosaid-lexicons/', import.meta.url))

/** The packages at a fixed version, each with the digest of its archive and the file in it. */
const LEXICONS = {
  wink: {
    name: 'wink-lexicon',
    version: '2.2.0',
    sha256: '91478cc47a875f0851788b074fece34c6b9bcd01cf3fb0f9454c4422005d3e38',
    file: 'src/lexicon.js',
  },
  brill: {
    name: 'natural',
    version: '8.1.1',
    sha256: '4de2fbf0693b08ae0e1948acd9fa769f113b594adf86c16b464ebb8db921b232',
    file: 'lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
  },
}

const run = (command, args) =>
  spawnSync(command, args, { cwd: CACHE, encoding: 'utf8', shell: process.platform === 'win32' })

/** Fetches a package and unpacks its file, unless it is there; its path, or null where it cannot be had. */
function fetched({ name, version, sha256, file }) {
  const folder = join(CACHE, `${name}-${version}`)
  if (existsSync(join(folder, file))) return join(folder, file)
  mkdirSync(folder, { recursive: true })
  const archive = join(CACHE, `${name}-${version}.tgz`)
  if (!existsSync(archive) && run('npm', ['pack', '--silent', `${name}@${version}`]).status !== 0) return null
  const found = createHash('sha256').update(readFileSync(archive)).digest('hex')
  if (found !== sha256) throw new Error(`${name} ${version} is not what was counted: its SHA-256 is ${found}`)
  const unpacked = run('tar', ['-xzf', archive, '-C', folder, '--strip-components=1', `package/${file}`])
  if (unpacked.status !== 0) throw new Error(`cannot unpack ${archive}: ${unpacked.stderr}`)
  return join(folder, file)
}

/**
 * The paths of the lexicons, by name. Null where the registry cannot be reached and they were not fetched before.
 *
 * @throws Error where a package is not the one that was counted
 */
export function lexiconFiles() {
  mkdirSync(CACHE, { recursive: true })
  const paths = Object.entries(LEXICONS).map(([key, lexicon]) => [key, fetched(lexicon)])
  return paths.some(([, path]) => path === null) ? null : Object.fromEntries(paths)
}
