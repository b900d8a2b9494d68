import type { Packing } from '../claims/packing.ts'
import { Spool } from '../claims/spool.ts'
import type { Streamed } from '../claims/streamed-document.ts'
import { CountedDocument } from './counts.ts'
import { foundLine } from './found.ts'
import { Columns, type GridLine, sideBySide } from './grid.ts'
import { GAP, type Group, grouped, speakerName, speakerWidth } from './layout.ts'
import { LABELS } from './messages.ts'
import { painted, plain, type Run, wrapped } from './paint.ts'
import type { Write } from './report.ts'
import { type LineLink, lineNumber, linksTo, statementLines } from './statement-lines.ts'
import type { Look, Style } from './style.ts'
import { USUAL_VIEW, type View } from './view.ts'

/** Below this many columns names stand above their statements: beside them, they would leave too little room. */
const NARROW = 60

/** The name; under it in grey the role, where it is new or there is room, and who reports it at second hand. */
function speakerLines(group: Group, width: number, height: number, style: Style): GridLine[] {
  if (group.goesOn) return []
  const name = wrapped(group.name, width, group.named ? style.bold : style.gray)
  const role = group.role ? wrapped(group.role, width, style.gray) : []
  const reporter = group.via ? wrapped(`${LABELS.via} ${group.via}`, width, style.gray) : []
  const roomy = name.length + role.length + reporter.length <= height
  return group.fresh || roomy ? [...name, ...role, ...reporter] : [...name, ...reporter]
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
function widest(groups: Iterable<Group>): number {
  let longest = 0
  for (const { rows } of groups) for (const { line } of rows) longest = Math.max(longest, line.length)
  return longest
}

/** Name, role and reporter on a line of their own, above the statements: beside them they would take more lines. */
function titleLines({ name, named, role, via, fresh }: Group, width: number, style: Style): string[] {
  const gray = (text: string): Run[] => [LABELS.beside, text].map((each) => ({ text: each, paint: style.gray }))
  const runs: Run[] = [
    { text: name, paint: named ? style.bold : style.gray },
    ...(fresh && role ? gray(role) : []),
    ...(via ? gray(`${LABELS.via} ${via}`) : []),
  ]
  return painted(runs, width).map(({ text, paint }) => paint(text))
}

function widthsOf(groups: Iterable<Group>, width: number): Widths {
  const line = widest(groups)
  const room = width - line - GAP
  const speaker = width < NARROW ? 0 : speakerWidth(groups, room)
  return { line, speaker, statement: speaker === 0 ? room : room - speaker - GAP }
}

function* bodyOf(groups: Iterable<Group>, { width, style }: Look, link: LineLink): Generator<string> {
  const widths = widthsOf(groups, width)
  const { line, speaker, statement } = widths
  const indent = ' '.repeat(line + GAP)
  const above = new Columns(line, statement)
  const beside = new Columns(line, speaker, statement)
  for (const group of groups) {
    const { numbers, words } = rowLines(group, widths, style, link)
    if (speaker === 0) {
      for (const { text, paint } of speakerLines(group, width, Infinity, style)) yield paint(text)
      yield* sideBySide(above, [numbers, words])
      continue
    }
    const names = speakerLines(group, speaker, words.length, style)
    const title = titleLines(group, width - line - GAP, style)
    const isLow = title.length + words.length >= names.length
    if (!isLow) for (const text of title) yield indent + text
    yield* sideBySide(beside, [numbers, isLow ? names : [], words])
  }
}

/** Who declined to comment, each with the line and the words, in one paragraph. */
function declinedLines({ declined = [] }: Streamed['rest'], { width, style }: Look, link: LineLink): string[] {
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
function headingOf({ head, counts }: CountedDocument, { width, style }: Look, link: LineLink): string[] {
  const { source, article } = head
  const title = article.title === null ? [] : wrapped(article.title, width, style.bold)
  const paint = article.title === null ? style.bold : style.gray
  const path = { text: source.id ?? source.path, paint: (text: string) => link(paint(text), null) }
  const found = [LABELS.beside, foundLine(counts)].map((text) => ({ text, paint: style.gray }))
  return [...title, ...painted([path, ...found], width)].map(({ text, paint }) => paint(text))
}

function* linesOf(given: Streamed, look: Look, view: View, packing?: Packing): Generator<string> {
  const document = new CountedDocument(given)
  const { source } = document.head
  const groups = new Spool<Group>(packing)
  for (const group of grouped(document.claims(), source.text, view.context)) groups.add(group, group.rows.length)
  const link = linksTo(source, view.links)
  yield* headingOf(document, look, link)
  yield* bodyOf(groups, look, link)
  yield* declinedLines(document.rest, look, link)
}

/**
 * The table of a document under its title and path, made for reading; the document brings its text along. How wide its
 * columns are depends on all claims: what is shown of them is kept until all are known.
 */
export function tablePieces(look: Look, view: View = USUAL_VIEW, packing?: Packing): Write {
  return function* (document) {
    for (const line of linesOf(document, look, view, packing)) yield `${line}\n`
  }
}
