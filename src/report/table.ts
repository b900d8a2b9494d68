import type { Document } from '../types.ts'
import { countsOf } from './counts.ts'
import { foundLine } from './found.ts'
import { Columns, type GridLine, sideBySide } from './grid.ts'
import { GAP, type Group, grouped, speakerName, speakerWidth } from './layout.ts'
import { LABELS } from './messages.ts'
import { painted, plain, type Run, wrapped } from './paint.ts'
import type { Render } from './report.ts'
import { type LineLink, lineNumber, linksTo, statementLines } from './statement-lines.ts'
import type { Look, Style } from './style.ts'
import { USUAL_VIEW, type View } from './view.ts'

/** Below this many columns names stand above their statements: beside them, they would leave too little room. */
const NARROW = 60

/** The name; under it in grey the role, where it is new or there is room, and who reports it at second hand. */
function speakerLines({ name, speaker, via, fresh }: Group, width: number, height: number, style: Style): GridLine[] {
  const named = wrapped(name, width, speaker?.name ? style.bold : style.gray)
  const role = speaker?.role ? wrapped(speaker.role, width, style.gray) : []
  const reporter = via ? wrapped(`${LABELS.via} ${via}`, width, style.gray) : []
  const roomy = named.length + role.length + reporter.length <= height
  return fresh || roomy ? [...named, ...role, ...reporter] : [...named, ...reporter]
}

/** The widths of the columns; the speakers have none where names stand above their statements. */
interface Widths {
  readonly line: number
  readonly speaker: number
  readonly statement: number
}

/** Line numbers and statements of a group, each number beside the first line of its statement. */
function rowLines({ rows }: Group, widths: Widths, style: Style, link: LineLink) {
  const numbers: GridLine[] = []
  const words: GridLine[] = []
  for (const row of rows) {
    const own = statementLines(row, widths.statement, style)
    numbers.push(lineNumber(row, widths.line, style, link))
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

function widthsOf(groups: readonly Group[], width: number): Widths {
  const line = widest(groups)
  const room = width - line - GAP
  const speaker = width < NARROW ? 0 : speakerWidth(groups, room)
  return { line, speaker, statement: speaker === 0 ? room : room - speaker - GAP }
}

function bodyOf(groups: readonly Group[], { width, style }: Look, link: LineLink): string[] {
  const widths = widthsOf(groups, width)
  const { line, speaker, statement } = widths
  const indent = ' '.repeat(line + GAP)
  const above = new Columns(line, statement)
  const beside = new Columns(line, speaker, statement)
  return groups.flatMap((group) => {
    const { numbers, words } = rowLines(group, widths, style, link)
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

/** Who declined to comment, each with the line and the words, in one paragraph. */
function declinedLines({ declined = [] }: Document, { width, style }: Look, link: LineLink): string[] {
  if (declined.length === 0) return []
  const runs = declined.flatMap(({ speaker, text, line, sourceLine = line }, i): Run[] => {
    const place = String(sourceLine)
    const rest = `${LABELS.beside} ${text}${i < declined.length - 1 ? ';' : ''}`
    return [
      { text: place, paint: (words) => link(style.gray(words), place) },
      { text: speakerName(speaker), paint: plain },
      { text: rest, paint: style.gray },
    ]
  })
  const lines = painted([{ text: `${LABELS.declined}:`, paint: style.gray }, ...runs], width)
  return lines.map(({ text, paint }) => paint(text))
}

/** The title, then the path with what was found. */
function headingOf(document: Document, { width, style }: Look, link: LineLink): string[] {
  const { source, article } = document
  const title = article.title === null ? [] : wrapped(article.title, width, style.bold)
  const paint = article.title === null ? style.bold : style.gray
  const path = { text: source.id ?? source.path, paint: (text: string) => link(paint(text), null) }
  const found = [LABELS.beside, foundLine(countsOf(document))].map((text) => ({ text, paint: style.gray }))
  return [...title, ...painted([path, ...found], width)].map(({ text, paint }) => paint(text))
}

/** The table of a document under its title and path, made for reading; the document brings its text along. */
export function tableReport(look: Look, view: View = USUAL_VIEW): Render<Document> {
  return (document) => {
    const groups = grouped(document.claims, document.source.text, view.context)
    const link = linksTo(document.source, view.links)
    const body = groups.length === 0 ? [] : bodyOf(groups, look, link)
    const lines = [...headingOf(document, look, link), ...body, ...declinedLines(document, look, link)]
    return `${lines.join('\n')}\n`
  }
}
