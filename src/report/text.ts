import type { Clean, Span } from '../types.ts'
import { LABELS } from './messages.ts'
import type { Report } from './report.ts'
import { oneLine, safe } from './safe.ts'
import type { Style } from './style.ts'

/** The kept blocks of each file, separated by empty lines, as they are. */
export class TextReport implements Report<Clean> {
  readonly begin: string
  private first: boolean

  constructor() {
    this.begin = ''
    this.first = true
  }

  result(clean: Clean): string {
    const separator = this.first ? '' : '\n'
    this.first = false
    return clean.text === '' ? '' : `${separator}${safe(clean.text)}\n`
  }

  failure(): string {
    return ''
  }

  end(): string {
    return ''
  }
}

interface Explained extends Span {
  readonly why: string
}

/** Every block in its order, the dropped ones with a minus, the reason and the rule that decided. */
export class ExplainReport implements Report<Clean> {
  readonly begin: string
  private readonly style: Style

  constructor(style: Style) {
    this.begin = ''
    this.style = style
  }

  result({ source, kept, dropped }: Clean): string {
    const text = source.text ?? ''
    const blocks: Explained[] = [
      ...kept.map(({ start, end }) => ({ start, end, why: '' })),
      ...dropped.map(({ start, end, reason, rule }) => ({ start, end, why: rule ? `${reason} (${rule})` : reason })),
    ]
    const lines = blocks.sort((a, b) => a.start - b.start).map((block) => this.block(text, block))
    return `${this.style.bold(oneLine(source.path))}\n${lines.join('')}\n`
  }

  failure(): string {
    return ''
  }

  end(): string {
    return ''
  }

  private block(text: string, { start, end, why }: Explained): string {
    const words = oneLine(text.slice(start, end))
    if (why === '') return `+ ${words}\n`
    return `${this.style.gray(`- ${words}`)}\n    ${this.style.gray(`${LABELS.dropped}: ${oneLine(why)}`)}\n`
  }
}
