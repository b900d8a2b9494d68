import type { UnnamedAudit } from '../../compare/unnamed/audit.ts'
import type { UnnamedSource } from '../../compare/unnamed/unnamed-voices.ts'
import { LABELS } from '../messages.ts'
import { counted } from '../numbers.ts'
import { painted, wrapped } from '../paint.ts'
import { oneLine } from '../safe.ts'
import type { Look } from '../style.ts'
import { howMany, WHY_UNNAMED } from './compared-messages.ts'

const percent = (share: number): string => `${Math.round(share * 100)} %`

/** The unnamed sources of a document, one after another; empty where there is none. */
export function unnamedTable(audit: UnnamedAudit, look: Look): string {
  const { sources, spokespeople } = audit
  if (sources.length + spokespeople.length === 0) return ''
  const lines = [heading(audit, look), ...sources.flatMap((source) => row(source, look))]
  const apart = spokespeople.map(({ name, line }) => `${name} (line ${line})`).join('; ')
  const spoken = apart === '' ? [] : wrapped(`spokespeople: ${apart}`, look.width, look.style.gray)
  return `${[...lines, ...spoken.map(({ text, paint }) => paint(text))].join('\n')}\n`
}

function heading(
  { title, path, id, shareOfClaims, shareOfWords, leadRestsOnThem }: UnnamedAudit,
  { width, style }: Look,
): string {
  const shares = `${percent(shareOfClaims)} of the claims, ${percent(shareOfWords)} of their words`
  const lead = leadRestsOnThem
    ? [
        { text: LABELS.beside, paint: style.gray },
        { text: 'the lead rests on them', paint: style.red },
      ]
    : []
  const runs = [
    ...(title === null
      ? []
      : [
          { text: title, paint: style.bold },
          { text: LABELS.beside, paint: style.gray },
        ]),
    { text: id ?? path, paint: title === null ? style.bold : style.gray },
    { text: LABELS.beside, paint: style.gray },
    { text: shares, paint: style.gray },
    ...lead,
  ]
  return painted(runs, width)
    .map(({ text, paint }) => paint(text))
    .join('\n')
}

function row(
  { line, name, type, count, claims, anonymity, isOnly, accuses }: UnnamedSource,
  { width, style }: Look,
): string[] {
  const why =
    anonymity.text === null
      ? WHY_UNNAMED[anonymity.reason]
      : `${WHY_UNNAMED[anonymity.reason]}: “${oneLine(anonymity.text)}”`
  const notes = [
    type,
    howMany(count),
    counted(claims, 'claim'),
    why,
    ...(isOnly ? ['the only source'] : []),
    ...(accuses ? ['accuses'] : []),
  ]
  const text = `${String(line).padStart(4)}  ${oneLine(name)} (${notes.join('; ')})`
  return wrapped(text, width, anonymity.reason === 'none' ? style.red : (words) => words).map((each) =>
    each.paint(each.text),
  )
}
