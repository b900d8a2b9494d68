import type { Claim, Document, Speaker } from '../types.ts'
import { type Cell, GAP, type GridLine, grid } from './grid.ts'
import { LABELS } from './messages.ts'
import type { Render } from './report.ts'
import type { Look, Style } from './style.ts'
import { wrap } from './wrap.ts'

/** Below this many columns a table leaves too little room for the statements: they are listed one under another. */
const NARROW = 40
const KIND = 8
const LINE = 5

const plain = (text: string): string => text

function lines(text: string, width: number, paint: (text: string) => string = plain): GridLine[] {
  return wrap(text, width).map((line) => ({ text: line, paint }))
}

/** The name, or the words of the text where they could not be resolved to one. */
function speakerName(speaker: Speaker | null): string {
  return speaker ? (speaker.name ?? speaker.mention) : LABELS.nobody
}

/** What stands in grey under the name: the role, and who reports it at second hand. */
function asides({ speaker, via }: Claim): string[] {
  const reporter = via ? [`${LABELS.via} ${speakerName(via)}`] : []
  return speaker?.role ? [speaker.role, ...reporter] : reporter
}

/** The words of a claim as they are read: an indirect one without its leading "that". */
export function statementOf({ kind, text }: Claim): string {
  return kind === 'indirect' ? text.replace(/^that\s+/i, '') : text
}

function speakerLines(claim: Claim, width: number, style: Style): GridLine[] {
  const name = lines(speakerName(claim.speaker), width, claim.speaker ? style.bold : style.gray)
  return [...name, ...asides(claim).flatMap((aside) => lines(aside, width, style.gray))]
}

const lineOf = (claim: Claim): string => String(claim.spans[0]?.line ?? '')

/** Shares the width out: names get a quarter of the room, within bounds, statements the rest. */
function columns(width: number): [number, number, number, number] {
  const room = width - KIND - LINE - 4 * GAP
  const speaker = Math.min(32, Math.max(10, Math.floor(room / 4)))
  return [speaker, room - speaker, KIND, LINE]
}

function tableOf(claims: readonly Claim[], { width, style }: Look): string {
  const widths = columns(width)
  const [speaker, statement, kind, line] = widths
  const row = (claim: Claim): Cell[] => [
    speakerLines(claim, speaker, style),
    lines(statementOf(claim), statement),
    lines(claim.kind, kind, style.gray),
    lines(lineOf(claim), line, style.gray),
  ]
  const head = LABELS.columns.map((label, i) => lines(label, widths[i] ?? 0, style.gray))
  return grid([head, ...claims.map(row)], widths, style.gray)
}

function listOf(claims: readonly Claim[], { width, style }: Look): string {
  const item = (claim: Claim): GridLine[] => [
    ...speakerLines(claim, width, style),
    ...lines(statementOf(claim), width),
    ...lines(`${claim.kind}, ${LABELS.line} ${lineOf(claim)}`, width, style.gray),
  ]
  const painted = (claim: Claim) => item(claim).map(({ text, paint }) => paint(text))
  return claims.map((claim) => painted(claim).join('\n')).join('\n\n')
}

function headingOf({ source, article }: Document, { width, style }: Look): string[] {
  const path = lines(source.id ?? source.path, width, article.title === null ? style.bold : style.gray)
  const title = article.title === null ? [] : lines(article.title, width, style.bold)
  return [...title, ...path].map(({ text, paint }) => paint(text))
}

/** The table of a document under its title and path, made for reading. */
export function tableReport(look: Look): Render<Document> {
  return (document) => {
    const { claims } = document
    const narrow = look.width < NARROW
    const body = narrow ? ['', listOf(claims, look)] : [tableOf(claims, look)]
    const shown = claims.length === 0 ? [look.style.gray(LABELS.noClaims)] : body
    return `${[...headingOf(document, look), ...shown].join('\n')}\n\n`
  }
}
