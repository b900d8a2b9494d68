import type { Threads } from '../batch/threads.ts'
import type { Vocabulary } from '../types.ts'
import { Log } from './log.ts'
import type { BatchSettings, CommonSettings } from './settings.ts'
import { STATUS } from './status.ts'
import type { Equipment, Surroundings } from './surroundings.ts'

/** Reads the configuration before a command runs; where it is wrong, nothing runs. */
async function configured(
  { config }: Pick<CommonSettings, 'config'>,
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

async function started(jobs?: number): Promise<Threads> {
  const { Threads } = await import('../batch/threads.ts')
  return new Threads(jobs)
}

/** Arguments without which there are threads to start, as many as there are processors. */
const OTHERWISE = /^(?:-h|--help|--version|schema|--jobs.*|-[a-ik-z]*j.*)$/

/**
 * Threads start before all else is loaded that the command needs, even what understands its arguments: it takes them
 * longest. Where that guess is wrong they are not used.
 */
async function early({ argv, stdin }: Surroundings): Promise<Threads | null> {
  const nothing = argv.length === 0 && stdin === null
  return nothing || argv.some((argument) => OTHERWISE.test(argument)) ? null : started()
}

/**
 * Runs the command and gives its exit status. What a command needs is loaded when it runs: the help does not wait
 * for the whole extractor.
 */
export async function main(surroundings: Surroundings): Promise<number> {
  const ready = await early(surroundings)
  /** Gives a command its threads, and ends them however it ends. */
  const equipped = async ({ jobs }: BatchSettings, command: (equipment: Equipment) => Promise<number>) => {
    const threads = jobs === undefined && ready ? ready : await started(jobs)
    try {
      return await command({ ...surroundings, threads })
    } finally {
      await threads.close()
    }
  }
  const { parse } = await import('./parser.ts')
  try {
    return await parse(surroundings, {
      extract: (paths, settings) =>
        equipped(settings, async (equipment) => {
          const { runExtract } = await import('./extract.ts')
          return configured(settings, surroundings, (words) => runExtract(paths, settings, equipment, words))
        }),
      clean: (paths, settings) =>
        equipped(settings, async (equipment) => {
          const { runClean } = await import('./clean.ts')
          return configured(settings, surroundings, (words) => runClean(paths, settings, equipment, words))
        }),
      learn: (paths, settings) =>
        equipped(settings, async (equipment) => (await import('./learn.ts')).runLearn(paths, settings, equipment)),
      trace: (paths, settings) =>
        equipped(settings, async (equipment) => {
          const { runTrace } = await import('./trace.ts')
          return configured(settings, surroundings, (words) => runTrace(paths, settings, equipment, words))
        }),
      schema: async () => (await import('./schema.ts')).runSchema(surroundings),
    })
  } finally {
    await ready?.close()
  }
}
