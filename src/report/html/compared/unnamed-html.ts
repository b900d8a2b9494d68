import type { UnnamedAudit } from '../../../compare/unnamed/audit.ts'
import type { UnnamedSource } from '../../../compare/unnamed/unnamed-voices.ts'
import type { Failure } from '../../../types.ts'
import { howMany, UNNAMED, WHY_UNNAMED } from '../../compare/compared-messages.ts'
import { element, escaped } from '../../escape.ts'
import { comparedPage, linkTo, tablePanel } from './compared-page.ts'

/** The columns of a table of unnamed sources. */
export const UNNAMED_COLUMNS = ['source', 'claims', 'words']

const note = (text: string): string => ` ${element('span', { class: 'not' }, text)}`

/** A row of the table: what it is, how many, and why it is not named; `place` leads to the first claim. */
export function unnamedRow(source: UnnamedSource, where: string, place: string | null): string {
  const { name, type, count, anonymity, claims, words, isOnly, accuses } = source
  const notes = (isOnly ? note('the only source') : '') + (accuses ? note('accuses') : '')
  const why = escaped(WHY_UNNAMED[anonymity.reason])
  const told = anonymity.text === null ? why : `${why}: <q>${escaped(anonymity.text)}</q>`
  const beside = [type, howMany(count), told, escaped(where)].join(' · ')
  const heading = `${linkTo(name, place)}${notes} ${element('span', { class: 'role' }, beside)}`
  return `<tr><th scope="row">${heading}</th><td>${claims}</td><td>${words}</td></tr>`
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

function auditSection({
  title,
  path,
  id,
  shareOfClaims,
  shareOfWords,
  leadRestsOnThem,
  sources,
  spokespeople,
}: UnnamedAudit): string {
  const shares = `${percent(shareOfClaims)} of the claims, ${percent(shareOfWords)} of their words`
  const lead = leadRestsOnThem && sources.length > 0 ? note('the lead rests on them') : ''
  const facts = element('p', { class: 'facts' }, `${escaped(id ?? path)} · ${shares}${lead}`)
  const rows = (all: readonly UnnamedSource[]): string[] => all.map((one) => unnamedRow(one, `line ${one.line}`, null))
  const spoken = tablePanel('Spokespeople', UNNAMED_COLUMNS, rows(spokespeople))
  return `<section><h2>${escaped(title ?? id ?? path)}</h2>${facts}${tablePanel('Unnamed sources', UNNAMED_COLUMNS, rows(sources))}${spoken}</section>`
}

/** `unnamed --format html`: the unnamed sources of each document that has any. */
export function unnamedPage(audits: readonly UnnamedAudit[], failures: readonly Failure[]): string {
  const shown = audits.filter(({ sources, spokespeople }) => sources.length + spokespeople.length > 0)
  const found = UNNAMED(audits.filter(({ sources }) => sources.length > 0).length, audits.length)
  return comparedPage('Unnamed sources', found, shown.map(auditSection).join('\n'), failures)
}
