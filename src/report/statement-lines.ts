import type { Source } from '../types.ts'
import type { ContextPart } from './context-parts.ts'
import { fileLink, linked } from './file-link.ts'
import type { GridLine } from './grid.ts'
import type { Row } from './layout.ts'
import { LABELS } from './messages.ts'
import { painted, plain, type Run } from './paint.ts'
import type { Style } from './style.ts'

/** The cue stands back behind the statement, unless it says that it was not said or is not so. */
const cuePaint = ({ striking }: Row, style: Style): Run['paint'] =>
  striking ? (text) => style.bold(style.red(text)) : style.gray

const doubt = ({ unsure }: Row, style: Style, behind = ''): Run => ({
  text: unsure ? LABELS.unsure + behind : '',
  paint: (text) => style.bold(style.magenta(text)),
})

/** Without colour, marks set the statement off in its sentence. */
function contextRun({ text, role }: ContextPart, row: Row, style: Style): Run {
  if (role === 'cue') return { text, paint: cuePaint(row, style) }
  if (role === 'around') return { text, paint: style.gray }
  const [before, after] = style.bold('x') === 'x' ? LABELS.said : ['', '']
  return { text: before + text + after, paint: style.bold }
}

/** Doubt, cue and statement, as they are read one after another; or the sentence with the statement set off in it. */
export function statementLines(row: Row, width: number, style: Style): GridLine[] {
  const { cue, statement, context } = row
  if (context) {
    return painted([doubt(row, style, ' '), ...context.map((part) => contextRun(part, row, style))], width, '')
  }
  const runs: Run[] = [
    doubt(row, style),
    { text: cue, paint: cuePaint(row, style) },
    { text: cue && LABELS.beside, paint: style.gray },
    { text: statement, paint: plain },
  ]
  return painted(runs, width)
}

/** Makes text lead to a line of the file that it is about, or to the file. */
export type LineLink = (text: string, line: string | null) => string

/** @param folder address of the working folder; null where the terminal does not lead to files */
export function linksTo(source: Pick<Source, 'path' | 'id'>, folder: string | null): LineLink {
  if (folder === null) return plain
  return (text, line) => {
    const address = fileLink(folder, source, line)
    return address === null ? text : linked(text, address)
  }
}

/** The number of the line, set to the right; it alone leads there, not the space before it. */
export function lineNumber({ line }: Row, width: number, style: Style, link: LineLink): GridLine {
  const before = ' '.repeat(Math.max(0, width - line.length))
  return { text: before + line, paint: () => before + link(style.gray(line), line) }
}
