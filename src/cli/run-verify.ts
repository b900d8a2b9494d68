import type { Verification } from '../compare/verify/verdict.ts'
import type { DraftQuotation, Match } from '../compare/verify/verification.ts'
import { Verifier } from '../compare/verify/verifier.ts'
import { VERIFY } from '../report/compare/compared-messages.ts'
import { verifyTable } from '../report/compare/verify-table.ts'
import { verifyHtml } from '../report/html/compared/verify-html.ts'
import { recordLine, recordsJson } from '../report/json.ts'
import type { Look } from '../report/style.ts'
import type { Failure } from '../types.ts'
import type { Configuration } from './config.ts'
import { CollectingFrame, lookOf, runCompared } from './run-compared.ts'
import type { VerifySettings } from './settings.ts'
import { STATUS } from './status.ts'
import type { RunContext } from './surroundings.ts'
import { UsageError } from './usage-error.ts'

function rendered(
  verifications: readonly Verification[],
  format: VerifySettings['format'],
  look: Look,
  failures: readonly Failure[],
): string {
  if (format === 'jsonl') return verifications.map((one) => recordLine('verification', one)).join('')
  if (format === 'json') return recordsJson({ verifications }, failures)
  return format === 'html' ? verifyHtml(verifications) : verifyTable(verifications, look)
}

/** The quotations of the drafts; what cannot be read of them is an error of the whole run. */
async function quotationsIn(
  drafts: readonly string[],
  settings: VerifySettings,
  context: RunContext,
  configuration: Configuration | null,
): Promise<{ quotations: DraftQuotation[]; status: number }> {
  const quotations: DraftQuotation[] = []
  // A thread has written it.
  const frame = new CollectingFrame('table', {
    take: (made) => quotations.push(...(JSON.parse(made) as DraftQuotation[])),
    finish: () => '',
  })
  const { output: _, ...given } = settings
  // Records and claims that were found before are the sources; a draft is an article, unless its name says otherwise.
  const areRecords = given.inputFormat === 'jsonl' && drafts.every((path) => RECORDS.test(path))
  const reading = areRecords ? given : { ...given, inputFormat: 'article' as const }
  const status = await runCompared(
    'quotations',
    drafts,
    { ...reading, quiet: true },
    frame,
    context,
    configuration,
    REPORTED,
  )
  return { quotations, status }
}

const RECORDS = /\.(?:jsonl|ndjson)(?:\.gz)?$/i

/** However unsure a claim is: what stands between marks is a quotation. */
const REPORTED = { withText: true, reported: { all: true } } as const

/** `whosaid verify`: compares the quotations of drafts with sources and gives the exit status. */
export async function runVerify(
  drafts: readonly string[],
  settings: VerifySettings,
  context: RunContext,
  configuration: Configuration | null,
): Promise<number> {
  const { against, failOn = [], format } = settings
  if (!against || against.length === 0) throw new UsageError(VERIFY.noSources)
  const { quotations, status: draftStatus } = await quotationsIn(drafts, settings, context, configuration)
  if (draftStatus !== STATUS.ok) return draftStatus
  const look = await lookOf(settings, context)
  const verifier = new Verifier(quotations)
  let verifications: readonly Verification[] = []
  const frame = new CollectingFrame(format, {
    // A thread has written it.
    take: (made) => verifier.take(JSON.parse(made) as [number, Match[]][]),
    finish: (failures) => {
      verifications = verifier.result()
      return rendered(verifications, format, look, failures)
    },
    told: () => VERIFY.summary(verifications.length, drafts.length),
  })
  const status = await runCompared('verify', against, settings, frame, context, configuration, {
    ...REPORTED,
    quotations,
  })
  const isFound = verifications.some((one) => failOn.includes(one.status))
  return status === STATUS.ok && isFound ? STATUS.found : status
}
