import type { Drift, DriftPiece, DriftPlace, DriftVariant } from '../../../compare/drift/drift-types.ts'
import type { Failure } from '../../../types.ts'
import { copied, DRIFT_LABELS, DRIFTS } from '../../compare/compared-messages.ts'
import { element, escaped } from '../../escape.ts'
import { LABELS } from '../../messages.ts'
import { counted } from '../../numbers.ts'
import { comparedPage, linkTo } from './compared-page.ts'

/** Where in the page a quotation stands; null where the page has no text of its document. */
export type PlaceOf = (place: DriftPlace) => string | null

/** What a variant has instead or beyond is inserted, what it leaves out deleted. */
function piece({ kind, text, canonical }: DriftPiece, isEnd: boolean): string {
  if (kind === 'equal') return escaped(text)
  // What is left out at an end is a matter of how much was quoted.
  if (kind === 'omitted' && isEnd) return `${DRIFT_LABELS.ends} `
  const space = (words: string): string => (/\s$/.test(words) ? ' ' : '')
  const lost = canonical.trim() === '' ? '' : element('del', {}, escaped(canonical.trimEnd())) + space(canonical)
  const gained = text.trim() === '' ? '' : element('ins', {}, escaped(text.trimEnd())) + space(text)
  return lost + gained
}

function sourceItem(source: DriftVariant['sources'][number], placeOf: PlaceOf): string {
  const { published, id, path, line, speaker, copies } = source
  const day = published === null ? DRIFT_LABELS.undated : published.slice(0, 10)
  const more = copies.length > 0 ? ` (${copied(copies.length)})` : ''
  const who = speaker?.name ? ` · ${speaker.name}` : ''
  return `<li>${escaped(day)} ${linkTo(`${id ?? path}:${line}`, placeOf(source))}${escaped(who + more)}`
}

function variant(own: DriftVariant, isLongest: boolean, placeOf: PlaceOf): string {
  const { change, diff, sources } = own
  const isGrave = change === 'negation' || change === 'number'
  const label = element('p', { class: isGrave ? 'not' : 'role' }, isLongest ? DRIFT_LABELS.longest : escaped(change))
  const words = diff.map((each, i) => piece(each, i === 0 || i === diff.length - 1)).join('')
  const places = sources.map((source) => sourceItem(source, placeOf)).join('')
  return `<li>${label}<blockquote>${words}</blockquote><ul class="facts">${places}</ul>`
}

/** A quotation with its variants side by side: the longest form first, in the others what is different is marked. */
export function driftItem(drift: Drift, placeOf: PlaceOf, heading: 'h2' | 'h3'): string {
  const { id, speaker, documents, copies, variants } = drift
  const much = counted(documents, 'document') + (copies > 0 ? `, ${copied(copies)}` : '')
  const title = `<${heading} id="${escaped(id)}">${escaped(speaker?.name ?? LABELS.nobody)} <span class="role">${much}</span></${heading}>`
  const shown = variants.map((own, i) => variant(own, i === 0, placeOf)).join('\n')
  return `<section class="drift" aria-labelledby="${escaped(id)}">${title}<ul class="variants">${shown}</ul></section>`
}

const nowhere: PlaceOf = () => null

/** `drift --format html`: the same quotations in several documents, their variants side by side. */
export function driftPage(drifts: readonly Drift[], quotations: number, failures: readonly Failure[]): string {
  const items = drifts.map((drift) => `<div class="panel">${driftItem(drift, nowhere, 'h2')}</div>`)
  return comparedPage('The same words in several places', DRIFTS(drifts.length, quotations), items.join('\n'), failures)
}
