import { Command, CommanderError, Help, InvalidArgumentError, Option } from 'commander'
import { MISTAKES, RESUME_NEEDS } from '../report/messages.ts'
import { safe } from '../report/safe.ts'
import { VERSION } from '../version.ts'
import { commandFirst } from './command-first.ts'
import { COMMAND_NAMES, COMMANDS, isCompared } from './commands.ts'
import { takeFormatOfFile } from './format-of-file.ts'
import { TEXTS } from './help.ts'
import { Log } from './log.ts'
import { explained, idleOptions, unknownCommand } from './mistakes.ts'
import type { CommandName, OptionRow } from './option-row.ts'
import { OPTIONS } from './option-table.ts'
import type {
  BatchSettings,
  CleanSettings,
  CompareSettings,
  DriftSettings,
  ExtractSettings,
  LearnSettings,
  ReviewSettings,
  TraceSettings,
  VerifySettings,
} from './settings.ts'
import { STATUS } from './status.ts'
import type { Output, Surroundings } from './surroundings.ts'
import { UsageError } from './usage-error.ts'

/** What each command does once its arguments are understood; each gives the exit status. */
export interface Actions {
  extract(paths: string[], settings: ExtractSettings): Promise<number>
  clean(paths: string[], settings: CleanSettings): Promise<number>
  learn(paths: string[], settings: LearnSettings): Promise<number>
  trace(paths: string[], settings: TraceSettings): Promise<number>
  verify(paths: string[], settings: VerifySettings): Promise<number>
  speakers(paths: string[], settings: CompareSettings): Promise<number>
  drift(paths: string[], settings: DriftSettings): Promise<number>
  unnamed(paths: string[], settings: CompareSettings): Promise<number>
  review(paths: string[], settings: ReviewSettings): Promise<number>
  schema(): Promise<number>
  completion(shell: string): Promise<number>
}

type ReadingAction = (actions: Actions, paths: string[], command: Command) => Promise<number>

