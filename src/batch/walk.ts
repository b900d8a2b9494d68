import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from './failure.ts'

/** What a folder is searched for; a file that is named is read whatever it is called. */
const ARTICLE = /\.(?:txt|text|html?|xhtml|md|markdown|mhtml?|webarchive|pdf)(?:\.gz)?$/i
const PAGE = /\.(?:html?|xhtml)$/i

/** A file, or what keeps us from it. */
export class Found {
  readonly path: string
  readonly error: unknown

  constructor(path: string, error: unknown = null) {
    this.path = path
    this.error = error
  }
}

/**
 * Finds the files of a path: itself, or the articles of a folder, folder after folder, in the order of their names.
 * Hidden files are passed over, a folder that links to one it lies in, and the files a browser saves beside a page.
 */
export async function* walk(path: string): AsyncGenerator<Found> {
  try {
    if ((await stat(path)).isDirectory()) yield* walkNamed(path)
    else yield new Found(path)
  } catch (error) {
    yield new Found(path, error)
  }
}

async function* walkNamed(folder: string): AsyncGenerator<Found> {
  let empty = true
  for await (const found of walkFolder(folder, [])) {
    empty = false
    yield found
  }
  if (empty) yield new Found(folder, new InputError('no-articles'))
}

/** `X_files`, where a browser keeps the pictures, scripts and frames of `X.html`. */
function assetsOf(entries: readonly Dirent[]): Set<string> {
  return new Set(entries.filter(({ name }) => PAGE.test(name)).map(({ name }) => name.replace(PAGE, '_files')))
}

async function* walkFolder(folder: string, within: readonly string[]): AsyncGenerator<Found> {
  let entries: Dirent[]
  let place: string
  try {
    place = await realpath(folder)
    if (within.includes(place)) return
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield new Found(folder, error)
    return
  }
  const assets = assetsOf(entries)
  // By code unit, not by language: the order is the same on every machine.
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || assets.has(entry.name)) continue
    yield* walkEntry(join(folder, entry.name), entry, [...within, place])
  }
}

async function* walkEntry(path: string, entry: Dirent, within: readonly string[]): AsyncGenerator<Found> {
  const article = ARTICLE.test(entry.name)
  let target: Pick<Dirent, 'isFile' | 'isDirectory'> = entry
  try {
    if (entry.isSymbolicLink()) target = await stat(path)
  } catch (error) {
    // A dangling link matters only where it is called like an article.
    if (article) yield new Found(path, error)
    return
  }
  if (target.isDirectory()) yield* walkFolder(path, within)
  else if (article && target.isFile()) yield new Found(path)
}
