import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What a folder is searched for; a file that is named is read whatever it is called. */
const ARTICLE = /\.(?:txt|text|html?|xhtml|md|markdown|mhtml?|webarchive|pdf)(?:\.gz)?$/i
const PAGE = /\.(?:html?|xhtml)$/i

/** Finds the files of a path: itself, or the articles of a folder, folder after folder, in a stable order. */
export async function* walk(path: string): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) {
    yield path
    return
  }
  yield* walkFolder(path)
}

async function* walkFolder(folder: string): AsyncGenerator<string> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  // A browser keeps the pictures, scripts and frames of `X.html` in `X_files`.
  const assets = new Set(entries.filter((e) => PAGE.test(e.name)).map((e) => e.name.replace(PAGE, '_files')))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory() && !assets.has(entry.name)) yield* walkFolder(join(folder, entry.name))
    else if (entry.isFile() && ARTICLE.test(entry.name)) yield join(folder, entry.name)
  }
}
