import { groupBy } from '../../compare/group-by.ts'
import type { Verification } from '../../compare/verify/verdict.ts'
import { VERIFY_STATUSES } from '../../compare/verify/verification.ts'
import { type Cell, Columns, sideBySide } from '../grid.ts'
import { GAP } from '../layout.ts'
import { LABELS } from '../messages.ts'
import { painted, plain, wrapped } from '../paint.ts'
import { oneLine } from '../safe.ts'
import type { Look, Style } from '../style.ts'
import { countStatuses, isFaulty } from './statuses.ts'
import { wordDiff } from './word-diff.ts'

const STATUS_WIDTH = Math.max(...VERIFY_STATUSES.map((status) => status.length))

/** The quotations of each draft with what became of them: those to be looked at in red, with what differs. */
export function verifyTable(verifications: readonly Verification[], look: Look): string {
  const byDraft = groupBy(verifications, ({ draft }) => draft.path)
  const parts = [...byDraft].map(([path, own]) => [
    heading(path, own, look),
    ...own.flatMap((one) => rows(one, own, look)),
  ])
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n')
}

function heading(path: string, own: readonly Verification[], { width, style }: Look): string {
  const counts = countStatuses(own.map(({ status }) => status)).map(([status, count]) => `${count} ${status}`)
  const runs = [
    { text: path, paint: style.bold },
    { text: LABELS.beside, paint: style.gray },
    { text: counts.join(', '), paint: style.gray },
  ]
  return painted(runs, width)
    .map(({ text, paint }) => paint(text))
    .join('\n')
}

function rows(one: Verification, all: readonly Verification[], { width, style }: Look): string[] {
  const lineWidth = Math.max(...all.map(({ draft }) => String(draft.line).length))
  const room = Math.max(1, width - lineWidth - STATUS_WIDTH - 2 * GAP)
  const columns = new Columns(lineWidth, STATUS_WIDTH, room)
  const line: Cell = [{ text: String(one.draft.line).padStart(lineWidth), paint: style.gray }]
  const status: Cell = [
    { text: one.status, paint: isFaulty(one.status) ? (text) => style.bold(style.red(text)) : style.gray },
  ]
  return sideBySide(columns, [line, status, details(one, room, style)])
}

/** The quotation, where it stands, and how it differs. */
function details({ status, draft, source }: Verification, room: number, style: Style): Cell {
  const speaker = draft.speaker?.name ?? null
  const said = speaker === null ? '' : ` — ${oneLine(speaker)}`
  const cell = wrapped(`“${oneLine(draft.text)}”${said}`, room, plain)
  if (!source) return cell
  const place = `${source.path}:${source.line}${source.speaker?.name ? ` ${LABELS.beside} ${source.speaker.name}` : ''}`
  const note = wrapped(place, room, style.gray)
  if (status === 'verbatim') return [...cell, ...note]
  // Coloured marks have no width of their own: the line is cut by its words, then coloured.
  const diff = wrapped(wordDiff(source.diff, PLAIN_STYLE), room, plain)
  const risks =
    source.risks.length > 0 ? wrapped(`can turn the meaning: ${source.risks.join(', ')}`, room, style.red) : []
  return [...cell, ...note, ...diff, ...risks]
}

const PLAIN_STYLE: Style = { bold: plain, gray: plain, red: plain, magenta: plain }
