import type { Failure } from '../../../types.ts'
import { element, escaped } from '../../escape.ts'
import { STYLE, STYLE_HASH } from '../generated/assets.ts'

/** Nothing is loaded and nothing runs. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`

/** What could not be read. */
function unreadSection(failures: readonly Failure[]): string {
  const items = failures.map(({ source, error }) => `<li>${escaped(source.path)}: ${escaped(error.message)}</li>`)
  return items.length === 0 ? '' : `<section class="unread"><h2>Not read</h2><ul>${items.join('')}</ul></section>`
}

/** A page by itself around what a command over several articles found, in the style of the report. */
export function comparedPage(title: string, found: string, content: string, failures: readonly Failure[]): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><header><h1>${escaped(title)}</h1></header><main class="ordered"><p class="found">${escaped(found)}</p>
${content}
${unreadSection(failures)}</main></body></html>
`
}

/** A table in a panel; `head` are the names of its columns, the first of what the rows are. */
export const tablePanel = (title: string, head: readonly string[], rows: readonly string[]): string =>
  [...panelPieces(title, head, rows.length, rows)].join('')

/** The same, piece by piece; `count` is how many rows there are. */
export function* panelPieces(
  title: string,
  head: readonly string[],
  count: number,
  rows: Iterable<string>,
): Generator<string> {
  if (count === 0) return
  const columns = head.map((name) => `<th scope="col">${name}</th>`).join('')
  yield `<details class="panel" open><summary><h2>${escaped(title)} (${count})</h2></summary>
<table><thead><tr>${columns}</tr></thead><tbody>\n`
  for (const row of rows) yield `${row}\n`
  yield '</tbody></table></details>'
}

/** Words that lead to their place in the page, where there is one. */
export const linkTo = (text: string, place: string | null): string =>
  place === null ? escaped(text) : element('a', { href: place }, escaped(text))
