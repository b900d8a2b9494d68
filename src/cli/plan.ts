import { type Origin, STANDARD_INPUT } from '../batch/input.ts'
import type { Fields } from '../batch/records.ts'
import { Choice } from '../batch/walk.ts'
import type { Work } from '../batch/work.ts'
import { MAX_SIZE } from '../input/max-size.ts'
import type { ReportFrame } from '../report/report.ts'
import { USUAL_VIEW } from '../report/view.ts'
import type { Vocabulary } from '../types.ts'
import type { Configuration } from './config.ts'
import { madeWith } from './made-with.ts'
import type { Plan } from './run-plan.ts'
import type { BatchSettings, CommonSettings } from './settings.ts'
import type { RunContext, Surroundings } from './surroundings.ts'

function fieldsOf(settings: BatchSettings): Fields | null {
  const { inputFormat, textField, idField, urlField, htmlField } = settings
  if (inputFormat === 'article') return null
  return { text: textField, id: idField, url: urlField, html: htmlField ?? null, isRead: inputFormat === 'claims' }
}

async function originOf(
  paths: readonly string[],
  settings: BatchSettings,
  { stdin, interrupt }: Surroundings,
): Promise<Origin> {
  const { filesFrom, null: nul, ext, ignore, timeout } = settings
  const list = filesFrom === undefined ? null : ({ file: filesFrom, separator: nul ? '\0' : '\n' } as const)
  return {
    paths: paths.length || list ? paths : [STANDARD_INPUT],
    list,
    choice: await Choice.of(ext, ignore),
    stdin,
    fields: fieldsOf(settings),
    maxSize: settings.maxSize ?? MAX_SIZE,
    timeout: timeout === undefined ? undefined : timeout * 1000,
    interrupt,
  }
}

/** What is read where nothing else is said. */
export const BARE_WORK = {
  filter: {},
  width: 0,
  coloured: false,
  bom: false,
  view: USUAL_VIEW,
  explain: false,
  withText: false,
  offsetUnit: 'utf16',
  maxSize: MAX_SIZE,
  siteLines: null,
  quiet: false,
  line: null,
} as const

/**
 * What both commands that report tell their threads; each adds its own.
 *
 * @throws UsageError where the lines of the site cannot be had
 */
export async function readingOf(
  settings: Omit<CommonSettings, 'offsetUnit'> & Partial<Pick<CommonSettings, 'offsetUnit'>>,
  vocabulary: Vocabulary | null,
): Promise<Omit<Work, 'command' | 'format'>> {
  const { siteLines } = settings
  return {
    ...BARE_WORK,
    explain: settings.explain === true,
    withText: settings.withText === true,
    offsetUnit: settings.offsetUnit ?? 'utf16',
    maxSize: settings.maxSize ?? MAX_SIZE,
    siteLines: siteLines === undefined ? null : await (await import('./site-file.ts')).loadSiteLines(siteLines),
    vocabulary,
    quiet: settings.quiet === true,
  }
}

/** The files that the options name to be read. */
function namedIn(settings: BatchSettings & { siteLines?: string }, configuration: Configuration | null): string[] {
  const files = [settings.filesFrom, settings.siteLines, configuration?.path]
  return files.filter((file): file is string => file !== undefined && file !== STANDARD_INPUT)
}

/** Puts together what a run needs to know. */
export async function planOf(
  work: Work,
  frame: ReportFrame,
  paths: readonly string[],
  settings: BatchSettings,
  context: RunContext,
  configuration: Configuration | null = null,
): Promise<Plan> {
  const origin = await originOf(paths, settings, context)
  return {
    origin,
    pool: { threads: context.threads, work, timeout: origin.timeout },
    frame,
    quiet: settings.quiet === true,
    output: settings.output,
    resume: settings.resume === true,
    named: namedIn(settings, configuration),
    madeWith: work.format === 'jsonl' ? madeWith(work, settings) : null,
  }
}
