import type { Claim, Document } from '../types.ts'
import { countsOf, UNSURE } from './counts.ts'
import { foundLine } from './found.ts'
import { type Cell, Columns, GAP, type GridLine, sideBySide } from './grid.ts'
import { type Group, grouped, type Row, speakerWidth } from './layout.ts'
import { LABELS } from './messages.ts'
import { painted, plain, type Run, wrapped } from './paint.ts'
import type { Render } from './report.ts'
import type { Look, Style } from './style.ts'

/** Below this many columns names stand above their statements: beside them, they would leave too little room. */
const NARROW = 60

/** What turns a statement round, or nearly: a reader must not miss it. */
const NEGATIVE =
  /\b(?:not|never|no|nor|none|neither|nobody|nothing|cannot|hardly|barely|scarcely|rarely|seldom|against|without)\b|n['’]t\b/i

/** The cue stands back behind the statement, unless it says that it was not said or is not so. */
function cuePaint({ act, negated, cue }: Claim, style: Style): Run['paint'] {
  const striking = negated || act === 'denies' || NEGATIVE.test(cue?.phrase ?? '')
  return striking ? (text) => style.bold(style.red(text)) : style.gray
}

/** Doubt, cue and statement, as they are read one after another. */
function statementLines({ claim, cue, statement }: Row, width: number, style: Style): GridLine[] {
  const runs: Run[] = [
    { text: claim.confidence < UNSURE ? LABELS.unsure : '', paint: (text) => style.bold(style.magenta(text)) },
    { text: cue, paint: cuePaint(claim, style) },
    { text: cue && LABELS.beside, paint: style.gray },
    { text: statement, paint: plain },
  ]
  return painted(runs, width)
}

/** The name; under it in grey the role, where it is new or there is room, and who reports it at second hand. */
function speakerLines({ name, speaker, via, fresh }: Group, width: number, height: number, style: Style): GridLine[] {
  const named = wrapped(name, width, speaker?.name ? style.bold : style.gray)
  const role = speaker?.role ? wrapped(speaker.role, width, style.gray) : []
  const reporter = via ? wrapped(`${LABELS.via} ${via}`, width, style.gray) : []
  const roomy = named.length + role.length + reporter.length <= height
  return fresh || roomy ? [...named, ...role, ...reporter] : [...named, ...reporter]
}

/** Line numbers and statements of a group, each number beside the first line of its statement. */
function rowLines({ rows }: Group, lineWidth: number, width: number, style: Style): { numbers: Cell; words: Cell } {
  const numbers: GridLine[] = []
  const words: GridLine[] = []
  for (const row of rows) {
    const own = statementLines(row, width, style)
    numbers.push({ text: row.line.padStart(lineWidth), paint: style.gray })
    for (let i = 1; i < own.length; i++) numbers.push({ text: '', paint: plain })
    for (const line of own) words.push(line)
  }
  return { numbers, words }
}

/** The longest line number. */
function widest(groups: readonly Group[]): number {
  return groups.reduce((most, { rows }) => rows.reduce((longest, { line }) => Math.max(longest, line.length), most), 0)
}

/** Name, role and reporter on a line of their own, above the statements: beside them they would take more lines. */
function titleLines({ name, speaker, via, fresh }: Group, width: number, style: Style): string[] {
  const gray = (text: string): Run[] => [LABELS.beside, text].map((each) => ({ text: each, paint: style.gray }))
  const runs: Run[] = [
    { text: name, paint: speaker?.name ? style.bold : style.gray },
    ...(fresh && speaker?.role ? gray(speaker.role) : []),
    ...(via ? gray(`${LABELS.via} ${via}`) : []),
  ]
  return painted(runs, width).map(({ text, paint }) => paint(text))
}

/** The widths of the columns; the speakers have none where names stand above their statements. */
interface Widths {
  readonly line: number
  readonly speaker: number
  readonly statement: number
}

function widthsOf(groups: readonly Group[], width: number): Widths {
  const line = widest(groups)
  const room = width - line - GAP
  const speaker = width < NARROW ? 0 : speakerWidth(groups, room)
  return { line, speaker, statement: speaker === 0 ? room : room - speaker - GAP }
}

function bodyOf(groups: readonly Group[], { width, style }: Look): string[] {
  const { line, speaker, statement } = widthsOf(groups, width)
  const indent = ' '.repeat(line + GAP)
  const above = new Columns(line, statement)
  const beside = new Columns(line, speaker, statement)
  return groups.flatMap((group) => {
    const { numbers, words } = rowLines(group, line, statement, style)
    if (speaker === 0) {
      const names = speakerLines(group, width, Infinity, style)
      return [...names.map(({ text, paint }) => paint(text)), ...sideBySide(above, [numbers, words])]
    }
    const names = speakerLines(group, speaker, words.length, style)
    const title = titleLines(group, width - line - GAP, style)
    if (title.length + words.length >= names.length) return sideBySide(beside, [numbers, names, words])
    return [...title.map((text) => indent + text), ...sideBySide(beside, [numbers, [], words])]
  })
}

/** The title, then the path with what was found. */
function headingOf(document: Document, { width, style }: Look): string[] {
  const { source, article } = document
  const title = article.title === null ? [] : wrapped(article.title, width, style.bold)
  const path = { text: source.id ?? source.path, paint: article.title === null ? style.bold : style.gray }
  const found = [LABELS.beside, foundLine(countsOf(document))].map((text) => ({ text, paint: style.gray }))
  return [...title, ...painted([path, ...found], width)].map(({ text, paint }) => paint(text))
}

/** The table of a document under its title and path, made for reading; the document brings its text along. */
export function tableReport(look: Look): Render<Document> {
  return (document) => {
    const groups = grouped(document.claims, document.source.text)
    const body = groups.length === 0 ? [] : bodyOf(groups, look)
    return `${[...headingOf(document, look), ...body].join('\n')}\n`
  }
}
