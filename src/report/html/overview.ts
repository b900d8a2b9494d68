import { DriftIndex } from '../../compare/drift/drift-index.ts'
import { panelPieces } from '../compare/compared-page.ts'
import { driftItem, type PlaceOf } from '../compare/drift-html.ts'
import { UNNAMED_COLUMNS } from '../compare/unnamed-html.ts'
import { counted } from '../numbers.ts'
import type { Packing } from '../packing.ts'
import { Spool } from '../spool.ts'
import { element, escaped } from './escape.ts'
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

/** What is kept of the documents until all are known: which they are, and who speaks in them. */
type VoiceLine = Extract<EntryLine, readonly ['d' | 's' | 'v', unknown]>

/** The start page: who is quoted how much, in which documents, and what kinds of statements there are. */
export class Overview {
  readonly #voices: Spool<VoiceLine>
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
    this.#items = new Spool(packing)
    this.#unnamed = new Spool(packing)
  }

  /** Takes what a document gives; its first line tells which it is. */
  add(lines: Iterable<EntryLine>): void {
    let document: DocumentEntry | null = null
    for (const line of lines) {
      if (line[0] === 'd') document = line[1]
      if (line[0] === 'd' || line[0] === 's' || line[0] === 'v') this.#voices.add(line)
      else if (line[0] === 'u') this.#unnamed.add(line[1])
      else if (document && line[0] === 'q') this.#quotation(line[1], document)
      else if (document && line[0] === 'c') this.#counted(line[1], document)
    }
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
    yield* panelPieces('Unnamed sources', UNNAMED_COLUMNS, [...this.#unnamed])
    yield '</div>\n'
    yield* this.#driftPanel()
    yield '</section>'
  }

  #speakers(): SpeakersPanel {
    const panel = new SpeakersPanel()
    for (const [sign, value] of this.#voices) {
      if (sign === 'd') panel.next(value)
      else if (sign === 's') panel.speaker(value)
      else panel.voice(value)
    }
    panel.end()
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
    const placeOf: PlaceOf = ({ path, id }) => this.#anchors.get(`${path}\n${id ?? ''}`) ?? null
    const items = Array.from(this.#drift.drifts(), (drift) => driftItem(drift, placeOf, 'h3'))
    if (items.length === 0) return
    yield `<details class="panel" open id="drifts"><summary><h2>The same words in several documents (${items.length})</h2></summary><div>`
    yield items.join('\n')
    yield '</div></details>'
  }
}
