import { createHash } from 'node:crypto'
import { digestBy } from '../claims/digest.ts'
import { asStreamed } from '../claims/streamed-document.ts'
import type { Reviewed } from '../corrections/review/reviewer.ts'
import { read } from '../input/read.ts'
import { pageLines } from '../input/site-lines.ts'
import { clean, extract, extractStreamed, trace } from '../pipeline.ts'
import { CountedDocument, claimsIn, countsOf } from '../report/counts.ts'
import type { Reporter } from '../report/filed-forms.ts'
import { REPORTERS } from '../report/formats.ts'
import { renderLine } from '../report/json.ts'
import { missedLine } from '../report/messages.ts'
import type { Render } from '../report/report.ts'
import { sorted } from '../report/sorted.ts'
import { explainReport, renderText } from '../report/text.ts'
import type { Clean, Document, ExtractOptions, Warning } from '../types.ts'
import { clearHeapAfter } from './clear-heap.ts'
import { correctionsFor } from './corrections-for.ts'
import { begin } from './deadline.ts'
import { failureOf, InputError } from './failure.ts'
import { silence } from './libraries.ts'
import { tooLarge, withLimit } from './limits.ts'
import { DEFLATED, packedWhereLong } from './packed-text.ts'
import { readWhole } from './reading.ts'
import { workOf } from './shared-work.ts'
import { styleOf } from './style-of.ts'
import type { Done, Outcome, Task, WorkerRequest } from './task.ts'
import type { Work } from './work.ts'

/** The reporter of a run that writes claims; null for what other commands write. */
function reporterOf({ command, format }: Work): Reporter | null {
  return command === 'extract' && format !== 'text' ? REPORTERS[format] : null
}

async function cleanRender(work: Work): Promise<Render<Clean>> {
  if (work.format === 'jsonl') return renderLine('clean')
  return work.explain ? explainReport(await styleOf(work)) : renderText
}

function optionsOf(work: Work, { path, id, url, format }: Task): ExtractOptions {
  const { maxSize, explain, vocabulary, siteLines } = work
  // What is made for people is cut out of the text of the document, which counts as JavaScript does.
  const offsetUnit = isForPeople(work) ? 'utf16' : work.offsetUnit
  const words = { ...(vocabulary ? { vocabulary } : {}), ...(siteLines ? { siteLines } : {}) }
  const given = { path, id, url, ...(format ? { format } : {}) }
  const corrections = correctionsFor(work.corrections, path)
  return {
    ...given,
    ...corrections,
    ...work.reported,
    maxSize,
    explain,
    offsetUnit,
    withText: needsText(work),
    ...words,
  }
}

const isForPeople = (work: Work): boolean => reporterOf(work)?.needsText ?? work.format === 'text'

/** Whether the text that all spans index is asked for, or what is shown is cut out of it. */
function needsText(work: Work): boolean {
  return work.withText || work.command === 'trace' || isForPeople(work)
}

async function inputOf({ path, raw, content, isHttp }: Task, { maxSize }: Work): Promise<string | Uint8Array> {
  if (content === null) return readWhole(raw ? Buffer.from(raw) : path, maxSize)
  if (isHttp && content instanceof Uint8Array) return (await import('./http.ts')).httpBody(content, maxSize)
  if (content.length > maxSize) throw tooLarge(maxSize)
  return content
}

async function extractTask(task: Task, work: Work): Promise<Done> {
  const streamed = await extractStreamed(await inputOf(task, work), optionsOf(work, task), work.filter)
  const reporter = reporterOf(work) ?? REPORTERS.jsonl
  const write = await reporter.write({ ...work, packing: DEFLATED }, () => styleOf(work))
  const { sort } = work.view
  const inOrder = sort === 'text' ? streamed : asStreamed(sorted(streamed.whole(), sort))
  const document = new CountedDocument(inOrder)
  const text = packedWhereLong(write(document))
  const { counts, rest } = document
  const isNamed = claimsIn(counts) > 0 || !work.view.onlyFound
  return {
    text: isNamed ? text : '',
    warnings: warningsBeside(work, rest.warnings),
    // Only the table tells how many speakers there were.
    counts: work.format === 'table' ? counts : { ...counts, names: [] },
  }
}