/** How the commands that read are run with what the parser gives. */
const READING: Readonly<Record<CommandName, ReadingAction>> = {
  extract: (actions, paths, command) => {
    const { json, ...settings } = command.opts<ExtractSettings & { json?: true }>()
    return actions.extract(paths, json ? { ...settings, format: 'json' } : settings)
  },
  clean: (actions, paths, command) => actions.clean(paths, command.opts<CleanSettings>()),
  learn: (actions, paths, command) => actions.learn(paths, command.opts<LearnSettings>()),
  trace: (actions, paths, command) => actions.trace(paths, command.opts<TraceSettings>()),
  verify: (actions, paths, command) => actions.verify(paths, command.opts<VerifySettings>()),
  speakers: (actions, paths, command) => actions.speakers(paths, command.opts<CompareSettings>()),
  drift: (actions, paths, command) => actions.drift(paths, command.opts<DriftSettings>()),
  unnamed: (actions, paths, command) => actions.unnamed(paths, command.opts<CompareSettings>()),
  review: (actions, paths, command) => actions.review(paths, command.opts<ReviewSettings>()),
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
function optionOf(row: OptionRow): Option {
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

const WIDEST_HELP = 100
/** Otherwise what options mean is not wrapped beside them in a narrow terminal. */
const WRAPPED = { minWidthToWrap: 20 }

/** How wide the help is: as wide as a narrow terminal, and no wider than is easy to read. */
const helpWidth = ({ isTTY, columns }: Output): number =>
  Math.min(WIDEST_HELP, (isTTY ? columns : undefined) || WIDEST_HELP)

/** The command line as commander's program. */
class Parser {
  readonly program: Command
  status: number
  /** The help or the version, where it was asked for: it is printed when all is understood. */
  asked: string
  private readonly surroundings: Surroundings
  private readonly actions: Actions

  constructor(surroundings: Surroundings, actions: Actions) {
    this.surroundings = surroundings
    this.actions = actions
    this.status = STATUS.ok
    this.asked = ''
    this.program = this.bare()
    for (const row of COMMANDS) {
      const command = this.program.command(row.name, { isDefault: row === COMMANDS[0] }).description(row.description)
      command.version(VERSION, '-V, --version', TEXTS.version).showHelpAfterError(TEXTS.seeHelp(row.name))
      if (row.reads) this.reading(command, row.name)
    }
    this.of('schema').action(async () => {
      this.status = await actions.schema()
    })
    this.of('completion')
      .argument('<shell>', TEXTS.shell)
      .action(async (shell: string) => {
        this.status = await actions.completion(shell)
      })
    this.of('help')
      .argument('[command]', TEXTS.ofCommand)
      .action((name?: string) => this.help(name))
    this.showsDefault(this.of('extract'))
  }

  /** The program without its commands, with what all of them take over. */
  private bare(): Command {
    const { stdout, stderr } = this.surroundings
    return new Command('whosaid')
      .description(TEXTS.description)
      .usage('[options] [path...]')
      .configureOutput({
        writeOut: (text) => {
          this.asked += text
        },
        writeErr: (text) => void stderr.write(safe(text)),
        getOutHelpWidth: () => helpWidth(stdout),
        getErrHelpWidth: () => helpWidth(stderr),
        getOutHasColors: () => false,
        getErrHasColors: () => false,
      })
      .configureHelp(WRAPPED)
      .exitOverride()
      .version(VERSION, '-V, --version', TEXTS.version)
      .helpOption('-h, --help', TEXTS.help)
      .helpCommand(false)
      .addHelpText('after', TEXTS.after)
  }

  private of(name: string): Command {
    const found = this.program.commands.find((command) => command.name() === name)
    if (!found) throw new Error(`no command is called ${name}`)
    return found
  }

  /** `whosaid` alone is `whosaid extract`: its help shows those options. */
  private showsDefault(extract: Command): void {
    const help = new Help()
    const { program } = this
    const own = extract.options.filter(({ long }) => long !== '--version')
    program.configureHelp({
      ...WRAPPED,
      visibleOptions: (command) => [...(command === program ? own : []), ...help.visibleOptions(command)],
      visibleArguments: (command) => [...(command === program ? extract : command).registeredArguments],
    })
  }

  private reading(command: Command, name: CommandName): void {
    for (const row of OPTIONS) if (row.commands.includes(name)) command.addOption(optionOf(row))
    if (isCompared(name)) command.addHelpText('after', TEXTS.resuming(name))
    command
      .argument('[path...]', TEXTS.paths)
      .configureOutput({ outputError: (text, write) => write(explained(text, name)) })
      .action(async (paths: string[]) => {
        takeFormatOfFile(command)
        if (this.isNothing(command, paths)) return
        if (name === 'extract') await this.checkCommand(command, paths)
        this.tellIdle(command, name)
        this.status = await READING[name](this.actions, paths, command)
      })
  }

  /** Where there is nothing to read, the help is shown. */
  private isNothing(command: Command, paths: string[]): boolean {
    const { filesFrom, resume, format, output } = command.opts<BatchSettings & { format?: string }>()
    if (resume && (format !== 'jsonl' || output === undefined)) command.error(RESUME_NEEDS)
    if (paths.length > 0 || filesFrom !== undefined || this.surroundings.stdin !== null) return false
    const helpful = command.name() === 'extract' ? this.program : command
    helpful.outputHelp({ error: true })
    this.status = STATUS.usage
    return true
  }

  /** A word that is no path, where a command may stand, and nearly is one. */
  private async checkCommand(command: Command, [first = '']: string[]): Promise<void> {
    const { argv } = this.surroundings
    const message = /^[a-z]{3,10}$/i.test(first) && !argv.includes('extract') ? unknownCommand(first) : null
    if (message === null) return
    const { existsSync } = await import('node:fs')
    if (!existsSync(first)) command.error(`error: ${message}`)
  }

  private tellIdle(command: Command, name: CommandName): void {
    const { json, ...settings } = command.opts<{ json?: true; quiet?: true; format?: string }>()
    const log = new Log(this.surroundings.stderr, settings.quiet === true)
    const given = (attribute: string): boolean => command.getOptionValueSource(attribute) === 'cli'
    const all = json ? { ...settings, format: 'json' } : settings
    for (const message of idleOptions(name, all, given)) log.note(message)
  }

  private help(name: string | undefined): void {
    if (name === undefined) this.program.outputHelp()
    else if (COMMAND_NAMES.includes(name)) this.of(name).outputHelp()
    else this.program.error(`error: ${unknownCommand(name) ?? MISTAKES.unknownCommand(name, null)}`)
  }
}

/** Understands the arguments and runs the command that they name. */
export async function parse(surroundings: Surroundings, actions: Actions): Promise<number> {
  const parser = new Parser(surroundings, actions)
  try {
    await parser.program.parseAsync(commandFirst(surroundings.argv), { from: 'user' })
  } catch (error) {
    if (error instanceof UsageError) {
      new Log(surroundings.stderr, false).say(error.message)
      return STATUS.usage
    }
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) return STATUS.usage
  }
  if (parser.asked === '') return parser.status
  const { printed } = await import('./output/printed.ts')
  return printed(parser.asked, surroundings)
}
