import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { STANDARD_INPUT } from '../batch/input.ts'
import { readNamed } from '../batch/reading.ts'
import type { Work } from '../batch/work.ts'
import { type EditedRow, parseEdited } from '../corrections/review/edited-csv.ts'
import type { Stamp } from '../corrections/review/ledger.ts'
import { type Reviewed, Reviewer } from '../corrections/review/reviewer.ts'
import { renderCorrections } from '../corrections/write-corrections.ts'
import { decode } from '../input/bytes/decode.ts'
import { CORRECTIONS } from '../report/messages.ts'
import type { ReportFrame } from '../report/report.ts'
import type { Configuration } from './config.ts'
import {
  asInFile,
  type CorrectionsFile,
  correctionsPath,
  fileFault,
  LARGEST_TABLE,
  readCorrections,
} from './corrections-file.ts'
import { Log } from './log.ts'
import { planOf, readingOf } from './plan.ts'
import { run } from './run.ts'
import type { ReviewSettings } from './settings.ts'
import { STATUS } from './status.ts'
import type { RunContext } from './surroundings.ts'
import { UsageError } from './usage-error.ts'

/** Takes documents as they are found and gives all corrections at the end. */
class ReviewFrame implements ReportFrame {
  readonly begin = ''
  readonly between = ''
  readonly reviewer: Reviewer
  readonly #file: string

  constructor(rows: readonly EditedRow[], { path, corrections }: CorrectionsFile, stamp: Stamp) {
    this.#file = path
    this.reviewer = new Reviewer(rows, corrections, stamp, (given) => resolve(given))
  }

  failure(): string {
    return ''
  }

  result(parts: Iterable<string>): string[] {
    // What the worker has written.
    this.reviewer.take(JSON.parse([...parts].join('')) as Reviewed)
    return []
  }

  end(): string {
    this.reviewer.end()
    return renderCorrections(asInFile(this.#file, this.reviewer.ledger.corrections))
  }

  summary(): string {
    return CORRECTIONS.reviewed(this.reviewer.ledger)
  }
}

async function rowsOf(file: string): Promise<EditedRow[]> {
  try {
    return parseEdited((await decode(await readNamed(file, LARGEST_TABLE))).text)
  } catch (error) {
    throw new UsageError(`${file}: ${fileFault(error)}`)
  }
}

/** The files that a spreadsheet is about, where none are named. */
function pathsIn(rows: readonly EditedRow[], file: string): string[] {
  const paths = new Set(rows.map((row) => row.cell('path') ?? '').filter((path) => path !== ''))
  if (paths.delete(STANDARD_INPUT) && paths.size === 0) throw new UsageError(`${file}: ${CORRECTIONS.fromInput}`)
  return [...paths]
}

/** The corrections that there are; those of a file that is not there yet are none. */
async function before(
  { corrections: given }: ReviewSettings,
  { cwd = process.cwd() }: RunContext,
  configuration: Configuration | null,
): Promise<CorrectionsFile> {
  const path = correctionsPath(given, cwd, configuration)
  return existsSync(path) ? readCorrections(path) : { path, corrections: [] }
}

function tell(file: string, { problems, inVain }: Reviewer, log: Log): void {
  for (const { row, problem } of problems) log.say(`${file}: row ${row}: ${CORRECTIONS.problems[problem]}`)
  for (const [column, count] of inVain) log.note(`${file}: ${CORRECTIONS.inVain(column, count)}`)
}

/** `whosaid review`: writes what was changed in a spreadsheet as corrections and gives the exit status. */
export async function runReview(
  [file, ...given]: string[],
  settings: ReviewSettings,
  context: RunContext,
  configuration: Configuration | null,
): Promise<number> {
  if (file === undefined) throw new UsageError(CORRECTIONS.noFile)
  const rows = await rowsOf(file)
  const known = await before(settings, context, configuration)
  const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
  const frame = new ReviewFrame(rows, known, { ...(settings.by ? { by: settings.by } : {}), at })
  const work: Work = {
    ...(await readingOf(settings, configuration?.vocabulary ?? null)),
    command: 'review',
    format: 'text',
    corrections: known.corrections,
  }
  const paths = given.length > 0 || settings.filesFrom !== undefined ? given : pathsIn(rows, file)
  const output = settings.output ?? known.path
  const plan = await planOf(work, frame, paths, { ...settings, output }, context, configuration)
  const { status } = await run({ ...plan, named: [...plan.named, file] }, context)
  tell(file, frame.reviewer, new Log(context.stderr, settings.quiet === true))
  return status === STATUS.ok && frame.reviewer.problems.length > 0 ? STATUS.failed : status
}
