import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { codeOf, InputError } from '../batch/failure.ts'
import { readNamed } from '../batch/reading.ts'
import { CorrectionError, parseCorrections } from '../corrections/parse-corrections.ts'
import { CANNOT_READ, CORRECTIONS } from '../report/messages.ts'
import type { Correction, CorrectionSource } from '../types.ts'
import type { Configuration } from './config.ts'
import { UsageError } from './usage-error.ts'

/** The name of the file where none is given. */
const CORRECTIONS_NAME = 'whosaid.corrections.jsonl'

/** More corrections than anybody makes, in bytes. */
export const LARGEST_TABLE = 256 * 2 ** 20

/** Corrections and the file that they come from. */
export interface CorrectionsFile {
  readonly path: string
  /** Paths in them are absolute. */
  readonly corrections: readonly Correction[]
}

function withPath(correction: Correction, pathOf: (path: string) => string): Correction {
  const { source } = correction
  if (source.path === undefined) return correction
  const moved: CorrectionSource = { ...source, path: pathOf(source.path) }
  return { ...correction, source: moved }
}

/** Paths in a file are relative to its folder, and written alike on all systems: it may be moved with what it is about. */
const absolute = (file: string, correction: Correction): Correction =>
  withPath(correction, (path) => resolve(dirname(file), path))

/** The corrections of a run as their file has them. */
export const asInFile = (file: string, corrections: readonly Correction[]): Correction[] =>
  corrections.map((each) => withPath(each, (path) => relative(dirname(file), path).split(sep).join('/')))

/** What is wrong with a file that an option names. */
export function fileFault(error: unknown): string {
  if (error instanceof CorrectionError || error instanceof InputError) return error.message
  const code = codeOf(error)
  return CANNOT_READ[code] ?? (code || String(error))
}

/**
 * The file where corrections are looked for: the one that is named, else one in the working folder, else one beside the
 * configuration, which then need not be there.
 */
export function correctionsPath(
  given: string | undefined,
  folder: string,
  configuration: Configuration | null,
): string {
  if (given !== undefined) return resolve(given)
  const here = join(folder, CORRECTIONS_NAME)
  return configuration === null || existsSync(here) ? here : join(dirname(configuration.path), CORRECTIONS_NAME)
}

/**
 * Reads corrections.
 *
 * @throws UsageError where the file cannot be read or has something else in it; the message names the line and the field
 */
export async function readCorrections(path: string): Promise<CorrectionsFile> {
  try {
    const content = new TextDecoder().decode(await readNamed(path, LARGEST_TABLE))
    return { path, corrections: parseCorrections(content).map((each) => absolute(path, each)) }
  } catch (error) {
    throw new UsageError(CORRECTIONS.cannotUse(path, fileFault(error)))
  }
}

/** The corrections of a run; null where there are none. */
export async function loadCorrections(
  given: string | false | undefined,
  folder: string | undefined,
  configuration: Configuration | null,
): Promise<CorrectionsFile | null> {
  if (given === false) return null
  const path = correctionsPath(given, folder ?? process.cwd(), configuration)
  return given === undefined && !existsSync(path) ? null : readCorrections(path)
}
