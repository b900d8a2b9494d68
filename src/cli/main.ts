import type { Threads } from '../batch/threads.ts'
import type { Configuration } from './config.ts'
import { Log } from './log.ts'
import type { BatchSettings, CommonSettings } from './settings.ts'
import { STATUS } from './status.ts'
import type { RunContext, Surroundings } from './surroundings.ts'

/** Reads the configuration before a command runs; where it is wrong, nothing runs. */
async function configured(
  { config }: Pick<CommonSettings, 'config'>,
  { stderr, cwd }: Surroundings,
  command: (configuration: Configuration | null) => Promise<number>,
): Promise<number> {
  const [{ loadConfiguration }, { ConfigError }] = await Promise.all([import('./config.ts'), import('./vocabulary.ts')])
  try {
    return await command(await loadConfiguration(config, cwd))
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
const OTHERWISE = /^(?:-h|--help|help|-V|--version|schema|--jobs.*|-[a-ik-z]*j.*)$/

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
  // Whoever writes is told of its error; without a listener a reader that has gone would end the process with a trace.
  for (const stream of [surroundings.stdout, surroundings.stderr]) stream.on('error', () => {})
  const ready = await early(surroundings)
  /** Gives a command its threads, and ends them however it ends. */
  const withThreads = async ({ jobs }: BatchSettings, command: (context: RunContext) => Promise<number>) => {
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
        withThreads(settings, async (context) => {
          const { runExtract } = await import('./extract.ts')
          return configured(settings, surroundings, (configuration) =>
            runExtract(paths, settings, context, configuration),
          )
        }),
      clean: (paths, settings) =>
        withThreads(settings, async (context) => {
          const { runClean } = await import('./clean.ts')
          return configured(settings, surroundings, (configuration) =>
            runClean(paths, settings, context, configuration),
          )
        }),
      learn: (paths, settings) =>
        withThreads(settings, async (context) => (await import('./learn.ts')).runLearn(paths, settings, context)),
      trace: (paths, settings) =>
        withThreads(settings, async (context) => {
          const { runTrace } = await import('./trace.ts')
          return configured(settings, surroundings, (configuration) =>
            runTrace(paths, settings, context, configuration),
          )
        }),
      schema: async () => (await import('./schema.ts')).runSchema(surroundings),
    })
  } finally {
    await ready?.close()
  }
}
