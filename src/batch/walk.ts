import type { BigIntStats, Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Ignore } from 'ignore'
import { FORMAT_NAMES, formatOf } from '../input/input-formats.ts'
import { InputError } from './failure.ts'
import { type Identity, identityOf } from './identity.ts'
import { joined, mayBeLossy, rawPath, shownName, shownPath } from './input-names.ts'
import type { FilePath } from './reading.ts'

/** What a folder is searched for, where the user does not say; a file that is named is read whatever it is called. */
const EXTENSIONS = [...FORMAT_NAMES.flatMap((name) => formatOf(name).extensions), 'warc']
const PAGE = /\.(?:html?|xhtml)$/i

/** Which files of a folder are wanted. */
export class Choice {
  private readonly pattern: RegExp
  private readonly patterns: Ignore | null

  /** @param patterns what to pass over, among paths within the folder that was named */
  constructor(extensions: readonly string[] = EXTENSIONS, patterns: Ignore | null = null) {
    const names = extensions.map((name) => name.replace(/^\./, '').replace(/[^\w]/g, '\\$&'))
    this.pattern = new RegExp(`\\.(?:${names.join('|')})(?:\\.gz)?$`, 'i')
    this.patterns = patterns
  }

  /** @param ignored patterns as in a .gitignore */
  static async of(extensions: readonly string[] | undefined, ignored: readonly string[] = []): Promise<Choice> {
    if (ignored.length === 0) return new Choice(extensions)
    const { default: ignore } = await import('ignore')
    return new Choice(extensions, ignore().add([...ignored]))
  }

  wants(name: string): boolean {
    return this.pattern.test(name)
  }

  /** Whether a path within the folder is to be passed over; one of a folder ends in a slash. */
  ignores(path: string): boolean {
    return this.patterns?.ignores(path) ?? false
  }
}

/** A file, or what keeps us from it. */
export class FoundInput {
  /** As it is shown. */
  readonly path: string
  /** Its bytes, where they are no UTF-8. */
  readonly raw: Buffer | null
  readonly stats: BigIntStats | null
  readonly error: unknown
  /** Whether the user gave its own path, not that of a folder above it. */
  readonly named: boolean

  constructor(path: string, raw: Buffer | null, stats: BigIntStats | null, error: unknown = null, named = false) {
    this.path = path
    this.raw = raw
    this.stats = stats
    this.error = error
    this.named = named
  }
}

/** Folders and files that were met with: each is read once, however many links lead to it. */
export type Met = Set<Identity>

async function statOf(path: FilePath): Promise<BigIntStats | unknown> {
  return stat(path, { bigint: true }).catch((error: unknown) => error)
}

const isStats = (value: BigIntStats | unknown): value is BigIntStats => !(value instanceof Error)

/**
 * Finds the files of a path: itself, or the articles of a folder, folder after folder, in the order of their names.
 * Hidden files are passed over, what was met with before, and the files a browser saves beside a page.
 *
 * @param met what was found in the folders of this run so far
 */
export async function* walk(
  path: string,
  choice: Choice = new Choice(),
  met: Met = new Set(),
): AsyncGenerator<FoundInput> {
  let stats = await statOf(path)
  const raw = isStats(stats) || !mayBeLossy(path) ? null : await rawPath(path)
  if (raw) stats = await statOf(raw)
  const shown = raw ? shownPath(raw) : path
  if (!isStats(stats)) yield new FoundInput(shown, null, null, stats, true)
  else if (stats.isDirectory()) yield* new Walk(shown, raw, choice, met).all(stats)
  else yield new FoundInput(shown, raw, stats, null, true)
}

/** `X_files`, where a browser keeps the pictures, scripts and frames of `X.html`. */
function assetsOf(entries: readonly Entry[]): Set<string> {
  return new Set(entries.filter(({ name }) => PAGE.test(name)).map(({ name }) => name.replace(PAGE, '_files')))
}

/** A name in a folder. */
class Entry {
  readonly name: string
  readonly raw: Buffer | null
  /** What it is, as far as the folder tells; links and names in bytes are looked at. */
  readonly kind: Dirent | null

