import type { Threads } from '../batch/threads.ts'
import { NO_FOLDER, tooFewFiles } from '../report/messages.ts'
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
  const [{ loadConfiguration }, { ConfigError }] = await Promise.all([
    import('./config.ts'),
    import('../vocabulary.ts'),
  ])
  try {
    return await command(await loadConfiguration(config, cwd))
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    new Log(stderr, false).say(error.message)
    return STATUS.usage
  }
}

/** What keeps threads from starting. */
class NoThreads extends Error {}

/** @throws NoThreads where the process may not open enough files, or has no folder */
async function started({ isHomeless, argv }: Surroundings, jobs?: number): Promise<Threads> {
  if (isHomeless) throw new NoThreads(NO_FOLDER)
  const [{ Threads }, { namesBrief }, { LEAST_FILES, roomForThreads }] = await Promise.all([
    import('../batch/threads.ts'),
    import('../batch/brief.ts'),
    import('./open-files.ts'),
  ])
  const room = roomForThreads()
  if (room === 0) throw new NoThreads(tooFewFiles(LEAST_FILES))
  return new Threads({ wanted: jobs, room, isBrief: namesBrief(argv) })
}

/** Arguments without which there are threads to start, as many as there are processors. */
const OTHERWISE = /^(?:-h|--help|help|-V|--version|schema|completion|--jobs.*|-[a-ik-z]*j.*)$/

/**
 * Threads start before all else is loaded that the command needs, even what understands its arguments: it takes them
 * longest. Where that guess is wrong they are not used.
 */
async function early(surroundings: Surroundings): Promise<Threads | null> {
  const { argv, stdin, threads } = surroundings
  if (threads) return threads
  const nothing = argv.length === 0 && stdin === null
  if (nothing || argv.some((argument) => OTHERWISE.test(argument))) return null
  // Whoever needs them is told why there are none.
  return started(surroundings).catch(() => null)
}

/** What a command that reads articles does; it gives the exit status. */
type Reading<Settings> = (
  paths: string[],
  settings: Settings,
  context: RunContext,
  configuration: Configuration | null,
) => Promise<number>

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
    let threads: Threads | null = null
    try {
      threads = jobs === undefined && ready ? ready : await started(surroundings, jobs)
      return await command({ ...surroundings, threads })
    } catch (error) {
      if (!(error instanceof NoThreads)) throw error
      new Log(surroundings.stderr, false).say(error.message)
      return STATUS.failed
    } finally {
      await threads?.close()
    }
  }
  /** How a command that reads articles runs: with threads and the configuration; what it is, is loaded then. */
  const reading =
    <Settings extends BatchSettings & Pick<CommonSettings, 'config'>>(load: () => Promise<Reading<Settings>>) =>
    (paths: string[], settings: Settings): Promise<number> =>
      withThreads(settings, async (context) => {
        const run = await load()
        return configured(settings, surroundings, (configuration) => run(paths, settings, context, configuration))
      })
  const { parse } = await import('./parser.ts')
  try {
    return await parse(surroundings, {
      extract: reading(async () => (await import('./extract.ts')).runExtract),
      clean: reading(async () => (await import('./clean.ts')).runClean),
      learn: (paths, settings) =>
        withThreads(settings, async (context) => (await import('./learn.ts')).runLearn(paths, settings, context)),
      trace: reading(async () => (await import('./run-trace.ts')).runTrace),
      review: reading(async () => (await import('./run-review.ts')).runReview),
      verify: reading(async () => (await import('./run-verify.ts')).runVerify),
      speakers: reading(async () => (await import('./run-speakers.ts')).runSpeakers),
      drift: reading(async () => (await import('./run-drift.ts')).runDrift),
      unnamed: reading(async () => (await import('./run-unnamed.ts')).runUnnamed),
      completion: async (shell) => (await import('./run-completion.ts')).runCompletion(shell, surroundings),
      schema: async () => (await import('./run-schema.ts')).runSchema(surroundings),
    })
  } finally {
    await ready?.close()
  }
}
