import { codeOf, InputError } from '../batch/failure.ts'
import { readNamed } from '../batch/reading.ts'
import { type LineCounts, siteKey } from '../input/site-lines.ts'
import { CANNOT_READ, SITE_FILE } from '../report/messages.ts'
import { toJson } from '../report/safe.ts'
import { UsageError } from './usage-error.ts'

/** The version of the file; a reader of another one says so instead of guessing. */
const SITE_VERSION = 1

const TYPE = 'site-lines'

/** More lines than any site repeats, in bytes. */
const LARGEST = 64 * 2 ** 20

/** The lines that recur, as a file: one on each line of it, to be looked through and changed by hand. */
export function renderSite(pages: number, lines: ReadonlyMap<string, number>): string {
  const rows = [...lines].map(([text, count]) => toJson({ text, pages: count }))
  return `{"version":${SITE_VERSION},"type":"${TYPE}","pages":${pages},"lines":[${rows.length ? `\n${rows.join(',\n')}\n` : ''}]}\n`
}

/** The same of what was counted; says nothing of lines in fewer pages than `least`. */
export function siteOf(counts: LineCounts, least: number | undefined): { text: string; lines: number } {
  const lines = counts.recurring(least)
  return { text: renderSite(counts.pages, lines), lines: lines.size }
}

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function lineOf(value: unknown, i: number): string {
  if (!isObject(value) || typeof value.text !== 'string') throw new UsageError(SITE_FILE.badLine(i + 1))
  return siteKey(value.text, { start: 0, end: value.text.length })
}

/** Understands the content of a site file; what it throws says what is wrong with it. */
export function parseSite(content: string): Set<string> {
  let site: unknown
  try {
    site = JSON.parse(content)
  } catch {
    throw new UsageError(SITE_FILE.noJson)
  }
  if (!isObject(site) || site.type !== TYPE) throw new UsageError(SITE_FILE.noSite)
  if (site.version !== SITE_VERSION) throw new UsageError(SITE_FILE.otherVersion(SITE_VERSION))
  if (!Array.isArray(site.lines)) throw new UsageError(SITE_FILE.noLines)
  const lines = new Set(site.lines.map(lineOf))
  lines.delete('')
  return lines
}

/** The redirection of older Windows shells writes UTF-16; the decoder drops a byte order mark of either kind. */
function decoded(bytes: Uint8Array): string {
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes)
}

function reasonOf(error: unknown): string {
  const code = codeOf(error)
  return error instanceof UsageError || error instanceof InputError
    ? error.message
    : (CANNOT_READ[code] ?? (code || String(error)))
}

/**
 * Reads the lines of a site from the file that `whosaid learn` wrote.
 *
 * @throws UsageError where there is no such file, or it is not one of these
 */
export async function loadSiteLines(path: string): Promise<Set<string>> {
  try {
    return parseSite(decoded(await readNamed(path, LARGEST)))
  } catch (error) {
    throw new UsageError(`--site-lines ${path}: ${reasonOf(error)}`)
  }
}
