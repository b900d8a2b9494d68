import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Ignore } from 'ignore'
import { InputError } from './failure.ts'

/** What a folder is searched for, where the user does not say; a file that is named is read whatever it is called. */
const EXTENSIONS = 'txt text htm html xhtml md markdown mht mhtml webarchive pdf warc'.split(' ')
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
export async function* walk(path: string, choice: Choice = new Choice()): AsyncGenerator<Found> {
  try {
    if ((await stat(path)).isDirectory()) yield* new Walk(path, choice).all()
    else yield new Found(path)
  } catch (error) {
    yield new Found(path, error)
  }
}

/** `X_files`, where a browser keeps the pictures, scripts and frames of `X.html`. */
function assetsOf(entries: readonly Dirent[]): Set<string> {
  return new Set(entries.filter(({ name }) => PAGE.test(name)).map(({ name }) => name.replace(PAGE, '_files')))
}

class Walk {
  private readonly root: string
  private readonly choice: Choice

  constructor(root: string, choice: Choice) {
    this.root = root
    this.choice = choice
  }

  async *all(): AsyncGenerator<Found> {
    let empty = true
    for await (const found of this.folder(this.root, [])) {
      empty = false
      yield found
    }
    if (empty) yield new Found(this.root, new InputError('no-articles'))
  }

  private async *folder(folder: string, within: readonly string[]): AsyncGenerator<Found> {
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
      yield* this.entry(join(folder, entry.name), entry, [...within, place])
    }
  }

  private async *entry(path: string, entry: Dirent, within: readonly string[]): AsyncGenerator<Found> {
    const wanted = this.choice.wants(entry.name)
    const inside = relative(this.root, path)
    let target: Pick<Dirent, 'isFile' | 'isDirectory'> = entry
    try {
      if (entry.isSymbolicLink()) target = await stat(path)
    } catch (error) {
      // A dangling link matters only where it is called like an article.
      if (wanted && !this.choice.ignores(inside)) yield new Found(path, error)
      return
    }
    if (target.isDirectory()) {
      if (!this.choice.ignores(`${inside}/`)) yield* this.folder(path, within)
    } else if (wanted && target.isFile() && !this.choice.ignores(inside)) yield new Found(path)
  }
}
