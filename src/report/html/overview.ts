import { counted } from '../numbers.ts'
import { element, escaped } from './escape.ts'
import type { DocumentEntry, SpeakerEntry } from './index-entry.ts'

/** A speaker over all documents: the same full name is taken for the same speaker. */
class SpeakerTotal {
  readonly entry: SpeakerEntry
  claims = 0
  words = 0
  documents = 0

  constructor(entry: SpeakerEntry) {
    this.entry = entry
  }

  add({ claims, words }: SpeakerEntry): void {
    this.claims += claims
    this.words += words
    this.documents++
  }
}

function totals(documents: readonly DocumentEntry[]): SpeakerTotal[] {
  const found = new Map<string, SpeakerTotal>()
  for (const { speakers, anchor } of documents) {
    for (const entry of speakers) {
      // Nobody knows whether the "officials" of two articles are the same.
      const key = entry.kind === 'unnamed' ? `${entry.name}\n${anchor}` : entry.name
      const total = found.get(key) ?? new SpeakerTotal(entry)
      total.add(entry)
      found.set(key, total)
    }
  }
  return [...found.values()].sort((a, b) => b.claims - a.claims || b.words - a.words)
}

function speakerRow({ entry, claims, words, documents }: SpeakerTotal): string {
  const name = element('a', { href: `#claim-${entry.first}` }, escaped(entry.name))
  const role = entry.role ? ` ${element('span', { class: 'role' }, escaped(entry.role))}` : ''
  const cells = [claims, words, documents].map((count) => `<td>${count}</td>`).join('')
  return `<tr><th scope="row">${name}${role}</th>${cells}</tr>`
}

function speakerTable(caption: string, rows: readonly SpeakerTotal[]): string {
  if (rows.length === 0) return ''
  const head = ['claims', 'words', 'documents'].map((name) => `<th scope="col">${name}</th>`).join('')
  const body = rows.map(speakerRow).join('\n')
  return `<details class="panel" open><summary><h2>${caption} (${rows.length})</h2></summary>
<table><thead><tr><th scope="col">name</th>${head}</tr></thead><tbody>\n${body}\n</tbody></table></details>`
}

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

/** The start page: who is quoted how much, in which documents, and what kinds of statements there are. */
export function overview(documents: readonly DocumentEntry[]): string {
  const speakers = totals(documents)
  const named = speakers.filter(({ entry }) => entry.kind !== 'unnamed')
  const unnamed = speakers.filter(({ entry }) => entry.kind === 'unnamed')
  const claims = documents.reduce((sum, document) => sum + document.claims, 0)
  const found = `${counted(claims, 'claim')} by ${counted(named.length, 'named speaker')} in ${counted(documents.length, 'document')}`
  const charts = [
    chart('How it was said', summed(documents.map(({ kinds }) => kinds))),
    chart('What was done in saying it', summed(documents.map(({ acts }) => acts))),
  ].join('')
  const panels = [speakerTable('Speakers', named), documentList(documents), speakerTable('Unnamed sources', unnamed)]
  return `<section id="overview" aria-label="Overview"><p class="found">${found}</p><div class="charts">${charts}</div>
<div class="panels">${panels.join('\n')}</div></section>`
}
