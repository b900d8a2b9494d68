import type { Streamed } from '../../claims/streamed-document.ts'
import type { Document, Failure } from '../../types.ts'
import type { ReportFrame } from '../report.ts'
import { articleSection } from './article.ts'
import { element, escaped } from './escape.ts'
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './generated/assets.ts'
import { type DocumentEntry, entryOf } from './index-entry.ts'
import { overview } from './overview.ts'

/** Nothing is loaded, nothing runs but the report's own script, nothing can be sent anywhere. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  `script-src 'sha256-${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const HEAD = `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
${element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }, '').replace('</meta>', '')}
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer"><title>Who said what</title><style>${STYLE}</style></head>
<body><header><h1><a href="#overview">Who said what</a></h1><div id="filters"></div></header><main>
`

/** Rendering gives what the start page needs in a first line, then the document's part of the page. */
const SEPARATOR = '\n'

/** A document of `--format html`: its index entry as one line of JSON, then its markup. */
export function* htmlPieces(given: Streamed): Generator<string> {
  const { head } = given
  const claims = [...given.claims()]
  const document: Document = { ...head, claims, ...given.rest }
  yield JSON.stringify(entryOf(document)) + SEPARATOR + articleSection(document)
}

const failureItem = ({ source, error }: Failure): string =>
  `<li>${escaped(source.path)}: ${escaped(error.message)}</li>`

/**
 * One page for all inputs. Documents are written as they come; the start page, which counts over all of them, is written
 * last and shown first.
 */
export class HtmlFrame implements ReportFrame {
  readonly begin = HEAD
  readonly between = ''
  readonly #documents: DocumentEntry[] = []
  readonly #failures: string[] = []

  failure(failure: Failure): string {
    this.#failures.push(failureItem(failure))
    return ''
  }

  result(parts: Iterable<string>): string[] {
    const rendered = [...parts].join('')
    const end = rendered.indexOf(SEPARATOR)
    // The line was written by `renderHtml` above.
    this.#documents.push(JSON.parse(rendered.slice(0, end)) as DocumentEntry)
    return [rendered.slice(end + SEPARATOR.length)]
  }

  end(): string {
    const unread = this.#failures.length
      ? `<section class="unread"><h2>Not read</h2><ul>${this.#failures.join('')}</ul></section>`
      : ''
    return `${overview(this.#documents)}${unread}</main><script>${SCRIPT}</script></body></html>\n`
  }
}
