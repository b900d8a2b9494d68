import type { Packing } from '../../claims/packing.ts'
import { Spool } from '../../claims/spool.ts'
import type { Failure } from '../../types.ts'
import { element, escaped } from '../escape.ts'
import type { ReportFrame, Write } from '../report.ts'
import { articlePieces } from './article.ts'
import { claimCard } from './claim.ts'
import { ClaimMarks } from './claim-marks.ts'
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './generated/assets.ts'
import { type EntryLine, IndexEntry } from './index-entry.ts'
import { Overview } from './overview.ts'

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

/** Stands between what the start page needs, as lines of JSON, and the document's part of the page. */
const SEPARATOR = '\n'

/** A document of `--format html`: what the start page needs of it, then its markup. */
export function htmlPieces(packing?: Packing): Write {
  return function* (document) {
    const { head } = document
    const entry = new IndexEntry(head, packing)
    const marks = new ClaimMarks()
    const cards = new Spool<string>(packing)
    yield entryLine(entry.heading)
    let number = 0
    for (const claim of document.claims()) {
      for (const line of entry.add(claim)) yield entryLine(line)
      marks.add(claim)
      cards.add(claimCard(claim, ++number, head.source.text))
    }
    const { rest } = document
    for (const line of entry.lines(rest)) yield entryLine(line)
    yield SEPARATOR
    yield* articlePieces(head, rest, marks, cards)
  }
}

const entryLine = (line: EntryLine): string => `${JSON.stringify(line)}\n`

/** Divides what was written of a document; the rest can be taken once the lines were. */
class Divided {
  readonly #parts: Iterator<string>
  #rest = ''

  constructor(parts: Iterable<string>) {
    this.#parts = parts[Symbol.iterator]()
  }

  /** Parts are cut where a piece ends: each line is in one. */
  *lines(): Generator<string> {
    for (let part = this.#parts.next(); !part.done; part = this.#parts.next()) {
      for (
        let from = 0, end = part.value.indexOf('\n');
        end >= 0;
        from = end + 1, end = part.value.indexOf('\n', from)
      ) {
        if (end === from) {
          this.#rest = part.value.slice(end + SEPARATOR.length)
          return
        }
        yield part.value.slice(from, end)
      }
    }
  }

  *rest(): Generator<string> {
    yield this.#rest
    for (let part = this.#parts.next(); !part.done; part = this.#parts.next()) yield part.value
  }
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
  readonly endsAlone = true
  readonly #overview: Overview
  readonly #failures: string[] = []

  constructor(packing?: Packing) {
    this.#overview = new Overview(packing)
  }

  failure(failure: Failure): string {
    this.#failures.push(failureItem(failure))
    return ''
  }

  result(parts: Iterable<string>): Iterable<string> {
    const divided = new Divided(parts)
    this.#overview.add(divided.lines())
    return divided.rest()
  }

  *end(): Generator<string> {
    yield* this.#overview.pieces()
    if (this.#failures.length > 0)
      yield `<section class="unread"><h2>Not read</h2><ul>${this.#failures.join('')}</ul></section>`
    yield `</main><script>${SCRIPT}</script></body></html>\n`
  }
}
