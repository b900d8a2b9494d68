import { Command, CommanderError, Help, InvalidArgumentError, Option } from 'commander'
import { RESUME_NEEDS } from '../report/messages.ts'
import { safe } from '../report/safe.ts'
import { VERSION } from '../version.ts'
import { commandFirst } from './command-first.ts'
import { TEXTS } from './help.ts'
import { Log } from './log.ts'
import { type CommandName, OPTIONS, type OptionRow } from './options.ts'
import type { BatchSettings, CleanSettings, ExtractSettings, LearnSettings, TraceSettings } from './settings.ts'
import { STATUS } from './status.ts'
import type { Surroundings } from './surroundings.ts'
import { UsageError } from './usage-error.ts'

/** What each command does once its arguments are understood; each gives the exit status. */
export interface Actions {
  extract(paths: string[], settings: ExtractSettings): Promise<number>
  clean(paths: string[], settings: CleanSettings): Promise<number>
  learn(paths: string[], settings: LearnSettings): Promise<number>
  trace(paths: string[], settings: TraceSettings): Promise<number>
  schema(): Promise<number>
}

function choose(row: OptionRow, text: string): unknown {
  if (row.choices && !row.choices.includes(text)) {
    throw new InvalidArgumentError(`Allowed choices are ${row.choices.join(', ')}.`)
  }
  try {
    return row.read ? row.read(text) : text
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
}

/** Makes the parser's option from its row. */
export function optionOf(row: OptionRow): Option {
  const option = new Option(row.flags, row.description)
  if (row.choices) option.choices([...row.choices])
  // Commander hands on what was read before: a list where the option may be given several times.
  const many = (text: string, before: unknown): unknown[] => [
    ...(Array.isArray(before) ? before : []),
    ...(row.list ? text.split(',') : [text]).map((part) => choose(row, part.trim())),
  ]
  if (row.many) option.argParser(many)
  else if (row.read) option.argParser((text) => choose(row, text))
  if (row.fallback) option.default(row.fallback)
  if (row.conflicts) option.conflicts(row.conflicts)
  return option
}

function withOptions(command: Command, name: CommandName): Command {
  for (const row of OPTIONS) if (row.commands.includes(name)) command.addOption(optionOf(row))
  return command.argument('[path...]', TEXTS.paths)
}

/** The whole command line as commander's program; `report` receives the exit status of the command that ran. */
export function programOf(surroundings: Surroundings, actions: Actions, report: (status: number) => void): Command {
  const { stdout, stderr } = surroundings
  const program = new Command('whosaid').description(TEXTS.description).usage('[options] [path...]')
  program
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(safe(text)),
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride()
    .showHelpAfterError(TEXTS.seeHelp)
    .version(VERSION, '--version', TEXTS.version)
    .helpOption('-h, --help', TEXTS.help)
    .helpCommand(false)
    .addHelpText('after', TEXTS.after)
  const extract = withOptions(program.command('extract', { isDefault: true }), 'extract').description(TEXTS.extract)
  const clean = withOptions(program.command('clean'), 'clean').description(TEXTS.clean)
  const learn = withOptions(program.command('learn'), 'learn').description(TEXTS.learn)
  const trace = withOptions(program.command('trace'), 'trace').description(TEXTS.trace)
  const schema = program.command('schema').description(TEXTS.schema)
  // `whosaid` alone is `whosaid extract`: its help shows those options.
  const help = new Help()
  program.configureHelp({
    visibleOptions: (command) => [...(command === program ? extract.options : []), ...help.visibleOptions(command)],
    visibleArguments: (command) => [...(command === program ? extract : command).registeredArguments],
  })
  const nothingToRead = (helpful: Command, command: Command, paths: string[]): boolean => {
    const { filesFrom, resume, format, output } = command.opts<BatchSettings & { format?: string }>()
    if (resume && (format !== 'jsonl' || output === undefined)) command.error(RESUME_NEEDS)
    if (paths.length > 0 || filesFrom !== undefined || surroundings.stdin !== null) return false
    helpful.outputHelp({ error: true })
    report(STATUS.usage)
    return true
  }
  extract.action(async (paths: string[]) => {
    if (nothingToRead(program, extract, paths)) return
    const { json, ...settings } = extract.opts<ExtractSettings & { json?: true }>()
    report(await actions.extract(paths, json ? { ...settings, format: 'json' } : settings))
  })
  clean.action(async (paths: string[]) => {
    if (nothingToRead(clean, clean, paths)) return
    report(await actions.clean(paths, clean.opts<CleanSettings>()))
  })
  learn.action(async (paths: string[]) => {
    if (nothingToRead(learn, learn, paths)) return
    report(await actions.learn(paths, learn.opts<LearnSettings>()))
  })
  trace.action(async (paths: string[]) => {
    if (nothingToRead(trace, trace, paths)) return
    report(await actions.trace(paths, trace.opts<TraceSettings>()))
  })
  schema.action(async () => report(await actions.schema()))
  return program
}

/** Understands the arguments and runs the command that they name. */
export async function parse(surroundings: Surroundings, actions: Actions): Promise<number> {
  let status: number = STATUS.ok
  const program = programOf(surroundings, actions, (given) => {
    status = given
  })
  try {
    await program.parseAsync(commandFirst(surroundings.argv), { from: 'user' })
  } catch (error) {
    if (error instanceof UsageError) {
      new Log(surroundings.stderr, false).say(error.message)
      return STATUS.usage
    }
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? STATUS.ok : STATUS.usage
  }
  return status
}