  constructor(name: string, raw: Buffer | null, kind: Dirent | null) {
    this.name = name
    this.raw = raw
    this.kind = kind?.isSymbolicLink() ? null : kind
  }
}

/** What a folder holds, by code unit and not by language: the order is the same on every machine. */
async function entriesOf(folder: FilePath): Promise<Entry[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).map((each) => new Entry(each.name, null, each))
  const sound = entries.filter(({ name }) => !mayBeLossy(name))
  if (sound.length < entries.length) {
    const names = await readdir(folder, { encoding: 'buffer' })
    const lossy = names.filter((name) => mayBeLossy(name.toString()))
    sound.push(...lossy.map((name) => new Entry(shownName(name), name, null)))
  }
  return sound.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** A folder that is being walked through. */
interface Level {
  readonly path: string
  readonly raw: Buffer | null
  readonly entries: Iterator<Entry>
}

class Walk {
  private readonly root: string
  private readonly raw: Buffer | null
  private readonly choice: Choice
  private readonly met: Met
  /** The folders from the root down to the one that is read: however deep, it takes no stack of the engine. */
  private readonly levels: Level[]

  constructor(root: string, raw: Buffer | null, choice: Choice, met: Met) {
    this.root = root
    this.raw = raw
    this.choice = choice
    this.met = met
    this.levels = []
  }

  async *all(stats: BigIntStats): AsyncGenerator<FoundInput> {
    const again = this.met.has(identityOf(stats))
    let empty = true
    for await (const found of this.found(stats)) {
      empty = false
      if (found) yield found
    }
    if (empty && !again) yield new FoundInput(this.root, this.raw, null, new InputError('no-articles'))
  }

  /** Null for what was met with before: it is there, but not once more. */
  private async *found(stats: BigIntStats): AsyncGenerator<FoundInput | null> {
    const problem = await this.enter(this.root, this.raw, stats)
    if (problem) yield problem
    for (let level = this.levels.at(-1); level; level = this.levels.at(-1)) {
      const { done, value } = level.entries.next()
      if (done) this.levels.pop()
      else {
        const found = await this.entry(value, level)
        if (found !== undefined) yield found
      }
    }
  }

  /** Goes down into a folder, unless it was met with; gives what keeps us from it. */
  private async enter(path: string, raw: Buffer | null, stats: BigIntStats): Promise<FoundInput | undefined> {
    if (!this.isNew(stats)) return undefined
    try {
      const entries = await entriesOf(raw ?? path)
      const assets = assetsOf(entries)
      const seen = entries.filter(({ name }) => !name.startsWith('.') && !assets.has(name))
      this.levels.push({ path, raw, entries: seen.values() })
      return undefined
    } catch (error) {
      return new FoundInput(path, raw, null, error)
    }
  }

  private isNew(stats: BigIntStats): boolean {
    const identity = identityOf(stats)
    if (this.met.has(identity)) return false
    this.met.add(identity)
    return true
  }

  /** What an entry of a folder gives: undefined where nothing is wanted of it. */
  private async entry(entry: Entry, level: Level): Promise<FoundInput | null | undefined> {
    const { name, kind } = entry
    const wanted = this.choice.wants(name)
    if (kind && !kind.isDirectory() && !(wanted && kind.isFile())) return undefined
    const path = join(level.path, name)
    const raw = level.raw || entry.raw ? joined(level.raw ?? level.path, entry.raw ?? name) : null
    const stats = await statOf(raw ?? path)
    const inside = relative(this.root, path)
    if (isStats(stats) && stats.isDirectory()) {
      return this.choice.ignores(`${inside}/`) ? undefined : this.enter(path, raw, stats)
    }
    if (this.choice.ignores(inside)) return undefined
    // A dangling link matters only where it is called like an article; a folder that cannot be looked at always does.
    if (!isStats(stats)) return wanted || kind?.isDirectory() ? new FoundInput(path, raw, null, stats) : undefined
    if (!wanted || !stats.isFile()) return undefined
    return this.isNew(stats) ? new FoundInput(path, raw, stats) : null
  }
}
