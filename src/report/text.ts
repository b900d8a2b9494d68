import type { Clean, Span } from '../types.ts'
import { LABELS } from './messages.ts'
import { PLAIN, type Render, type ReportFrame } from './report.ts'
import { oneLine, safe } from './safe.ts'
import type { Style } from './style.ts'

/** The kept blocks of an article, separated by empty lines. */
export const renderText: Render<Clean> = ({ text }) => (text === '' ? '' : `${safe(text)}\n`)

/** Articles separated by empty lines. */
export const TEXTS_FRAME: ReportFrame = { ...PLAIN, between: '\n' }

interface Explained extends Span {
  readonly why: string
}

function blocksOf({ kept, dropped }: Clean): Explained[] {
  const blocks: Explained[] = [
    ...kept.map(({ start, end }) => ({ start, end, why: '' })),
    ...dropped.map(({ start, end, reason, rule }) => ({ start, end, why: rule ? `${reason} (${rule})` : reason })),
  ]
  return blocks.sort((a, b) => a.start - b.start)
}

/** Every block in its order, the dropped ones with a minus, the reason and the rule that decided. */
export function explainReport(style: Style): Render<Clean> {
  const block = (text: string, { start, end, why }: Explained): string => {
    const words = oneLine(text.slice(start, end))
    if (why === '') return `+ ${words}\n`
    return `${style.gray(`- ${words}`)}\n    ${style.gray(`${LABELS.dropped}: ${oneLine(why)}`)}\n`
  }
  return (clean) => {
    const lines = blocksOf(clean).map((each) => block(clean.source.text ?? '', each))
    return `${style.bold(oneLine(clean.source.path))}\n${lines.join('')}\n`
  }
}
