import type { Vocabulary } from '../types.ts'
import { Log } from './log.ts'
import { parse } from './parser.ts'
import type { BatchSettings, CommonSettings } from './settings.ts'
import { STATUS } from './status.ts'
import type { Equipment, Surroundings } from './surroundings.ts'

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

/** Starts the threads before all else is loaded that the command needs, and ends them however it ends. */
async function equipped(
  { jobs }: BatchSettings,
  surroundings: Surroundings,
  command: (equipment: Equipment) => Promise<number>,
): Promise<number> {
  const { Threads } = await import('../batch/threads.ts')
  const threads = new Threads(jobs)
  try {
    return await command({ ...surroundings, threads })
  } finally {
    await threads.close()
  }
}

/**
 * Runs the command and gives its exit status. What a command needs is loaded when it runs: the help does not wait
 * for the whole extractor.
 */
export async function main(surroundings: Surroundings): Promise<number> {
  return parse(surroundings, {
    extract: (paths, settings) =>
      equipped(settings, surroundings, async (equipment) => {
        const { runExtract } = await import('./extract.ts')
        return configured(settings, surroundings, (words) => runExtract(paths, settings, equipment, words))
      }),
    clean: (paths, settings) =>
      equipped(settings, surroundings, async (equipment) => {
        const { runClean } = await import('./clean.ts')
        return configured(settings, surroundings, (words) => runClean(paths, settings, equipment, words))
      }),
    learn: (paths, settings) =>
      equipped(settings, surroundings, async (equipment) =>
        (await import('./learn.ts')).runLearn(paths, settings, equipment),
      ),
    schema: async () => (await import('./schema.ts')).runSchema(surroundings),
  })
}
