import { basename, extname, resolve } from 'node:path'
import { type LilconfigResult, lilconfig } from 'lilconfig'
import { codeOf } from '../batch/failure.ts'
import { readNamed } from '../batch/reading.ts'
import { CANNOT_READ, CONFIG, SYSTEM } from '../report/messages.ts'
import type { Vocabulary } from '../types.ts'
import { ConfigError, vocabularyOf } from '../vocabulary.ts'

/** Where a configuration is looked for: in the folder of the run, and in each above it up to the home folder. */
export const PLACES = ['package.json', '.whosaidrc', '.whosaidrc.json', 'whosaid.config.json']

/** Kinds of file that are read as a configuration: data only. */
const DATA = new Set(['', '.json'])

/** A configuration, in bytes: 64 MiB hold more words than anybody has. */
const LARGEST = 64 * 2 ** 20

/** Only data is read, never code: a configuration that lies about must not be able to do anything. */
function parsed(path: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (error) {
    // A broken package.json of somebody's project is not ours to complain about.
    if (basename(path) === 'package.json') return {}
    throw new ConfigError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function refused(path: string): never {
  throw new ConfigError(`${path}: ${CONFIG.otherKind(extname(path))}`)
}

/** The library's own loaders run what they load: each is replaced. */
const LOADERS = { '.json': parsed, noExt: parsed, '.js': refused, '.cjs': refused, '.mjs': refused }

/** Null where there is nothing to look in: the folder of the run may be gone. */
async function searched(folder: string | undefined): Promise<LilconfigResult> {
  try {
    return await lilconfig('whosaid', { searchPlaces: PLACES, loaders: LOADERS, cache: false }).search(folder)
  } catch (error) {
    if (folder === undefined && codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** A file that is named: its kind is told by its name, so that nothing else is ever opened as one. */
async function named(file: string): Promise<LilconfigResult> {
  if (!DATA.has(extname(file).toLowerCase())) refused(file)
  const content = parsed(file, new TextDecoder().decode(await readNamed(file, LARGEST)) || '{}')
  const config = basename(file) === 'package.json' ? wordsOf(content) : content
  return { config, filepath: file }
}

const wordsOf = (manifest: unknown): unknown =>
  (typeof manifest === 'object' && manifest !== null && 'whosaid' in manifest && manifest.whosaid) || {}

async function found(file: string | undefined, folder: string | undefined): Promise<LilconfigResult> {
  if (file === undefined) return searched(folder)
  try {
    return await named(file)
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw new ConfigError(`${file}: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  const code = codeOf(error)
  return CANNOT_READ[code] ?? SYSTEM[code] ?? (error instanceof Error ? error.message : String(error))
}

/** A vocabulary and the file that it comes from. */
export interface Configuration {
  readonly path: string
  readonly vocabulary: Vocabulary
}

/**
 * Reads the user's own words.
 *
 * @param file the configuration file; undefined: the first that is found in the usual places; false: none
 * @param folder where the search begins, the folder of the run unless told otherwise
 * @throws ConfigError where it cannot be read, or holds what it may not hold
 */
export async function loadConfiguration(
  file: string | false | undefined,
  folder?: string,
): Promise<Configuration | null> {
  const result = file === false ? null : await found(file, folder)
  if (!result || result.isEmpty) return null
  try {
    return { path: resolve(result.filepath), vocabulary: vocabularyOf(result.config) }
  } catch (error) {
    if (error instanceof ConfigError) error.message = `${result.filepath}: ${error.message}`
    throw error
  }
}

/** The same, the words alone. */
export async function loadVocabulary(file: string | false | undefined, folder?: string): Promise<Vocabulary | null> {
  return (await loadConfiguration(file, folder))?.vocabulary ?? null
}
