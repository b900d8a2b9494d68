// The pages that are never looked at, so that one figure tells how rules do on pages nobody tuned them to.
//
// Rule of choice: of the pages that are not hand-labelled (those must be read to check their labels), the 20 whose id
// has the smallest SHA-256. Neither their text nor their single scores may be printed; only their mean is, and rarely.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const UNREAD = 20
const digest = (id) => createHash('sha256').update(id).digest('hex')
const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())

/** The pages of a JSON Lines file `{id, text, articleBody}`, in two parts: those to look at and those never to read. */
export function splitPages(pagesFile, labelsFile) {
  const pages = lines(pagesFile).map((line) => JSON.parse(line))
  const labelled = JSON.parse(readFileSync(labelsFile, 'utf8')).documents.map(({ file }) => file.replace(/\.\w+$/, ''))
  const candidates = pages.filter(({ id }) => !labelled.some((prefix) => id.startsWith(prefix)))
  const byDigest = candidates.map(({ id }) => [digest(id), id]).sort(([a], [b]) => (a < b ? -1 : 1))
  const unread = new Set(byDigest.slice(0, UNREAD).map(([, id]) => id))
  return { read: pages.filter(({ id }) => !unread.has(id)), unread: pages.filter(({ id }) => unread.has(id)) }
}
