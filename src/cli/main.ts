import type { Vocabulary } from '../types.ts'
import { Log } from './log.ts'
import { parse } from './parser.ts'
import type { CommonSettings } from './settings.ts'
import { STATUS } from './status.ts'
import type { Surroundings } from './surroundings.ts'

/** Reads the configuration before a command runs; where it is wrong, nothing runs. */
async function configured(
  { config }: CommonSettings,
  { stderr, cwd }: Surroundings,
  command: (words: Vocabulary | null) => Promise<number>,
): Promise<number> {
  const [{ loadVocabulary }, { ConfigError }] = await Promise.all([import('./config.ts'), import('./vocabulary.ts')])
  try {
    return await command(await loadVocabulary(config, cwd))
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    new Log(stderr, false).say(error.message)
    return STATUS.usage
  }
}

/**
 * Runs the command and gives its exit status. What a command needs is loaded when it runs: the help does not wait
 * for the whole extractor.
 */
export async function main(surroundings: Surroundings): Promise<number> {
  return parse(surroundings, {
    extract: async (paths, settings) => {
      const { runExtract } = await import('./extract.ts')
      return configured(settings, surroundings, (words) => runExtract(paths, settings, surroundings, words))
    },
    clean: async (paths, settings) => {
      const { runClean } = await import('./clean.ts')
      return configured(settings, surroundings, (words) => runClean(paths, settings, surroundings, words))
    },
    learn: async (paths, settings) => (await import('./learn.ts')).runLearn(paths, settings, surroundings),
    schema: async () => (await import('./schema.ts')).runSchema(surroundings),
  })
}
