import { createHash } from 'node:crypto'
import type { Work } from '../batch/work.ts'
import { MAX_SIZE } from '../input/max-size.ts'
import { LineCounts } from '../input/site-lines.ts'
import { learnt } from '../report/messages.ts'
import type { ReportFrame } from '../report/report.ts'
import { BARE_WORK, planOf } from './plan.ts'
import { run } from './run.ts'
import type { LearnSettings } from './settings.ts'
import { siteOf } from './site-file.ts'
import type { RunContext } from './surroundings.ts'

/** Takes the lines of each page and gives those that recur at the end. */
class SiteFrame implements ReportFrame {
  readonly begin: string
  readonly between: string
  private readonly counts: LineCounts
  private readonly least: number | undefined
  private readonly seen: Set<string>
  private lines: number

  constructor(least: number | undefined) {
    this.begin = ''
    this.between = ''
    this.counts = new LineCounts()
    this.least = least
    this.seen = new Set()
    this.lines = 0
  }

  failure(): string {
    return ''
  }

  /** A page saved twice counts once: else its whole article would recur. */
  result(parts: Iterable<string>): string[] {
    const page = [...parts].join('')
    const digest = createHash('sha256').update(page).digest('base64')
    // The worker has written it: a list of strings.
    if (!this.seen.has(digest)) this.counts.add(JSON.parse(page) as string[])
    this.seen.add(digest)
    return []
  }

  end(): string {
    const { text, lines } = siteOf(this.counts, this.least)
    this.lines = lines
    return text
  }

  summary(): string {
    return learnt(this.lines, this.counts.pages)
  }
}

/** `whosaid learn`: writes the lines that recur across the pages of a site and gives the exit status. */
export async function runLearn(paths: string[], settings: LearnSettings, context: RunContext): Promise<number> {
  const maxSize = settings.maxSize ?? MAX_SIZE
  const work: Work = { ...BARE_WORK, command: 'learn', format: 'text', maxSize, quiet: settings.quiet === true }
  const plan = await planOf(work, new SiteFrame(settings.minPages), paths, settings, context)
  return (await run(plan, context)).status
}
