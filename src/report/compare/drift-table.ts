import type { Drift, DriftPiece, DriftPlace, DriftSource, DriftVariant } from '../../compare/drift/drift-types.ts'
import { Columns, type GridLine, sideBySide } from '../grid.ts'
import { GAP } from '../layout.ts'
import { LABELS } from '../messages.ts'
import { counted } from '../numbers.ts'
import { painted, plain, type Run, wrapped } from '../paint.ts'
import type { Render } from '../report.ts'
import type { Look, Style } from '../style.ts'
import { copied, DRIFT_LABELS } from './compared-messages.ts'

/** The widest word for a change. */
const CHANGE_WIDTH = 8

/** Where it stands: day, path and line. */
function placeOf({ published, id, path, line }: DriftPlace): string {
  return `${published?.slice(0, 10) ?? DRIFT_LABELS.undated}  ${id ?? path}:${line}`
}

/** Who says it, in how many documents it stands, and where first. */
function headingOf({ speaker, documents, copies, first }: Drift, { width, style }: Look): string[] {
  const much = counted(documents, 'document') + (copies > 0 ? `, ${copied(copies)}` : '')
  const beside = [much, `${DRIFT_LABELS.first} ${placeOf(first)}`]
  const runs: Run[] = [
    { text: speaker?.name ?? LABELS.nobody, paint: speaker?.name ? style.bold : style.gray },
    ...beside.flatMap((text) => [LABELS.beside, text]).map((text) => ({ text, paint: style.gray })),
  ]
  return painted(runs, width).map(({ text, paint }) => paint(text))
}

const isColoured = (style: Style): boolean => style.bold('x') !== 'x'

/** Words in a colour of their own, or between marks where there is none; the space behind them stays outside. */
function marked(text: string, [open, close]: readonly [string, string], paint: Run['paint'], style: Style): Run[] {
  const words = text.trimEnd()
  if (words === '') return [{ text, paint: plain }]
  const shown = isColoured(style) ? words : open + words + close
  return [
    { text: shown, paint },
    { text: text.slice(words.length) || ' ', paint: plain },
  ]
}

/** A variant as it is written, with what it has instead or beyond, and what it leaves out within. */
function runsOf({ kind, text, canonical }: DriftPiece, isEnd: boolean, style: Style): Run[] {
  if (kind === 'equal') return [{ text, paint: plain }]
  if (kind === 'omitted' && isEnd) return [{ text: ` ${DRIFT_LABELS.ends} `, paint: style.gray }]
  const changed = (words: string): string => style.bold(style.magenta(words))
  return [
    ...(kind === 'inserted' ? [] : marked(canonical, DRIFT_LABELS.omitted, style.red, style)),
    ...(kind === 'omitted' ? [] : marked(text, DRIFT_LABELS.inserted, changed, style)),
  ]
}

function wordingLines({ diff }: DriftVariant, width: number, style: Style): GridLine[] {
  const runs = diff.flatMap((piece, i) => runsOf(piece, i === 0 || i === diff.length - 1, style))
  return painted(runs, width, '')
}

/** A source under its wording; its speaker where that is another; copies beside it. */
function sourceLines(source: DriftSource, isOther: boolean, width: number, style: Style): GridLine[] {
  const copies = source.copies.map(({ id, path, line }) => `${id ?? path}:${line}`)
  return painted(
    [
      { text: placeOf(source), paint: style.gray },
      { text: isOther ? (source.speaker?.name ?? LABELS.nobody) : '', paint: style.magenta },
      { text: copies.length > 0 ? `(${DRIFT_LABELS.copies}: ${copies.join(', ')})` : '', paint: style.gray },
    ],
    width,
  )
}

/**
 * A quotation that stands in several places, made for reading: its longest form, and each variant with its changed words
 * marked, under each the documents that have it.
 */
export function driftReport(look: Look): Render<Drift> {
  const { width, style } = look
  const room = Math.max(1, width - CHANGE_WIDTH - GAP)
  const columns = new Columns(CHANGE_WIDTH, room)
  return (drift) => {
    const rows = drift.variants.flatMap((variant, i) => {
      const label = i === 0 ? DRIFT_LABELS.longest : variant.change
      const isGrave = variant.change === 'negation' || variant.change === 'number'
      const labels = wrapped(label, CHANGE_WIDTH, isGrave ? (text) => style.bold(style.red(text)) : style.gray)
      const isOther =
        variant.change === 'speaker' || variant.sources.some(({ speaker }) => speaker?.name !== drift.speaker?.name)
      const words = wordingLines(variant, room, style)
      const sources = variant.sources.flatMap((source) => sourceLines(source, isOther, room, style))
      return sideBySide(columns, [labels, [...words, ...sources]])
    })
    return `${[...headingOf(drift, look), ...rows].join('\n')}\n`
  }
}
