import { DriftIndex } from '../../compare/drift/drift-index.ts'
import { tablePanel } from '../compare/compared-page.ts'
import { driftItem, type PlaceOf } from '../compare/drift-html.ts'
import { UNNAMED_COLUMNS, unnamedRow } from '../compare/unnamed-html.ts'
import { counted } from '../numbers.ts'
import { element, escaped } from './escape.ts'
import type { DocumentEntry } from './index-entry.ts'
import { speakersPanel } from './speakers-panel.ts'

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

function summed(all: readonly Readonly<Record<string, number>>[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const counts of all)
    for (const [name, count] of Object.entries(counts)) sums.set(name, (sums.get(name) ?? 0) + count)
  return sums
}

function documentList(documents: readonly DocumentEntry[]): string {
  const items = documents.map(({ anchor, title, claims }) => {
    const count = element('span', { class: 'count' }, String(claims))
    return `<li>${element('a', { href: `#${anchor}` }, escaped(title))} ${count}</li>`
  })
  return `<details class="panel" open><summary><h2>Documents (${documents.length})</h2></summary><ol>${items.join('\n')}</ol></details>`
}

/** The unnamed sources of each document: nobody knows whether the "officials" of two are the same. */
function unnamedPanel(documents: readonly DocumentEntry[]): string {
  const rows = documents.flatMap(({ unnamed, speakers, title, anchor }) =>
    unnamed.map((source) => {
      const key = speakers.find(({ name }) => name.toLowerCase() === source.name.toLowerCase())?.first
      return unnamedRow(source, title, key === undefined ? `#${anchor}` : `#claim-${key}`)
    }),
  )
  return tablePanel('Unnamed sources', UNNAMED_COLUMNS, rows)
}

/** Quotations that stand in several documents, with their variants side by side. */
function driftPanel(documents: readonly DocumentEntry[]): string {
  const index = new DriftIndex()
  const anchors = new Map<string, string>()
  for (const { quotations, anchor } of documents) {
    index.add(quotations)
    for (const { path, id } of quotations) anchors.set(`${path}\n${id ?? ''}`, `#${anchor}`)
  }
  const placeOf: PlaceOf = ({ path, id }) => anchors.get(`${path}\n${id ?? ''}`) ?? null
  const items = [...index.drifts()].map((drift) => driftItem(drift, placeOf, 'h3'))
  if (items.length === 0) return ''
  return `<details class="panel" open id="drifts"><summary><h2>The same words in several documents (${items.length})</h2></summary><div>${items.join('\n')}</div></details>`
}

/** The start page: who is quoted how much, in which documents, and what kinds of statements there are. */
export function overview(documents: readonly DocumentEntry[]): string {
  const speakers = speakersPanel(documents)
  const claims = documents.reduce((sum, document) => sum + document.claims, 0)
  const found = `${counted(claims, 'claim')} by ${counted(speakers.count, 'named speaker')} in ${counted(documents.length, 'document')}`
  const charts = [
    chart('How it was said', summed(documents.map(({ kinds }) => kinds))),
    chart('What was done in saying it', summed(documents.map(({ acts }) => acts))),
  ].join('')
  const panels = [speakers.html, documentList(documents), unnamedPanel(documents)]
  return `<section id="overview" aria-label="Overview"><p class="found">${found}</p><div class="charts">${charts}</div>
<div class="panels">${panels.join('\n')}</div>
${driftPanel(documents)}</section>`
}
