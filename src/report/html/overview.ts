import type { Packing } from '../../claims/packing.ts'
import { Spool } from '../../claims/spool.ts'
import { DriftIndex } from '../../compare/drift/drift-index.ts'
import { element, escaped } from '../escape.ts'
import { counted } from '../numbers.ts'
import { panelPieces } from './compared/compared-page.ts'
import { driftItem, type PlaceOf } from './compared/drift-html.ts'
import { UNNAMED_COLUMNS } from './compared/unnamed-html.ts'
import type { DocumentEntry, EntryCounts, EntryLine, QuotationEntry } from './index-entry.ts'
import { SpeakersPanel } from './speakers-panel.ts'

/** A bar for each value, as long as its share; the number stands beside it. */
function chart(caption: string, counts: ReadonlyMap<string, number>): string {
  const largest = Math.max(1, ...counts.values())
  const rows = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => {
      const meter = element('meter', { min: 0, max: largest, value: count, 'aria-label': name }, String(count))
      return `<tr><th scope="row">${escaped(name)}</th><td>${count}</td><td class="bar">${meter}</td></tr>`
    })
  return rows.length < 2
    ? ''
    : `<table class="chart"><caption>${caption}</caption><tbody>${rows.join('')}</tbody></table>`
}

function sum(sums: Map<string, number>, counts: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(counts)) sums.set(name, (sums.get(name) ?? 0) + count)
}

/** Where a line has the sign of what it is. */
const SIGN = '["'.length

// `htmlPieces` has written them.
const parsed = (line: string): EntryLine => JSON.parse(line) as EntryLine

/** The start page: who is quoted how much, in which documents, and what kinds of statements there are. */
export class Overview {
  /** The lines that tell which documents there are, and who speaks in them; they are read when all are known. */
  readonly #voices: Spool<string>
  /** The lines of the first quotations: where there is no other document, nobody asks for them. */
  readonly #waiting: Spool<readonly [string, DocumentEntry]>
  readonly #items: Spool<string>
  readonly #unnamed: Spool<string>
  readonly #drift = new DriftIndex()
  readonly #anchors = new Map<string, string>()
  readonly #kinds = new Map<string, number>()
  readonly #acts = new Map<string, number>()
  #documents = 0
  #claims = 0

  /** @param packing for what is kept until the end: of ten thousand documents it would fill the memory */
  constructor(packing?: Packing) {
    this.#voices = new Spool(packing)
    this.#waiting = new Spool(packing)
    this.#items = new Spool(packing)
    this.#unnamed = new Spool(packing)
  }

  /** Takes what a document gives; its first line tells which it is. */
  add(lines: Iterable<string>): void {
    let document: DocumentEntry | null = null
    for (const line of lines) {
      const sign = line.charAt(SIGN)
      if (sign === 'd' || sign === 's' || sign === 'v') this.#voices.add(line)
      if (sign === 's' || sign === 'v') continue
      if (sign === 'q' && this.#documents === 0 && document) {
        this.#waiting.add([line, document])
        continue
      }
      const entry = parsed(line)
      if (entry[0] === 'd') document = entry[1]
      else if (document) this.#take(entry, document)
    }
  }

  #take(entry: EntryLine, document: DocumentEntry): void {
    if (entry[0] === 'u') this.#unnamed.add(entry[1])
    else if (entry[0] === 'q') this.#quotation(entry[1], document)
    else if (entry[0] === 'c') this.#counted(entry[1], document)
  }

  #quotation(quotation: QuotationEntry, { anchor, path, id, url, publishedAt }: DocumentEntry): void {
    const [line, start, text, name, kind, context] = quotation
    const speaker = kind && { name, kind }
    this.#drift.add([{ path, id, url, published: publishedAt, line, start, text, speaker, context }])
    this.#anchors.set(`${path}\n${id ?? ''}`, `#${anchor}`)
  }

  #counted({ claims, kinds, acts }: EntryCounts, { anchor, title }: DocumentEntry): void {
    this.#documents++
    this.#claims += claims
    sum(this.#kinds, kinds)
    sum(this.#acts, acts)
    const count = element('span', { class: 'count' }, String(claims))
    this.#items.add(`<li>${element('a', { href: `#${anchor}` }, escaped(title))} ${count}</li>`)
  }

  *pieces(): Generator<string> {
    const { count, pieces } = this.#speakers().made()
    const found = `${counted(this.#claims, 'claim')} by ${counted(count, 'named speaker')} in ${counted(this.#documents, 'document')}`
    const charts = [chart('How it was said', this.#kinds), chart('What was done in saying it', this.#acts)].join('')
    yield `<section id="overview" aria-label="Overview"><p class="found">${found}</p><div class="charts">${charts}</div>
<div class="panels">`
    yield* pieces
    yield '\n'
    yield* this.#documentList()
    yield '\n'
    yield* panelPieces('Unnamed sources', UNNAMED_COLUMNS, this.#unnamed.length, this.#unnamed)
    yield '</div>\n'
    yield* this.#driftPanel()
    yield '</section>'
  }

  #speakers(): SpeakersPanel {
    const panel = new SpeakersPanel()
    for (const line of this.#voices) {
      const entry = parsed(line)
      if (entry[0] === 'd') panel.next(entry[1])
      else if (entry[0] === 's') panel.speaker(entry[1])
      else if (entry[0] === 'v') panel.voice(entry[1])
    }
    return panel
  }

  *#documentList(): Generator<string> {
    yield `<details class="panel" open><summary><h2>Documents (${this.#documents})</h2></summary><ol>`
    let between = ''
    for (const item of this.#items) {
      yield between + item
      between = '\n'
    }
    yield '</ol></details>'
  }

  /** Quotations that stand in several documents, with their variants side by side. */
  *#driftPanel(): Generator<string> {
    if (this.#documents < 2) return
    for (const [line, document] of this.#waiting) this.#take(parsed(line), document)
    const placeOf: PlaceOf = ({ path, id }) => this.#anchors.get(`${path}\n${id ?? ''}`) ?? null
    const items = Array.from(this.#drift.drifts(), (drift) => driftItem(drift, placeOf, 'h3'))
    if (items.length === 0) return
    yield `<details class="panel" open id="drifts"><summary><h2>The same words in several documents (${items.length})</h2></summary><div>`
    yield items.join('\n')
    yield '</div></details>'
  }
}