/** Warnings that are said beside the output: records alone have a place for them. */
const warningsBeside = ({ format }: Work, warnings: readonly Warning[]): readonly Warning[] =>
  format === 'json' || format === 'jsonl' ? [] : warnings

async function cleanTask(task: Task, work: Work): Promise<Done> {
  const result = await clean(await inputOf(task, work), optionsOf(work, task))
  const render = await cleanRender(work)
  return {
    text: render(result),
    warnings: work.format === 'text' ? result.warnings : [],
    counts: null,
  }
}

async function traceTask(task: Task, work: Work): Promise<Done> {
  const { line } = work
  const result = await trace(await inputOf(task, work), { ...optionsOf(work, task), line })
  if (line !== null && result.blocks.length === 0)
    throw new InputError('no-line', missedLine(line, result.source.text ?? ''))
  const { traceReport } = await import('../report/trace-report.ts')
  const render = work.format === 'jsonl' ? renderLine('trace') : traceReport(await styleOf(work))
  return { text: render(result), warnings: [], counts: null }
}

/** Commands that look at the text around claims, or at all of it. */
const NEEDS_TEXT: readonly Work['command'][] = ['verify', 'unnamed']

/** @throws InputError where the record was written without what the command needs */
function recordedDocument({ content }: Task, { command }: Work): Document {
  // Whoever made the task has looked at it: a record of ours.
  const document = JSON.parse(String(content)) as Document
  if (document.source.text === undefined && NEEDS_TEXT.includes(command))
    throw new InputError('bad-record', 'it has no text: --with-text writes it')
  return document
}

async function documentOf(task: Task, work: Work): Promise<Document> {
  if (task.isDocument) return recordedDocument(task, work)
  return extract(await inputOf(task, work), { ...optionsOf(work, task), offsetUnit: 'utf16' })
}

/** What a document gives to a comparison with others, for the thread that makes it. */
async function comparedTask(task: Task, work: Work): Promise<Done> {
  const document = await documentOf(task, work)
  const { reducedFor } = await import('./reduce.ts')
  return {
    text: JSON.stringify(reducedFor(work, document)),
    warnings: task.isDocument ? [] : document.warnings,
    counts: null,
  }
}

/** The lines of a page, for the thread that counts them. */
async function learnTask(task: Task, work: Work): Promise<Done> {
  const { text, blocks } = await read(await inputOf(task, work), optionsOf(work, task))
  return { text: JSON.stringify([...pageLines(text, blocks)]), warnings: [], counts: null }
}

/** All that is found in an article, before and after corrections, for whoever compares it with an edited spreadsheet. */
async function reviewTask(task: Task, work: Work): Promise<Done> {
  const input = await inputOf(task, work)
  const options = { ...optionsOf(work, task), all: true, withText: true }
  const corrected = await extract(input, options)
  const reviewed: Reviewed = { found: await extract(input, { ...options, corrections: [] }), corrected }
  return { text: JSON.stringify(reviewed), warnings: [], counts: { ...countsOf(corrected), names: [] } }
}

const TASKS = {
  extract: extractTask,
  clean: cleanTask,
  learn: learnTask,
  trace: traceTask,
  review: reviewTask,
  quotations: comparedTask,
  verify: comparedTask,
  speakers: comparedTask,
  drift: comparedTask,
  unnamed: comparedTask,
} as const

/** Reads one input and renders what is found in it; whatever goes wrong is a failure of this input. */
async function perform(task: Task, work: Work): Promise<Outcome> {
  try {
    return await TASKS[work.command](task, work)
  } catch (error) {
    return { failure: failureOf(task.path, withLimit(error, work.maxSize), task.id) }
  }
}

digestBy((bytes) => createHash('sha256').update(bytes).digest('hex'))

// A promise that a library has forgotten belongs to an input that has its outcome: others must not suffer from it.
process.on('unhandledRejection', () => {})

/** Works on some inputs, one after another. */
export default async function performAll({ tasks, work: shared, position }: WorkerRequest): Promise<Outcome[]> {
  const work = workOf(shared)
  silence(work.quiet)
  const outcomes: Outcome[] = []
  for (const [i, task] of tasks.entries()) {
    begin(position, i)
    const outcome = await perform(task, work)
    outcomes.push(outcome)
    if ('text' in outcome && typeof outcome.text !== 'string') clearHeapAfter(outcome.text.length)
  }
  return outcomes
}
