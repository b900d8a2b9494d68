import { basename } from 'node:path'
import { type LilconfigResult, lilconfig } from 'lilconfig'
import type { Vocabulary } from '../types.ts'
import { ConfigError, vocabularyOf } from './vocabulary.ts'

/** Where a configuration is looked for: in the folder of the run, and in each above it up to the home folder. */
export const PLACES = ['package.json', '.whosaidrc', '.whosaidrc.json', 'whosaid.config.json']

/** Only data is read, never code: a configuration that lies about must not be able to do anything. */
function parsed(path: string, content: string): unknown {
  try {
    return JSON.parse(content)
  } catch (error) {
    // A broken package.json of somebody's project is not ours to complain about.
    if (basename(path) === 'package.json') return {}
    throw new ConfigError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const searcher = () =>
  lilconfig('whosaid', { searchPlaces: PLACES, loaders: { '.json': parsed, noExt: parsed }, cache: false })

async function found(file: string | undefined, folder: string | undefined): Promise<LilconfigResult> {
  if (file === undefined) return searcher().search(folder)
  try {
    return await searcher().load(file)
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw new ConfigError(`${file}: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EISDIR') return 'a folder, not a configuration file'
  return error instanceof Error ? error.message : String(error)
}

/**
 * Reads the user's own words.
 *
 * @param file the configuration file; undefined: the first that is found in the usual places; false: none
 * @param folder where the search begins, the folder of the run unless told otherwise
 * @throws ConfigError where it cannot be read, or holds what it may not hold
 */
export async function loadVocabulary(file: string | false | undefined, folder?: string): Promise<Vocabulary | null> {
  const result = file === false ? null : await found(file, folder)
  if (!result || result.isEmpty) return null
  try {
    return vocabularyOf(result.config)
  } catch (error) {
    if (error instanceof ConfigError) error.message = `${result.filepath}: ${error.message}`
    throw error
  }
}
